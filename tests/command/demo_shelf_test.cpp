// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/demo_shelf.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::demo_shelf_test {

using namespace std::chrono_literals;

// What `up --demo` puts on the shelf, and when.
class DemoShelfTest : public QObject {
    Q_OBJECT

    static constexpr Instant morning{1'800'000'000'000};
    static constexpr Instant evening{1'800'000'000'000 + 12 * 3'600'000};

    static DemoShelf filled()
    {
        DemoShelf shelf({{"donut", 12}});
        shelf.ordered("donut", 12);
        shelf.added("donut", 12, evening);
        return shelf;
    }

    using Quantities = DemoShelf::Quantities;

private Q_SLOTS:
    void fillsAnEmptyShelfOnce()
    {
        DemoShelf shelf({{"bread", 3}, {"donut", 12}});
        QCOMPARE(shelf.missing(morning), (Quantities{{"bread", 3}, {"donut", 12}}));
        shelf.ordered("bread", 3);
        shelf.ordered("donut", 12);
        QCOMPARE(shelf.missing(morning), Quantities{});
        shelf.added("bread", 3, evening);
        QCOMPARE(shelf.missing(morning), Quantities{});
    }
    void addsWhatIsMissingToWhatItFinds()
    {
        DemoShelf shelf({{"donut", 12}});
        shelf.found("donut", 5, evening);
        QCOMPARE(shelf.missing(morning), (Quantities{{"donut", 7}}));
    }
    void replacesStaleOnesInTheMomentInWhichTheyBecomeStale()
    {
        DemoShelf shelf = filled();
        QCOMPARE(shelf.missing(evening - 1ms), Quantities{});
        QCOMPARE(shelf.nextChange(morning), std::optional(evening));
        QCOMPARE(shelf.missing(evening), (Quantities{{"donut", 12}}));
    }
    void doesNotReplaceThemAgainWhenTheyAreThrownOut()
    {
        DemoShelf shelf = filled();
        shelf.ordered("donut", 12);
        shelf.added("donut", 12, evening + 12h);
        shelf.discarded("donut", 12);
        QCOMPARE(shelf.missing(evening + 15min), Quantities{});
        QCOMPARE(shelf.good("donut", evening + 15min), 12);
    }
    void replacesWhatIsThrownOutEarly()
    {
        DemoShelf shelf = filled();
        shelf.discarded("donut", 2);
        QCOMPARE(shelf.missing(morning), (Quantities{{"donut", 2}}));
    }
    void replacesWhatWasSoldAfterTenMinutes()
    {
        DemoShelf shelf = filled();
        shelf.sold("donut", evening, morning);
        shelf.sold("donut", evening, morning + 1min);
        QCOMPARE(shelf.good("donut", morning), 10);
        QCOMPARE(shelf.nextChange(morning), std::optional(morning + 10min));
        QCOMPARE(shelf.missing(morning + 10min - 1ms), Quantities{});
        QCOMPARE(shelf.missing(morning + 10min), (Quantities{{"donut", 1}}));
        QCOMPARE(shelf.missing(morning + 11min), (Quantities{{"donut", 2}}));
    }
    void ordersAgainWhatWasRefused()
    {
        DemoShelf shelf({{"donut", 12}});
        shelf.ordered("donut", 12);
        shelf.refused("donut", 12);
        QCOMPARE(shelf.missing(morning), (Quantities{{"donut", 12}}));
    }
    void leavesAloneWhatOthersPutThere()
    {
        DemoShelf shelf = filled();
        shelf.added("donut", 30, evening);
        shelf.added("cake", 5, evening);
        shelf.discarded("donut", 10);
        QCOMPARE(shelf.missing(morning), Quantities{});
    }
};

BAKERY_TEST(DemoShelfTest)

}

#include "demo_shelf_test.moc"
