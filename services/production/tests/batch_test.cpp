// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/batch.h"
#include "services/production/temperature.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <set>

namespace bakery::batch_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using bakery::production::BatchState;
using bakery::production::CurvePoint;

namespace {

const Instant eight = *Instant::parse("2026-11-20T08:00:00.000Z");

// Up to 250 °C, down to 200, and held.
const std::vector<CurvePoint> breadCurve{{0, 230}, {5, 250}, {20, 200}};

}

class BatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void batchesMoveAsTheTableSays()
    {
        std::set<QString> legal;
        for (const auto &[from, fromWord] : enumWords<BatchState>())
            for (const auto &[to, toWord] : enumWords<BatchState>())
                if (isLegal(from, to))
                    legal.insert(fromWord + u' ' + toWord);
        QCOMPARE(legal,
            (std::set<QString>{u"planned baking"_s, u"planned skipped"_s, u"baking baked"_s, u"baking failed"_s}));
    }

    void halfAnHourAwayIsForgiven()
    {
        QVERIFY(!wasAwayTooLong(eight, eight, 0s));
        QVERIFY(!wasAwayTooLong(eight, eight + 30min, 0s));
        QVERIFY(wasAwayTooLong(eight, eight + 30min + 1ms, 0s));
        QVERIFY(!wasAwayTooLong(eight, eight - 5h, 0s)); // the clock was put back
    }

    void aFastClockIsNoAbsence()
    {
        QVERIFY(!wasAwayTooLong(eight, eight + 2h, 2h));
        QVERIFY(wasAwayTooLong(eight, eight + 3h, 2h));
        QVERIFY(!isTooLate(eight, eight + 2h, 2h));
        QVERIFY(isTooLate(eight, eight + 2h, 1h));
    }

    void aBatchIsStartedUntilItIsLate()
    {
        QVERIFY(!isTooLate(eight, eight, 0s));
        QVERIFY(isTooLate(eight, eight + 1ms, 0s));
    }

    void takesWholeTrays()
    {
        QCOMPARE(traysFor(1, 12), 1);
        QCOMPARE(traysFor(12, 12), 1);
        QCOMPARE(traysFor(13, 12), 2);
    }

    void followsTheCurveFromPointToPoint()
    {
        const std::vector<std::pair<Milliseconds, double>> expected{
            {-1min, 230}, {0min, 230}, {150s, 240}, {5min, 250}, {10min, 250 - 50.0 / 3}, {20min, 200}, {3h, 200}};
        for (const auto &[sinceStart, celsius] : expected)
            QVERIFY2(std::abs(celsiusAt(breadCurve, sinceStart) - celsius) < 1e-9,
                qPrintable(u"%1 ms: %2"_s.arg(sinceStart.count()).arg(celsiusAt(breadCurve, sinceStart))));
        QCOMPARE(celsiusAt({{7, 180}}, 0min), 180.0);
    }

    void namesThePointThatNoOvenCanFollow()
    {
        QCOMPARE(faultIn(breadCurve, 20, 250), std::nullopt);
        QCOMPARE(faultIn(breadCurve, 19, 250), std::optional<qint64>(20)); // beyond the end
        QCOMPARE(faultIn(breadCurve, 20, 249), std::optional<qint64>(5)); // hotter than the peak
        QCOMPARE(faultIn({{0, 100}, {0, 120}}, 20, 250), std::optional<qint64>(0)); // two at once
        QCOMPARE(faultIn({{4, 100}, {3, 120}}, 20, 250), std::optional<qint64>(3)); // back in time
    }

    void knowsASteadyTemperature()
    {
        QVERIFY(isSteady({{0, 180}}));
        QVERIFY(isSteady({{0, 180}, {10, 180}}));
        QVERIFY(!isSteady(breadCurve));
    }
};

BAKERY_TEST(BatchTest)

}

#include "batch_test.moc"
