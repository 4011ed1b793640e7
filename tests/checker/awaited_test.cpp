// SPDX-License-Identifier: GPL-3.0-or-later
// What is paid by card or in cash, as the checker sees it.
#include "checker/checker.h"
#include "shared/testing/test_program.h"
#include "tests/checker/tampering.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

namespace bakery::awaited_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A shop in which all kinds of payments that need somebody have come to their ends, and one has not.
struct PayingShop {
    PayingShop() : stores(BothStores::newStores()), tampering(stores)
    {
        TableTopShop shop(stores);
        shop.sells(u"bread"_s, 320);
        shop.bakes(u"bread"_s, 20);
        kiosk.subject = shop.customerWith(0).subject;
        byCard = settled(shop, PaymentMethod::Card, 200);
        mustBe(200, shop.request(shop.manager(), RefundOrder{.order = settled(shop, PaymentMethod::Card, 200)}));
        shop.terminal().behave("refuse");
        settled(shop, PaymentMethod::Card, 402);
        shop.terminal().behave("approve");
        chargeTooLate(shop);
        inCash = settled(shop, PaymentMethod::Cash, 200);
        mustBe(200, shop.request(shop.manager(), RefundOrder{.order = settled(shop, PaymentMethod::Cash, 200)}));
        nobodyComes = awaited(shop, PaymentMethod::Cash);
        shop.pass(11min);
        awaited(shop, PaymentMethod::Cash);
        shop.pass(5s);
        now = shop.now();
    }

    static void mustBe(int status, const Answer &answer)
    {
        if (answer.status != status)
            qFatal("%d expected, %d came: %s", status, answer.status, answer.body.constData());
    }

    QByteArray place(TableTopShop &shop, PaymentMethod method)
    {
        PlaceOrder order{.lines = {{u"bread"_s, 1}}};
        order.pay.method = method;
        const QByteArray placing = shop.send(kiosk, order);
        shop.pass(300ms);
        return placing;
    }
    Id orderOf(TableTopShop &shop, const QByteArray &placing)
    {
        return shop.answersTo(placing).at(0).as<AwaitedPayment>().order;
    }
    Id awaited(TableTopShop &shop, PaymentMethod method) { return orderOf(shop, place(shop, method)); }
    Id settled(TableTopShop &shop, PaymentMethod method, int status)
    {
        const QByteArray placing = place(shop, method);
        const Id order = orderOf(shop, placing);
        if (method == PaymentMethod::Cash)
            mustBe(200, shop.request(shop.manager(), bank::TakeCash{order, {500, u"EUR"_s}}));
        shop.pass(2s);
        mustBe(status, shop.answerTo(placing));
        return order;
    }
    // The answer to the charge is lost, and the order is cancelled before anybody can say what became of it.
    void chargeTooLate(TableTopShop &shop)
    {
        shop.terminal().loseNextAnswer("capture");
        const Id order = awaited(shop, PaymentMethod::Card);
        shop.terminal().outOfReach(true);
        mustBe(200, shop.request(kiosk, CancelOrder{order}));
        shop.pass(5s);
        shop.terminal().outOfReach(false);
        shop.pass(20s);
    }

    Report checked() const { return bakery::check({.stores = stores, .now = now}); }

    StoreAddresses stores;
    Tampering tampering;
    Instant now;
    Caller kiosk{{}, Role::Kiosk};
    Id byCard, inCash, nobodyComes;
};

}

class AwaitedTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInAnHonestShop()
    {
        PayingShop shop;
        const Report report = shop.checked();
        QVERIFY2(report.isClean(), qPrintable(report.text()));
        QCOMPARE(report.counted(u"orders"_s), 8);
        QCOMPARE(report.counted(u"orders open"_s), 1);
    }

    void findsEachLie_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("lie");
        QTest::newRow("a card paid and nobody noted it")
            << Rule::PaymentDiffersFromLedger << u"update attempts set state = 'refused' where order_id = '%1'"_s;
        QTest::newRow("cash was taken that nobody brought")
            << Rule::PaymentDiffersFromLedger << u"update attempts set state = 'taken' where order_id = '%3'"_s;
        QTest::newRow("the drawer holds more than it got")
            << Rule::BalanceWrong
            << u"update accounts set balance = balance - 1 where account = '00000000-0000-7000-8000-000000000004'"_s;
        QTest::newRow("the card was charged another amount")
            << Rule::PaymentDiffersFromLedger << u"update payments set amount = amount + 1 where order_id = '%1'"_s;
    }
    void findsEachLie()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, lie);
        PayingShop shop;
        for (const auto &[word, order] :
            {std::pair(u"%1"_s, shop.byCard), std::pair(u"%2"_s, shop.inCash), std::pair(u"%3"_s, shop.nobodyComes)})
            lie.replace(word, order.text());
        shop.tampering.run(u"bank"_s, lie);
        const Report report = shop.checked();
        QVERIFY2(report.total() == 1 && report.has(rule), qPrintable(report.text()));
    }

    void findsACardChargedTwice()
    {
        PayingShop shop;
        const auto card = u"00000000-0000-7000-8000-000000000003"_s, sales = u"00000000-0000-7000-8000-000000000001"_s;
        shop.tampering.run(u"bank"_s,
            u"insert into entries select 901, 901, account, -320, 'charge', '%1', 0, last_entry from accounts"
            " where account = '%2' union all select 902, 901, account, 320, 'charge', '%1', 0, last_entry from accounts"
            " where account = '%3'"_s.arg(shop.byCard.text(), card, sales));
        shop.tampering.run(u"bank"_s,
            u"update accounts set balance = balance - 320, last_entry = 901 where account = '%1'"_s.arg(card));
        shop.tampering.run(u"bank"_s,
            u"update accounts set balance = balance + 320, last_entry = 902 where account = '%1'"_s.arg(sales));
        const Report report = shop.checked();
        QVERIFY2(report.total() == 1 && report.has(Rule::ChargedTwice), qPrintable(report.text()));
    }
};

BAKERY_TEST(AwaitedTest)

}

#include "awaited_test.moc"
