// SPDX-License-Identifier: GPL-3.0-or-later
// Lists under somebody's eyes: what comes, goes and is put into another order, and what is taken along. All services
// are real, time is moved.
#include "shared/contracts/production_requests.h"
#include "shared/testing/test_program.h"
#include "tests/backoffice/office_at_the_table.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace bakery::lists_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// What a list tells of its rows, and above all whether it throws them away.
struct Told {
    explicit Told(QAbstractItemModel &rows)
        : reset(&rows, &QAbstractItemModel::modelReset)
        , inserted(&rows, &QAbstractItemModel::rowsInserted)
        , removed(&rows, &QAbstractItemModel::rowsRemoved)
        , tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    QSignalSpy reset, inserted, removed;
    const QAbstractItemModelTester tester;
};

QStringList skusOf(const TableRows &rows)
{
    QStringList skus;
    for (int row = 0; row < rows.count(); ++row)
        skus << rows.index(row).data(Qt::UserRole).toString();
    return skus;
}

int statusOf(const OrderList &orders, const Id &order)
{
    for (int row = 0; row < orders.count(); ++row)
        if (orders.index(row).data(OrderList::OrderRole).toString() == order.text())
            return orders.index(row).data(OrderList::StatusRole).toInt();
    return -1;
}

}

class ListsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void keepsOrdersWhereTheyAreWhenItReadsThemAnew();
    void sortsOrdersWhileTheyMove();
    void takesAllOrdersAlongAndCanBeStopped();
    void bringsProductsIntoAnotherOrder();
    void putsANewProductOnTheMenu();
    void movesABatchOnThePlanAndBack();
    void showsWhatAProcessTakesOfLate();
};

void ListsTest::keepsOrdersWhereTheyAreWhenItReadsThemAnew()
{
    OfficeAtTheTable table;
    table.bakes(bread, 200, u"morning"_s);
    Id first;
    for (int i = 0; i < 130; ++i) { // more than a page
        const Id order = table.sells(bread);
        if (i == 0)
            first = order;
    }
    table.signsIn(table.mona);
    OrderList &orders = table.orders();
    orders.fetchMore({});
    table.passes(1s);
    QCOMPARE(orders.count(), 130);
    const Told told(orders);
    // The bus is away, and meanwhile one is sold and the oldest is paid back.
    table.shop.broker().cut(u"backoffice"_s);
    const Id missed = table.sells(bread);
    table.shop.request(table.shop.manager(), orders::RefundOrder{.order = first});
    orders.load();
    table.passes(3s);
    QCOMPARE(orders.count(), 131);
    QCOMPARE(orders.index(0).data(OrderList::OrderRole).toString(), missed.text());
    QCOMPARE(statusOf(orders, first), int(OrderList::Refunded));
    QCOMPARE(told.reset.count() + told.removed.count(), 0);
    QCOMPARE(told.inserted.count(), 1);
    orders.setStatus(OrderList::Refunded); // another question, another list
    table.passes(1s);
    QCOMPARE(orders.count(), 1);
    QCOMPARE(told.reset.count(), 1);
}

void ListsTest::sortsOrdersWhileTheyMove()
{
    OfficeAtTheTable table;
    table.bakes(bread, 20, u"morning"_s);
    table.sells(bread, 3);
    table.sells(bread, 1);
    table.signsIn(table.mona);
    TableSheet &sheet = *table.office().tables()->orders();
    const Told told(sheet);
    sheet.sortBy(6); // by the sum
    const auto sums = [&sheet] {
        QList<double> all;
        for (int row = 0; row < sheet.count(); ++row)
            all << sheet.index(row, 0).data(OrderList::AmountRole).toDouble();
        return all;
    };
    QCOMPARE(sums(), (QList<double>{320, 960}));
    table.sells(bread, 2);
    table.passes(1s);
    QCOMPARE(sums(), (QList<double>{320, 640, 960}));
    QCOMPARE(told.reset.count(), 0);
}

