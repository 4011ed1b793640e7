// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/snapshot_copy.h"

#include "tests/persistence/conformance.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace bakery {

class SnapshotTest final : public ConformanceTest {
    Q_OBJECT
    static void addShelves(Bakehouse &house, int from, int to)
    {
        house.store.begin();
        for (int i = from; i < to; ++i)
            house.shelves.insert({u"shelf %1 ü '\\"_s.arg(i), i});
        house.store.commit();
    }

private Q_SLOTS:
    void copiesTheMomentWhileItsWriterGoesOn()
    {
        Bakehouse house;
        addShelves(house, 0, 2000);
        const auto snapshot = StoreSnapshot::open(house.store.address());
        addShelves(house, 2000, 3000);
        house.store.begin();
        house.shelves.change(u"shelf 7 ü '\\"_s).room = 1'000'000;
        house.store.commit();
        house.store.checkpointIfIdle();

        const QString file = newFile();
        std::thread copying([&] { snapshot->copyTo(file); });
        addShelves(house, 3000, 4000);
        copying.join();
        QCOMPARE(troubleIn([&] { snapshot->copyTo(file); }), StoreTrouble::Refused);

        const StoreAddress other = elsewhere(house.store.address());
        restoreStore(file, other);
        Bakehouse copy(other);
        QCOMPARE(copy.count(u"shelves"_s), 2000);
        QCOMPARE(copy.shelves.find(u"shelf 7 ü '\\"_s)->room, 7);
        addShelves(copy, 2000, 2001); // it lives
        QCOMPARE(house.count(u"shelves"_s), 4000);
    }

    void keepsItsRulesInTheCopy()
    {
        Bakehouse house;
        addShelves(house, 0, 1);
        const QString file = newFile();
        StoreSnapshot::open(house.store.address())->copyTo(file);
        const StoreAddress other = elsewhere(house.store.address());
        restoreStore(file, other);
        Bakehouse copy(other);
        QCOMPARE(troubleIn([&] { copy.store.execute(u"insert into shelves values ('a', -1)"_s); }),
            StoreTrouble::Constraint);
        QCOMPARE(troubleIn([&] { copy.store.execute(u"insert into loaves values ('b', 1, 'sold', null)"_s); }),
            StoreTrouble::Constraint);
    }

    void refusesToRestoreOverAStore()
    {
        Bakehouse house;
        addShelves(house, 0, 3);
        const QString file = newFile();
        StoreSnapshot::open(house.store.address())->copyTo(file);
        QCOMPARE(troubleIn([&] { restoreStore(file, house.store.address()); }), StoreTrouble::Refused);
        QCOMPARE(troubleIn([&] { restoreStore(newFile(), newAddress()); }), StoreTrouble::Refused);
        QCOMPARE(house.count(u"shelves"_s), 3);
    }
};

int runSnapshotTest(int argc, char **argv)
{
    SnapshotTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "snapshot_test.moc"
