// SPDX-License-Identifier: GPL-3.0-or-later
// For everybody: what can be touched has a name, is large enough, and can be reached and done by a keypad; odd texts
// break no field; nothing moves on a screen that nobody touches; and there is no way out.
#include "apps/kiosk/kiosk_screen.h"
#include "shared/contracts/menu_state.h"
#include "tests/kiosk/compared_pictures.h"
#include "tests/kiosk/kiosk_at_the_table.h"
#include "tests/table_top/table_listener.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

namespace bakery::reach_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 48;

QStringList warnings;
QtMessageHandler sayAlso = nullptr;

void noteWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings << text;
    sayAlso(type, context, text);
}

template <typename F>
void forEachShown(QQuickItem *item, F &&f)
{
    if (!item->isVisible())
        return;
    f(item);
    for (QQuickItem *child : item->childItems())
        forEachShown(child, f);
}

bool isButton(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton
        || role == QAccessible::PageTab || role == QAccessible::EditableText || role == QAccessible::Slider;
}

bool isInteractive(QQuickItem *item)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return item->inherits("QQuickAbstractButton") || item->activeFocusOnTab() || (face && isButton(face->role()));
}

// What a screen reader would be told, from the window down.
template <typename F>
void forEachFace(QAccessibleInterface *face, F &&f)
{
    if (!face || face->state().invisible)
        return;
    f(*face);
    for (int i = 0; i < face->childCount(); ++i)
        forEachFace(face->child(i), f);
}

QString wordsOf(QQuickItem *item)
{
    return QString::fromLatin1(item->metaObject()->className()) + u" \""_s + FocusKeys::nameOf(item) + u'"';
}

void press(KioskScreen &screen, Qt::Key key) { QTest::keyClick(screen.window(), key); }

// Comes to what is called so by Tab alone, and does it.
bool doByKeys(KioskScreen &screen, const QString &name)
{
    for (int i = 0; i < 100; ++i) {
        press(screen, Qt::Key_Tab);
        if (FocusKeys::nameOf(screen.window()->activeFocusItem()).startsWith(name)) {
            press(screen, Qt::Key_Return);
            return true;
        }
    }
    return false;
}

void comeTo(KioskAtTheTable &table, KioskScreen &screen, const QString &state)
{
    Kiosk &kiosk = table.kiosk();
    if (state == "attract"_L1)
        return;
    if (state == "log-in"_L1) {
        kiosk.service()->hold();
        return table.passes(6s);
    }
    kiosk.touched();
    if (state == "sheet"_L1)
        return kiosk.sheet()->open(bread);
    if (state == "language"_L1 || state == "access"_L1) {
        if (!doByKeys(screen, state == "language"_L1 ? u"Language"_s : u"Larger"_s))
            qFatal("not to be reached");
        return;
    }
    if (state == "menu"_L1)
        return;
    kiosk.cart()->add(bread);
    kiosk.cart()->add(donut);
    if (state == "cart"_L1)
        return;
    if (state == "paying"_L1)
        table.shop.terminal().behave("time-out");
    if (state == "refused"_L1)
        table.shop.terminal().behave("refuse");
    kiosk.navigation()->happen(Navigation::WantsToPay);
    if (state == "pay"_L1)
        return;
    table.checkout().order(Checkout::Card);
    table.passes(state == "paying"_L1 ? 3s : 10s);
}

}

class ReachTest : public BothStores {
    Q_OBJECT
private:
    static void addStates()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QSize>("size");
        for (const char *state :
            {"attract", "menu", "cart", "sheet", "language", "access", "pay", "paying", "sold", "refused", "log-in"})
            for (const QSize size : {QSize(1280, 800), QSize(1080, 1920)})
                QTest::addRow("%s-%dx%d", state, size.width(), size.height()) << QString::fromLatin1(state) << size;
    }

private Q_SLOTS:
    void initTestCase() { sayAlso = qInstallMessageHandler(noteWarning); }
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void init() { warnings.clear(); }

    void namesAndReachesEverything_data() { addStates(); }
    void namesAndReachesEverything();
    void showsWhereTheFocusIs();
    void sellsByKeysAlone();
    void shutsOutWhatLiesBelow();
    void breaksAtNoText_data();
    void breaksAtNoText();
    void movesNothingWhenNobodyTouchesIt_data() { addStates(); }
    void movesNothingWhenNobodyTouchesIt();
    void staysOnTheWholeScreen();
    void opensTheServiceMenuByALongPress();
    void beginsInTheLanguageThatIsTouched();
};

