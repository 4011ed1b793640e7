// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/persistence/conformance.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

struct TrayRow {
    static constexpr int keyColumns = 1;
    static constexpr int fixedColumns = 2;
    QString tray;
    QString oven;
    qint64 loaves = 0;
};
BOOST_DESCRIBE_STRUCT(TrayRow, (), (tray, oven, loaves))

// Counts what goes to the database.
struct CountedSteps final : StoreFaults {
    int reads = 0, writes = 0;
    void at(StoreStep step) override
    {
        reads += step == StoreStep::Read;
        writes += step == StoreStep::Write;
    }
};

int roomOf(Bakehouse &house, const QString &shelf)
{
    Statement read(house.store, u"select room from shelves where shelf = ?"_s);
    return std::get<0>(read.one<int>(shelf).value());
}

}

class TableTest final : public ConformanceTest {
    Q_OBJECT
private Q_SLOTS:
    void writesParentsBeforeChildrenAndRemovesThemAfter()
    {
        Bakehouse house;
        house.store.begin();
        house.loaves.insert({.shelf = u"window"_s, .place = 1});
        house.shelves.insert({u"window"_s, 5});
        house.store.commit();
        QCOMPARE(house.count(u"loaves"_s), 1);
        house.store.begin();
        house.shelves.remove(u"window"_s);
        house.loaves.remove({u"window"_s, 1});
        house.store.commit();
        QCOMPARE(house.count(u"shelves"_s), 0);
    }

