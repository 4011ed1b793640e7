// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as the manager's app has them made and tried, without its screen.
#include "shared/testing/test_program.h"
#include "tests/backoffice/office_at_the_table.h"

#include <QTest>

namespace bakery::backups_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class BackupsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void makesOneAndTriesIt()
    {
        OfficeAtTheTable table;
        table.signsIn(table.mona);
        BackupDesk &desk = *table.office().backups();
        const auto told = [&desk](const char *column) {
            const TableRows &rows = *desk.rows();
            return rows.count() == 0 ? QVariant() : rows.data(rows.index(0), rows.roleNames().key(column));
        };
        QCOMPARE(desk.state(), BackupDesk::Loaded);
        QCOMPARE(desk.rows()->count(), 0);
        table.shop.stop("keeper");
        table.shop.start("keeper", 20s); // which a large shop takes
        table.passes(1s);
        desk.make();
        table.passes(3s);
        QVERIFY(!desk.underWay().isEmpty());
        QCOMPARE(told("standing").toInt(), int(BackupDesk::Making));
        desk.make();
        table.passes(1s);
        QCOMPARE(desk.outcome(), BackupDesk::Busy);
        table.passes(20s);
        QVERIFY(desk.underWay().isEmpty());
        QCOMPARE(told("standing").toInt(), int(BackupDesk::Made));
        QCOMPARE(told("size").toString(), u"4.1 kB"_s);

        table.shop.backups().verdict = {false, u"UnitSoldTwice: 1"_s};
        desk.tryOut(told("key").toString());
        table.passes(3s);
        QCOMPARE(told("trial").toInt(), int(BackupDesk::Trying));
        desk.cancel();
        table.passes(1s);
        QCOMPARE(table.shop.backups().cancelled, 1);
        table.passes(20s);
        QCOMPARE(told("trial").toInt(), int(BackupDesk::Bad));
        QCOMPARE(told("trouble").toString(), u"UnitSoldTwice: 1"_s);

        table.shop.stop("keeper");
        desk.make();
        table.passes(12s);
        QCOMPARE(desk.outcome(), BackupDesk::NoAnswer);
        table.office().signOut();
        QCOMPARE(desk.rows()->count(), 0);
    }
};

BAKERY_TEST(BackupsTest)

}

#include "backups_test.moc"
