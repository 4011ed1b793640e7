// SPDX-License-Identifier: GPL-3.0-or-later
// What the back office looks like, held against pictures that were looked at. `BAKERY_KEEP_SCREENS=1
// build/ci/bin/office-screens-tests office_screens` writes them anew.
#include "apps/backoffice/office_screen.h"
#include "tests/backoffice/busy_day.h"
#include "tests/kiosk/compared_pictures.h"

#include <QGuiApplication>
#include <QTest>

namespace bakery::office_screens_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Deaf final : BusListener {
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message>) override { }
};

// A batch that stands like that.
QString barOf(OvenBoard &board, OvenBoard::BatchState state)
{
    const TableRows &bars = *board.bars();
    const auto roles = bars.roleNames();
    for (int row = 0; row < bars.count(); ++row)
        if (bars.data(bars.index(row), roles.key("standing")).toInt() == int(state))
            return bars.data(bars.index(row), roles.key("batch")).toString();
    return {};
}

}

class OfficeScreensTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void looksAsItWasLookedAt_data();
    void looksAsItWasLookedAt();
    void cleanupTestCase() { m_table.reset(); }

private:
    void comeTo(const QString &state);
    void comeToTheBus(const QString &state);
    void bringMenu(const QString &state);
    void bringBackups();
    void comeToPeople(const QString &state);
    void comeToReports(const QString &state);
    static void touch(QQuickWindow &window, const QString &state);

    std::unique_ptr<OfficeAtTheTable> m_table;
    Id m_waiting, m_sold, m_regular;
};

void OfficeScreensTest::looksAsItWasLookedAt_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *state, QSize size, const char *language) {
        QTest::addRow("%s-%dx%d-%s", state, size.width(), size.height(), language)
            << QString::fromLatin1(state) << size << QString::fromLatin1(language);
    };
    for (const char *state : {"sign-in", "freshness-empty", "today", "freshness", "freshness-unit", "freshness-recall",
             "orders", "order-waiting", "order-sold", "today-dark", "freshness-dark", "orders-offline", "ovens",
             "ovens-batch", "ovens-failed", "ovens-add", "ovens-dark", "menu", "menu-product", "menu-words",
             "menu-contested", "menu-history", "menu-dark", "palette", "bus", "bus-message", "bus-violation-dark",
             "health", "health-trouble"}) {
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768)})
            row(state, size, "en");
        row(state, QSize(1280, 800), "ar");
    }
    for (const char *state :
        {"people", "people-customer", "people-forget", "people-staff", "people-devices", "reports", "reports-week",
            "reports-tables", "reports-why", "reports-drawers", "closing-cash", "closing-sign", "reports-dark"}) {
        if (QLatin1StringView(state) == "reports"_L1 || QLatin1StringView(state) == "people-customer"_L1)
            row(state, QSize(1920, 1080), "en");
        row(state, QSize(1280, 800), "en");
        row(state, QSize(1024, 768), "en");
        row(state, QSize(1280, 800), "ar");
    }
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768)})
        row("health-backups", size, "en");
    row("health-backups", QSize(1280, 800), "ar");
    for (const char *language : {"en", "ar", "fr"}) // the longest words of them stand on two buttons beside one another
        row("ovens-planned", QSize(1280, 800), language);
}

// In their order: one day for all of them.
void OfficeScreensTest::comeTo(const QString &state)
{
    if (!m_table)
        m_table = std::make_unique<OfficeAtTheTable>();
    OfficeAtTheTable &table = *m_table;
    BackOffice &office = table.office();
    office.settings()->setDark(state.endsWith("dark"_L1));
    if (state == "freshness-empty"_L1)
        table.signsIn(table.ben);
    if (state == "today"_L1) {
        office.signOut();
        for (const char *name : {"Alice Martin", "Jonas Weber", "Олена Бондар", "Sofie Lindqvist", "Omar Haddad"})
            m_regular = table.signsUp(QString::fromUtf8(name));
        bringABusyDay(table);
        table.passes(3s);
        table.signsIn(table.mona);
        m_sold = table.sells(u"croissant"_s, 2);
        m_waiting = table.ordersInCash(u"sourdough"_s);
        table.passes(8s);
    }
    if (state == "ovens"_L1) {
        table.shop.broker().start(); // it was away
        table.passes(10s);
        bringBusyOvens(table);
    }
    office.touched();
    if (state.startsWith("today"_L1))
        office.navigation()->goTo(OfficeNavigation::Today);
    if (state.startsWith("freshness"_L1))
        office.navigation()->goTo(OfficeNavigation::Freshness);
    if (state.startsWith("ovens"_L1))
        office.navigation()->goTo(OfficeNavigation::Ovens);
    if (state.startsWith("menu"_L1))
        bringMenu(state);
    if (state.startsWith("order"_L1))
        office.navigation()->goTo(OfficeNavigation::Orders);
    if (state.startsWith("bus"_L1))
        comeToTheBus(state);
    if (state.startsWith("health"_L1))
        office.navigation()->goTo(OfficeNavigation::Health);
    if (state == "health-backups"_L1)
        bringBackups();
    if (state == "health-trouble"_L1) {
        const Caller baker{table.shop.customerWith(0).subject, Role::Baker};
        table.shop.requestOf("bank", baker, AskDeadLetters{});
        table.shop.stop("menu");
        table.passes(2s);
    }
    office.story()->close();
    office.order()->close();
    office.baking()->close();
    office.baking()->forget();
    if (state == "ovens-batch"_L1)
        office.openBatch(barOf(*office.ovens(), OvenBoard::InTheOven));
    if (state == "ovens-planned"_L1)
        office.openBatch(barOf(*office.ovens(), OvenBoard::Planned));
    if (state == "ovens-failed"_L1)
        office.openBatch(barOf(*office.ovens(), OvenBoard::Failed));
    if (state == "freshness-unit"_L1 || state == "freshness-recall"_L1)
        office.story()->open(table.firstUnitOf(u"sourdough"_s));
    if (state == "order-waiting"_L1)
        office.order()->open(m_waiting.text());
    if (state == "order-sold"_L1)
        office.order()->open(m_sold.text());
    office.person()->close();
    office.reasons()->close();
    office.closing()->leave();
    if (state.startsWith("people"_L1))
        comeToPeople(state);
    if (state.startsWith("reports"_L1) || state.startsWith("closing"_L1))
        comeToReports(state);
    table.passes(1s);
    if (state == "orders-offline"_L1) {
        table.shop.broker().kill();
        table.passes(1s);
    }
}

