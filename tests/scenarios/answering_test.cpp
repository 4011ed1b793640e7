// SPDX-License-Identifier: GPL-3.0-or-later
// When a request is answered, and how often.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::answering_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AnsweringTest : public BothStores {
    Q_OBJECT

private Q_SLOTS:
    void answersARequestThatWasRepeatedMeanwhileOnce()
    {
        BreadShop shop;
        shop.bakes(bread, 5);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        for (int i = 0; i < 3; ++i) {
            shop.send(alice, one(bread), "breakfast", 60s);
            shop.settle();
        }
        QVERIFY(shop.answersTo("breakfast").empty());
        shop.letGo("bank");
        shop.settle();
        QCOMPARE(shop.answersTo("breakfast").size(), 1u);
        QCOMPARE(shop.answerTo("breakfast").status, 200);
        QCOMPARE(shop.balanceOf(alice), 680);
    }

    // The deadline counts from the first time; whoever asks later is told at once, and again, until it is decided.
    void staysProvisionalUntilItIsDecided()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold("inventory");
        shop.send(alice, one(bread), "slow", 5s);
        shop.pass(4s);
        shop.send(alice, one(bread), "slow", 5s);
        shop.pass(500ms);
        QVERIFY(shop.answersTo("slow").empty());
        shop.pass(1s);
        QCOMPARE(shop.answersTo("slow").size(), 1u);
        for (int repetition = 2; repetition < 5; ++repetition) {
            shop.pass(10s);
            QCOMPARE(shop.request(alice, one(bread), "slow").refusal(), u"not-settled-in-time"_s);
            QCOMPARE(shop.answersTo("slow").size(), size_t(repetition));
        }
        const Id order = shop.answerTo("slow").as<NotSettledInTime>().order;
        shop.letGo("inventory");
        shop.pass(3s);
        // What was asked for once was cancelled once.
        QCOMPARE(shop.statusOf(alice, order), OrderStatus::Cancelled);
        QCOMPARE(shop.answersTo("slow").size(), 5u); // the final one came by itself
        const Answer final = shop.answerTo("slow");
        QCOMPARE(final.refusal(), u"order-cancelled"_s);
        QCOMPARE(shop.request(alice, one(bread), "slow").body, final.body);
        QCOMPARE(shop.balanceOf(alice), 1000);
        QCOMPARE(shop.stockOf(bread), Stock(1, 0));
    }

    void saysOnceMoreWhatMayNotHaveBeenHeard()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(1000);
        const Answer first = shop.request(alice, one(bread), "breakfast");
        QCOMPARE(first.status, 200);
        shop.stop("orders");
        shop.start("orders");
        shop.pass(2s);
        QCOMPARE(shop.answersTo("breakfast").size(), 2u);
        QCOMPARE(shop.answerTo("breakfast").body, first.body);
        shop.pass(30s);
        shop.stop("orders");
        shop.start("orders");
        shop.pass(2s);
        QCOMPARE(shop.answersTo("breakfast").size(), 2u); // it is not news any more
    }

    // What is pending survives its service, with the deadline that it had.
    void keepsADeadlineThroughARestart()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        shop.send(alice, one(bread), "slow", 20s);
        shop.settle();
        shop.stop("orders");
        shop.pass(10s);
        shop.start("orders");
        shop.pass(9s);
        QVERIFY(shop.answersTo("slow").empty());
        shop.pass(2s);
        QCOMPARE(shop.answersTo("slow").front().refusal(), u"not-settled-in-time"_s);
    }

    void remembersWhatWasDecided()
    {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(320);
        QCOMPARE(shop.request(alice, one(bread, 2), "two").refusal(), u"insufficient-stock"_s);
        QCOMPARE(shop.request(alice, one(u"tart"_s), "tart").refusal(), u"unknown-product"_s);
        shop.bakes(bread, 5);
        shop.sells(u"tart"_s, 100);
        shop.bakes(u"tart"_s, 1);
        // Things have changed, the answers to these two have not.
        QCOMPARE(shop.request(alice, one(bread, 2), "two").refusal(), u"insufficient-stock"_s);
        QCOMPARE(shop.request(alice, one(u"tart"_s), "tart").refusal(), u"unknown-product"_s);
        QCOMPARE(shop.request(alice, one(u"tart"_s)).status, 200);
    }
};

BAKERY_TEST(AnsweringTest)

}

#include "answering_test.moc"
