// SPDX-License-Identifier: GPL-3.0-or-later
// What the back office decides, by plain call.
#include "apps/backoffice/freshness/sweeps.h"
#include "apps/backoffice/menu/product_card.h"
#include "apps/backoffice/office_navigation.h"
#include "apps/backoffice/office_settings.h"
#include "apps/backoffice/orders/order_stories.h"
#include "apps/backoffice/ovens/plan_lanes.h"
#include "apps/backoffice/reports/report_period.h"
#include "apps/backoffice/reports/report_topics.h"
#include "apps/backoffice/table_rows.h"
#include "apps/backoffice/today/alarms.h"
#include "apps/backoffice/today/pace.h"
#include "shared/testing/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace bakery::office_parts_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant morning{1'800'000'000'000};

std::vector<OrderStep> steps(const QStringList &events)
{
    std::vector<OrderStep> all;
    for (const QString &event : events)
        all.push_back({morning, {}, event});
    return all;
}

}

class OfficePartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadsEachRoleWhereItMayGo_data();
    void leadsEachRoleWhereItMayGo();
    void tellsHowMuchLifeIsLeft();
    void gathersWhatWasSweptTogether();
    void tellsWhenSomethingRunsOut();
    void tellsWhatADayUsuallyHasTakenByNow();
    void knowsWhatAnOrderWaitsFor_data();
    void knowsWhatAnOrderWaitsFor();
    void movesRowsAndResetsNone();
    void raisesAlarms();
    void laysNoBatchOnAnother();
    void drawsWhatAnOvenIsToBeHeatedTo();
    void putsTwoEditorsChangesTogether();
    void readsPricesAsTheyAreTyped();
    void findsWordsThatAreMissing();
    void comesBackAsItWasLeft();
    void knowsOfWhichDaysAReportIs();
    void measuresFiguresByThoseBefore();
};

void OfficePartsTest::leadsEachRoleWhereItMayGo_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QList<int>>("offered");
    using N = OfficeNavigation;
    const QList<int> all{
        N::Today, N::Ovens, N::Freshness, N::Orders, N::Menu, N::People, N::Reports, N::Bus, N::Health};
    QTest::newRow("manager") << int(Role::Manager) << all;
    QTest::newRow("administrator") << int(Role::Administrator) << all;
    QTest::newRow("cashier") << int(Role::Cashier) << QList<int>{N::Orders, N::Freshness};
    QTest::newRow("baker") << int(Role::Baker) << QList<int>{N::Ovens, N::Freshness, N::Menu};
    for (const Role nobody : {Role::Customer, Role::Kiosk, Role::Service})
        QTest::addRow("role %d", int(nobody)) << int(nobody) << QList<int>();
}

void OfficePartsTest::leadsEachRoleWhereItMayGo()
{
    QFETCH(int, role);
    QFETCH(QList<int>, offered);
    using N = OfficeNavigation;
    QCOMPARE(N::offeredTo(Role(role)), offered);
    for (const int wanted :
        {N::SignIn, N::Today, N::Ovens, N::Freshness, N::Orders, N::Menu, N::People, N::Reports, N::Bus, N::Health}) {
        const N::View shown = N::after(N::SignedIn, offered, N::View(wanted));
        QCOMPARE(shown,
            offered.isEmpty()              ? N::SignIn
                : offered.contains(wanted) ? N::View(wanted)
                                           : N::View(offered[0]));
        QCOMPARE(N::after(N::SignedOut, offered, N::View(wanted)), N::SignIn);
    }
}

void OfficePartsTest::tellsHowMuchLifeIsLeft()
{
    const Instant best = morning + 100min;
    QCOMPARE(lifeLeft(morning, best, morning), LifeLeft::Most);
    QCOMPARE(lifeLeft(morning, best, morning + 49min), LifeLeft::Most);
    QCOMPARE(lifeLeft(morning, best, morning + 50min), LifeLeft::Half);
    QCOMPARE(lifeLeft(morning, best, morning + 75min), LifeLeft::Quarter);
    QCOMPARE(lifeLeft(morning, best, morning + 90min), LifeLeft::Little);
    QCOMPARE(lifeLeft(morning, best, best), LifeLeft::Past);
    QCOMPARE(remainingLife(morning, best, morning + 25min), 0.75);
    QCOMPARE(remainingLife(morning, best, best + 1min), 0.0);
    QCOMPARE(remainingLife(morning, morning, morning), 0.0);
}

