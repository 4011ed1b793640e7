// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be handled costs only the order that it is about.
#include "shared/core/log.h"
#include "shared/persistence/statement.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::poison_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PoisonTest : public BothStores {
    Q_OBJECT

    // Inventory's rows are changed behind its back: what it does next with them breaks a rule of its store.
    static void tamper(BreadShop &shop, const QString &statement)
    {
        shop.stop("inventory");
        Store(shop.stores().at(u"inventory"_s)).execute(statement);
        shop.start("inventory");
        shop.pass(2s);
    }
    static DeadLetters lettersOf(BreadShop &shop)
    {
        return shop.requestOf("inventory", shop.manager(), AskDeadLetters{}).as<DeadLetters>();
    }
    static Id latestOrderOf(BreadShop &shop, const Caller &customer)
    {
        return shop.request(customer, AskOrders{}).as<OrderPage>().orders[0].order;
    }

private Q_SLOTS:
    void handsOverOtherOrdersAndReplays()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        shop.bakes(donut, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        const QByteArray loaf = shop.send(alice, one(bread), {}, 120s);
        shop.settle();
        const Id order = latestOrderOf(shop, alice);
        tamper(shop, u"update shelf set reserved = 0 where sku = 'bread'"_s);
        const QByteArray another = shop.send(alice, one(donut), {}, 120s);
        shop.letGo("bank");
        shop.pass(1s);

        QCOMPARE(shop.answerTo(another).status, 200);
        QCOMPARE(shop.answerTo(loaf).status, 0);
        const DeadLetters letters = lettersOf(shop);
        QCOMPARE(letters.letters.size(), 1u);
        QCOMPARE(letters.letters[0].message.value, u"PaymentTaken"_s);
        QCOMPARE(letters.letters[0].subject.value, order.text());
        QVERIFY(!letters.letters[0].waiting);

        tamper(shop, u"update shelf set reserved = 1 where sku = 'bread'"_s);
        QCOMPARE(shop.requestOf("inventory", shop.manager(), ReplayDeadLetter{letters.letters[0].letter}).status, 200);
        shop.pass(1s);
        QCOMPARE(shop.answerTo(loaf).status, 200);
        QVERIFY(lettersOf(shop).letters.empty());
        QCOMPARE(shop.balanceOf(alice), 1000 - 320 - 150);
    }

    void saysInTheLogWhichOrderItIsAbout()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        shop.send(alice, one(bread), {}, 120s);
        shop.settle();
        const Id order = latestOrderOf(shop, alice);
        tamper(shop, u"update shelf set reserved = 0 where sku = 'bread'"_s);
        static QStringList subjects;
        subjects.clear();
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {
                LogLine line;
                LogAbout::complete(line);
                subjects.append(line.about);
            });
        shop.letGo("bank");
        shop.pass(1s);
        qInstallMessageHandler(before);
        QCOMPARE(subjects, QStringList{order.text()});
    }

    void keepsLaterMessagesOfTheOrderWaiting()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        const QByteArray loaf = shop.send(alice, one(bread), {}, 120s);
        shop.settle();
        const Id order = latestOrderOf(shop, alice);
        tamper(shop, u"update shelf set reserved = 0 where sku = 'bread'"_s);
        shop.letGo("bank");
        shop.pass(1s);
        shop.send(alice, CancelOrder{order});
        shop.pass(1s);

        const DeadLetters letters = lettersOf(shop);
        QCOMPARE(letters.letters.size(), 2u);
        QCOMPARE(letters.letters[1].message.value, u"OrderCancelRequested"_s);
        QVERIFY(letters.letters[1].waiting);

        // In their order: it was paid before it was cancelled, so it is handed over.
        tamper(shop, u"update shelf set reserved = 1 where sku = 'bread'"_s);
        QCOMPARE(shop.requestOf("inventory", shop.manager(), ReplayDeadLetter{letters.letters[1].letter}).status, 200);
        shop.pass(1s);
        QCOMPARE(shop.answerTo(loaf).status, 200);
        QVERIFY(lettersOf(shop).letters.empty());
    }

    void givesUpOtherOrdersWhoseTimeHasRunOut()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        shop.bakes(donut, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        const QByteArray loaf = shop.send(alice, one(bread), {}, 120s);
        shop.settle();
        const Id order = latestOrderOf(shop, alice);
        const QByteArray another = shop.send(alice, one(donut), {}, 120s);
        tamper(shop, u"update shelf set reserved = 0 where sku = 'bread'"_s);
        shop.pass(150s);

        QCOMPARE(shop.answerTo(another).refusal(), u"order-cancelled"_s);
        QCOMPARE(shop.stockOf(donut), Stock(1, 0));
        const DeadLetters letters = lettersOf(shop);
        QCOMPARE(letters.letters.size(), 2u); // the cancellation that its deadline asked for, and one of many seconds
        QCOMPARE(letters.letters[0].message.value, u"OrderCancelRequested"_s);
        QCOMPARE(letters.letters[1].message.value, u"expiry"_s);
        for (const DeadLetter &letter : letters.letters)
            QCOMPARE(letter.subject.value, order.text());

        tamper(shop, u"update shelf set reserved = 1 where sku = 'bread'"_s);
        QCOMPARE(shop.requestOf("inventory", shop.manager(), ReplayDeadLetter{letters.letters[0].letter}).status, 200);
        shop.pass(3s);
        QCOMPARE(shop.stockOf(bread), Stock(1, 0));
        shop.letGo("bank");
        shop.pass(3s);
        QCOMPARE(shop.balanceOf(alice), 1000);
    }

    void dismissesWhatWillNeverBeHandled()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        shop.send(alice, one(bread), {}, 120s);
        shop.settle();
        const Id order = latestOrderOf(shop, alice);
        tamper(shop, u"update shelf set reserved = 0 where sku = 'bread'"_s);
        shop.letGo("bank");
        shop.pass(1s);
        shop.send(alice, CancelOrder{order});
        shop.pass(1s);
        const DeadLetters letters = lettersOf(shop);
        QCOMPARE(letters.letters.size(), 2u);
        const qint64 paid = letters.letters[0].letter, cancelled = letters.letters[1].letter;
        const auto shown = shop.requestOf("inventory", shop.manager(), AskDeadLetter{paid}).as<DeadLetterPayload>();
        QVERIFY(shown.payload.value.contains(order.text()) && shown.payload.value.contains("PaymentTaken"_L1));

        // It concerns money: the administrator alone says so, and the journal keeps who did and why.
        const DismissDeadLetter dismissal{paid, u"paid back by hand"_s};
        QCOMPARE(shop.requestOf("inventory", shop.manager(), dismissal).status, 403);
        const Answer answer = shop.requestOf("inventory", shop.administrator(), dismissal);
        QCOMPARE(answer.status, 200);
        QCOMPARE(qint64(answer.as<Dismissed>().waiting), 1);
        QCOMPARE(shop.requestOf("inventory", shop.administrator(), dismissal).refusal(), u"unknown-letter"_s);
        QCOMPARE(shop.requestOf("inventory", shop.manager(), AskDeadLetter{paid}).refusal(), u"unknown-letter"_s);
        Store store(shop.stores().at(u"inventory"_s), Store::Access::ReadOnly);
        Statement last(store, u"select events from turns order by first_position desc limit 1"_s);
        const QString told = std::get<0>(last.one<QString>().value());
        QVERIFY(told.contains("DeadLetterDismissed"_L1) && told.contains("paid back by hand"_L1)
            && told.contains(shop.administrator().subject.text()));

        // What waits behind it is sound, and is handled as if it had never come.
        QCOMPARE(lettersOf(shop).letters.size(), 1u);
        tamper(shop, u"update shelf set reserved = 1 where sku = 'bread'"_s);
        QCOMPARE(shop.requestOf("inventory", shop.manager(), ReplayDeadLetter{cancelled}).status, 200);
        shop.pass(3s);
        QVERIFY(lettersOf(shop).letters.empty());
        QCOMPARE(shop.stockOf(bread), Stock(1, 0));
        QCOMPARE(shop.balanceOf(alice), 1000);
    }

    // An order that cannot be handed over is not left as it is: its time runs out, and the money goes back.
    void givesUpAnOrderThatCannotBeHandedOver()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        shop.send(alice, one(bread), {}, 120s);
        shop.settle();
        tamper(shop, u"update shelf set reserved = 0 where sku = 'bread'"_s);
        shop.letGo("bank");
        shop.pass(1s);
        QCOMPARE(shop.balanceOf(alice), 680);
        tamper(shop, u"update shelf set reserved = 1 where sku = 'bread'"_s);
        shop.pass(150s);
        QCOMPARE(shop.balanceOf(alice), 1000);
        QCOMPARE(shop.stockOf(bread), Stock(1, 0));
    }
};

BAKERY_TEST(PoisonTest)

}

#include "poison_test.moc"
