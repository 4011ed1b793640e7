// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/connection.h"
#include "shared/testing/postgres_cluster.h"
#include "tests/persistence/conformance.h"

#include <QTest>

#include <algorithm>
#include <barrier>
#include <future>

using namespace Qt::StringLiterals;

namespace bakery {

class StoreTest final : public ConformanceTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasCommitted()
    {
        const StoreAddress address = newAddress();
        {
            Bakehouse house(address);
            house.store.begin();
            house.shelves.insert({u"window"_s, 10});
            house.store.commit();
        }
        Bakehouse again(address);
        QCOMPARE(again.shelves.find(u"window"_s)->room, 10);
    }

    void undoesWhatWasRolledBack()
    {
        Bakehouse house;
        house.store.begin();
        house.shelves.insert({u"window"_s, 10});
        house.store.flush();
        house.store.rollback();
        QVERIFY(!house.store.isInTransaction());
        QVERIFY(!house.shelves.find(u"window"_s));
        QCOMPARE(house.count(u"shelves"_s), 0);
    }

    void staysUsableAfterABrokenRule_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("check") << u"insert into shelves values ('a', -1)"_s;
        QTest::newRow("primary key") << u"insert into shelves values ('taken', 1)"_s;
        QTest::newRow("foreign key") << u"insert into loaves values ('nowhere', 1, 'sold', null)"_s;
        QTest::newRow("not null") << u"insert into shelves values ('a', null)"_s;
    }
    void staysUsableAfterABrokenRule()
    {
        QFETCH(QString, sql);
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('taken', 1)"_s);
        house.store.begin();
        QCOMPARE(troubleIn([&] { house.store.execute(sql); }), StoreTrouble::Constraint);
        house.store.rollback();
        house.store.begin();
        house.shelves.insert({u"next"_s, 1});
        house.store.commit();
        QCOMPARE(house.count(u"shelves"_s), 2);
    }

    void commitOfAFailedTransactionFails()
    {
        Bakehouse house;
        house.store.begin();
        house.shelves.insert({u"window"_s, -5});
        QCOMPARE(troubleIn([&] { house.store.commit(); }), StoreTrouble::Constraint);
        house.store.rollback();
        QCOMPARE(house.count(u"shelves"_s), 0);
    }

    void preparesAnewAfterReopen()
    {
        Bakehouse house;
        Statement add(house.store, u"insert into shelves values (?, ?)"_s);
        house.store.begin();
        add.run(u"a"_s, 1);
        house.store.reopen();
        QVERIFY(!house.store.isInTransaction());
        house.store.begin();
        QCOMPARE(add.run(u"b"_s, 2), 1);
        house.shelves.insert({u"c"_s, 3});
        house.store.commit();
        QVERIFY(!house.shelves.find(u"a"_s));
        QVERIFY(house.shelves.find(u"b"_s));
        QVERIFY(house.shelves.find(u"c"_s));
    }

    void isLostWhenItsSessionIsTerminatedAndMendsByReopen()
    {
        if (dialect() == Dialect::Sqlite)
            return; // SQLite has no session; a busy store is covered below
        Bakehouse house;
        house.shelves.find(u"nothing"_s);
        house.store.begin();
        house.shelves.insert({u"window"_s, 1});
        Store other(house.store.address());
        Statement mine(house.store, u"select pg_backend_pid()"_s);
        Statement terminate(other, u"select pg_terminate_backend(cast(? as int))"_s);
        terminate.one<bool>(std::get<0>(*mine.one<qint64>()));
        QCOMPARE(troubleIn([&] { house.store.commit(); }), StoreTrouble::Lost);
        house.store.rollback();
        QCOMPARE(troubleIn([&] { house.store.begin(); }), StoreTrouble::Lost);
        house.store.reopen();
        house.store.begin();
        QVERIFY(!house.shelves.find(u"window"_s));
        house.shelves.insert({u"window"_s, 2});
        house.store.commit();
        QCOMPARE(house.count(u"shelves"_s), 1);
    }

    void isLostWhenTheServerDiesAndMendsWhenItIsBack()
    {
        if (dialect() == Dialect::Sqlite)
            return;
        Bakehouse house;
        house.store.begin();
        house.shelves.insert({u"kept"_s, 1});
        house.store.commit();
        house.store.begin();
        house.shelves.insert({u"in doubt"_s, 1});
        cluster().kill();
        QCOMPARE(troubleIn([&] { house.store.commit(); }), StoreTrouble::Lost);
        house.store.rollback();
        QCOMPARE(troubleIn([&] { house.store.reopen(); }), StoreTrouble::Lost);
        QCOMPARE(troubleIn([&] { house.store.begin(); }), StoreTrouble::Lost);
        QCOMPARE(troubleIn([&] { house.shelves.find(u"kept"_s); }), StoreTrouble::Lost);
        cluster().start();
        house.store.reopen();
        QVERIFY(house.shelves.find(u"kept"_s));
        QVERIFY(!house.shelves.find(u"in doubt"_s));
    }

    void readsWithoutALockAndWritesNothingWhenReadOnly()
    {
        Bakehouse house;
        house.store.begin();
        house.shelves.insert({u"window"_s, 1});
        house.store.flush();
        Store reader(house.store.address(), Store::Access::ReadOnly);
        Statement count(reader, u"select count(*) from shelves"_s);
        QCOMPARE(std::get<0>(*count.one<qint64>()), 0);
        house.store.commit();
        QCOMPARE(std::get<0>(*count.one<qint64>()), 1);
        QCOMPARE(troubleIn([&] { reader.execute(u"delete from shelves"_s); }), StoreTrouble::Refused);
        QCOMPARE(house.count(u"shelves"_s), 1);
    }

    void aReaderSeesOneMomentUntilItLetsGo()
    {
        Bakehouse house;
        Store reader(house.store.address(), Store::Access::ReadOnly);
        Statement count(reader, u"select count(*) from shelves"_s);
        reader.begin();
        house.store.begin();
        house.shelves.insert({u"window"_s, 1});
        house.store.commit();
        QCOMPARE(std::get<0>(*count.one<int>()), 0);
        reader.rollback();
        QCOMPARE(std::get<0>(*count.one<int>()), 1);
    }

    void refusesToReadWhatIsNotThere()
    {
        QCOMPARE(troubleIn([&] { Store(newAddress(), Store::Access::ReadOnly); }), StoreTrouble::Refused);
    }

    void isMadeOnceWhenSeveralOpenItForTheFirstTime()
    {
        for (int round = 0; round < 5; ++round) {
            const StoreAddress address = newAddress();
            std::barrier together(4);
            std::vector<std::future<void>> instances;
            for (int i = 0; i < 4; ++i)
                instances.push_back(std::async(std::launch::async, [&] {
                    together.arrive_and_wait();
                    Store store(address);
                }));
            QCOMPARE(troubleIn([&] { std::ranges::for_each(instances, &std::future<void>::get); }), std::nullopt);
        }
    }

    void tellsWhetherADatabaseAnswers()
    {
        if (dialect() == Dialect::Sqlite)
            return;
        const QString location = newAddress().location;
        QCOMPARE(troubleIn([&] { requirePostgres(location); }), std::nullopt);
        QCOMPARE(troubleIn([&] { requirePostgres(QString(location).replace("/postgres?"_L1, "/nobodys?"_L1)); }),
            StoreTrouble::Refused);
        QCOMPARE(troubleIn([&] { requirePostgres(u"postgresql://me@127.0.0.1:1/shop"_s); }), StoreTrouble::Lost);
    }

    void answersStatements()
    {
        Bakehouse house;
        Statement add(house.store, u"insert into shelves values (?, ?)"_s);
        Statement list(house.store, u"select shelf, room from shelves where room > ? order by room"_s);
        QCOMPARE(add.run(u"a"_s, 1), 1);
        QCOMPARE(add.run(u"b"_s, 2), 1);
        QCOMPARE(add.run(u"c"_s, 3), 1);
        const auto rows = list.all<QString, qint64>(1);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(std::get<0>(rows[1]), u"c"_s);
        QCOMPARE(std::get<1>(*list.one<QString, int>(2)), 3);
        QVERIFY(!(list.one<QString, int>(3)));
        QCOMPARE(list.all<QString>(0).size(), size_t(3));
        Statement move(house.store, u"update shelves set room = room + 1 where room >= ?"_s);
        QCOMPARE(move.run(2), 2);
        QCOMPARE(move.run(100), 0);
    }

    void keepsNothingOfWhatWasSaidToPostgres()
    {
        if (dialect() != Dialect::Postgres)
            return; // SQLite's queries keep one row
        Bakehouse house;
        Statement add(house.store, u"insert into shelves values (?, ?)"_s);
        Statement list(house.store, u"select shelf, room from shelves where room > ?"_s);
        house.store.begin();
        add.runLater(u"a"_s, 1);
        QCOMPARE(list.all<QString>(0).size(), size_t(1));
        add.run(u"b"_s, 2);
        house.store.commit();
        for (Statement *statement : {&add, &list}) {
            QVERIFY(statement->ready().boundValues().isEmpty());
            QVERIFY(statement->ready().lastQuery().isEmpty());
        }
    }

    void commitsBehindAStatementThatReturnsRows()
    {
        Bakehouse house;
        Statement add(house.store, u"insert into shelves values (?, ?) returning room"_s);
        house.store.begin();
        add.run(u"a"_s, 1);
        QCOMPARE(std::get<0>(*add.one<int>(u"b"_s, 2)), 2);
        house.store.commit();
        QCOMPARE(house.count(u"shelves"_s), 2);
        house.store.begin();
        add.run(u"c"_s, 3);
        house.store.commit();
        QCOMPARE(house.count(u"shelves"_s), 3);
    }

    void stopsAtWrongSql()
    {
        Bakehouse house;
        Statement wrong(house.store, u"select nothing from nowhere"_s);
        QCOMPARE(troubleIn([&] { wrong.one<int>(); }), StoreTrouble::Fatal);
        Statement right(house.store, u"select room from shelves"_s);
        QVERIFY(!right.one<int>());
    }

    // Planned while the table was small, kept when it has grown: then a scan would cost a thousand times as much.
    void plansToFindRowsByIndexWhenTheTableIsStillSmall()
    {
        if (dialect() == Dialect::Sqlite)
            return; // its planner does not ask how large a table is
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('a', 1)"_s);
        house.store.execute(u"insert into loaves values ('a', 1, 'sold', null)"_s);
        house.store.execute(u"analyze loaves"_s);
        QSqlQuery explain(house.store.database());
        QVERIFY(explain.exec(u"explain update loaves t set state = x.s from jsonb_to_recordset('[]') "
                             "as x(a text, b bigint, s text) where t.shelf = x.a and t.place = x.b"_s));
        QString plan;
        while (explain.next())
            plan += explain.value(0).toString() + u'\n';
        QVERIFY2(plan.contains("Index Scan using loaves_pkey"_L1), qPrintable(plan));
    }

    void failsAtTheStepThatTheFaultsName()
    {
        struct FailOnce final : StoreFaults {
            StoreStep step = StoreStep::Read;
            void at(StoreStep reached) override
            {
                if (reached == step)
                    throw StoreError(StoreTrouble::Lost, u"planted"_s);
            }
        } faults;
        Bakehouse house;
        house.store.setFaults(&faults);
        QCOMPARE(troubleIn([&] { house.shelves.find(u"a"_s); }), StoreTrouble::Lost);
        faults.step = StoreStep::BeforeCommit;
        house.store.begin();
        house.shelves.insert({u"a"_s, 1});
        QCOMPARE(troubleIn([&] { house.store.commit(); }), StoreTrouble::Lost);
        house.store.rollback();
        faults.step = StoreStep::AfterCommit;
        house.store.begin();
        house.shelves.insert({u"b"_s, 1});
        QCOMPARE(troubleIn([&] { house.store.commit(); }), StoreTrouble::Lost);
        house.store.setFaults(nullptr);
        QVERIFY(!house.shelves.find(u"a"_s));
        QVERIFY(house.shelves.find(u"b"_s));
    }
};

int runStoreTest(int argc, char **argv)
{
    StoreTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "store_test.moc"
