// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/pick_up.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::pick_up_test {

using namespace std::chrono_literals;
using namespace bakery::orders;

namespace {

const PickUpRules quarters{15, 2};
const Instant noon{1'795'003'200'000}; // 2026-11-18T12:00:00Z

}

class PickUpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheSlotOfAMoment()
    {
        QCOMPARE(slotOf(noon, quarters), noon);
        QCOMPARE(slotOf(noon + 14min + 59s, quarters), noon);
        QCOMPARE(slotOf(noon - 1s, quarters), noon - 15min);
        QCOMPARE(nextSlot(noon, quarters), noon + 15min);
    }

    void servesSoManyInTime()
    {
        QVERIFY(!problemWith(noon, quarters, 1, noon - 1h));
        QCOMPARE(problemWith(noon, quarters, 2, noon - 1h), PickUpProblem::Full);
        QVERIFY(!problemWith(noon, quarters, 0, noon + 14min)); // it is not over yet
        QCOMPARE(problemWith(noon, quarters, 0, noon + 15min), PickUpProblem::Past);
        QVERIFY(!problemWith(noon + 14 * 24h, quarters, 0, noon));
        QCOMPARE(problemWith(noon + 15 * 24h, quarters, 0, noon), PickUpProblem::TooFar);
    }
};

BAKERY_TEST(PickUpTest)

}

#include "pick_up_test.moc"