void OfficePartsTest::gathersWhatWasSweptTogether()
{
    const auto swept = [](Milliseconds after, const QString &sku, int pieces) {
        reports::Evidence evidence{.at = morning + after};
        evidence.sku = Sku(sku);
        evidence.pieces = pieces;
        return evidence;
    };
    const auto sweeps = sweepsOf({swept(0s, u"bread"_s, 2), swept(1s, u"bun"_s, 3), swept(15min, u"bun"_s, 1)},
        [](const QString &sku) { return sku == "bread"_L1 ? 300 : 100; });
    QCOMPARE(sweeps.size(), 2u);
    QCOMPARE(sweeps[0].units, 1);
    QCOMPARE(sweeps[1].units, 5);
    QCOMPARE(sweeps[1].value, 900);
    QCOMPARE(sweeps[1].skus, (std::map<QString, int>{{u"bread"_s, 2}, {u"bun"_s, 3}}));
}

void OfficePartsTest::tellsWhenSomethingRunsOut()
{
    const Instant opened = morning, now = morning + 2h;
    QCOMPARE(runsOutAt(10, 20, opened, now), now + 1h); // ten an hour
    QCOMPARE(runsOutAt(0, 20, opened, now), now);
    QVERIFY(!runsOutAt(10, 0, opened, now)); // nobody buys it
    QVERIFY(!runsOutAt(10, 1, opened, now)); // one is no pace
    QVERIFY(!runsOutAt(10, 5, opened, opened + 5min)); // too early to say
}

void OfficePartsTest::tellsWhatADayUsuallyHasTakenByNow()
{
    reports::Figures week;
    QCOMPARE(usualBy(week, 12, 0), 0);
    week.days = 5;
    for (const auto &[hour, gross] : {std::pair(7, 5000), std::pair(8, 10'000), std::pair(9, 20'000)}) {
        reports::HourFigures figures;
        figures.hour = hour;
        figures.gross = {gross, Currency(u"EUR"_s)};
        week.hours.push_back(figures);
    }
    QCOMPARE(usualBy(week, 7, 0), 0);
    QCOMPARE(usualBy(week, 8, 0), 1000);
    QCOMPARE(usualBy(week, 9, 30), 5000);
    QCOMPARE(usualBy(week, 23, 0), 7000);
}

void OfficePartsTest::knowsWhatAnOrderWaitsFor_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<int>("waits");
    const auto row = [](const char *name, const QStringList &events, WaitsFor waits) {
        QTest::newRow(name) << events << int(waits);
    };
    const QStringList reserved{u"OrderPlaced"_s, u"StockReserved"_s}, paid = reserved + QStringList{u"PaymentTaken"_s};
    row("placed", {u"OrderPlaced"_s}, WaitsFor::Stock);
    row("reserved", reserved, WaitsFor::Payment);
    row("paid", paid, WaitsFor::HandOver);
    row("handed over", paid + QStringList{u"ItemsHandedOver"_s}, WaitsFor::Bookkeeping);
    row("sold", paid + QStringList{u"ItemsHandedOver"_s, u"OrderCompleted"_s}, WaitsFor::Nothing);
    row("cancel asked for", reserved + QStringList{u"OrderCancelRequested"_s}, WaitsFor::Release);
    row("paid too late", paid + QStringList{u"StockReleased"_s, u"HandOverImpossible"_s}, WaitsFor::MoneyBack);
    row("refund asked for", paid + QStringList{u"ItemsHandedOver"_s, u"OrderCompleted"_s, u"RefundRequested"_s},
        WaitsFor::MoneyBack);
    row("refused", {u"OrderPlaced"_s, u"StockRejected"_s, u"OrderRefused"_s}, WaitsFor::Nothing);
}

