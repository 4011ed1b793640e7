// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/services.h"
#include "shared/testing/test_program.h"
#include "tests/checker/honest_shop.h"

#include <QTest>

namespace bakery::checker_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class CheckerTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInAnHonestShop();
    void judgesAMovingShop();
    void judgesPrunedJournalsFromTheSnapshotOn();
    void callsYoungOrdersOpen();
    void findsAnOrderThatHangs();
    void waitsForThosePaying();
    void findsEachPlantedViolation_data();
    void findsEachPlantedViolation();
    void findsADamagedFile();
};

void CheckerTest::findsNothingInAnHonestShop()
{
    HonestShop shop;
    const Report report = shop.checked();
    QVERIFY2(report.isClean(), qPrintable(report.text()));
    QCOMPARE(report.counted(u"orders"_s), 7);
    QCOMPARE(report.counted(u"refunds"_s), 2);
    QCOMPARE(report.counted(u"units"_s), 21);
    QCOMPARE(report.counted(u"answers"_s), 7);
    QCOMPARE(report.counted(u"stores"_s), serviceNames().size());
    // Told also when there are none.
    for (const QString &what : {u"orders open"_s, u"orders pending at a follower"_s, u"events pending at followers"_s})
        QVERIFY2(report.text().contains(u" 0  "_s + what), qPrintable(report.text()));
}

void CheckerTest::judgesAMovingShop()
{
    TableTopShop shop(newStores());
    shop.sells(u"bread"_s, 320);
    shop.bakes(u"bread"_s, 10);
    const Caller alice = shop.customerWith(5000);
    for (const char *held : {"orders", "inventory", "bank"}) {
        shop.hold(held);
        shop.send(alice, PlaceOrder{.lines = {{u"bread"_s, 1}}}, {}, 120s);
        shop.settle();
        const Report report =
            bakery::check({.stores = shop.stores(), .gateFolder = shop.dataFolder() + u"/run"_s, .now = shop.now()});
        QVERIFY2(report.isClean(), qPrintable(report.text()));
        QCOMPARE(report.counted(u"orders pending at a follower"_s), held == std::string("orders") ? 0 : 1);
        shop.letGo(held);
        shop.pass(3s);
    }
}

void CheckerTest::judgesPrunedJournalsFromTheSnapshotOn()
{
    const StoreAddresses stores = newStores();
    Tampering tampering(stores);
    Instant now;
    {
        TableTopShop shop(stores);
        shop.sells(u"bread"_s, 320);
        shop.bakes(u"bread"_s, 10);
        const Caller alice = shop.customerWith(5000);
        HonestShop::mustBe(200, HonestShop::place(shop, alice, u"bread"_s, 2));
        shop.pass(5s); // everybody has told how far they are
        for (const auto &[service, address] : stores)
            QCOMPARE(shop.statusOf(topics::request(TableTopShop::site, Verb::Do, service.toLatin1(), "prune-journal"),
                         "{}", shop.tokenOf({shop.manager().subject, Role::Administrator})),
                200);
        HonestShop::mustBe(200, HonestShop::place(shop, alice, u"bread"_s, 1));
        shop.bakes(u"bread"_s, 3);
        shop.pass(5s);
        now = shop.now();
    }
    for (const QString &service : {u"orders"_s, u"inventory"_s, u"bank"_s, u"menu"_s})
        QVERIFY(tampering.text(service, u"select pruned_to from journal_identity"_s).toInt() > 0);
    const Report report = bakery::check({.stores = stores, .now = now});
    QVERIFY2(report.isClean(), qPrintable(report.text()));
    // The turn behind the pruned ones must still fit them.
    tampering.run(u"orders"_s, u"update journal_identity set pruned_hash = '%1'"_s.arg(QString(64, u'a')));
    QVERIFY(bakery::check({.stores = stores, .now = now}).has(Rule::JournalChainBroken));
}

void CheckerTest::callsYoungOrdersOpen()
{
    HonestShop shop;
    shop.tampering.run(u"orders"_s,
        u"update orders set status = 'paid', units = '[]', fulfilment = null, settled_at = 0 where order_id = '%1'"_s
            .arg(shop.sold));
    shop.tampering.run(u"orders"_s, u"update requests set status = 0, body = '' where about = '%1'"_s.arg(shop.sold));
    shop.now = shop.now - 20min;
    const Report report = shop.checked();
    QVERIFY2(report.isClean(), qPrintable(report.text()));
    QCOMPARE(report.counted(u"orders open"_s), 1);
}