// One that is good, one that is not, one that failed, one that is being made.
void OfficeScreensTest::bringBackups()
{
    OfficeAtTheTable &table = *m_table;
    BackupDesk &desk = *table.office().backups();
    const auto makeOne = [&](const BackupFile &file, std::optional<TrialVerdict> verdict) {
        table.shop.backups().file = file;
        desk.make();
        table.passes(5s);
        if (!verdict)
            return;
        table.shop.backups().verdict = *verdict;
        desk.tryOut(desk.rows()->data(desk.rows()->index(0), Qt::UserRole).toString());
        table.passes(5s);
    };
    makeOne({.name = u"bakery-20261120-060000.tar"_s, .bytes = 48'300'000}, TrialVerdict{true, {}});
    makeOne({.name = u"bakery-20261120-061000.tar"_s, .bytes = 48'400'000},
        TrialVerdict{false, u"LedgerUnbalanced: EUR: 3.20 too much\n1 violations"_s});
    makeOne({.trouble = u"bakery: /srv/shop/run/backup-211 cannot be made: is the disk full?"_s}, std::nullopt);
    table.shop.stop("keeper");
    table.shop.start("keeper", 3600s);
    table.passes(2s);
    makeOne({}, std::nullopt);
}

void OfficeScreensTest::bringMenu(const QString &state)
{
    OfficeAtTheTable &table = *m_table;
    table.office().form()->setLanguage(u"en"_s);
    ProductPage &page = *table.office().product();
    table.office().navigation()->goTo(OfficeNavigation::Menu);
    if (state == "menu"_L1) {
        table.office().sale()->pause(u"pretzel"_s, SaleDesk::AnHour, u"The lye has run out"_s);
        table.passes(2s);
        table.office().sale()->markSoldOut(u"baguette"_s, SaleDesk::Closing, u"Marked in the back office"_s);
        table.passes(2s);
        return;
    }
    table.office().sale()->forget();
    page.close();
    page.open(u"sourdough"_s);
    table.passes(1s);
    if (state == "menu-product"_L1) {
        page.schedulePrice(u"5.90"_s, 7, u"06:00"_s);
        table.passes(2s);
        page.forget();
        page.setPrice(u"5.60"_s);
    }
    if (state == "menu-contested"_L1) {
        page.setPrice(u"5.60"_s);
        menu::PutProduct theirs;
        static_cast<menu::ProductCard &>(theirs) = *table.office().menuList()->find(u"sourdough"_s);
        theirs.price.amount = 580;
        theirs.discountBeforeClosingPercent = 20;
        table.shop.request(table.shop.administrator(), theirs);
        table.passes(2s);
    }
}

