// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/ballast.h"
#include "tests/persistence/small_disk.h"

#include "shared/persistence/statement.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {

// A store on a disk of 48 MB that is really full.
class FullDiskTest final : public QObject {
    Q_OBJECT
public:
    explicit FullDiskTest(const SmallDisk &disk) : m_disk(disk) { }

private:
    QString folder() const { return m_disk.folder(); }
    qint64 fill() const
    {
        QFile filler(folder() + u"/filler"_s);
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return 0;
        qint64 written = 0;
        for (const int size : {1 << 20, 4096, 1})
            while (filler.write(QByteArray(size, 'x')) == size)
                written += size;
        return written;
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files))
            QFile::remove(file.absoluteFilePath());
    }

    void saysFullAndGoesOnWithTheBallast()
    {
        Store store({Dialect::Sqlite, folder() + u"/store.sqlite"_s, {}});
        Ballast ballast(store.address().location + u".ballast"_s);
        QVERIFY(ballast.restore());
        store.execute(u"create table loaves(id integer primary key, note blob not null)"_s);
        Statement bake(store, u"insert into loaves(note) values (?)"_s);
        Statement count(store, u"select count(*) from loaves"_s);
        const auto bakeInATurn = [&](int loaves) {
            store.begin();
            for (int i = 0; i < loaves; ++i)
                bake.run(QByteArray(4000, 'n'));
            store.commit();
        };
        bakeInATurn(10);
        QVERIFY(!ballast.isDiskTight());
        QVERIFY(fill() > 0);
        QVERIFY(ballast.isDiskTight());

        QCOMPARE(troubleOfFull([&] { bakeInATurn(100); }), StoreTrouble::Full);
        store.rollback();
        QCOMPARE(std::get<0>(*count.one<int>()), 10); // questions are still answered
        QCOMPARE(troubleOfFull([&] { bakeInATurn(100); }), StoreTrouble::Full);
        store.rollback();
        store.checkpointIfIdle();

        ballast.giveUp();
        QVERIFY(!ballast.isDiskTight());
        bakeInATurn(100);
        QCOMPARE(std::get<0>(*count.one<int>()), 110);
        QVERIFY(!ballast.restore());
        QVERIFY(!ballast.isThere());

        QFile::remove(folder() + u"/filler"_s);
        QVERIFY(ballast.restore());
        QCOMPARE(
            std::get<0>(*Statement(store, u"select integrity_check = 'ok' from pragma_integrity_check"_s).one<int>()),
            1);
    }

    void aStoreThatReachesItsLimitIsFullToo()
    {
        Store store({Dialect::Sqlite, folder() + u"/limited.sqlite"_s, {}});
        store.execute(u"create table loaves(note blob not null)"_s);
        store.execute(u"pragma max_page_count=10"_s);
        Statement bake(store, u"insert into loaves(note) values (?)"_s);
        store.begin();
        QCOMPARE(troubleOfFull([&] { bake.run(QByteArray(100'000, 'n')); }), StoreTrouble::Full);
        store.rollback();
    }

private:
    template <typename F>
    static std::optional<StoreTrouble> troubleOfFull(F &&f)
    {
        try {
            f();
        } catch (const StoreError &error) {
            return error.trouble();
        }
        return std::nullopt;
    }

    const SmallDisk &m_disk;
};

}

int main(int argc, char **argv)
{
    const bakery::SmallDisk disk;
    bakery::FullDiskTest test(disk);
    return QTest::qExec(&test, argc, argv);
}
#include "full_disk_test.moc"
