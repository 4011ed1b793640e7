// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/office_screen.h"
#include "tests/backoffice/office_at_the_table.h"
#include "tests/kiosk/compared_pictures.h"

#include <QTest>

namespace bakery::office {

class WindowPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }

    void comesBackWhereItWasLeftAlsoWithoutBeingClosed()
    {
        const QRect left(30, 40, 1000, 660);
        OfficeAtTheTable table;
        OfficeSettings &settings = *table.office().settings();
        {
            const OfficeScreen screen(table.office(), {});
            screen.window()->setGeometry(left);
            QTRY_COMPARE(settings.window(), left);
        }
        const OfficeScreen again(table.office(), {});
        QCOMPARE(again.window()->position(), left.topLeft());
    }

    void keepsNoPlaceThatWasGiven()
    {
        OfficeAtTheTable table;
        const OfficeScreen screen(table.office(), {1000, 700});
        screen.window()->close();
        QVERIFY(table.office().settings()->window().isEmpty());
    }
};

BAKERY_SCREEN_TEST(WindowPlaceTest)

}

#include "window_place_test.moc"
