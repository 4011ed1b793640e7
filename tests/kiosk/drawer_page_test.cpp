// SPDX-License-Identifier: GPL-3.0-or-later
// Counting the drawer with a finger: nothing is booked that nobody has meant.
#include "apps/kiosk/focus_keys.h"
#include "apps/kiosk/side_screen.h"
#include "tests/kiosk/compared_pictures.h"
#include "tests/kiosk/till_at_the_table.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

namespace bakery::drawer_page_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QQuickItem *shownItem(QQuickItem *below, const QString &name)
{
    if (!below->isVisible())
        return nullptr;
    if (FocusKeys::nameOf(below).startsWith(name))
        return below;
    for (QQuickItem *child : below->childItems())
        if (QQuickItem *found = shownItem(child, name))
            return found;
    return nullptr;
}

struct CarlAtTheDrawer : TillAtTheTable {
    CarlAtTheDrawer() : screen(till(), u"till"_s, *till().form(), u"till/TillMain.qml"_s, {1280, 800})
    {
        screen.whenTyped([this](const QKeyEvent &key) { till().typed(key); });
        signsIn(carl, pinOf(carl));
        till().navigation()->goTo(TillNavigation::Drawer);
        desk.move(DrawerDesk::OpeningFloat, 10'000, u"Start of the day"_s);
        passes(1s);
        touches(u"Count"_s);
    }
    void touches(const QString &name)
    {
        QQuickItem *item = shownItem(screen.window()->contentItem(), name);
        QVERIFY2(item, qPrintable(name));
        const QPointF middle(item->width() / 2, item->height() / 2);
        QTest::mouseClick(screen.window(), Qt::LeftButton, {}, item->mapToScene(middle).toPoint());
        passes(1s);
    }
    void types(Qt::Key key)
    {
        QTest::keyClick(screen.window(), key);
        passes(1s);
    }
    bool sees(const QString &name) const { return shownItem(screen.window()->contentItem(), name); }

    SideScreen screen;
    DrawerDesk &desk = *till().drawer();
};

}

class DrawerPageTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void asksBeforeNothingIsCounted();
    void countsOnce();
};

void DrawerPageTest::asksBeforeNothingIsCounted()
{
    CarlAtTheDrawer table;
    table.touches(u"That is all there is"_s);
    QVERIFY(table.sees(u"Yes, it is empty"_s));
    table.types(Qt::Key_Return); // is no answer
    QCOMPARE(table.desk.state(), DrawerDesk::Idle);
    table.touches(u"No, count first"_s);
    QVERIFY(!table.sees(u"Yes, it is empty"_s));
    table.types(Qt::Key_Return);
    QVERIFY(table.sees(u"Yes, it is empty"_s));
    table.types(Qt::Key_5); // there is something after all
    QVERIFY(!table.sees(u"Yes, it is empty"_s));
    table.types(Qt::Key_Backspace);
    table.touches(u"That is all there is"_s);
    QCOMPARE(table.desk.state(), DrawerDesk::Idle);
    table.touches(u"Yes, it is empty"_s);
    QCOMPARE(table.desk.state(), DrawerDesk::Counted);
    QCOMPARE(table.desk.difference(), u"€100.00"_s);
}

void DrawerPageTest::countsOnce()
{
    CarlAtTheDrawer table;
    for (const Qt::Key key : {Qt::Key_9, Qt::Key_9, Qt::Key_0, Qt::Key_0})
        table.types(key);
    table.touches(u"That is all there is"_s);
    QCOMPARE(table.desk.difference(), u"€1.00"_s);
    table.types(Qt::Key_Return); // once more would say that it is right
    QCOMPARE(table.desk.difference(), u"€1.00"_s);
    QCOMPARE(table.desk.sign(), -1);
}

BAKERY_SCREEN_TEST(DrawerPageTest)

}

#include "drawer_page_test.moc"