// Cash is waited for longer than an order may hang.
void CheckerTest::waitsForThosePaying()
{
    HonestShop shop;
    shop.tampering.run(u"orders"_s,
        u"update orders set status = 'paid', units = '[]', fulfilment = null, settled_at = 0, pay_by = %2"
        " where order_id = '%1'"_s.arg(shop.sold)
            .arg((shop.now - 1min).sinceEpochMs));
    shop.tampering.run(u"orders"_s, u"update requests set status = 0, body = '' where about = '%1'"_s.arg(shop.sold));
    QVERIFY2(shop.checked().isClean(), qPrintable(shop.checked().text()));
    shop.now = shop.now + 5min;
    COMPARE_FINDING(shop.checked(), Rule::OrderStuck);
}

void CheckerTest::findsAnOrderThatHangs()
{
    HonestShop shop;
    shop.tampering.run(u"orders"_s,
        u"update orders set status = 'paid', units = '[]', fulfilment = null, settled_at = 0 where order_id = '%1'"_s
            .arg(shop.sold));
    shop.tampering.run(u"orders"_s, u"update requests set status = 0, body = '' where about = '%1'"_s.arg(shop.sold));
    COMPARE_FINDING(shop.checked(), Rule::OrderStuck);
}

using Plant = std::function<void(HonestShop &)>;

// A plant that is a statement in one store; %1 … are the orders sold, refunded and cancelled.
static Plant sql(const QString &service, const QString &statement)
{
    return [=](HonestShop &shop) {
        QString text = statement;
        text.replace(u"%sold"_s, shop.sold)
            .replace(u"%refunded"_s, shop.refunded)
            .replace(u"%prepared"_s, shop.prepared)
            .replace(u"%cancelled"_s, shop.cancelled);
        for (const QString &part : text.split(u';'))
            shop.tampering.runUnguarded(service, part);
    };
}

static Plant rewritten(const QString &service, const QByteArray &before, const QByteArray &after)
{
    return [=](HonestShop &shop) {
        bool isDone = false;
        shop.tampering.rewriteJournal(service, [&](QByteArray &events) {
            const qsizetype at = isDone ? -1 : events.indexOf(before);
            if (at >= 0)
                events.replace(at, before.size(), after);
            isDone |= at >= 0;
        });
        QVERIFY(isDone);
    };
}

static QString dayOf(HonestShop &shop)
{
    return shop.one(u"orders"_s, u"select date from orders where order_id = '%1'"_s.arg(shop.sold));
}

// Merchant says that the day of the orders is closed, and that it brought nothing.
static void closedDay(HonestShop &shop)
{
    const auto none = u"{\"amount\":0,\"currency\":\"EUR\"}"_s;
    shop.tampering.runUnguarded(u"merchant"_s,
        u"insert into days values ('%1', 'closed', '', '', '', 1, 2, 2, '[]', 3, 4,"
        " '{\"orders\":0,\"gross\":%2,\"refunded\":%2,\"means\":[]}',"
        " '{\"units\":0,\"value\":%2,\"reasons\":[],\"cost\":%2}')"_s.arg(dayOf(shop), none));
}

