// SPDX-License-Identifier: GPL-3.0-or-later
// Reports and the end of a day, without a screen: all services are real, time is moved.
#include "shared/contracts/merchant_contract.h"
#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"
#include "tests/backoffice/management_tests.h"

#include <QFile>
#include <QTest>

namespace bakery::management_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Open from six to seven in the evening; a day is under way.
void opensToday(OfficeAtTheTable &table)
{
    const auto mustDo = [&table](const auto &what) {
        if (table.shop.request(table.shop.administrator(), what).status != 200)
            qFatal("the house is not furnished");
    };
    mustDo(merchant::PutMerchant{u"Bread & Co"_s, {}, {}, u"EUR"_s, {}});
    merchant::PutSite house{.name = u"Corner shop"_s, .timeZone = u"Europe/Berlin"_s};
    for (const auto &[weekday, word] : enumWords<merchant::Weekday>())
        house.hours.push_back({weekday, u"06:00"_s, u"19:00"_s});
    mustDo(house);
    table.shop.comes(*Instant::parse("2026-11-21T05:02:00.000Z"));
    table.passes(20s);
}

}

class ReportsViewTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void reportsADayAndWhatIsBehindIt();
    void asksForOtherDays();
    void takesTheReportAlong();
    void countsADrawerBlind();
    void closesADayStepByStep();
};

void ReportsViewTest::reportsADayAndWhatIsBehindIt()
{
    OfficeAtTheTable table;
    ReportStore &report = *table.office().report();
    ReportReasons &reasons = *table.office().reasons();
    table.bakes(bread, 5, u"morning"_s);
    table.sells(bread, 2);
    const Id second = table.sells(bread);
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::Reports);
    table.passes(2s);
    QCOMPARE(report.state(), ReportStore::Loaded);
    QVERIFY(cell(*report.figures(), 0, "value").toString().contains(u"9.60"_s));
    QCOMPARE(cell(*report.figures(), 1, "value").toString(), u"2"_s);
    QCOMPARE(report.bars()->count(), 1);
    QCOMPARE(cell(*report.bars(), 0, "count").toString(), u"3"_s);
    QVERIFY(!report.tables().isEmpty());

    reasons.open(ReportTopics::BehindSales, bread, u"Bread"_s);
    table.passes(1s);
    QCOMPARE(reasons.rows()->count(), 2);
    QStringList behind{cell(*reasons.rows(), 0, "order").toString(), cell(*reasons.rows(), 1, "order").toString()};
    QVERIFY(behind.contains(second.text()));
    reasons.open(ReportTopics::BehindRefunds, {}, {});
    table.passes(1s);
    QCOMPARE(reasons.rows()->count(), 0);
    QCOMPARE(reasons.state(), ReportReasons::Loaded);

    report.setTopic(ReportTopics::Waste);
    QCOMPARE(report.bars()->count(), 0);
    report.setTopic(ReportTopics::Payments);
    QCOMPARE(cell(*report.bars(), 0, "word").toString(), u"account"_s);
    table.office().form()->setLanguage(u"de"_s);
    QCOMPARE(cell(*report.bars(), 0, "name").toString(), u"Konto"_s);

    table.office().signOut(); // nothing of it stays
    QCOMPARE(report.state(), ReportStore::Loading);
    QCOMPARE(report.figures()->count(), 0);
}

void ReportsViewTest::asksForOtherDays()
{
    OfficeAtTheTable table;
    ReportStore &report = *table.office().report();
    table.bakes(bread, 5, u"morning"_s);
    table.sells(bread, 2);
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::Reports);
    table.passes(2s);
    const QString today = report.to();
    QVERIFY(!report.hasNext());
    report.step(1); // there is none to come
    QCOMPARE(report.to(), today);
    report.setKind(ReportStore::Month);
    table.passes(2s);
    QCOMPARE(report.column(), ReportStore::Days);
    QVERIFY(report.from().endsWith(u"-01"_s));
    QCOMPARE(report.to(), today);
    const int last = report.columns()->count() - 1;
    QCOMPARE(cell(*report.columns(), last, "key").toString(), today);
    QCOMPARE(cell(*report.columns(), last, "gross").toInt(), 640);
    report.openColumn(last);
    table.passes(2s);
    QCOMPARE(report.kind(), ReportStore::Day);
    report.step(-1);
    table.passes(2s);
    QVERIFY(report.to() < today);
    QVERIFY(report.isEmpty());
    QVERIFY(report.hasNext());
}

