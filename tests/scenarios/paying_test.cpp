// SPDX-License-Identifier: GPL-3.0-or-later
// Orders that somebody has to come to pay: with a card, or with money at the till.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::paying_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

PlaceOrder byCard(qint64 quantity = 1)
{
    PlaceOrder order = one(bread, quantity);
    order.pay.method = PaymentMethod::Card;
    return order;
}

PlaceOrder inCash(qint64 quantity = 1)
{
    PlaceOrder order = one(bread, quantity);
    order.pay.method = PaymentMethod::Cash;
    return order;
}

// A shop with a kiosk, three loaves and somebody at the till.
struct PayingShop : BreadShop {
    explicit PayingShop(ServiceLimits limits = {}) : BreadShop(limits)
    {
        bakes(bread, 3);
        kiosk.subject = customerWith(0).subject;
        cashier.subject = customerWith(0).subject;
    }

    QByteArray places(const PlaceOrder &order)
    {
        const QByteArray id = send(kiosk, order);
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
    Answer takesCash(const Id &order, qint64 given)
    {
        return request(cashier, bank::TakeCash{order, {given, u"EUR"_s}});
    }
    bank::Reconciliation reconciled()
    {
        const QByteArray asking = send(manager(), bank::AskReconciliation{LocalDate(u"2026-11-20"_s)});
        pass(10ms);
        return answerTo(asking).as<bank::Reconciliation>();
    }

    Caller kiosk{{}, Role::Kiosk};
    Caller cashier{{}, Role::Cashier};
};

}

class PayingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void sellsToAGuestByCard();
    void opensNoAccountForAKiosk();
    void tellsACustomerWhoseCardIsRefused();
    void holdsTheUnitsUntilPayBy();
    void tellsARepetitionHowFarItIs();
    void takesCashFromSomebodyOnly();
    void keepsNoCashOfAnOrderThatHasEnded();
    void releasesWhatNobodyPays();
    void chargesOnceWhenTheTerminalDies();
    void chargesOnceWhenAnAnswerIsLost();
    void asksAgainAfterACrash();
    void givesBackWhatWasChargedTooLate();
    void setsNothingAsideForACancelledOrder();
    void refundsToTheCardWholeAndInPart();
    void refundsToTheDrawer();
    void showsWhereTheProviderDiffers();
    void limitsAnAccount();
};

void PayingTest::sellsToAGuestByCard()
{
    PayingShop shop;
    const TableListener listener(shop);
    const QByteArray placing = shop.places(byCard());
    shop.pass(2s);
    const AwaitedPayment awaited = shop.awaited(placing);
    const Receipt receipt = shop.answerTo(placing).as<Receipt>();
    QCOMPARE(shop.answersTo(placing).size(), 2u);
    QCOMPARE(receipt.order, awaited.order);
    QCOMPARE(shop.terminal().kept(), 320);
    QVERIFY(!listener.heard<OrderPlaced>().at(0).customer);
    const bank::PaymentTaken taken = listener.heard<bank::PaymentTaken>().at(0);
    QVERIFY(!taken.customer);
    QCOMPARE(taken.method, PaymentMethod::Card);
    const OrderView view = shop.request(shop.kiosk, AskOrder{receipt.order}).as<OrderView>();
    QVERIFY(!view.customer && !view.payBy);
    QCOMPARE(view.method, PaymentMethod::Card);
    QVERIFY(shop.reconciled().differences.empty());
    QCOMPARE(shop.reconciled().card.taken.amount, 320);
}

void PayingTest::opensNoAccountForAKiosk()
{
    PayingShop shop;
    QCOMPARE(shop.request(shop.kiosk, one(bread)).refusal(), u"customer-token-needed"_s);
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
}

void PayingTest::tellsACustomerWhoseCardIsRefused()
{
    PayingShop shop;
    shop.terminal().behave("refuse");
    const Caller alice = shop.customerWith(0);
    const QByteArray placing = shop.send(alice, byCard());
    shop.pass(2s);
    QCOMPARE(shop.answerTo(placing).status, 402);
    QCOMPARE(shop.answerTo(placing).as<PaymentRefused>().reason.value, u"card-refused"_s);
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
}

void PayingTest::holdsTheUnitsUntilPayBy()
{
    PayingShop shop({.cardHold = 60s, .cashHold = 90s});
    shop.terminal().behave("time-out");
    const Instant placed = shop.now();
    const QByteArray card = shop.places(byCard()), cash = shop.places(inCash());
    QVERIFY(std::chrono::abs(shop.awaited(card).payBy - (placed + 60s)) < 1s);
    QVERIFY(std::chrono::abs(shop.awaited(cash).payBy - (placed + 90s)) < 1s);
    const OrderView view = shop.request(shop.kiosk, AskOrder{shop.awaited(cash).order}).as<OrderView>();
    QCOMPARE(view.status, OrderStatus::Reserved);
    QCOMPARE(view.payBy, shop.awaited(cash).payBy);
    shop.pass(55s);
    QCOMPARE(shop.stockOf(bread), Stock(1, 2));
    shop.pass(8s);
    QCOMPARE(shop.stockOf(bread), Stock(2, 1));
    shop.pass(30s);
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
    for (const QByteArray &placing : {card, cash})
        QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    shop.terminal().tap(); // somebody holds a card to it after all
    shop.pass(5s);
    QCOMPARE(shop.terminal().kept(), 0);
}