void ListsTest::takesAllOrdersAlongAndCanBeStopped()
{
    OfficeAtTheTable table;
    const QTemporaryDir folder;
    table.bakes(bread, 200, u"morning"_s);
    for (int i = 0; i < 120; ++i)
        table.sells(bread);
    table.signsIn(table.mona);
    OrderExport &exporting = *table.office().orderExport();
    exporting.setFolder(folder.path());
    QList<int> progress;
    connect(&exporting, &OrderExport::changed, this, [&] { progress << exporting.written(); });
    exporting.begin();
    table.passes(2s);
    QCOMPARE(exporting.state(), OrderExport::Kept);
    QCOMPARE(exporting.written(), 120);
    QVERIFY(progress.contains(100)); // it told how far it was
    QFile file(exporting.where());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 122); // a head, and an end
    QVERIFY2(lines[1].contains(",completed,account,3.20,0.00,1 bread,"), lines[1]);

    exporting.begin();
    exporting.stop();
    table.passes(2s);
    QCOMPARE(exporting.state(), OrderExport::Stopped);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    exporting.setFolder(folder.filePath(u"nowhere"_s));
    exporting.begin();
    QCOMPARE(exporting.state(), OrderExport::Failed);
}

void ListsTest::bringsProductsIntoAnotherOrder()
{
    OfficeAtTheTable table;
    mustDo(table, menu::PutProduct{{u"pie"_s, u"Pie"_s, {250, u"EUR"_s}, 600}, {}});
    table.signsIn(table.mona);
    table.passes(3s);
    MenuList &list = *table.office().menuList();
    MenuOrder &order = *table.office().menuOrder();
    QCOMPARE(skusOf(*list.rows()), (QStringList{bread, donut, u"pie"_s}));
    const Told told(*list.rows());
    order.moveTo(u"pie"_s, 0);
    table.passes(3s);
    QCOMPARE(order.outcome(), MenuOrder::Arranged);
    QCOMPARE(order.what(), u"Pie"_s);
    QCOMPARE(skusOf(*list.rows()), (QStringList{u"pie"_s, bread, donut}));
    order.moveBy(bread, 1);
    table.passes(3s);
    QCOMPARE(skusOf(*list.rows()), (QStringList{u"pie"_s, donut, bread}));
    order.undo();
    table.passes(3s);
    QCOMPARE(skusOf(*list.rows()), (QStringList{u"pie"_s, bread, donut}));
    order.forget();
    order.moveBy(u"pie"_s, -1); // it is the first one already
    QCOMPARE(order.outcome(), MenuOrder::None);
    QCOMPARE(told.reset.count(), 0);
    table.office().signOut();
    table.signsIn(table.ben);
    order.moveBy(u"pie"_s, 1); // is not his to do
    table.passes(2s);
    QCOMPARE(order.outcome(), MenuOrder::NotAllowed);
}

void ListsTest::putsANewProductOnTheMenu()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    NewProduct &product = *table.office().newProduct();
    product.begin();
    product.make();
    QCOMPARE(product.faulty(), u"name"_s);
    product.setName(u"Donut"_s);
    QCOMPARE(product.word(), u"donut"_s);
    product.make();
    QCOMPARE(product.faulty(), u"price"_s);
    product.setPrice(u"2.50"_s);
    product.make();
    table.passes(1s);
    QCOMPARE(product.outcome(), NewProduct::WordTaken); // nothing is written over
    product.setWord(u"jam-donut"_s);
    product.setName(u"Jam donut"_s);
    QCOMPARE(product.word(), u"jam-donut"_s);
    product.make();
    table.passes(2s);
    QCOMPARE(product.outcome(), NewProduct::Made);
    QCOMPARE(table.office().product()->sku(), u"jam-donut"_s); // its page is open, for the rest
    QVERIFY(table.office().menuList()->find(u"jam-donut"_s));
    const auto kept = table.shop.request(table.shop.manager(), menu::AskProduct{u"jam-donut"_s}).as<menu::Product>();
    QCOMPARE(kept.price.amount.value, 250);
    QCOMPARE(qint64(kept.shelfLifeMinutes), 24 * 60);
}

