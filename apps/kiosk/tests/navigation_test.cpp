// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/navigation.h"
#include "shared/testing/test_program.h"

#include <QMetaEnum>
#include <QTest>

namespace bakery::navigation_test {

using bakery::kiosk::Navigation;

class NavigationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadsARegularThroughInFourTouches()
    {
        Navigation::Screen screen = Navigation::Attract;
        for (const auto happening :
            {Navigation::Touched, Navigation::WantsToPay, Navigation::Ordered, Navigation::Decided})
            screen = Navigation::after(screen, happening);
        QCOMPARE(screen, Navigation::Outcome);
    }

    void leavesAPaymentOnlyWhenItIsDecided()
    {
        const auto happenings = QMetaEnum::fromType<Navigation::Happening>();
        for (int i = 0; i < happenings.keyCount(); ++i) {
            const auto happening = Navigation::Happening(happenings.value(i));
            const auto next = Navigation::after(Navigation::Settling, happening);
            QCOMPARE(next, happening == Navigation::Decided ? Navigation::Outcome : Navigation::Settling);
        }
    }

    void comesBackToTheBeginningFromEverywhere()
    {
        for (const auto screen : {Navigation::Menu, Navigation::Pay, Navigation::Account, Navigation::Outcome}) {
            QCOMPARE(Navigation::after(screen, Navigation::StartedOver), Navigation::Attract);
            QCOMPARE(Navigation::after(screen, Navigation::LeftAlone), Navigation::Attract);
            QCOMPARE(Navigation::after(screen, Navigation::Unpaired), Navigation::Pairing);
        }
    }

    void tellsOfAnUnsettledOrderBeforeAnythingElse()
    {
        QCOMPARE(Navigation::after(Navigation::Pairing, Navigation::Ordered), Navigation::Settling);
        QCOMPARE(Navigation::after(Navigation::Attract, Navigation::Ordered), Navigation::Settling);
    }
};

BAKERY_TEST(NavigationTest)

}

#include "navigation_test.moc"