void PayingTest::tellsARepetitionHowFarItIs()
{
    PayingShop shop;
    const PlaceOrder order = inCash();
    shop.send(shop.kiosk, order, "breakfast");
    shop.pass(1s);
    shop.send(shop.kiosk, order, "breakfast");
    shop.pass(1s);
    const auto &answers = shop.answersTo("breakfast");
    QCOMPARE(answers.size(), 2u);
    QCOMPARE(answers[1].status, 202);
    QCOMPARE(answers[1].body, answers[0].body);
    shop.pass(60s); // longer than any request waits by itself
    QCOMPARE(shop.takesCash(shop.awaited("breakfast").order, 320).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.answerTo("breakfast").status, 200);
    QCOMPARE(shop.stockOf(bread), Stock(2, 0));
}

void PayingTest::takesCashFromSomebodyOnly()
{
    PayingShop shop;
    const QByteArray placing = shop.places(inCash());
    const Id order = shop.awaited(placing).order;
    shop.pass(30s);
    QCOMPARE(shop.answersTo(placing).size(), 1u);
    QCOMPARE(shop.request(shop.kiosk, bank::TakeCash{order, {320, u"EUR"_s}}).status, 403);
    QCOMPARE(shop.takesCash(order, 300).refusal(), u"too-little-given"_s);
    const auto taken = shop.takesCash(order, 500).as<bank::CashTaken>();
    QCOMPARE(taken.change.amount, 180);
    QCOMPARE(shop.takesCash(order, 500).refusal(), u"not-awaited"_s);
    shop.pass(1s);
    QCOMPARE(shop.answerTo(placing).status, 200);
    QCOMPARE(shop.reconciled().cash.taken.amount, 320);
}

void PayingTest::keepsNoCashOfAnOrderThatHasEnded()
{
    PayingShop shop;
    const Id order = shop.awaited(shop.places(inCash())).order;
    QCOMPARE(shop.request(shop.kiosk, CancelOrder{order}).as<OrderState>().status, OrderStatus::Cancelled);
    QCOMPARE(shop.takesCash(order, 320).refusal(), u"not-awaited"_s);
    shop.hold("inventory");
    const QByteArray late = shop.places(inCash());
    shop.letGo("inventory");
    shop.pass(1s);
    const Id another = shop.awaited(late).order;
    shop.hold("inventory");
    shop.pass(11min);
    QCOMPARE(shop.takesCash(another, 320).refusal(), u"not-awaited"_s);
}

void PayingTest::releasesWhatNobodyPays()
{
    PayingShop shop;
    shop.terminal().outOfReach(true);
    const QByteArray placing = shop.places(byCard());
    shop.pass(3min + 2s);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    shop.terminal().outOfReach(false);
    shop.pass(5s);
    QCOMPARE(shop.terminal().kept(), 0);
    QCOMPARE(shop.reconciled().undecided, 0);
}

void PayingTest::chargesOnceWhenTheTerminalDies()
{
    PayingShop shop;
    shop.terminal().behave("die-after-charging");
    const QByteArray placing = shop.places(byCard());
    shop.pass(5s);
    QCOMPARE(shop.answerTo(placing).status, 200);
    QCOMPARE(shop.terminal().kept(), 320);
    QCOMPARE(shop.terminal().callsOf("capture"), 1);
    QVERIFY(shop.reconciled().differences.empty());
}

void PayingTest::chargesOnceWhenAnAnswerIsLost()
{
    for (const char *call : {"authorise", "capture"}) {
        PayingShop shop;
        shop.terminal().loseNextAnswer(call);
        const QByteArray placing = shop.places(byCard());
        shop.pass(5s);
        QCOMPARE(shop.answerTo(placing).status, 200);
        QCOMPARE(shop.terminal().callsOf(call), 1); // asked what became of it, not asked for it again
        QCOMPARE(shop.terminal().kept(), 320);
    }
}

// Wherever in a turn the bank dies.
void PayingTest::asksAgainAfterACrash()
{
    for (const TurnStep step : {TurnStep::Begun, TurnStep::Handled, TurnStep::Appended, TurnStep::Committed,
             TurnStep::JournalPublished, TurnStep::Published})
        for (int after = 0; after < 4; ++after) {
            PayingShop shop;
            shop.killAt("bank", step, after);
            const QByteArray placing = shop.places(byCard());
            shop.pass(10s);
            QCOMPARE(shop.deaths(), 1);
            QCOMPARE(shop.answerTo(placing).status, 200);
            QCOMPARE(shop.terminal().kept(), 320);
            QVERIFY(shop.reconciled().differences.empty());
            QCOMPARE(shop.reconciled().card.taken.amount, 320);
        }
}

