// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/sql_script.h"
#include "tests/persistence/conformance.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// A folder of migrations as a program carries it.
struct Program {
    QTemporaryDir folder;

    Program &with(const QString &name, const QByteArray &sql)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
            qFatal("cannot write a migration");
        return *this;
    }
    void bringUp(Store &store) const { store.migrate(u"test"_s, folder.path()); }
};

constexpr auto first = "-- loaves; and a comment's quote\n"
                       "create table loaves(id {{text}} primary key, weight {{integer}} not null, raw {{bytes}}) "
                       "{{strict}};\n/* a; b */ insert into loaves values ('a;''b', 1, null);\n";

}

class MigrationsTest final : public ConformanceTest {
    Q_OBJECT
    static qint64 count(Store &store, const QString &what)
    {
        Statement query(store, u"select count(*) from "_s + what);
        return std::get<0>(*query.one<qint64>());
    }

private Q_SLOTS:
    void runsEachFileOnce()
    {
        Store store(newAddress());
        Program program;
        program.with(u"001_loaves.sql"_s, first).bringUp(store);
        program.bringUp(store);
        QCOMPARE(count(store, u"loaves where id = 'a;''b'"_s), 1);
        program.with(
            u"002_more.sql"_s, "insert into loaves values ('b', 2, null); insert into loaves values ('c', 3, null)");
        program.bringUp(store);
        QCOMPARE(count(store, u"loaves"_s), 3);
        QCOMPARE(count(store, u"migrations where area = 'test' and name = '002_more.sql'"_s), 1);
    }

    void undoesAFileThatFailsHalfWay()
    {
        Store store(newAddress());
        Program program;
        program.with(u"001_loaves.sql"_s, first).bringUp(store);
        program.with(u"002_more.sql"_s, "create table ovens(id text); insert into loaves values ('a;''b', 1, null);");
        QCOMPARE(troubleIn([&] { program.bringUp(store); }), StoreTrouble::Fatal);
        program.with(u"002_more.sql"_s, "create table ovens(id text);");
        program.bringUp(store);
        QCOMPARE(count(store, u"ovens"_s), 0);
    }

    void refusesAStoreOfANewerProgram()
    {
        const StoreAddress address = newAddress();
        Program newer;
        newer.with(u"001_loaves.sql"_s, first).with(u"002_ovens.sql"_s, "create table ovens(id text);");
        {
            Store store(address);
            newer.bringUp(store);
        }
        Store store(address);
        Program older;
        older.with(u"001_loaves.sql"_s, first);
        QCOMPARE(troubleIn([&] { older.bringUp(store); }), StoreTrouble::TooNew);
        Store reader(address, Store::Access::ReadOnly);
        QCOMPARE(troubleIn([&] { older.bringUp(reader); }), StoreTrouble::TooNew);
        newer.bringUp(reader);
        newer.with(u"003_trays.sql"_s, "create table trays(id text);");
        QCOMPARE(troubleIn([&] { newer.bringUp(reader); }), StoreTrouble::Refused);
    }

    void takesTheFileOfItsDialect()
    {
        Store store(newAddress());
        Program program;
        program.with(u"001_a.sqlite.sql"_s, "create table only_sqlite(id text);")
            .with(u"001_a.postgres.sql"_s, "create table only_postgres(id text);");
        program.bringUp(store);
        QCOMPARE(count(store, dialect() == Dialect::Sqlite ? u"only_sqlite"_s : u"only_postgres"_s), 0);
    }

    void refusesAWordThatNoDialectKnows()
    {
        Store store(newAddress());
        Program program;
        program.with(u"001_a.sql"_s, "create table a(id {{varchar}});");
        QCOMPARE(troubleIn([&] { program.bringUp(store); }), StoreTrouble::Fatal);
    }

    void keepsTriggersAndBodiesWhole()
    {
        QCOMPARE(splitStatements(u"create trigger t after insert on a begin update a set b = 1; delete from c; end; "
                                 "select 1"_s)
                     .size(),
            2);
        QCOMPARE(
            splitStatements(u"create function f() returns int as $$ select 1; $$ language sql; select ';--'"_s).size(),
            2);
        QCOMPARE(splitStatements(u" ; ;; -- nothing; here\n"_s).size(), 0);
    }
};

int runMigrationsTest(int argc, char **argv)
{
    MigrationsTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "migrations_test.moc"