void CheckerTest::findsEachPlantedViolation_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<Plant>("plant");
    const auto plant = [](Rule rule, const char *how, Plant deed) {
        QTest::newRow(qPrintable(enumText(rule) + u' ' + QString::fromLatin1(how))) << int(rule) << std::move(deed);
    };
    const auto bank = u"bank"_s, orders = u"orders"_s, inventory = u"inventory"_s, menu = u"menu"_s;

    plant(Rule::JournalGap, "a turn is gone", sql(menu, u"delete from turns where first_position = 2"_s));
    plant(Rule::JournalChainBroken, "an event was altered",
        sql(menu, u"update turns set events = replace(events, 'donut', 'do-ut') where first_position = 2"_s));
    plant(Rule::JournalChainBroken, "another hash",
        sql(bank, u"update turns set previous_hash = hash where first_position = 2"_s));
    plant(Rule::JournalChainBroken, "a turn that was never taken",
        sql(menu,
            u"insert into turns select last_position + 1, last_position + 1, committed_at, hash, previous_hash, events"
            " from turns order by first_position desc limit 1"_s));
    plant(Rule::EventMisnumbered, "an id of another position", rewritten(menu, "-2\",\"source", "-7\",\"source"));
    plant(Rule::CauseMissing, "a cause that never was",
        [](HonestShop &shop) { shop.tampering.appendEvent(u"menu"_s, "ClockStepped", {}, "orders-00000000-999"); });

    plant(Rule::FollowerAhead, "beyond the end",
        sql(orders, u"update following set position = 99 where service = 'menu'"_s));
    plant(Rule::FollowerOfAnotherIncarnation, "another journal",
        sql(orders, u"update following set incarnation = 'other' where service = 'menu'"_s));
    plant(Rule::FollowerHashDiffers, "another hash",
        sql(orders, u"update following set hash = 'other' where service = 'menu'"_s));
    plant(Rule::EffectMissing, "a payment is neither taken nor refused",
        rewritten(bank, "\"PaymentRefused\"", "\"AccessRefused\""));
    plant(Rule::EffectMissing, "a refund stays without money",
        rewritten(orders, "\"OrderRefunded\"", "\"AccessRefused\""));
    plant(Rule::EffectTwice, "a payment taken twice",
        [](HonestShop &shop) { shop.tampering.appendEvent(u"bank"_s, "PaymentTaken", shop.sold, "timer"); });
    plant(Rule::EffectWithoutCause, "a payment for nothing", [](HonestShop &shop) {
        shop.tampering.appendEvent(u"bank"_s, "PaymentTaken", u"0196f3a2-0000-7000-8000-000000000001"_s, "timer");
    });

    plant(Rule::BookingUnbalanced, "money from nowhere",
        sql(bank,
            u"update entries set amount = amount + 5 where entry = 1;"
            "update accounts set balance = balance + 5 where account = (select account from entries where entry = 1)"_s));
    plant(Rule::LedgerUnbalanced, "an account in another currency",
        sql(bank, u"update accounts set currency = 'USD' where house = 0"_s));
    plant(Rule::BalanceWrong, "a richer customer",
        sql(bank, u"update accounts set balance = balance + 1 where house = 0 and balance > 100"_s));
    plant(Rule::EntryChainBroken, "an entry names no other",
        sql(bank,
            u"update entries set previous = 0 where entry = (select last_entry from accounts"
            " where account = '00000000-0000-7000-8000-000000000001')"_s));
    plant(Rule::TopUpDiffersFromJournal, "money that nobody has paid in", [](HonestShop &shop) {
        const QString customer =
            shop.one(u"bank"_s, u"select account from payments where order_id = '%1'"_s.arg(shop.sold));
        shop.book(customer, u"00000000-0000-7000-8000-000000000002"_s, u"top-up"_s, customer, 100);
    });
    plant(Rule::ChargedTwice, "a second charge", [](HonestShop &shop) {
        const QString customer =
            shop.one(u"bank"_s, u"select account from payments where order_id = '%1'"_s.arg(shop.sold));
        shop.book(u"00000000-0000-7000-8000-000000000001"_s, customer, u"charge"_s, shop.sold, 640);
    });
    plant(Rule::PaymentDiffersFromLedger, "another amount",
        sql(bank, u"update payments set amount = amount + 1 where order_id = '%sold'"_s));

    plant(Rule::PaidButNotServed, "released after it was paid",
        sql(inventory, u"update reservations set state = 'released' where order_id = '%sold'"_s));
    plant(Rule::OrderDiffersFromInventory, "cancelled, yet refused stock",
        sql(inventory, u"update reservations set state = 'rejected', units = '[]' where order_id = '%cancelled'"_s));
    plant(Rule::OrderDiffersFromBank, "another refund",
        sql(orders, u"update orders set refunded = refunded + 1 where order_id = '%refunded'"_s));
    plant(Rule::MoneyDiffersFromGoods, "other prices",
        sql(orders, u"update orders set lines = replace(lines, '320', '310') where order_id = '%sold'"_s));

    plant(Rule::MoneyDiffersFromGoods, "what was paid back is not known",
        sql(orders, u"update orders set made_back = '[]' where order_id = '%prepared'"_s));

    plant(Rule::UnitMovedIllegally, "thrown out after it was sold", [](HonestShop &shop) {
        shop.tampering.appendEvent(u"inventory"_s, "UnitsDiscarded", u"bread"_s, "timer",
            R"({"sku":"bread","reason":"stale","units":[")" + shop.aSoldUnit() + R"("]})");
    });
    plant(Rule::UnitSoldTwice, "handed over again", [](HonestShop &shop) {
        shop.tampering.appendEvent(u"inventory"_s, "ItemsHandedOver", {}, "timer",
            R"({"order":")" + shop.sold.toLatin1() + R"(","units":[{"unit":")" + shop.aSoldUnit()
                + R"(","sku":"bread","bakedAt":"2026-11-20T08:00:00.000Z","bestBefore":"2026-11-21T08:00:00.000Z"}]})");
    });
    plant(Rule::UnitSoldStale, "best before long ago", [](HonestShop &shop) {
        bool isDone = false;
        shop.tampering.rewriteJournal(u"inventory"_s, [&](QByteArray &events) {
            const qsizetype at = events.indexOf("\"bestBefore\":\"2026");
            if (isDone || at < 0 || !events.contains("\"ItemsHandedOver\""))
                return;
            events.replace(at + 14, 4, "2020");
            isDone = true;
        });
        QVERIFY(isDone);
    });
    plant(Rule::UnitSoldStale, "fresher at the hand-over than when it was baked", [](HonestShop &shop) {
        shop.tampering.rewriteJournal(u"inventory"_s, [&](QByteArray &events) {
            const qsizetype unit = events.indexOf(QByteArray("{\"unit\":\"" + shop.aSoldUnit()));
            if (unit < 0 || !events.contains("\"UnitsAdded\""))
                return;
            events.replace(events.indexOf("\"bestBefore\":\"2026", unit) + 14, 4, "2020");
        });
    });
    plant(Rule::StoreDamaged, "an order without an id",
        sql(orders, u"update orders set order_id = 'brick' where order_id = '%sold'"_s));
    plant(Rule::UnitDiffersFromJournal, "its batch's last one vanished", [](HonestShop &shop) {
        const QString unit = shop.one(u"inventory"_s, u"select unit from units where state = 'discarded'"_s);
        shop.tampering.run(u"inventory"_s, u"delete from units where unit = '%1'"_s.arg(unit));
    });
    plant(Rule::ShelfMiscounted, "one more",
        sql(inventory, u"update shelf set available = available + 1 where sku = 'bread'"_s));

    plant(Rule::DayNotOver, "merchant alone has closed it", closedDay);
    plant(Rule::DayMiscounted, "it tells of no sale", [orders, inventory](HonestShop &shop) {
        closedDay(shop);
        shop.tampering.runUnguarded(orders, u"update days set state = 'settled', open = 0"_s);
        shop.tampering.runUnguarded(inventory, u"insert into clearings values ('%1', 'EUR', 1, 1)"_s.arg(dayOf(shop)));
    });

    plant(Rule::AnswerUntrue, "told completed of a cancelled order",
        sql(orders, u"update requests set status = 200 where about = '%cancelled' and command = 'place'"_s));
    plant(Rule::AnswerUntrue, "a receipt with another total",
        sql(orders,
            u"update requests set body = replace(body, '\"amount\":640', '\"amount\":1') where about = '%sold'"_s));
    plant(Rule::AnswerUntrue, "a top-up that never was",
        sql(bank,
            u"update requests set about = '999' where command = 'top-up'"
            " and about = (select min(about) from requests where command = 'top-up')"_s));
    plant(Rule::AnswerUntrue, "a refund that the bank knows nothing of",
        sql(bank, u"delete from refunds where order_id = '%refunded'"_s));
    plant(Rule::PersonRemembered, "the key was kept",
        sql(u"users"_s,
            u"insert into erased_people values ('p', 1); insert into person_keys select 'p', secret from name_hashing"_s));
    plant(Rule::RequestForgotten, "nobody answers it",
        sql(orders, u"update requests set status = 0, body = '' where about = '%sold'"_s));
}

void CheckerTest::findsEachPlantedViolation()
{
    QFETCH(int, rule);
    QFETCH(Plant, plant);
    HonestShop shop;
    plant(shop);
    COMPARE_FINDING(shop.checked(), Rule(rule));
}

void CheckerTest::findsADamagedFile()
{
    HonestShop shop;
    if (shop.stores.at(u"bank"_s).dialect == Dialect::Postgres)
        return; // PostgreSQL's own matter
    shop.tampering.runUnguarded(u"bank"_s, u"insert into refunds values ('x', 'no such order', 1)"_s);
    COMPARE_FINDING(shop.checked(), Rule::ForeignKeyBroken);
    HonestShop another;
    another.tampering.damage(u"bank"_s, another.one(u"bank"_s, u"select kid from known_keys"_s).toLatin1());
    const Report report = another.checked();
    QVERIFY2(report.has(Rule::StoreDamaged), qPrintable(report.text()));
}

BAKERY_TEST(CheckerTest)

}

#include "checker_test.moc"
