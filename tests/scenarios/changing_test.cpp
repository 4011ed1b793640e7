// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to an order by hand: other items before it is paid, a note, putting it away.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::changing_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A shop with a kiosk, three loaves and two donuts, where somebody is about to pay in cash.
struct TillShop : BreadShop {
    TillShop()
    {
        bakes(bread, 3);
        bakes(donut, 2);
    }

    QByteArray places(qint64 loaves)
    {
        PlaceOrder order = one(bread, loaves);
        order.pay.method = PaymentMethod::Cash;
        return sends(order);
    }
    QByteArray changes(const Id &order, List<OrderLine, 1, 50> lines)
    {
        return sends(ChangeItems{.order = order, .lines = std::move(lines)});
    }
    template <typename R>
    QByteArray sends(const R &request)
    {
        const QByteArray id = send(kiosk, request);
        pass(300ms);
        return id;
    }
    AwaitedPayment awaited(const QByteArray &placing)
    {
        const Answer first = answersTo(placing).at(0);
        if (first.status != 202)
            qFatal("%d %s", first.status, first.body.constData());
        return first.as<AwaitedPayment>();
    }
    Answer pays(const Id &order, qint64 given)
    {
        const Answer taken = request(manager(), bank::TakeCash{order, {given, u"EUR"_s}});
        pass(1s);
        return taken;
    }
    OrderView viewOf(const Id &order) { return request(kiosk, AskOrder{order}).as<OrderView>(); }

    const Caller kiosk{customerWith(0).subject, Role::Kiosk};
};

}

class ChangingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void changesWhatIsNotPaid();
    void keepsTheUnitsThatAreStillWanted();
    void leavesTheOrderAsItIsWhenTheOtherCannotBeHad();
    void changesNothingThatIsDecided();
    void comesTooLateForAnOrderThatWasPaid();
    void givesBackWhatWasPaidForAnOrderThatWasChanged();
    void changesOnceAtATime();
    void answersForTheChangedOrderAfterADay();
    void keepsANote();
    void deletesAnOrderAndKeepsItsRecord();
    void deletesNothingThatIsNotSettled();
};

void ChangingTest::changesWhatIsNotPaid()
{
    TillShop shop;
    const TableListener listener(shop);
    const QByteArray placing = shop.places(2);
    const AwaitedPayment first = shop.awaited(placing);
    const QByteArray changing = shop.changes(first.order, {{bread, 1}, {donut, 2}});
    const AwaitedPayment second = shop.awaited(changing);
    QVERIFY(second.order != first.order);
    QCOMPARE(second.number.value, first.number.value);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.answerTo(placing).as<OrderNotSold>().reason.value, u"changed"_s);
    QCOMPARE(shop.viewOf(first.order).status, OrderStatus::Cancelled);
    QCOMPARE(shop.viewOf(first.order).replacedBy, second.order);
    QCOMPARE(shop.viewOf(second.order).replaces, first.order);
    QCOMPARE(shop.stockOf(bread), Stock(2, 1));
    QCOMPARE(shop.stockOf(donut), Stock(0, 2));
    QCOMPARE(shop.pays(first.order, 640).refusal(), u"not-awaited"_s);
    QCOMPARE(shop.pays(second.order, 620).status, 200);
    const Receipt receipt = shop.answerTo(changing).as<Receipt>();
    QCOMPARE(receipt.total.amount.value, 620);
    QCOMPARE(receipt.order, second.order);
    QCOMPARE(listener.heard<bank::PaymentTaken>().size(), 1u);
}

void ChangingTest::keepsTheUnitsThatAreStillWanted()
{
    TillShop shop;
    const TableListener listener(shop);
    const AwaitedPayment first = shop.awaited(shop.places(3)); // all there are
    const AwaitedPayment second = shop.awaited(shop.changes(first.order, {{bread, 2}, {donut, 1}}));
    const auto reserved = listener.heard<inventory::StockReserved>();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(reserved.at(1).units.at(size_t(i)), reserved.at(0).units.at(size_t(i)));
    QCOMPARE(shop.stockOf(bread), Stock(1, 2));
    QCOMPARE(shop.request(shop.kiosk, CancelOrder{second.order}).status, 200);
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
    QCOMPARE(shop.stockOf(donut), Stock(2, 0));
}