void ListsTest::movesABatchOnThePlanAndBack()
{
    OfficeAtTheTable table;
    for (const char *name : {"1", "2"})
        mustDo(table, production::PutOven{Sku(u"oven-"_s + QLatin1StringView(name)), production::Label(u"Oven"_s), 2});
    production::PutProgramme crisp;
    crisp.programme = Sku(u"crisp"_s);
    crisp.name = production::Label(u"Crisp"_s);
    crisp.minutes = 20;
    crisp.peakCelsius = 220;
    mustDo(table, crisp);
    table.signsIn(table.ben);
    BakingDesk &desk = *table.office().baking();
    OvenBoard &board = *table.office().ovens();
    desk.add(bread, 24, u"oven-1"_s, 60, u"crisp"_s, 12);
    table.passes(2s);
    const Told told(*board.bars());
    const QString batch = desk.batch();
    const double from = at(*board.bars(), 0, "from").toDouble();
    constexpr double oneSecond = 1.0 / 60; // what is asked for in minutes is told to the millisecond
    const auto isLaterBy = [&](double minutes) {
        return std::abs(at(*board.bars(), 0, "from").toDouble() - from - minutes) < oneSecond;
    };
    QCOMPARE(board.ovenAt(1), u"oven-2"_s);
    QCOMPARE(board.trackOf(u"oven-2"_s), 1);
    QCOMPARE(board.ovenBeside(0, -1), u"oven-1"_s);

    desk.move(batch, board.ovenAt(1), from + 30);
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::Moved);
    QCOMPARE(desk.ovenKey(), u"oven-2"_s);
    QCOMPARE(at(*board.bars(), 0, "lane").toInt(), 1);
    QVERIFY(isLaterBy(30));
    desk.moveBy(-10);
    table.passes(2s);
    QVERIFY(isLaterBy(20));
    desk.undo();
    table.passes(2s);
    QVERIFY(isLaterBy(30));
    QVERIFY(!desk.mayUndo());
    desk.moveTo(u"oven-1"_s);
    table.passes(2s);
    QCOMPARE(desk.ovenKey(), u"oven-1"_s);
    QCOMPARE(told.reset.count(), 0);
    desk.start();
    table.passes(2s);
    desk.forget();
    desk.moveBy(10); // what is in the oven stays there
    QCOMPARE(desk.outcome(), BakingDesk::None);
}

void ListsTest::showsWhatAProcessTakesOfLate()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    const TableRows &services = *table.office().health()->services();
    MemoryBus bus(table.shop.broker(), u"menu-9"_s);
    ShopLine line(bus, table.shop.clock(), BreadShop::site, u"menu-9"_s);
    line.open();
    table.passes(1s);
    Presence presence{.service = u"menu"_s, .instance = u"menu-9"_s, .version = u"1"_s};
    const auto tell = [&](qint64 turns, qint64 microseconds) {
        presence.process = ProcessFigures{turns, microseconds, 48'200'000};
        line.publish({topics::presence(BreadShop::site, "menu", "menu-9"), encode(presence), Quality::AtLeastOnce,
            Retention::Retained, {}, {}, {}});
        table.passes(2s);
    };
    const auto shown = [&services](
                           const char *column) { return at(services, services.rowOf(u"menu-9"_s), column).toString(); };
    tell(10, 20'000);
    QCOMPARE(shown("turn"), u"2.0"_s);
    QCOMPARE(shown("memory"), u"48"_s);
    const Told told(*table.office().health()->services());
    tell(14, 34'000); // not since it began
    QCOMPARE(shown("turn"), u"3.5"_s);
    tell(14, 34'000);
    QCOMPARE(shown("turn"), u"3.5"_s);
    presence.pid = 7; // another process of that name
    tell(1, 500);
    QCOMPARE(shown("turn"), u"0.5"_s);
    QCOMPARE(told.reset.count() + told.inserted.count(), 0);
    QCOMPARE(
        at(services, services.rowOf(u"menu-1"_s), "memory").toString(), QString()); // a simulated one tells nothing
}

BAKERY_TEST(ListsTest)

}

#include "lists_test.moc"
