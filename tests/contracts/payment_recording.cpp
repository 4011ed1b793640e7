// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/payment_recording.h"

#include <QTest>

using namespace bakery::bank;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

orders::PlaceOrder onePaid(orders::PaymentMethod method) { return {.lines = {{u"bread"_s, 1, {}}}, .pay = {method}}; }

void recordCash(TableTopShop &shop, const Caller &kiosk)
{
    const QByteArray placing = shop.send(kiosk, onePaid(orders::PaymentMethod::Cash));
    shop.pass(300ms);
    const Id order = shop.answerTo(placing).as<orders::AwaitedPayment>().order;
    const auto refusalOf = [&](const TakeCash &request) { return shop.request(shop.manager(), request).refusal(); };
    QCOMPARE(refusalOf({order, {1, u"EUR"_s}}), u"too-little-given"_s);
    QCOMPARE(refusalOf({order, {500, u"USD"_s}}), u"wrong-currency"_s);
    QCOMPARE(shop.request(shop.manager(), TakeCash{order, {500, u"EUR"_s}}).status, 200);
    QCOMPARE(refusalOf({order, {500, u"EUR"_s}}), u"not-awaited"_s);
    shop.pass(1s);
    QCOMPARE(shop.answerTo(placing).status, 200);
}

// Money comes for a loaf that goes stale before anybody can hand it over.
void recordDrawer(TableTopShop &shop, const Caller &kiosk)
{
    QCOMPARE(
        shop.request(shop.manager(), MoveCash{CashPurpose::OpeningFloat, {9000, u"EUR"_s}, u"morning"_s}).status, 200);
    shop.sells(u"eclair"_s, 250);
    shop.bakes(u"eclair"_s, 1, shop.now() + 30s);
    const QByteArray placing =
        shop.send(kiosk, orders::PlaceOrder{.lines = {{u"eclair"_s, 1}}, .pay = {orders::PaymentMethod::Cash}});
    shop.pass(300ms);
    const Id order = shop.answerTo(placing).as<orders::AwaitedPayment>().order;
    shop.pass(1min);
    QCOMPARE(shop.request(shop.manager(), TakeCash{order, {250, u"EUR"_s}}).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.request(shop.manager(), AskCashDue{}).as<AskCashDue::Answer>().due.size(), 1u);
    QCOMPARE(shop.request(shop.manager(), HandBackCash{order}).status, 200);
    QCOMPARE(shop.request(shop.manager(), HandBackCash{order}).refusal(), u"nothing-due"_s);
    QCOMPARE(shop.request(shop.manager(), OpenDrawer{u"the roll of paper"_s}).status, 200);
    QCOMPARE(shop.request(shop.manager(), CountDrawer{{9000, u"EUR"_s}}).status, 200);
    QCOMPARE(shop.request(shop.manager(), AskDrawer{}).status, 200);
    QCOMPARE(shop.request(shop.manager(), AskDrawers{}).status, 200);
}

}

void recordPayments(TableTopShop &shop, const Caller &customer)
{
    const Caller kiosk{shop.manager().subject, Role::Kiosk};
    shop.bakes(u"bread"_s, 2);
    QCOMPARE(shop.request(kiosk, onePaid(orders::PaymentMethod::Account)).refusal(), u"customer-token-needed"_s);
    const QByteArray placing = shop.send(kiosk, onePaid(orders::PaymentMethod::Card));
    shop.pass(2s);
    QCOMPARE(shop.answerTo(placing).status, 200);
    recordCash(shop, kiosk);
    recordDrawer(shop, kiosk);

    const AskReconciliation today{LocalDate(QString::fromLatin1(shop.now().text().left(10)))};
    QCOMPARE(shop.request(shop.manager(), today).status, 200);
    shop.terminal().outOfReach(true);
    QCOMPARE(shop.request(shop.manager(), today).refusal(), u"terminal-silent"_s);
    shop.terminal().outOfReach(false);

    const Caller debtor = shop.customerWith(0);
    QCOMPARE(shop.request(shop.manager(), SetLimit{debtor.subject, {1000, u"EUR"_s}}).status, 200);
    shop.bakes(u"bread"_s, 1);
    QCOMPARE(shop.request(debtor, onePaid(orders::PaymentMethod::Account)).status, 200);
    QCOMPARE(shop.request(shop.manager(), SetLimit{debtor.subject, {1, u"EUR"_s}}).refusal(), u"balance-below-limit"_s);
    QCOMPARE(shop.request(customer, AskStatement{}).status, 200);
}

}