void ChangingTest::leavesTheOrderAsItIsWhenTheOtherCannotBeHad()
{
    TillShop shop;
    const QByteArray placing = shop.places(2);
    const AwaitedPayment first = shop.awaited(placing);
    const QByteArray changing = shop.changes(first.order, {{bread, 4}});
    const auto shortage = shop.answerTo(changing).as<InsufficientStock>().lines.at(0);
    QCOMPARE(shortage.requested.value, 4);
    QCOMPARE(shortage.available.value, 3);
    QCOMPARE(shop.stockOf(bread), Stock(1, 2));
    QVERIFY(!shop.viewOf(first.order).replacedBy);
    const QByteArray again = shop.changes(first.order, {{donut, 3}, {bread, 1}});
    QCOMPARE(shop.answerTo(again).refusal(), u"insufficient-stock"_s);
    QCOMPARE(shop.pays(first.order, 640).status, 200);
    QCOMPARE(shop.answerTo(placing).as<Receipt>().units.size(), 2u);
}

void ChangingTest::changesNothingThatIsDecided()
{
    TillShop shop;
    const AwaitedPayment first = shop.awaited(shop.places(1));
    const ChangeItems change{.order = first.order, .lines = {{donut, 1}}};
    QCOMPARE(shop.request(shop.customerWith(0), change).refusal(), u"unknown-order"_s); // somebody else's
    ChangeItems dear = change;
    dear.expectedTotal = Price{1, u"EUR"_s};
    QCOMPARE(shop.request(shop.kiosk, dear).refusal(), u"price-changed"_s);
    QCOMPARE(shop.pays(first.order, 320).status, 200);
    QCOMPARE(shop.request(shop.kiosk, change).refusal(), u"wrong-state"_s);
    const AwaitedPayment second = shop.awaited(shop.places(1));
    QCOMPARE(shop.request(shop.kiosk, CancelOrder{second.order}).status, 200);
    QCOMPARE(shop.request(shop.kiosk, ChangeItems{.order = second.order, .lines = {{donut, 1}}}).refusal(),
        u"wrong-state"_s);
    QCOMPARE(shop.stockOf(donut), Stock(2, 0));
}

// Orders dies before it can tell what it has committed, so inventory hears of the payment first.
void ChangingTest::comesTooLateForAnOrderThatWasPaid()
{
    TillShop shop;
    const QByteArray placing = shop.places(1);
    const AwaitedPayment first = shop.awaited(placing);
    shop.hold("inventory");
    shop.killAt("orders", TurnStep::Committed);
    const QByteArray changing = shop.changes(first.order, {{donut, 2}});
    QCOMPARE(shop.deaths(), 1);
    QCOMPARE(shop.pays(first.order, 320).status, 200);
    QCOMPARE(shop.answersTo(changing).size(), 0u);
    shop.letGo("inventory");
    shop.pass(3s);
    QCOMPARE(shop.answerTo(changing).refusal(), u"wrong-state"_s);
    QCOMPARE(shop.answerTo(placing).status, 200);
    QCOMPARE(shop.stockOf(donut), Stock(2, 0));
    QCOMPARE(shop.stockOf(bread), Stock(2, 0));
    QVERIFY(!shop.viewOf(first.order).replacedBy);
}

// Inventory hears of both at once, and of the change first.
void ChangingTest::givesBackWhatWasPaidForAnOrderThatWasChanged()
{
    TillShop shop;
    const TableListener listener(shop);
    const QByteArray placing = shop.places(1);
    const AwaitedPayment first = shop.awaited(placing);
    shop.hold("inventory");
    const QByteArray changing = shop.changes(first.order, {{donut, 2}});
    QCOMPARE(shop.pays(first.order, 320).status, 200);
    QCOMPARE(shop.answersTo(changing).size(), 0u);
    shop.letGo("inventory");
    shop.pass(1s);
    const AwaitedPayment second = shop.awaited(changing);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.viewOf(first.order).replacedBy, second.order);
    QCOMPARE(listener.heard<bank::PaymentRefunded>().size(), 1u);
    QCOMPARE(shop.stockOf(donut), Stock(0, 2));
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
    QCOMPARE(shop.pays(second.order, 300).status, 200);
    QCOMPARE(shop.answerTo(changing).status, 200);
}

void ChangingTest::changesOnceAtATime()
{
    TillShop shop;
    const AwaitedPayment first = shop.awaited(shop.places(1));
    shop.hold("inventory");
    const QByteArray changing = shop.changes(first.order, {{bread, 2}});
    const QByteArray another = shop.changes(first.order, {{donut, 2}});
    QCOMPARE(shop.answerTo(another).refusal(), u"wrong-state"_s);
    shop.letGo("inventory");
    shop.pass(1s);
    const AwaitedPayment second = shop.awaited(changing);
    const AwaitedPayment third = shop.awaited(shop.changes(second.order, {{donut, 2}}));
    QCOMPARE(third.number.value, first.number.value);
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
    QCOMPARE(shop.stockOf(donut), Stock(0, 2));
}