    void readsARowOnceAndWritesItOnce()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('window', 10)"_s);
        CountedSteps steps;
        house.store.setFaults(&steps);
        house.store.begin();
        for (int i = 0; i < 5; ++i)
            house.shelves.change(u"window"_s).room -= 1;
        QCOMPARE(house.shelves.find(u"window"_s)->room, 5);
        house.store.commit();
        QCOMPARE(steps.reads, 1);
        QCOMPARE(steps.writes, 1);
        QCOMPARE(house.shelves.find(u"window"_s)->room, 5);
    }

    void writesWhatIsFixedWithTheRowAndNeverAgain()
    {
        Bakehouse house;
        house.store.execute(u"create table trays(tray text primary key, oven text, loaves bigint)"_s);
        Table<TrayRow> trays(house.store, u"trays"_s);
        house.store.begin();
        trays.insert({u"upper"_s, u"1"_s, 4});
        house.store.commit();
        house.store.begin();
        TrayRow &row = trays.change(u"upper"_s);
        row.oven = u"2"_s;
        row.loaves = 5;
        house.store.commit();
        Statement read(house.store, u"select oven, loaves from trays"_s);
        QCOMPARE((read.one<QString, qint64>()), std::tuple(u"1"_s, 5));
    }

    void remembersThatARowIsNotThere()
    {
        Bakehouse house;
        CountedSteps steps;
        house.store.setFaults(&steps);
        house.store.begin();
        QVERIFY(!house.shelves.find(u"nowhere"_s));
        QVERIFY(!house.shelves.find(u"nowhere"_s));
        QCOMPARE(steps.reads, 1);
        house.shelves.insert({u"nowhere"_s, 1});
        QVERIFY(house.shelves.find(u"nowhere"_s));
        QCOMPARE(steps.reads, 1);
    }

    void prefetchesAllKeysOfATurn()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1), ('b', 2), ('it''s \"c\" \\', 3)"_s);
        CountedSteps steps;
        house.store.setFaults(&steps);
        house.store.begin();
        house.shelves.insert({u"new"_s, 4});
        house.shelves.prefetch({u"a"_s, u"b"_s, u"a"_s, u"it's \"c\" \\"_s, u"missing"_s, u"new"_s});
        QCOMPARE(steps.reads, dialect() == Dialect::Postgres ? 1 : 0);
        QCOMPARE(house.shelves.find(u"a"_s)->room, 1);
        QCOMPARE(house.shelves.find(u"b"_s)->room, 2);
        QCOMPARE(house.shelves.find(u"it's \"c\" \\"_s)->room, 3);
        QVERIFY(!house.shelves.find(u"missing"_s));
        QCOMPARE(house.shelves.find(u"new"_s)->room, 4);
        QCOMPARE(steps.reads, dialect() == Dialect::Postgres ? 1 : 4);
        house.store.rollback();
    }

    void prefetchesByKeysOfTwoColumns()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1)"_s);
        house.store.execute(u"insert into loaves values ('a', 1, 'sold', 7), ('a', 2, 'freshly-baked', null)"_s);
        house.loaves.prefetch({{u"a"_s, 1}, {u"a"_s, 2}, {u"a"_s, 3}});
        QCOMPARE(house.loaves.find({u"a"_s, 1})->state, LoafState::Sold);
        QCOMPARE(house.loaves.find({u"a"_s, 1})->soldAt, Instant{7});
        QVERIFY(!house.loaves.find({u"a"_s, 2})->soldAt);
        QVERIFY(!house.loaves.find({u"a"_s, 3}));
    }

    void writesASetOfRowsOfEachKind()
    {
        Bakehouse house;
        CountedSteps steps;
        house.store.setFaults(&steps);
        house.store.begin();
        house.shelves.insert({u"a"_s, 1});
        for (int place = 0; place < 100; ++place)
            house.loaves.insert({.shelf = u"a"_s, .place = place});
        house.store.commit();
        QCOMPARE(steps.writes, dialect() == Dialect::Postgres ? 2 : 101);
        house.store.begin();
        for (int place = 0; place < 50; ++place) {
            LoafRow &loaf = house.loaves.change({u"a"_s, place});
            loaf.state = LoafState::Sold;
            loaf.soldAt = Instant{place};
        }
        for (int place = 90; place < 100; ++place)
            house.loaves.remove({u"a"_s, place});
        house.store.commit();
        Statement sold(
            house.store, u"select count(*), cast(sum(sold_at) as bigint) from loaves where state = 'sold'"_s);
        QCOMPARE((*sold.one<int, int>()), (std::tuple(50, 49 * 25)));
        QCOMPARE(house.count(u"loaves"_s), 90);
    }

    void refusesARowThatExists()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1)"_s);
        house.store.begin();
        house.shelves.insert({u"a"_s, 2});
        QCOMPARE(troubleIn([&] { house.store.commit(); }), StoreTrouble::Constraint);
        house.store.rollback();
        house.store.begin();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 1);
        QCOMPARE(troubleIn([&] { house.shelves.insert({u"a"_s, 2}); }), StoreTrouble::Constraint);
        house.store.rollback();
    }

    void takesBackARemovedRow()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1)"_s);
        house.store.begin();
        house.shelves.remove(u"a"_s);
        QVERIFY(!house.shelves.find(u"a"_s));
        house.shelves.insert({u"a"_s, 9});
        house.shelves.insert({u"b"_s, 1});
        house.shelves.remove(u"b"_s);
        house.store.commit();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 9);
        QCOMPARE(house.count(u"shelves"_s), 1);
    }

    void goesOnAfterAFlushInTheMiddleOfATurn()
    {
        Bakehouse house;
        house.store.begin();
        house.shelves.insert({u"a"_s, 1});
        house.store.flush();
        QCOMPARE(house.count(u"shelves"_s), 1);
        house.shelves.change(u"a"_s).room = 2;
        house.store.flush();
        house.shelves.remove(u"a"_s);
        house.store.flush();
        QVERIFY(!house.shelves.find(u"a"_s));
        house.shelves.insert({u"a"_s, 3});
        house.store.commit();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 3);
    }

    void keepsNoLongRowsForTheNextTurn()
    {
        Bakehouse house;
        house.store.execute(u"create table trays(tray text primary key, oven text, loaves bigint)"_s);
        Table<TrayRow> trays(house.store, u"trays"_s);
        house.store.begin();
        trays.insert({u"upper"_s, QString(2000, u'1'), 4});
        trays.insert({u"lower"_s, QString(2100, u'1'), 4});
        house.store.commit();
        CountedSteps steps;
        house.store.setFaults(&steps);
        house.store.begin();
        QCOMPARE(trays.find(u"upper"_s)->loaves, 4);
        QCOMPARE(steps.reads, 0);
        QCOMPARE(trays.find(u"lower"_s)->loaves, 4);
        QCOMPARE(steps.reads, 1);
        house.store.commit();
    }

    void knowsInTheNextTurnWhatACommittedOneKnew()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1)"_s);
        house.store.begin();
        house.shelves.change(u"a"_s).room = 2;
        house.shelves.insert({u"b"_s, 3});
        QVERIFY(!house.shelves.find(u"c"_s));
        house.store.commit();
        CountedSteps steps;
        house.store.setFaults(&steps);
        house.store.begin();
        house.shelves.prefetch({u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(house.shelves.find(u"a"_s)->room, 2);
        house.shelves.change(u"b"_s).room = 4;
        QVERIFY(!house.shelves.find(u"c"_s));
        QCOMPARE(steps.reads, 0);
        house.store.commit();
        QCOMPARE(roomOf(house, u"b"_s), 4);
    }

    void forgetsWhatARolledBackTurnKnew()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1)"_s);
        house.store.begin();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 1);
        house.store.commit();
        house.store.begin();
        house.shelves.change(u"a"_s).room = 2;
        house.shelves.insert({u"b"_s, 3});
        house.store.flush();
        house.store.rollback();
        house.store.begin();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 1);
        QVERIFY(!house.shelves.find(u"b"_s));
        house.store.rollback();
    }

    void readsAnewBehindAHandWrittenStatement_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"update shelves set room = 7 where shelf = 'a'"_s;
        QTest::newRow("a statement of which nobody knows what it writes")
            << u"with a as (select 7 as room) update shelves set room = (select room from a) where shelf = 'a'"_s;
    }
    void readsAnewBehindAHandWrittenStatement()
    {
        QFETCH(QString, sql);
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1), ('b', 1)"_s);
        house.store.begin();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 1);
        house.store.commit();
        house.store.begin();
        house.shelves.change(u"b"_s).room = 2;
        house.store.flush();
        Statement(house.store, sql).run();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 7);
        house.store.commit();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 7);
        QCOMPARE(house.shelves.find(u"b"_s)->room, 2);
    }

    void readsAnewInTheTurnBehindOneThatWroteByHand()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1)"_s);
        house.store.begin();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 1);
        Statement(house.store, u"update shelves set room = 7"_s).run();
        house.store.commit();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 7);
    }

    void keepsNoMoreThanThereIsRoomFor()
    {
        Bakehouse house;
        house.store.begin();
        for (int i = 0; i < 600; ++i)
            house.shelves.insert({u"of many "_s + QString::number(i), i});
        house.store.commit();
        CountedSteps steps;
        house.store.setFaults(&steps);
        QCOMPARE(house.shelves.find(u"of many 1"_s)->room, 1);
        QCOMPARE(steps.reads, 1);
    }

    void keepsNothingWhereAnotherWrites()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1)"_s);
        Store reader(house.store.address(), Store::Access::ReadOnly);
        Table<ShelfRow> shelves(reader, u"shelves"_s);
        reader.begin();
        QCOMPARE(shelves.find(u"a"_s)->room, 1);
        reader.commit();
        house.store.execute(u"update shelves set room = 2"_s);
        reader.begin();
        QCOMPARE(shelves.find(u"a"_s)->room, 2);
        reader.commit();
    }

    void keepsTheTurnsOwnRowWhenItAdoptsAnother()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1), ('b', 2)"_s);
        house.store.begin();
        house.shelves.change(u"a"_s).room = 10;
        QCOMPARE(house.shelves.adopt({u"a"_s, 1}).room, 10);
        QCOMPARE(house.shelves.adopt({u"b"_s, 2}).room, 2);
        house.shelves.change(u"b"_s).room = 20;
        house.store.commit();
        QCOMPARE(house.shelves.find(u"a"_s)->room, 10);
        QCOMPARE(house.shelves.find(u"b"_s)->room, 20);
    }
};

int runTableTest(int argc, char **argv)
{
    TableTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "table_test.moc"