void ReportsViewTest::takesTheReportAlong()
{
    OfficeAtTheTable table;
    ReportFiles &files = *table.office().files();
    files.keepCsv(); // nothing is there yet
    QCOMPARE(files.state(), ReportFiles::Idle);
    table.bakes(bread, 5, u"morning"_s);
    table.sells(bread, 2);
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::Reports);
    table.passes(2s);
    files.keepCsv();
    QCOMPARE(files.state(), ReportFiles::Kept);
    QFile csv(files.where());
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("product,bread,sold,2"));
    files.keepPdf();
    QTRY_COMPARE_WITH_TIMEOUT(files.state(), ReportFiles::Kept, 20'000);
    QFile pdf(files.where());
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
}

void ReportsViewTest::countsADrawerBlind()
{
    OfficeAtTheTable table;
    CashDrawers &drawers = *table.office().drawers();
    QCOMPARE(typedAmount(u"12.5"_s, *table.office().form()), 1250);
    QVERIFY(!typedAmount(u"12.345"_s, *table.office().form()));
    QVERIFY(!typedAmount(u"-1"_s, *table.office().form()));
    QVERIFY(!typedAmount(u"much"_s, *table.office().form()));
    const Caller carl{table.shop.manager().subject, Role::Cashier};
    QCOMPARE(table.shop
                 .request(carl,
                     bank::MoveCash{
                         bank::CashPurpose::OpeningFloat, {100'00, u"EUR"_s}, Reason(u"Change"_s), Sku(u"till-2"_s)})
                 .status,
        200);
    QCOMPARE(table.shop.request(carl, bank::OpenDrawer{Reason(u"To look"_s), Sku(u"till-2"_s)}).status, 200);
    table.signsIn(table.mona);
    drawers.beginCounting();
    table.passes(1s);
    const int till = drawers.rows()->count() - 1;
    QCOMPARE(cell(*drawers.rows(), till, "drawer").toString(), u"till-2"_s);
    QCOMPARE(cell(*drawers.rows(), till, "openings").toInt(), 1);
    drawers.count(u"till-2"_s, u"a lot"_s);
    QCOMPARE(cell(*drawers.rows(), till, "counting").toInt(), int(CashDrawers::NoAmount));
    QVERIFY(cell(*drawers.rows(), till, "wasExpected").toString().isEmpty());
    drawers.count(u"till-2"_s, u"99.50"_s);
    table.passes(1s);
    QCOMPARE(cell(*drawers.rows(), till, "counting").toInt(), int(CashDrawers::Counted));
    QCOMPARE(cell(*drawers.rows(), till, "sign").toInt(), -1);
    QVERIFY(cell(*drawers.rows(), till, "difference").toString().contains(u"0.50"_s));
    QVERIFY(cell(*drawers.rows(), till, "wasExpected").toString().contains(u"100.00"_s));
    QCOMPARE(drawers.counted(), 1);
    QVERIFY(cell(*drawers.rows(), till, "expected").toString().contains(u"99.50"_s)); // booked
}

void ReportsViewTest::closesADayStepByStep()
{
    OfficeAtTheTable table;
    DayClosing &closing = *table.office().closing();
    opensToday(table);
    table.bakes(bread, 5, u"morning"_s);
    table.sells(bread, 2);
    const Id waiting = table.ordersInCash(bread);
    table.signsIn(table.mona);
    closing.begin();
    table.passes(4s);
    QCOMPARE(closing.state(), DayClosing::Open);
    QCOMPARE(closing.openOrders()->count(), 1);
    QCOMPARE(cell(*closing.openOrders(), 0, "order").toString(), waiting.text());
    QCOMPARE(closing.onShelf(), 3);
    closing.goTo(DayClosing::Done); // only the signature leads there
    QCOMPARE(closing.step(), DayClosing::OpenOrders);
    table.page().open(waiting.text());
    table.passes(1s);
    table.page().cancel();
    table.passes(5s);
    QCOMPARE(closing.openOrders()->count(), 0);
    closing.goTo(DayClosing::Sign);
    QCOMPARE(closing.orders(), 1);
    closing.sign(u"Sold out early"_s);
    table.passes(30s);
    QCOMPARE(closing.state(), DayClosing::Closed);
    QCOMPARE(closing.step(), DayClosing::Done);
    table.office().navigation()->goTo(OfficeNavigation::Reports);
    table.passes(3s);
    QCOMPARE(table.office().report()->to(), u"2026-11-21"_s);
    QVERIFY(table.office().report()->report()->period.isFinal);
}

BAKERY_TEST(ReportsViewTest)

}

#include "management_test.moc"
