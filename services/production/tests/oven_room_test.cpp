// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/oven_room.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <rapidcheck.h>

#include <set>

namespace bakery::oven_room_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant eight = *Instant::parse("2026-11-20T08:00:00.000Z");
const auto steady = u"donut"_s, curved = u"bread"_s;

// So many trays from a minute after eight to another.
OvenUse use(qint64 from, qint64 until, qint64 trays, const QString &programme)
{
    return {
        eight + std::chrono::minutes(from), eight + std::chrono::minutes(until), trays, programme, programme == steady};
}

// The minute at which a batch of that kind, which takes ten minutes, finds room in an oven of four trays.
qint64 minuteFor(qint64 trays, const QString &programme, const std::vector<OvenUse> &uses)
{
    const Instant at = earliestStart(4, uses, use(0, 10, trays, programme), eight);
    return std::chrono::duration_cast<std::chrono::minutes>(at - eight).count();
}

}

class OvenRoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyOvenTakesABatchAtOnce() { QCOMPARE(minuteFor(4, steady, {}), 0); }

    void batchesOfOneSteadyProgrammeShareTheTrays()
    {
        QCOMPARE(minuteFor(3, steady, {use(-5, 5, 1, steady)}), 0);
        QCOMPARE(minuteFor(4, steady, {use(-5, 5, 1, steady)}), 5);
        QCOMPARE(minuteFor(2, steady, {use(-5, 5, 1, steady), use(3, 13, 2, steady)}), 5);
    }

    void aCurveBeginsAnewWithEachBatch()
    {
        QCOMPARE(minuteFor(1, curved, {use(-5, 5, 1, curved)}), 5);
        QCOMPARE(minuteFor(1, curved, {use(-3, 7, 1, curved)}), 7);
        QCOMPARE(minuteFor(1, curved, {use(-2, 8, 1, curved)}), 0); // together they share it
    }

    void anotherProgrammeWaits()
    {
        QCOMPARE(minuteFor(1, steady, {use(-5, 15, 1, curved)}), 15);
        QCOMPARE(minuteFor(1, curved, {use(-5, 15, 1, steady)}), 15);
    }

    void aGapIsUsedWhenItIsLongEnough()
    {
        QCOMPARE(minuteFor(4, steady, {use(-5, 5, 4, curved), use(15, 25, 4, curved)}), 5);
        QCOMPARE(minuteFor(4, steady, {use(-5, 5, 4, curved), use(14, 24, 4, curved)}), 24);
    }

    void countsTheTraysThatAreFree()
    {
        const std::vector<OvenUse> uses{use(0, 10, 1, steady), use(5, 15, 2, steady)};
        QCOMPARE(freeTrays(4, uses, eight), 3);
        QCOMPARE(freeTrays(4, uses, eight + 5min), 1);
        QCOMPARE(freeTrays(4, uses, eight + 10min), 2);
        QCOMPARE(freeTrays(2, {use(0, 10, 3, steady)}, eight), 0); // it was larger when the batch went in
    }

    void neverPutsMoreIntoAnOvenThanItHolds()
    {
        QVERIFY(rc::check("whatever is planned, one after another", [] {
            std::vector<OvenUse> uses;
            for (int i = 0; i < 12; ++i) {
                const auto minutes = *rc::gen::inRange<qint64>(1, 40), trays = *rc::gen::inRange<qint64>(1, 5);
                OvenUse next = use(0, minutes, trays, *rc::gen::element(steady, curved));
                next.from =
                    earliestStart(4, uses, next, eight + std::chrono::minutes(*rc::gen::inRange<qint64>(0, 60)));
                next.until = next.from + std::chrono::minutes(minutes);
                uses.push_back(next);
            }
            for (qint64 minute = 0; minute < 600; ++minute) {
                const Instant at = eight + std::chrono::minutes(minute);
                qint64 trays = 0;
                std::set<QString> programmes;
                std::set<Instant> curvesBegan;
                for (const OvenUse &one : uses)
                    if (one.from <= at && at < one.until) {
                        trays += one.trays;
                        programmes.insert(one.programme);
                        if (!one.isSteady)
                            curvesBegan.insert(one.from);
                    }
                RC_ASSERT(trays <= 4);
                RC_ASSERT(programmes.size() <= 1u);
                // RC_ASSERT would evaluate both sides of an "or".
                const bool isOneCurve = curvesBegan.empty() || *curvesBegan.rbegin() - *curvesBegan.begin() <= 2min;
                RC_ASSERT(isOneCurve);
            }
        }));
    }
};

BAKERY_TEST(OvenRoomTest)

}

#include "oven_room_test.moc"
