// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/connection.h"
#include "shared/persistence/statement.h"
#include "shared/testing/test_program.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

namespace bakery::wal_test {

using namespace Qt::StringLiterals;

// What is SQLite's alone: its log, and what its and PostgreSQL's error codes mean.
class WalTest final : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_stores = 0;

    struct Log {
        explicit Log(const QString &file) : store({Dialect::Sqlite, file, {}}), walFile(file + u"-wal"_s)
        {
            store.execute(u"create table if not exists loaves(id integer primary key, note blob not null)"_s);
        }
        void write(int megabytes)
        {
            for (int i = 0; i < megabytes; ++i) {
                store.begin();
                for (int k = 0; k < 256; ++k)
                    bake.run(QByteArray(4000, 'n'));
                store.commit();
            }
        }
        qint64 walBytes() const { return QFileInfo(walFile).size(); }

        Store store;
        QString walFile;
        Statement bake{store, u"insert into loaves(note) values (?)"_s};
    };
    QString newFile() { return m_folder.filePath(u"%1.sqlite"_s.arg(++m_stores)); }

private Q_SLOTS:
    void movesTheLogWhenThereIsNothingElseToDo()
    {
        Log log(newFile());
        log.write(5);
        const qint64 before = log.walBytes();
        QVERIFY(before > 5'000'000);
        QTRY_VERIFY(!log.store.checkpointIfIdle());
        log.write(4);
        QCOMPARE(log.walBytes(), before); // the log began anew, in the same place
    }

    void leavesASmallLogAlone()
    {
        Log log(newFile());
        log.write(1);
        const qint64 database = QFileInfo(log.store.address().location).size();
        log.store.checkpointIfIdle();
        QCOMPARE(QFileInfo(log.store.address().location).size(), database);
    }

    void movesWhatItFindsBeforeTheFirstTurn()
    {
        Log dead(newFile()); // as if: it is not closed
        dead.write(1);
        const QString file = dead.store.address().location;
        const qint64 before = QFileInfo(file).size();
        Store next({Dialect::Sqlite, file, {}});
        next.makeSound();
        QVERIFY(QFileInfo(file).size() > before + 900'000);
    }

    void boundsTheLogOfAServiceThatIsNeverIdle()
    {
        Log log(newFile());
        qint64 most = 0;
        for (int i = 0; i < 12; ++i) {
            log.write(10);
            most = std::max(most, log.walBytes());
        }
        QVERIFY2(most < 48'000'000, qPrintable(QString::number(most)));
    }

    void neverWaitsForAReader()
    {
        Log log(newFile());
        log.write(1);
        Store reader(log.store.address(), Store::Access::ReadOnly);
        reader.begin();
        QElapsedTimer timer;
        timer.start();
        log.write(6);
        log.store.checkpointIfIdle();
        log.write(6);
        log.store.checkpointIfIdle();
        QVERIFY(timer.elapsed() < 4000); // busy_timeout is 5000
        reader.rollback();
        log.write(6);
        QTRY_VERIFY(!log.store.checkpointIfIdle());
        const qint64 before = log.walBytes();
        log.write(4);
        QVERIFY(log.walBytes() <= before);
    }

    void saysWhatAnErrorMeans_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("trouble");
        const auto row = [](Dialect dialect, const char *code, StoreTrouble trouble) {
            QTest::newRow(code) << int(dialect) << QString::fromLatin1(code) << int(trouble);
        };
        row(Dialect::Sqlite, "13", StoreTrouble::Full);
        row(Dialect::Sqlite, "4874", StoreTrouble::Full); // IOERR_SHMSIZE
        row(Dialect::Sqlite, "10", StoreTrouble::Fatal);
        row(Dialect::Sqlite, "1034", StoreTrouble::Fatal); // IOERR_FSYNC
        row(Dialect::Sqlite, "778", StoreTrouble::Fatal); // IOERR_WRITE
        row(Dialect::Sqlite, "11", StoreTrouble::Fatal);
        row(Dialect::Sqlite, "26", StoreTrouble::Fatal);
        row(Dialect::Sqlite, "275", StoreTrouble::Constraint); // CHECK
        row(Dialect::Sqlite, "787", StoreTrouble::Constraint); // foreign key
        row(Dialect::Sqlite, "1555", StoreTrouble::Constraint); // primary key
        row(Dialect::Sqlite, "3091", StoreTrouble::Constraint); // STRICT
        row(Dialect::Sqlite, "5", StoreTrouble::Lost);
        row(Dialect::Sqlite, "517", StoreTrouble::Lost);
        row(Dialect::Sqlite, "8", StoreTrouble::Refused);
        row(Dialect::Postgres, "53100", StoreTrouble::Full);
        row(Dialect::Postgres, "58030", StoreTrouble::Fatal);
        row(Dialect::Postgres, "XX001", StoreTrouble::Fatal);
        row(Dialect::Postgres, "42P01", StoreTrouble::Fatal);
        row(Dialect::Postgres, "57P01", StoreTrouble::Lost);
        row(Dialect::Postgres, "08006", StoreTrouble::Lost);
        row(Dialect::Postgres, "26000", StoreTrouble::Lost);
        row(Dialect::Postgres, "", StoreTrouble::Lost);
        row(Dialect::Postgres, "23505", StoreTrouble::Constraint);
        row(Dialect::Postgres, "22003", StoreTrouble::Constraint);
        row(Dialect::Postgres, "28P01", StoreTrouble::Refused);
    }
    void saysWhatAnErrorMeans()
    {
        QFETCH(int, dialect);
        QFETCH(QString, code);
        QFETCH(int, trouble);
        const QSqlError error({}, {}, QSqlError::StatementError, code);
        QCOMPARE(int(troubleOf(Dialect(dialect), error, true)), trouble);
        if (Dialect(dialect) == Dialect::Postgres && trouble == int(StoreTrouble::Fatal))
            QCOMPARE(troubleOf(Dialect::Postgres, error, false), StoreTrouble::Lost);
    }

    void readsTheUrlOfADatabase()
    {
        const auto full = PostgresUrl::parse(u"postgresql://mona:p%40ss@db.example:6543/shop"_s);
        QCOMPARE(full.user, u"mona"_s);
        QCOMPARE(full.password, u"p@ss"_s);
        QCOMPARE(full.host, u"db.example"_s);
        QCOMPARE(full.port, 6543);
        QCOMPARE(full.database, u"shop"_s);
        QCOMPARE(PostgresUrl::parse(u"postgres://u@%2Frun%2Fpg/shop"_s).host, u"/run/pg"_s);
        const auto socket = PostgresUrl::parse(u"postgresql:///shop?host=/run/pg&port=7"_s);
        QCOMPARE(socket.host, u"/run/pg"_s);
        QCOMPARE(socket.port, 7);
        QVERIFY_THROWS_EXCEPTION(StoreError, PostgresUrl::parse(u"mysql://somewhere/shop"_s));
    }

    void stopsAtAFileThatIsNoDatabase()
    {
        const QString file = newFile();
        QFile garbage(file);
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(10'000, 'g'));
        garbage.close();
        try {
            Store store({Dialect::Sqlite, file, {}});
            QFAIL("opened garbage");
        } catch (const StoreError &error) {
            QCOMPARE(error.trouble(), StoreTrouble::Fatal);
        }
    }
};

BAKERY_TEST(WalTest)

}

#include "wal_test.moc"