void OfficePartsTest::knowsWhatAnOrderWaitsFor()
{
    QFETCH(QStringList, events);
    QTEST(int(waitsFor(steps(events))), "waits");
}

void OfficePartsTest::movesRowsAndResetsNone()
{
    TableRows rows({"key", "value"});
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&rows, &QAbstractItemModel::modelReset), changed(&rows, &QAbstractItemModel::dataChanged);
    rows.show({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}});
    rows.show({{u"c"_s, 3}, {u"d"_s, 4}, {u"b"_s, 7}});
    QStringList shown;
    for (int row = 0; row < rows.rowCount(); ++row)
        shown << rows.data(rows.index(row), Qt::UserRole).toString()
                + rows.data(rows.index(row), Qt::UserRole + 1).toString();
    QCOMPARE(shown, (QStringList{u"c3"_s, u"d4"_s, u"b7"_s}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(rows.most(u"value"_s), 7.0);
    rows.show({});
    QCOMPARE(rows.count(), 0);
    QCOMPARE(reset.count(), 0);
}

void OfficePartsTest::raisesAlarms()
{
    const auto presence = [](const QString &instance, Standing standing, int letters = 0) {
        Presence shown;
        shown.service = Text<1, 64>(instance.section(u'-', 0, 0));
        shown.instance = Text<1, 64>(instance);
        shown.role = standing;
        shown.deadLetters = letters;
        return std::pair(instance, shown);
    };
    const Alarms::Presences well{presence(u"bank-1"_s, Standing::Gone), presence(u"bank-2"_s, Standing::Leader)};
    QVERIFY(Alarms::among(well, {}, {}, morning).empty());
    const Alarms::Presences ill{presence(u"bank-1"_s, Standing::Gone), presence(u"orders-1"_s, Standing::Leader, 3)};
    const auto alarms = Alarms::among(ill, {}, {}, morning);
    QCOMPARE(alarms.size(), 2u);
    QCOMPARE(alarms[0].kind, Alarms::NobodyLeads);
    QCOMPARE(alarms[0].what, u"bank"_s);
    QCOMPARE(alarms[1].kind, Alarms::DeadLetters);

    production::OvenView oven;
    oven.name = production::Label(u"Oven 1"_s);
    oven.condition = production::OvenState::OutOfService;
    production::Batch failed;
    failed.state = production::BatchState::Failed;
    failed.startsAt = morning;
    production::BakingPlan plan;
    plan.batches.push_back(failed);
    QCOMPARE(Alarms::among(well, {{u"oven-1"_s, oven}}, plan, morning).size(), 2u);
    QCOMPARE(Alarms::among(well, {}, plan, morning + 1h).size(), 0u); // of yesterday
    production::Batch again = failed;
    again.startsAt = morning + 10min;
    plan.batches.push_back(again);
    QCOMPARE(Alarms::among(well, {}, plan, morning).size(), 2u); // has failed as well
    plan.batches.back().state = production::BatchState::Baking;
    QCOMPARE(Alarms::among(well, {}, plan, morning).size(), 0u); // is mended
}

void OfficePartsTest::laysNoBatchOnAnother()
{
    const auto time = [](Milliseconds from, Milliseconds until) { return OvenTime{morning + from, morning + until}; };
    QCOMPARE(tracksFor({time(0min, 20min), time(5min, 25min), time(20min, 40min), time(24min, 30min)}),
        (std::vector<int>{0, 1, 0, 2}));
    QVERIFY(tracksFor({}).empty());
    const Instant noon = *Instant::parse("2026-11-20T12:34:00.000Z");
    const OvenTime quiet = hoursAround({}, noon);
    QCOMPARE(quiet.from, *Instant::parse("2026-11-20T11:00:00.000Z"));
    QCOMPARE(quiet.until, *Instant::parse("2026-11-20T17:00:00.000Z"));
    const OvenTime busy = hoursAround({{noon - 5h, noon - 4h}, {noon - 30h, noon - 29h}, {noon + 6h, noon + 7h}}, noon);
    QCOMPARE(busy.from, *Instant::parse("2026-11-20T07:00:00.000Z"));
    QCOMPARE(busy.until, *Instant::parse("2026-11-20T20:00:00.000Z"));
}

void OfficePartsTest::drawsWhatAnOvenIsToBeHeatedTo()
{
    production::Programme programme;
    programme.minutes = 30;
    programme.curve.push_back({0, 240});
    programme.curve.push_back({10, 200});
    QCOMPARE(heatingOf(programme, morning),
        (OvenHeat::Points{{morning, 240}, {morning + 10min, 200}, {morning + 30min, 200}}));
    programme.curve = {};
    QVERIFY(heatingOf(programme, morning).empty());
}

void OfficePartsTest::putsTwoEditorsChangesTogether()
{
    menu::ProductCard base;
    base.sku = Sku(u"bread"_s);
    base.name = u"Bread"_s;
    base.price = {320, Currency(u"EUR"_s)};
    menu::ProductCard mine = base, theirs = base;
    QVERIFY(differences(base, mine).isEmpty());
    mine.price.amount = 340;
    mine.discountBeforeClosingPercent = 30;
    theirs.price.amount = 350;
    theirs.name = u"Dark bread"_s;
    QCOMPARE(differences(base, theirs), (QStringList{u"name"_s, u"price"_s}));
    QCOMPARE(contested(base, mine, theirs), QStringList{u"price"_s});
    const menu::ProductCard both = putOn(theirs, base, mine);
    QCOMPARE(both.name.value, u"Dark bread"_s); // theirs, for nobody here has touched it
    QCOMPARE(both.price.amount.value, 340);
    QCOMPARE(both.discountBeforeClosingPercent->value, 30);
    theirs.price.amount = 340; // to the same
    QVERIFY(contested(base, mine, theirs).isEmpty());
}

void OfficePartsTest::readsPricesAsTheyAreTyped()
{
    const QLocale german(QLocale::German), english(QLocale::English);
    QCOMPARE(minorUnitsOf(u" 3,20 "_s, german, 100), 320);
    QCOMPARE(minorUnitsOf(u"3.20"_s, english, 100), 320);
    QCOMPARE(minorUnitsOf(u"3.20"_s, german, 100), 320); // as on many keyboards
    QCOMPARE(minorUnitsOf(u"320"_s, german, 1), 320);
    for (const QString &nothing : {u""_s, u"three"_s, u"-1"_s, u"3,205"_s, u"999999999"_s})
        QVERIFY2(!minorUnitsOf(nothing, german, 100), qPrintable(nothing));
    QCOMPARE(typedFrom(320, german, 100), u"3,20"_s);
    QCOMPARE(typedFrom(123'456, english, 100), u"1234.56"_s);
    QVERIFY(isClockTime(u"06:30"_s));
    QVERIFY(!isClockTime(u"6:30"_s));
    QVERIFY(!isClockTime(u"25:00"_s));
}

void OfficePartsTest::findsWordsThatAreMissing()
{
    menu::ProductCard card;
    card.name = u"Bread"_s;
    const QStringList both{u"en"_s, u"de"_s};
    QCOMPARE(missingLanguages(card, both), both);
    card.translations = List<menu::Wording, 0, 24>(std::vector<menu::Wording>{
        {Language(u"en"_s), u"Bread"_s, Text<1, 400>(u"Dark"_s)}, {Language(u"de"_s), u"Brot"_s, {}}});
    QCOMPARE(missingLanguages(card, both), QStringList{u"de"_s}); // it is described in one of them
    card.translations->back().description = Text<1, 400>(u"Dunkel"_s);
    QVERIFY(missingLanguages(card, both).isEmpty());
    card.translations->back().ingredients = Text<1, 600>(u"Roggen"_s);
    QCOMPARE(missingLanguages(card, both), QStringList{u"en"_s});
    card.translations->back().ingredients.reset();
    menu::Option slices;
    slices.option = Sku(u"slices"_s);
    slices.translations = menu::Labels(std::vector<menu::Label>{{Language(u"en"_s), u"Slices"_s}});
    card.options = menu::Options(std::vector<menu::Option>{slices});
    QCOMPARE(missingLanguages(card, both), QStringList{u"de"_s});
}

void OfficePartsTest::comesBackAsItWasLeft()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.json"_s);
    {
        OfficeSettings settings(file);
        QVERIFY(settings.window().isNull());
        settings.setDark(true);
        settings.setLanguage(u"uk"_s);
        settings.setWindow({10, 20, 1280, 800}, false);
        settings.setWindow({0, 0, 1920, 1080}, true);
    }
    const OfficeSettings settings(file);
    QVERIFY(settings.isDark());
    QVERIFY(settings.isMaximised());
    QCOMPARE(settings.language(), u"uk"_s);
    QCOMPARE(settings.window(), QRect(10, 20, 1280, 800)); // what it goes back to
}

void OfficePartsTest::knowsOfWhichDaysAReportIs()
{
    using Kind = ReportPeriod::Kind;
    const QDate friday(2026, 11, 20);
    QCOMPARE(periodAround(Kind::Week, friday), (ReportPeriod{{2026, 11, 16}, {2026, 11, 22}}));
    QCOMPARE(periodAround(Kind::Month, friday), (ReportPeriod{{2026, 11, 1}, {2026, 11, 30}}));
    QCOMPARE(withinReach({{2026, 11, 1}, {2026, 11, 30}}, friday), (ReportPeriod{{2026, 11, 1}, friday}));
    QCOMPARE(withinReach({{2026, 11, 22}, {2026, 11, 20}}, friday), (ReportPeriod{friday, friday}));
    QCOMPARE(withinReach({{2020, 1, 1}, friday}, friday).days(), 400);
    QCOMPARE(neighbourOf(Kind::Month, {{2026, 11, 1}, friday}, -1), (ReportPeriod{{2026, 10, 1}, {2026, 10, 31}}));
    QCOMPARE(neighbourOf(Kind::Week, {{2026, 11, 16}, friday}, 1), (ReportPeriod{{2026, 11, 23}, {2026, 11, 29}}));
    QCOMPARE(neighbourOf(Kind::Range, {{2026, 11, 18}, friday}, -1), (ReportPeriod{{2026, 11, 15}, {2026, 11, 17}}));
}

void OfficePartsTest::measuresFiguresByThoseBefore()
{
    reports::Figures now, before;
    now.gross.amount = 12000;
    now.refunded.amount = 2000;
    now.completed = 10;
    auto figures = ReportTopics::figuresOf(ReportTopics::Sales, now, before);
    QCOMPARE(*figures[0].now, 10000);
    QVERIFY(!figures[0].before); // nothing is known of the days before
    QVERIFY(!ReportTopics::changeOf(figures[0]));
    QCOMPARE(*figures[2].now, 1200);
    before.days = 1;
    before.gross.amount = 8000;
    figures = ReportTopics::figuresOf(ReportTopics::Sales, now, before);
    QCOMPARE(ReportTopics::changeOf(figures[0]), 25);
    QVERIFY(!ReportTopics::changeOf(figures[2])); // of no order there is no average

    const auto product = [](const char *sku, qint64 gross) {
        reports::ProductFigures figure;
        figure.sku = Sku(QLatin1StringView(sku));
        figure.gross.amount = gross;
        return figure;
    };
    now.products = {product("bun", 100), product("bread", 300), product("cake", 0)};
    before.products = {product("bread", 200)};
    const auto bars = ReportTopics::barsOf(ReportTopics::Sales, now, before)[0].bars;
    QCOMPARE(bars.size(), 2u);
    QCOMPARE(bars[0].word, u"bread"_s);
    QCOMPARE(bars[0].before, 200);
}

BAKERY_TEST(OfficePartsTest)

}

#include "office_parts_test.moc"
