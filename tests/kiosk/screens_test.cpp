// SPDX-License-Identifier: GPL-3.0-or-later
// What every screen looks like, held against pictures of it. They were looked at before they were put there; after a
// change that is meant, `BAKERY_KEEP_SCREENS=1 build/ci/bin/kiosk-screens-tests screens` writes them anew, to be looked
// at again.
#include "apps/kiosk/kiosk_screen.h"
#include "tests/kiosk/compared_pictures.h"
#include "tests/kiosk/demo_shop.h"
#include "tests/kiosk/kiosk_at_the_table.h"

#include <QGuiApplication>
#include <QTest>

namespace bakery::screens_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// The menu of the demonstration; of everything baked there are some, of different ages.
void fill(KioskAtTheTable &table)
{
    putDemoMenu(table.shop, [&](int product) {
        table.passes(product % 5 == 0 ? 4min : 250ms);
        table.kiosk().touched();
    });
    table.kiosk().startOver();
    table.passes(5min);
}

}

class ScreensTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void looksAsItWasLookedAt_data();
    void looksAsItWasLookedAt();
    void turnsWhileItIsShown();

private:
    // Brings the kiosk there,
    static void comeToTheAccount(KioskAtTheTable &table, const QString &state);
    static void touch(const KioskScreen &screen, const QString &state); // and the screen
    static void comeTo(KioskAtTheTable &table, const QString &state);
};

void ScreensTest::looksAsItWasLookedAt_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const char *state : {"attract", "menu", "filtered", "filters", "search", "nothing", "cart", "sheet", "bakes",
             "pay", "new-price", "account", "pin", "balance", "paying", "sold", "too-few"})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)})
            for (const char *language : {"en", "ar"})
                QTest::addRow("%s-%dx%d-%s", state, size.width(), size.height(), language)
                    << QString::fromLatin1(state) << size << QString::fromLatin1(language);
}

void ScreensTest::comeTo(KioskAtTheTable &table, const QString &state)
{
    Kiosk &kiosk = table.kiosk();
    if (state == "attract"_L1)
        return;
    kiosk.touched();
    if (state == "menu"_L1)
        return;
    if (state == "filtered"_L1 || state == "filters"_L1) {
        for (const char *allergen : {"nuts", "soybeans", "sesame"})
            kiosk.menu()->toggleAllergen(QString::fromLatin1(allergen));
        return kiosk.menu()->toggleDiet(u"vegetarian"_s);
    }
    if (state == "search"_L1 || state == "nothing"_L1)
        return kiosk.menu()->setSearch(state == "search"_L1 ? u"ro"_s : u"kouign"_s);
    if (state == "bakes"_L1) {
        inventory::AddUnits fresh{.sku = bread, .quantity = 3};
        fresh.batch = BatchName(u"fresh"_s);
        table.shop.request(table.shop.manager(), fresh);
        table.passes(3min);
        kiosk.touched();
        kiosk.sheet()->open(bread);
        return table.passes(1s);
    }
    if (state == "sheet"_L1)
        return kiosk.sheet()->open(u"cappuccino"_s);
    for (const QString &sku : {u"baguette"_s, u"baguette"_s, bread})
        kiosk.cart()->add(sku);
    if (state == "cart"_L1)
        return;
    if (state == "too-few"_L1)
        kiosk.cart()->setQuantity(0, 60);
    if (state == "paying"_L1)
        table.shop.terminal().behave("time-out");
    kiosk.navigation()->happen(Navigation::WantsToPay);
    if (state == "pay"_L1)
        return;
    if (state == "new-price"_L1) {
        changePrice(table.shop, bread, 360);
        return table.passes(1s);
    }
    if (state == "account"_L1 || state == "pin"_L1 || state == "balance"_L1)
        return comeToTheAccount(table, state);
    table.checkout().order(Checkout::Card);
    table.passes(3s);
}

// Whoever is known has 12 euros.
void ScreensTest::comeToTheAccount(KioskAtTheTable &table, const QString &state)
{
    table.kiosk().navigation()->happen(Navigation::WantsAccount);
    table.passes(1s);
    if (state != "balance"_L1)
        return;
    const Caller administrator = table.shop.administrator();
    const auto carol =
        table.shop.request(administrator, auth::RegisterPerson{{u"carol"_s}, Role::Customer}).as<auth::Person>();
    table.shop.request(administrator, bank::TopUp{carol.person, {1200, u"EUR"_s}});
    table.shop.request({carol.person, Role::Customer}, auth::ApproveVisit{table.kiosk().account()->code()});
    table.passes(3s);
}

void ScreensTest::touch(const KioskScreen &screen, const QString &state)
{
    struct Touch {
        const char *in;
        const char *what;
        const char *how;
    };
    constexpr Touch touches[] = {{"filters", "filters", "clicked"}, {"search", "search", "clicked"},
        {"nothing", "search", "clicked"}, {"pin", "pin", "activated"}};
    for (const auto &[in, what, how] : touches)
        if (state == QLatin1StringView(in)) {
            QObject *touched = screen.window()->findChild<QObject *>(QString::fromLatin1(what));
            QVERIFY(touched && QMetaObject::invokeMethod(touched, how));
        }
}

void ScreensTest::looksAsItWasLookedAt()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    static KioskAtTheTable *table = nullptr;
    static QString before;
    if (state != before) { // one shop for all sizes of a state
        delete table;
        table = new KioskAtTheTable;
        fill(*table);
        table->kiosk().form()->setLanguage(u"en"_s);
        comeTo(*table, state);
        before = state;
    }
    table->kiosk().form()->setLanguage(language);
    const KioskScreen screen(table->kiosk(), size);
    QVERIFY(screen.window());
    touch(screen, state);
    QCoreApplication::processEvents();
    compare(*screen.window(), QString::fromLatin1(QTest::currentDataTag()));
}

// A language that is read from the other side, chosen while the menu is on the screen.
void ScreensTest::turnsWhileItIsShown()
{
    KioskAtTheTable table;
    fill(table);
    table.kiosk().form()->setLanguage(u"en"_s);
    comeTo(table, u"menu"_s);
    const KioskScreen screen(table.kiosk(), QSize(1280, 800));
    screen.window()->grabWindow();
    table.kiosk().form()->setLanguage(u"ar"_s);
    QCoreApplication::processEvents();
    compare(*screen.window(), u"menu-1280x800-ar"_s);
}

BAKERY_SCREEN_TEST(ScreensTest)

}

#include "screens_test.moc"
