// SPDX-License-Identifier: GPL-3.0-or-later
// What the till and the board look like, held against pictures that were looked at; as screens_test.cpp does it for the
// kiosk. `BAKERY_KEEP_SCREENS=1 build/ci/bin/kiosk-screens-tests side_screens` writes them anew.
#include "apps/kiosk/kiosk_screen.h"
#include "apps/kiosk/side_screen.h"
#include "tests/kiosk/compared_pictures.h"
#include "tests/kiosk/till_at_the_table.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace bakery::side_screens_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString source() { return qEnvironmentVariable("BAKERY_SOURCE_DIR"); }

// The menu of the demonstration, and of everything baked some.
void fill(TillAtTheTable &table)
{
    const auto put = [&](const char *request, const QJsonValue &body) {
        const QByteArray topic = topics::request(BreadShop::site, Verb::Do, "menu", request);
        const QByteArray token = table.shop.tokenOf(table.shop.manager());
        if (table.shop.TableTopShop::statusOf(topic, QJsonDocument(body.toObject()).toJson(), token) != 200)
            qFatal("%s", request);
    };
    merchant::PutMerchant merchant;
    merchant.legalName = u"Hearth & Crumb"_s;
    merchant.currency = u"EUR"_s;
    if (table.shop.request(table.shop.administrator(), merchant).status != 200)
        qFatal("the merchant has no name");
    QFile file(source() + u"/apps/cli/demo/menu.json"_s);
    const QJsonObject menu =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    for (const auto &category : menu["categories"_L1].toArray())
        put("put-category", category);
    int many = 2;
    for (const auto &product : menu["products"_L1].toArray()) {
        put("put-product", product);
        if (product.toObject()["kind"_L1].toString() != "made-to-order"_L1 && ++many % 7 != 0)
            table.shop.bakes(product.toObject()["sku"_L1].toString(), many % 9 + 1);
    }
    table.passes(2s);
}

// Cappuccino, and every third time a sandwich with it.
orders::PlaceOrder breakfast(int which)
{
    const auto chosen = [](std::initializer_list<std::pair<QString, QString>> pairs) {
        orders::Chosen all;
        for (const auto &[option, choice] : pairs)
            all.push_back({option, choice});
        return all;
    };
    const QString milk = which % 2 == 0 ? u"oat-drink"_s : u"whole-milk"_s;
    orders::PlaceOrder order{
        .lines = {{u"cappuccino"_s, which % 3 + 1, chosen({{u"size"_s, u"regular"_s}, {u"milk"_s, milk}}), {}}}};
    if (which % 3 == 1)
        order.lines.push_back({u"breakfast-sandwich"_s, 1,
            chosen({{u"bread"_s, u"pumpkin-roll"_s}, {u"extras"_s, u"egg"_s}, {u"extras"_s, u"avocado"_s}}), {}});
    if (which == 4)
        order.note = Personal<orders::OrderNote>{u"Very hot, please. And the sandwich cut in two."_s};
    order.serving = which % 2 == 0 ? orders::Serving::Here : orders::Serving::TakeAway;
    return order;
}

}

class SideScreensTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void looksAsItWasLookedAt_data();
    void looksAsItWasLookedAt();

private:
    static void comeTo(TillAtTheTable &table, const QString &state);
    static void sellPrepared(TillAtTheTable &table, int orders, int ready);
    static void touch(const SideScreen &screen, const QString &state);
};

void SideScreensTest::looksAsItWasLookedAt_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *state, QSize size, const char *language) {
        QTest::addRow("%s-%dx%d-%s", state, size.width(), size.height(), language)
            << QString::fromLatin1(state) << size << QString::fromLatin1(language);
    };
    for (const char *state : {"board-empty", "board-few", "board-many"})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)})
            for (const char *language : {"en", "ar"})
                row(state, size, language);
    for (const char *state : {"till-sign-in", "till-sell", "till-cash", "till-sold", "till-prepare", "till-kiosk-cash",
             "till-orders", "till-count", "till-count-nothing", "till-open"})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 800)})
            for (const char *language : {"en", "ar"})
                row(state, size, language);
}

