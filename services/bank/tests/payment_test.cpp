// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/payment.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <rapidcheck.h>

namespace bakery::payment_test {

using namespace Qt::StringLiterals;
using bakery::bank::PaymentRefusal;

namespace {

const Instant expiry{120'000};
const Instant inTime{119'999};

inventory::StockReserved reservation(qint64 total)
{
    inventory::StockReserved reserved;
    reserved.total = {total, u"EUR"_s};
    reserved.expiresAt = expiry;
    return reserved;
}

}

class PaymentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheLastCent()
    {
        QCOMPARE(refusalOf(reservation(500), {500, 0, u"EUR"_s}, inTime), std::nullopt);
        QCOMPARE(refusalOf(reservation(501), {500, 0, u"EUR"_s}, inTime), PaymentRefusal::InsufficientFunds);
    }

    void goesDownToTheLimit()
    {
        QCOMPARE(refusalOf(reservation(700), {500, 200, u"EUR"_s}, inTime), std::nullopt);
        QCOMPARE(refusalOf(reservation(701), {500, 200, u"EUR"_s}, inTime), PaymentRefusal::InsufficientFunds);
        QCOMPARE(refusalOf(reservation(1), {-200, 200, u"EUR"_s}, inTime), PaymentRefusal::InsufficientFunds);
    }

    void takesNothingForWhatHasExpired()
    {
        QCOMPARE(refusalOf(reservation(1), {500, 0, u"EUR"_s}, expiry), PaymentRefusal::ReservationExpired);
        QCOMPARE(refusalOf(reservation(1), {0, 0, u"USD"_s}, expiry), PaymentRefusal::ReservationExpired);
    }

    void takesNoOtherCurrency()
    {
        QCOMPARE(refusalOf(reservation(1), {500, 0, u"USD"_s}, inTime), PaymentRefusal::WrongCurrency);
    }

    void takesWhatCostsNothingFromAnEmptyAccount()
    {
        QCOMPARE(refusalOf(reservation(0), {0, 0, u"EUR"_s}, inTime), std::nullopt);
    }

    void neverLeavesAnAccountBelowItsLimit()
    {
        QVERIFY(rc::check("whatever is charged", [] {
            const auto balance = *rc::gen::inRange<qint64>(-1000, 1000);
            const auto limit = *rc::gen::inRange<qint64>(0, 1000);
            const auto total = *rc::gen::inRange<qint64>(0, 3000);
            if (!refusalOf(reservation(total), {balance, limit, u"EUR"_s}, inTime))
                RC_ASSERT(balance - total >= -limit);
            else
                RC_ASSERT(balance - total < -limit);
        }));
    }
};

BAKERY_TEST(PaymentTest)

}

#include "payment_test.moc"