void ReachTest::namesAndReachesEverything()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    KioskAtTheTable table;
    KioskScreen screen(table.kiosk(), size);
    comeTo(table, screen, state);
    QCoreApplication::processEvents();

    const auto reachable = FocusKeys(*screen.window()).reachable();
    QStringList faults;
    forEachShown(screen.window()->contentItem(), [&](QQuickItem *item) {
        if (!isInteractive(item) || !item->isEnabled())
            return;
        if (FocusKeys::nameOf(item).isEmpty())
            faults << wordsOf(item) + u" has no name"_s;
        if (item->width() < leastTarget || item->height() < leastTarget)
            faults << wordsOf(item) + u" is %1 × %2"_s.arg(item->width()).arg(item->height());
        if (!item->activeFocusOnTab())
            faults << wordsOf(item) + u" cannot be reached by keys"_s;
    });
    forEachFace(QAccessible::queryAccessibleInterface(screen.window()), [&](QAccessibleInterface &face) {
        if (isButton(face.role()) && face.text(QAccessible::Name).isEmpty())
            faults << u"a screen reader is told of a button without a name"_s;
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n"_s)));

    std::vector<QQuickItem *> visited;
    for (size_t i = 0; state != "attract"_L1 && i < reachable.size(); ++i) {
        press(screen, Qt::Key_Tab);
        visited.push_back(screen.window()->activeFocusItem());
    }
    if (state == "attract"_L1)
        return; // any key begins
    std::sort(visited.begin(), visited.end());
    auto expected = reachable;
    std::sort(expected.begin(), expected.end());
    QCOMPARE(visited, expected);
    QCOMPARE(warnings, QStringList());
}

void ReachTest::showsWhereTheFocusIs()
{
    KioskAtTheTable table;
    KioskScreen screen(table.kiosk(), {1280, 800});
    comeTo(table, screen, u"cart"_s);
    QCoreApplication::processEvents();
    const QImage without = screen.window()->grabWindow();
    const size_t count = FocusKeys(*screen.window()).reachable().size();
    for (size_t i = 0; i < count; ++i) {
        press(screen, Qt::Key_Tab);
        QQuickItem *item = screen.window()->activeFocusItem();
        const QRect place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).toRect();
        const QImage with = screen.window()->grabWindow();
        if (place.intersected(with.rect()) == place)
            QVERIFY2(with.copy(place) != without.copy(place), qPrintable(wordsOf(item)));
    }
}

