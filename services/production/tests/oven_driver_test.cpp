// SPDX-License-Identifier: GPL-3.0-or-later
// What every driver of ovens must pass. A new driver stands in `drivers` below, over a wire of which the test holds the
// other end.
#include "services/production/simulated_oven_driver.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::oven_driver_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using bakery::production::CurvePoint;

namespace {

using MakeDriver = std::unique_ptr<OvenDriver> (*)();

const std::map<QString, MakeDriver> drivers{
    {u"simulated"_s, [] { return std::unique_ptr<OvenDriver>(std::make_unique<SimulatedOvenDriver>()); }},
};

const Instant eight = *Instant::parse("2026-11-20T08:00:00.000Z");
const std::vector<CurvePoint> breadCurve{{0, 250}, {30, 200}};
const auto deck = u"deck"_s, rack = u"rack"_s;

constexpr double near = 5; // degrees that an oven may be off its curve once it is hot

}

class OvenDriverTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<OvenDriver> driver()
    {
        QFETCH_GLOBAL(QString, name);
        return drivers.at(name)();
    }
    // What a service does: the same again and again.
    static double celsius(OvenDriver &driver, const QString &oven, const Heat &heat, Instant at)
    {
        driver.follow(oven, heat, at);
        return driver.celsius(oven, at).value_or(-1000);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, make] : drivers)
            QTest::newRow(qPrintable(name)) << name;
    }

    void anOvenThatItWasNeverToldOfTellsNothing() { QCOMPARE(driver()->celsius(deck, eight), std::nullopt); }

    void heatsUpAndFollowsTheCurve()
    {
        const auto ovens = driver();
        const Heat heat{breadCurve, eight, {}};
        QVERIFY(celsius(*ovens, deck, heat, eight) < 100);
        double before = 0;
        for (Instant at = eight; at < eight + 5min; at = at + 20s) {
            const double now = celsius(*ovens, deck, heat, at);
            QVERIFY(now >= before);
            before = now;
        }
        for (const auto minutes : {20min, 25min, 30min, 50min})
            QVERIFY(std::abs(celsius(*ovens, deck, heat, eight + minutes) - celsiusAt(breadCurve, minutes)) < near);
    }

    void coolsDownWhenItIsLeft()
    {
        const auto ovens = driver();
        Heat heat{breadCurve, eight, {}};
        const double hot = celsius(*ovens, deck, heat, eight + 30min);
        heat.until = eight + 30min;
        double before = hot + 1;
        for (Instant at = eight + 30min; at < eight + 3h; at = at + 5min) {
            const double now = celsius(*ovens, deck, heat, at);
            QVERIFY(now < before);
            before = now;
        }
        QVERIFY(celsius(*ovens, deck, heat, eight + 24h) < 40);
    }

    void beginsTheNextProgrammeAsHotAsItIs()
    {
        const auto ovens = driver();
        celsius(*ovens, deck, {breadCurve, eight, {}}, eight + 30min);
        const double left = celsius(*ovens, deck, {breadCurve, eight, eight + 30min}, eight + 40min);
        const Heat donuts{{{0, 180}}, eight + 40min, {}};
        QVERIFY(std::abs(celsius(*ovens, deck, donuts, eight + 40min) - left) < near);
        QVERIFY(std::abs(celsius(*ovens, deck, donuts, eight + 60min) - 180) < near);
    }

    void theSameOnceMoreChangesNothing()
    {
        const auto once = driver(), often = driver();
        const Heat heat{breadCurve, eight, {}};
        once->follow(deck, heat, eight);
        for (Instant at = eight; at < eight + 20min; at = at + 2s)
            often->follow(deck, heat, at);
        QVERIFY(std::abs(*once->celsius(deck, eight + 20min) - *often->celsius(deck, eight + 20min)) < 1);
    }

    void afterARestartAnOvenIsAsHotAsItWas()
    {
        const auto before = driver(), after = driver();
        const Heat baking{breadCurve, eight, {}}, left{breadCurve, eight, eight + 30min};
        celsius(*before, deck, baking, eight);
        QVERIFY(std::abs(celsius(*before, deck, baking, eight + 20min) - celsius(*after, deck, baking, eight + 20min))
            < near);
        celsius(*before, deck, left, eight + 30min);
        const auto later = driver();
        QVERIFY(
            std::abs(celsius(*before, deck, left, eight + 60min) - celsius(*later, deck, left, eight + 60min)) < near);
    }

    void ovensDoNotHeatEachOther()
    {
        const auto ovens = driver();
        celsius(*ovens, deck, {breadCurve, eight, {}}, eight);
        QCOMPARE(ovens->celsius(rack, eight + 20min), std::nullopt);
        QVERIFY(celsius(*ovens, rack, {{{0, 100}}, eight + 20min, {}}, eight + 20min) < 50);
        QVERIFY(*ovens->celsius(deck, eight + 20min) > 200);
    }
};

BAKERY_TEST(OvenDriverTest)

}

#include "oven_driver_test.moc"