void SideScreensTest::sellPrepared(TillAtTheTable &table, int orders, int ready)
{
    for (int i = 0; i < orders; ++i) {
        const Answer answer = table.shop.request(table.shop.customerWith(10'000), breakfast(i));
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
        table.passes(250ms);
        if (i < ready)
            table.shop.request(table.shop.manager(), orders::MarkReady{answer.as<orders::Receipt>().order});
        table.passes(500ms);
    }
}

void SideScreensTest::comeTo(TillAtTheTable &table, const QString &state)
{
    Till &till = table.till();
    if (state == "board-few"_L1)
        return sellPrepared(table, 7, 3);
    if (state == "board-many"_L1)
        return sellPrepared(table, 40, 14);
    if (state.startsWith("board"_L1) || state == "till-sign-in"_L1)
        return;
    if (state == "till-prepare"_L1 || state == "till-orders"_L1)
        sellPrepared(table, 6, 2);
    if (state == "till-kiosk-cash"_L1) {
        table.ordersInCash(u"baguette"_s);
        table.ordersInCash(u"muffin"_s);
    }
    table.signsIn(table.carl, table.pinOf(table.carl));
    table.passes(5s);
    if (state == "till-prepare"_L1)
        till.navigation()->goTo(TillNavigation::Prepare);
    if (state == "till-kiosk-cash"_L1)
        till.navigation()->goTo(TillNavigation::Cash);
    if (state == "till-count"_L1) {
        till.navigation()->goTo(TillNavigation::Drawer);
        till.drawer()->move(DrawerDesk::OpeningFloat, 15'000, u"Start of the day"_s);
        table.passes(1s);
        till.drawer()->count(14'870);
        table.passes(1s);
    }
    if (state == "till-count-nothing"_L1 || state == "till-open"_L1) {
        till.lock()->equip({}, u"true"_s);
        till.navigation()->goTo(TillNavigation::Drawer);
    }
    if (state == "till-open"_L1) {
        till.drawer()->open(u"Changing money"_s);
        table.passes(1s);
    }
    if (state == "till-orders"_L1) {
        till.navigation()->goTo(TillNavigation::Orders);
        till.orders()->find({});
        table.passes(1s);
        till.orders()->open(till.orders()->data(till.orders()->index(1), OrderDesk::OrderRole).toString());
        till.orders()->choose(0, 1);
    }
    table.sells({u"baguette"_s, u"baguette"_s, u"poppy-roll"_s, u"muffin"_s});
    if (state == "till-sold"_L1) {
        till.sale()->payInCash(5000);
        table.passes(3s);
    }
}

// What only a finger brings about.
void SideScreensTest::touch(const SideScreen &screen, const QString &state)
{
    QObject *root = screen.window();
    if (state == "till-cash"_L1) {
        QMetaObject::invokeMethod(root, "openCash");
        QVERIFY(root->property("till").value<Till *>());
        root->property("till").value<Till *>()->amount()->set(2000);
    }
    QObject *drawer = root->property("drawerPage").value<QObject *>();
    if (state == "till-count-nothing"_L1) {
        drawer->setProperty("act", 3);
        drawer->setProperty("asksIfEmpty", true);
    }
    if (state == "till-open"_L1)
        drawer->setProperty("act", 4);
    if (state == "till-count"_L1)
        drawer->setProperty("act", 3);
}

void SideScreensTest::looksAsItWasLookedAt()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    static TillAtTheTable *table = nullptr;
    static QString before;
    if (state != before) { // one shop for all sizes of a state
        delete table;
        table = new TillAtTheTable;
        fill(*table);
        comeTo(*table, state);
        before = state;
    }
    table->till().form()->setLanguage(language);
    table->board().form()->setLanguage(language);
    table->passes(250ms);
    const bool isBoard = state.startsWith("board"_L1);
    const auto screen = isBoard
        ? std::make_unique<SideScreen>(
            table->board(), u"board"_s, *table->board().form(), u"board/BoardMain.qml"_s, size)
        : std::make_unique<SideScreen>(table->till(), u"till"_s, *table->till().form(), u"till/TillMain.qml"_s, size);
    QVERIFY(screen->window());
    touch(*screen, state);
    QCoreApplication::processEvents();
    compare(*screen->window(), QString::fromLatin1(QTest::currentDataTag()));
}

BAKERY_SCREEN_TEST(SideScreensTest)

}

#include "side_screens_test.moc"