void OfficeScreensTest::comeToPeople(const QString &state)
{
    OfficeAtTheTable &table = *m_table;
    BackOffice &office = table.office();
    if (state == "people"_L1) {
        table.shop.request(table.shop.manager(), bank::TopUp{m_regular, {50'00, u"EUR"_s}});
        table.shop.request({m_regular, Role::Customer}, one(u"croissant"_s, 2));
    }
    office.navigation()->goTo(OfficeNavigation::People);
    office.people()->setWhich(state == "people-staff"_L1 ? PeopleList::Staff : PeopleList::Customers);
    table.passes(2s);
    if (state == "people-forget"_L1) { // an administrator's to do
        office.signOut();
        table.signsInAsAdministrator();
    }
    if (state == "people-customer"_L1 || state == "people-forget"_L1)
        office.person()->open(m_regular.text());
    if (state == "people-staff"_L1) {
        office.signOut();
        table.signsIn(table.mona);
        office.people()->setWhich(PeopleList::Staff);
        table.passes(2s);
        office.person()->open(office.people()->data(office.people()->index(2), PeopleList::PersonRole).toString());
    }
}

void OfficeScreensTest::comeToReports(const QString &state)
{
    OfficeAtTheTable &table = *m_table;
    BackOffice &office = table.office();
    office.navigation()->goTo(OfficeNavigation::Reports);
    office.report()->setTopic(state == "reports-drawers"_L1 ? ReportTopics::Drawers : ReportTopics::Sales);
    office.report()->setKind(state == "reports-week"_L1 ? ReportStore::Week : ReportStore::Day);
    table.passes(2s);
    if (state == "reports-drawers"_L1) {
        const Caller carl{table.shop.manager().subject, Role::Cashier};
        table.shop.request(
            carl, bank::MoveCash{bank::CashPurpose::OpeningFloat, {150'00, u"EUR"_s}, Reason(u"Change"_s), {}});
        table.shop.request(carl,
            bank::MoveCash{bank::CashPurpose::OpeningFloat, {100'00, u"EUR"_s}, Reason(u"Change"_s), Sku(u"till-2"_s)});
        table.shop.request(carl, bank::CountDrawer{{99'50, u"EUR"_s}, Sku(u"till-2"_s)});
        office.drawers()->ask();
    }
    if (state == "reports-why"_L1)
        office.reasons()->open(ReportTopics::BehindSales, u"croissant"_s, u"Croissant"_s);
    if (state.startsWith("closing"_L1))
        office.closing()->begin();
    table.passes(1s);
    if (state == "closing-cash"_L1) {
        office.closing()->goTo(DayClosing::Cash);
        office.drawers()->count(u"main"_s, u"150"_s);
    }
    if (state == "closing-sign"_L1)
        office.closing()->goTo(DayClosing::Sign);
}

void OfficeScreensTest::comeToTheBus(const QString &state)
{
    OfficeAtTheTable &table = *m_table;
    BusMonitor &bus = *table.office().bus();
    table.office().navigation()->goTo(OfficeNavigation::Bus);
    bus.page()->close();
    if (state == "bus"_L1) {
        bus.look();
        bus.tree()->toggle(u"bakery/main/orders"_s);
        bus.tree()->toggle(u"bakery/main/orders/event"_s);
        bus.setSort(BusMonitor::Events);
        table.passes(2s);
        for (const char *sku : {"croissant", "roll", "cinnamon-bun"})
            table.sells(QLatin1StringView(sku));
        table.passes(1s);
    }
    if (state == "bus-message"_L1)
        bus.open(u"bakery/main/orders/event/OrderPlaced"_s);
    if (state == "bus-violation-dark"_L1) {
        MemoryBus stranger(table.shop.broker(), u"stranger"_s);
        Deaf deaf;
        stranger.open(deaf, {}, std::nullopt);
        table.passes(1s);
        stranger.publish({"bakery/main/inventory/state/stock/roll", R"({"sku":"roll","available":"many","reserved":2})",
            Quality::AtMostOnce, Retention::Transient, {}, {}, {}});
        table.passes(1s);
        stranger.close();
        bus.open(u"bakery/main/inventory/state/stock/roll"_s);
    }
}

void OfficeScreensTest::touch(QQuickWindow &window, const QString &state)
{
    QObject *view = window.property("places").value<QObject *>()->property("shown").value<QObject *>();
    if (state == "freshness-recall"_L1)
        view->property("recallSheet").value<QObject *>()->setProperty("visible", true);
    if (state == "palette"_L1)
        QMetaObject::invokeMethod(&window, "openPalette");
    if (state == "ovens-add"_L1)
        QMetaObject::invokeMethod(
            view->property("addSheet").value<QObject *>(), "begin", Q_ARG(QString, u"croissant"_s));
    if (state.startsWith("menu"_L1))
        view->setProperty("tab", state == "menu-words"_L1 ? 1 : state == "menu-history"_L1 ? 3 : 0);
    if (state == "people-forget"_L1)
        view->property("eraseSheet").value<QObject *>()->setProperty("visible", true);
    if (state == "people-staff"_L1)
        view->setProperty("place", 1);
    if (state == "people-devices"_L1)
        view->setProperty("place", 2);
    if (state == "health-backups"_L1) {
        window.grabWindow(); // what is below its end is known once it is laid out
        QMetaObject::invokeMethod(view, "showEnd");
    }
    if (state == "reports-tables"_L1)
        view->setProperty("showsTables", true);
}

void OfficeScreensTest::looksAsItWasLookedAt()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    static QString before;
    if (state != before) {
        comeTo(state);
        before = state;
    }
    m_table->office().form()->setLanguage(language);
    m_table->passes(250ms);
    const OfficeScreen screen(m_table->office(), size);
    QVERIFY(screen.window());
    touch(*screen.window(), state);
    QCoreApplication::processEvents();
    kiosk::compare(*screen.window(), QString::fromLatin1(QTest::currentDataTag()), u"backoffice"_s);
}

BAKERY_SCREEN_TEST(OfficeScreensTest)

}

#include "office_screens_test.moc"