void PayingTest::givesBackWhatWasChargedTooLate()
{
    PayingShop shop;
    const TableListener listener(shop);
    shop.terminal().loseNextAnswer("capture");
    const QByteArray placing = shop.places(byCard());
    shop.terminal().outOfReach(true); // nobody can say that it is charged
    const Id order = shop.awaited(placing).order;
    QCOMPARE(shop.request(shop.kiosk, CancelOrder{order}).as<OrderState>().status, OrderStatus::Cancelled);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    shop.pass(30s);
    shop.terminal().outOfReach(false);
    shop.pass(15s);
    QCOMPARE(listener.heard<bank::PaymentTaken>().size(), 1u);
    QCOMPARE(listener.heard<bank::PaymentRefunded>().size(), 1u);
    QCOMPARE(shop.terminal().kept(), 0);
    QVERIFY(shop.reconciled().differences.empty());
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
}

void PayingTest::setsNothingAsideForACancelledOrder()
{
    PayingShop shop;
    const TableListener listener(shop);
    shop.terminal().behave("time-out");
    const QByteArray placing = shop.places(byCard());
    const Id order = shop.awaited(placing).order;
    QCOMPARE(shop.request(shop.kiosk, CancelOrder{order}).as<OrderState>().status, OrderStatus::Cancelled);
    shop.pass(2s);
    shop.terminal().tap();
    shop.pass(5s);
    QCOMPARE(shop.terminal().kept(), 0);
    QCOMPARE(listener.heard<bank::PaymentRefused>().at(0).reason, bank::PaymentRefusal::OrderCancelled);
}

void PayingTest::refundsToTheCardWholeAndInPart()
{
    PayingShop shop;
    const QByteArray placing = shop.places(byCard(3));
    shop.pass(2s);
    const Receipt receipt = shop.answerTo(placing).as<Receipt>();
    RefundOrder part{.order = receipt.order};
    part.lines = List<OrderLine, 1, 50>{{bread, 1}};
    shop.terminal().loseNextAnswer("refund");
    QCOMPARE(shop.request(shop.manager(), part).status, 200);
    QCOMPARE(shop.terminal().kept(), 640);
    shop.pass(12s);
    QCOMPARE(shop.terminal().callsOf("refund"), 1);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = receipt.order}).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.terminal().kept(), 0);
    QVERIFY(shop.reconciled().differences.empty());
    QCOMPARE(shop.reconciled().card.refunded.amount, 960);
}

void PayingTest::refundsToTheDrawer()
{
    PayingShop shop;
    const QByteArray placing = shop.places(inCash(2));
    const Id order = shop.awaited(placing).order;
    shop.takesCash(order, 1000);
    shop.pass(1s);
    RefundOrder part{.order = order};
    part.lines = List<OrderLine, 1, 50>{{bread, 1}};
    QCOMPARE(shop.request(shop.cashier, part).status, 200);
    const bank::Reconciliation day = shop.reconciled();
    QCOMPARE(day.cash.taken.amount, 640);
    QCOMPARE(day.cash.refunded.amount, 320);
    QCOMPARE(shop.terminal().callsOf("refund"), 0);
}

void PayingTest::showsWhereTheProviderDiffers()
{
    PayingShop shop;
    CardTerminal elsewhere(std::shared_ptr<TerminalLine>(&shop.terminal(), [](TerminalLine *) {}));
    const Id stray = shop.customerWith(0).subject;
    elsewhere.authorise(stray, {700, u"EUR"_s}, u"2026-11-20"_s);
    elsewhere.capture(stray);
    const bank::Reconciliation day = shop.reconciled();
    QCOMPARE(day.differences.size(), 1u);
    QCOMPARE(day.differences[0].difference, bank::Difference::MissingInLedger);
    QCOMPARE(day.differences[0].payment, stray);
    shop.terminal().outOfReach(true);
    const QByteArray asking = shop.send(shop.manager(), bank::AskReconciliation{LocalDate(u"2026-11-20"_s)});
    shop.pass(10ms);
    QCOMPARE(shop.answerTo(asking).refusal(), u"terminal-silent"_s);
}

void PayingTest::limitsAnAccount()
{
    PayingShop shop;
    const Caller alice = shop.customerWith(100);
    QCOMPARE(shop.request(alice, one(bread)).status, 402);
    const bank::SetLimit generous{alice.subject, {250, u"EUR"_s}};
    QCOMPARE(shop.request(shop.cashier, generous).status, 403);
    QCOMPARE(shop.request(shop.manager(), generous).status, 200);
    QCOMPARE(shop.request(alice, one(bread)).status, 200);
    QCOMPARE(shop.balanceOf(alice), -220);
    const bank::SetLimit tight{alice.subject, {219, u"EUR"_s}};
    QCOMPARE(shop.request(shop.manager(), tight).refusal(), u"balance-below-limit"_s);
    const bank::SetLimit dollars{alice.subject, {500, u"USD"_s}};
    QCOMPARE(shop.request(shop.manager(), dollars).refusal(), u"wrong-currency"_s);
    QCOMPARE(shop.request(alice, one(bread)).status, 402);
}

BAKERY_TEST(PayingTest)

}

#include "paying_test.moc"