void ReachTest::sellsByKeysAlone()
{
    KioskAtTheTable table;
    KioskScreen screen(table.kiosk(), {1280, 800});
    press(screen, Qt::Key_Return);
    QCOMPARE(table.screen(), Navigation::Menu);
    QVERIFY(doByKeys(screen, u"Add bread"_s));
    QCOMPARE(table.kiosk().cart()->pieces(), 1);
    QVERIFY(doByKeys(screen, u"Pay"_s));
    QCOMPARE(table.screen(), Navigation::Pay);
    press(screen, Qt::Key_Tab);
    press(screen, Qt::Key_Right);
    press(screen, Qt::Key_Left);
    QVERIFY(doByKeys(screen, u"By card"_s));
    table.passes(10s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QVERIFY(doByKeys(screen, u"Done"_s));
    QCOMPARE(table.screen(), Navigation::Attract);
}

void ReachTest::shutsOutWhatLiesBelow()
{
    KioskAtTheTable table;
    KioskScreen screen(table.kiosk(), {1280, 800});
    comeTo(table, screen, u"sheet"_s);
    for (const QQuickItem *item : FocusKeys(*screen.window()).reachable())
        QVERIFY2(!FocusKeys::nameOf(const_cast<QQuickItem *>(item)).startsWith(u"Pay"_s), "below the sheet");
    press(screen, Qt::Key_Escape);
    QVERIFY(table.kiosk().sheet()->sku().isEmpty());
}

void ReachTest::breaksAtNoText_data()
{
    QTest::addColumn<QString>("name");
    const int longest = menu::ProductName::longest;
    QTest::newRow("200 KB") << QString(200'000, u'x');
    QTest::newRow("one long word") << QString(longest, u'W');
    QTest::newRow("control characters") << u"a\u0001b\u0007c\u001b[31m\u0000d\r\n\te\u0085f"_s;
    QTest::newRow("right to left") << u"\u202Eabc\u2066def\u202Dghi\u2067"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🏳️‍🌈🥐🇺🇦"_s;
    QTest::newRow("a tower of accents") << (u"Z"_s + QString(longest - 1, QChar(0x0321)));
    QTest::newRow("half a pair") << QString(QChar(0xD83E)) + u"x"_s;
    QTest::newRow("markup") << u"<img src='file:///etc/passwd'><b>bold</b><script>1</script>&amp;"_s;
    QTest::newRow("lines") << QString(longest, u'\n').replace(0, 1, u"a"_s);
    QTest::newRow("Arabic with digits") << u"خبز ١٢٣ bread 45%"_s;
}

void ReachTest::breaksAtNoText()
{
    QFETCH(QString, name);
    KioskAtTheTable table;
    TableListener shown(table.shop);
    auto menu = shown.shown<menu::PublishedMenu>("en");
    QVERIFY(menu);
    for (auto &product : menu->products)
        product.name = name;
    menu->kiosksPaused = true;
    menu->kiosksPausedReason = Reason(name.left(200));
    struct Nobody final : BusListener {
        void busConnected() override { }
        void busLost() override { }
        void busArrived(std::vector<Message>) override { }
    } nobody;
    MemoryBus bus(table.shop.broker(), u"odd"_s);
    bus.open(nobody, {}, {});
    table.passes(1s);
    bus.publish({topics::state(BreadShop::site, "menu", "menu") + "/en", encode(*menu), Quality::AtLeastOnce,
        Retention::Retained, {}, {}, {}});
    table.passes(1s);
    for (const QSize size : {QSize(1280, 800), QSize(1080, 1920)}) {
        KioskScreen screen(table.kiosk(), size);
        table.kiosk().touched();
        table.kiosk().cart()->add(bread);
        QCoreApplication::processEvents();
        QVERIFY(!screen.window()->grabWindow().isNull());
        QStringList faults;
        const int width = size.width();
        forEachShown(screen.window()->contentItem(), [&](QQuickItem *item) {
            if (!item->inherits("QQuickText"))
                return;
            const QString text = item->property("text").toString();
            for (const QChar c : text)
                if (c.category() == QChar::Other_Control || (c.unicode() >= 0x202A && c.unicode() <= 0x202E))
                    faults << u"a character that nobody should see"_s;
            const qreal painted = item->property("contentWidth").toReal();
            if (painted > item->width() + 1 || item->mapToScene(QPointF(0, 0)).x() > width)
                faults << u"%1 wide in %2: %3"_s.arg(painted).arg(item->width()).arg(text.left(40));
            if (item->property("textFormat").toInt() != 0)
                faults << u"not plain: "_s + text.left(40);
        });
        table.kiosk().sheet()->open(bread);
        QCoreApplication::processEvents();
        QVERIFY(!screen.window()->grabWindow().isNull());
        table.kiosk().startOver();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n"_s)));
    }
    QCOMPARE(warnings, QStringList());
}

void ReachTest::movesNothingWhenNobodyTouchesIt()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    KioskAtTheTable table;
    KioskScreen screen(table.kiosk(), size);
    comeTo(table, screen, state);
    QTRY_VERIFY(screen.window()->isExposed());
    QSignalSpy painted(screen.window(), &QQuickWindow::frameSwapped);
    // Until what was begun has ended; what moves all the time never does.
    const auto paints = [&] {
        table.kiosk().beat(); // the time of the shop stands still
        return painted.wait(60);
    };
    for (int i = 0; i < 20 && paints(); ++i) { }
    QVERIFY(!paints());
}

void ReachTest::staysOnTheWholeScreen()
{
    KioskAtTheTable table;
    KioskScreen screen(table.kiosk(), {});
    QTRY_VERIFY(screen.window()->isExposed());
    QCOMPARE(screen.window()->visibility(), QWindow::FullScreen);
    screen.window()->close(); // as Alt+F4 does
    QVERIFY(screen.window()->isVisible());
    for (const Qt::Key key : {Qt::Key_F4, Qt::Key_F11, Qt::Key_Escape, Qt::Key_Q, Qt::Key_W}) {
        QTest::keyClick(screen.window(), key, Qt::AltModifier);
        QTest::keyClick(screen.window(), key, Qt::ControlModifier);
    }
    QVERIFY(screen.window()->isVisible());
    QCOMPARE(screen.window()->visibility(), QWindow::FullScreen);
    QVERIFY(screen.window()->flags().testFlag(Qt::FramelessWindowHint));
    screen.window()->showMaximized(); // as a Wayland compositor may have it
    screen.window()->close();
    QVERIFY(screen.window()->isVisible());
}

void ReachTest::opensTheServiceMenuByALongPress()
{
    KioskAtTheTable table;
    KioskScreen screen(table.kiosk(), {1280, 800});
    const auto pressFor = [&](QPoint at, Milliseconds time) {
        QTest::mousePress(screen.window(), Qt::LeftButton, {}, at);
        table.passes(time);
        QTest::mouseRelease(screen.window(), Qt::LeftButton, {}, at);
    };
    pressFor({700, 400}, 6s);
    QCOMPARE(table.kiosk().service()->stage(), ServiceMenu::Closed);
    pressFor({40, 40}, 4s);
    QCOMPARE(table.kiosk().service()->stage(), ServiceMenu::Closed);
    pressFor({40, 40}, 6s);
    QCOMPARE(table.kiosk().service()->stage(), ServiceMenu::AsksWho);
}

void ReachTest::beginsInTheLanguageThatIsTouched()
{
    KioskAtTheTable table;
    KioskScreen screen(table.kiosk(), {1280, 800});
    QCoreApplication::processEvents();
    QQuickItem *name = nullptr;
    forEachShown(screen.window()->contentItem(),
        [&](QQuickItem *item) { name = item->property("text").toString() == u"Українська"_s ? item : name; });
    QVERIFY(name);
    const QPointF middle(name->width() / 2, name->height() / 2);
    QTest::mouseClick(screen.window(), Qt::LeftButton, {}, name->mapToScene(middle).toPoint());
    QCOMPARE(table.screen(), Navigation::Menu);
    QCOMPARE(table.kiosk().form()->language(), u"uk"_s);
}

BAKERY_SCREEN_TEST(ReachTest)

}

#include "reach_test.moc"