void ChangingTest::answersForTheChangedOrderAfterADay()
{
    TillShop shop;
    const AwaitedPayment first = shop.awaited(shop.places(1));
    const ChangeItems change{.order = first.order, .lines = {{bread, 2}}};
    shop.send(shop.kiosk, change, "changed");
    shop.pass(300ms);
    QCOMPARE(shop.pays(shop.awaited("changed").order, 640).status, 200);
    shop.takesADayOff();
    QCOMPARE(shop.request(shop.kiosk, change, "changed").as<Receipt>().total.amount.value, 640);
    QCOMPARE(shop.stockOf(bread).second, 0);
}

void ChangingTest::keepsANote()
{
    TillShop shop;
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(1000), bob = shop.customerWith(0);
    PlaceOrder order = one(bread);
    order.note = Personal<OrderNote>{u"sliced thin"_s};
    const Id sold = shop.request(alice, order).as<Receipt>().order;
    const auto noteOf = [&] {
        const auto note = shop.request(alice, AskOrder{sold}).as<OrderView>().note;
        return note ? note->value.value : QString();
    };
    QCOMPARE(noteOf(), u"sliced thin"_s);
    QCOMPARE(shop.request(bob, NoteOrder{sold, Personal<OrderNote>{u"mine"_s}}).refusal(), u"unknown-order"_s);
    QCOMPARE(shop.request(shop.manager(), NoteOrder{sold, Personal<OrderNote>{u"in a bag"_s}}).status, 200);
    QCOMPARE(noteOf(), u"in a bag"_s);
    QCOMPARE(listener.heard<OrderNoted>().at(0).by, shop.manager().subject);
    QCOMPARE(shop.request(alice, NoteOrder{sold, {}}).status, 200);
    QCOMPARE(noteOf(), QString());
    QCOMPARE(shop.request(shop.manager(), MarkCollected{sold}).status, 200);
    QCOMPARE(shop.request(alice, NoteOrder{sold, Personal<OrderNote>{u"late"_s}}).refusal(), u"wrong-state"_s);
}

void ChangingTest::deletesAnOrderAndKeepsItsRecord()
{
    TillShop shop;
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(1000);
    const Id sold = shop.request(alice, one(bread, 2)).as<Receipt>().order;
    QCOMPARE(shop.request(shop.customerWith(0), DeleteOrder{sold}).refusal(), u"unknown-order"_s);
    const auto deleted = shop.request(alice, DeleteOrder{sold}).as<DeletedOrder>();
    const Answer twice = shop.request(alice, DeleteOrder{sold});
    QCOMPARE(twice.refusal(), u"order-deleted"_s);
    QCOMPARE(twice.as<OrderIsDeleted>().deletedAt, deleted.deletedAt);
    QCOMPARE(shop.request(alice, NoteOrder{sold, {}}).refusal(), u"order-deleted"_s);
    QCOMPARE(listener.heard<OrderDeleted>().size(), 1u);
    for (const Caller &caller : {alice, shop.manager()}) {
        QVERIFY(shop.request(caller, AskOrders{}).as<OrderPage>().orders.empty());
        QCOMPARE(shop.request(caller, AskOrders{.withDeleted = true}).as<OrderPage>().orders.size(), 1u);
    }
    QCOMPARE(shop.request(alice, AskOrder{sold}).as<OrderView>().deletedAt, deleted.deletedAt);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = sold}).status, 200); // money is not put away
    QCOMPARE(shop.request(alice, CancelOrder{sold}).refusal(), u"wrong-state"_s);
}

void ChangingTest::deletesNothingThatIsNotSettled()
{
    TillShop shop;
    const AwaitedPayment awaited = shop.awaited(shop.places(1));
    QCOMPARE(shop.request(shop.kiosk, DeleteOrder{awaited.order}).refusal(), u"wrong-state"_s);
    QCOMPARE(shop.request(shop.kiosk, CancelOrder{awaited.order}).status, 200);
    QCOMPARE(shop.request(shop.kiosk, DeleteOrder{awaited.order}).status, 200);
    menu::PutProduct coffee{{u"coffee"_s, u"coffee"_s, {240, u"EUR"_s}, 5}, {}};
    coffee.kind = menu::ProductKind::MadeToOrder;
    QCOMPARE(shop.request(shop.manager(), coffee).status, 200);
    const Caller alice = shop.customerWith(1000);
    const Id prepared = shop.request(alice, one(u"coffee"_s)).as<Receipt>().order;
    QCOMPARE(shop.request(alice, DeleteOrder{prepared}).as<WrongState>().fulfilment, Fulfilment::Preparing);
    QCOMPARE(shop.request(shop.manager(), MarkReady{prepared}).status, 200);
    QCOMPARE(shop.request(alice, DeleteOrder{prepared}).status, 200);
}

BAKERY_TEST(ChangingTest)

}

#include "changing_test.moc"
