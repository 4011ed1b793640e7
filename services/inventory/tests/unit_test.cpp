// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inventory/unit.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <set>

namespace bakery::unit_test {

using namespace Qt::StringLiterals;
using bakery::inventory::UnitState;

namespace {

template <typename State>
std::set<QString> legalMoves()
{
    std::set<QString> legal;
    for (const auto &[from, fromWord] : enumWords<State>())
        for (const auto &[to, toWord] : enumWords<State>())
            if (isLegal(from, to))
                legal.insert(fromWord + u' ' + toWord);
    return legal;
}

}

class UnitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unitsMoveAsTheTableSays()
    {
        const std::set<QString> legal{u"available reserved"_s, u"available discarded"_s, u"reserved available"_s,
            u"reserved sold"_s, u"reserved discarded"_s, u"sold returned"_s, u"discarded available"_s};
        QCOMPARE(legalMoves<UnitState>(), legal);
    }

    void aReservationIsDecidedOnce()
    {
        const std::set<QString> legal{u"reserved released"_s, u"reserved sold"_s, u"reserved impossible"_s};
        QCOMPARE(legalMoves<ReservationState>(), legal);
    }

    void aUnitIsGoodUntilItsBestBefore()
    {
        const Instant bestBefore{1'000'000};
        QVERIFY(isGood(bestBefore, {999'999}));
        QVERIFY(!isGood(bestBefore, bestBefore));
        QVERIFY(!isGood(bestBefore, {1'000'001}));
    }
};

BAKERY_TEST(UnitTest)

}

#include "unit_test.moc"
