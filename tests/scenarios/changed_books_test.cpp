// SPDX-License-Identifier: GPL-3.0-or-later
// An order whose items were changed is one order in the books, and they say of its money what the bank says.
#include "shared/testing/test_program.h"
#include "tests/scenarios/reported_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::changed_books_test {

using namespace bakery::orders;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s, donut = u"donut"_s;

// A shop with a kiosk whose guests pay at the till.
struct ChangingShop : ReportedShop {
    ChangingShop()
    {
        bakes(bread, 4);
        bakes(donut, 4);
    }

    Id places(qint64 loaves)
    {
        PlaceOrder order{.lines = {{bread, loaves}}};
        order.pay.method = PaymentMethod::Cash;
        return awaited(sends(order));
    }
    Id changes(const Id &order, const QString &sku, qint64 quantity) { return awaited(asksFor(order, sku, quantity)); }
    QByteArray asksFor(const Id &order, const QString &sku, qint64 quantity)
    {
        return sends(ChangeItems{.order = order, .lines = {{sku, quantity}}});
    }
    template <typename R>
    QByteArray sends(const R &request)
    {
        const QByteArray id = send(kiosk, request);
        pass(300ms);
        return id;
    }
    Id awaited(const QByteArray &placing) { return answersTo(placing).at(0).as<AwaitedPayment>().order; }
    void pays(const Id &order)
    {
        must(Caller{kiosk.subject, Role::Cashier}, bank::TakeCash{order, {2000, u"EUR"_s}});
        pass(1s);
    }

    const Caller kiosk{customerWith(0).subject, Role::Kiosk};
};

}

class ChangedBooksTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void countsAnOrderOnceThatWasChangedTwice();
    void countsNoChangeThatCouldNotBeHad();
    void saysOfItsMoneyWhatTheBankSays();
};

void ChangedBooksTest::countsAnOrderOnceThatWasChangedTwice()
{
    ChangingShop shop;
    shop.pays(shop.changes(shop.changes(shop.places(2), bread, 1), donut, 2));
    const Id given = shop.changes(shop.places(1), bread, 2);
    shop.must(shop.kiosk, CancelOrder{given});
    const reports::Figures day = shop.today().period;
    QCOMPARE(day.placed, 2);
    QCOMPARE(day.completed, 1);
    QCOMPARE(day.cancelled, 1);
    QCOMPARE(day.refused, 0);
    QCOMPARE(day.gross.amount.value, 300);
    const reports::AskWhy question{
        .figure = reports::Figure::Cancelled, .from = LocalDate(friday), .to = LocalDate(friday)};
    const auto cancelled = shop.behind(question);
    QCOMPARE(cancelled.size(), 1u);
    QCOMPARE(cancelled[0].order, given);
    const QByteArray before = shop.allAnswers();
    shop.must(shop.administrator(), reports::Rebuild{});
    shop.pass(10s);
    QCOMPARE(shop.allAnswers(), before);
}

void ChangedBooksTest::countsNoChangeThatCouldNotBeHad()
{
    ChangingShop shop;
    const Id order = shop.places(1);
    const QByteArray refused = shop.asksFor(order, bread, 9);
    QCOMPARE(shop.answerTo(refused).refusal(), u"insufficient-stock"_s);
    shop.pays(order);
    const QByteArray late = shop.asksFor(order, bread, 2);
    QCOMPARE(shop.answerTo(late).refusal(), u"wrong-state"_s);
    const reports::Figures day = shop.today().period;
    QCOMPARE(day.placed, 1);
    QCOMPARE(day.completed, 1);
    QCOMPARE(day.refused, 0);
    QVERIFY(
        shop.behind({.figure = reports::Figure::Refused, .from = LocalDate(friday), .to = LocalDate(friday)}).empty());
}

// One that was paid in the moment in which it was changed gets its money back, and the one in its place is paid anew.
void ChangedBooksTest::saysOfItsMoneyWhatTheBankSays()
{
    ChangingShop shop;
    const TableListener listener(shop);
    const Id first = shop.places(1);
    shop.hold("inventory");
    const QByteArray changing = shop.asksFor(first, donut, 2);
    shop.pays(first);
    shop.letGo("inventory");
    shop.pass(1s);
    const Id second = shop.awaited(changing);
    shop.pays(shop.changes(second, donut, 1));
    qint64 taken = 0, givenBack = 0;
    for (const bank::PaymentTaken &payment : listener.heard<bank::PaymentTaken>())
        taken += payment.amount.amount;
    for (const bank::PaymentRefunded &payment : listener.heard<bank::PaymentRefunded>())
        givenBack += payment.amount.amount;
    QCOMPARE(taken, 320 + 150);
    shop.comes(merchant::at("2026-11-20T18:00:00Z"));
    shop.pass(3s);
    const reports::Figures day = shop.day(friday);
    QCOMPARE(day.agrees, std::optional(true));
    QCOMPARE(day.placed, 1);
    QCOMPARE(day.completed, 1);
    QCOMPARE(day.means.size(), 1u);
    QCOMPARE(day.means[0].taken.amount.value, taken);
    QCOMPARE(day.means[0].givenBack.amount.value, givenBack);
    QCOMPARE(day.gross.amount.value, taken - givenBack);
}

BAKERY_TEST(ChangedBooksTest)

}

#include "changed_books_test.moc"
