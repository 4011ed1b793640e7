// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups of a folder are kept.
#include "apps/cli/backup_folder.h"
#include "shared/testing/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace bakery::backup_folder_test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

class Shelf {
public:
    void add(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }
    BackupFolder backups() const { return BackupFolder(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

}

class BackupFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removesWhatIsTooOld()
    {
        Shelf shelf;
        for (const int days : {0, 29, 30, 31, 400})
            shelf.add(shelf.backups().fileFor(noon.addDays(-days)));
        shelf.add(shelf.pathOf(u"bakery-of-my-aunt.tar"_s));
        QCOMPARE(shelf.backups().removeOlderThan(noon.addDays(-30)),
            (QStringList{u"bakery-20251022-120000.tar"_s, u"bakery-20261026-120000.tar"_s}));
        QCOMPARE(shelf.names(),
            (QStringList{u"bakery-20261027-120000.tar"_s, u"bakery-20261028-120000.tar"_s,
                u"bakery-20261126-120000.tar"_s, u"bakery-of-my-aunt.tar"_s}));
    }
    void keepsTheNewestUntilThereIsANewerOne()
    {
        Shelf shelf;
        shelf.add(shelf.backups().fileFor(noon.addDays(-90)));
        shelf.add(shelf.backups().fileFor(noon.addDays(-60)));
        shelf.backups().removeOlderThan(noon.addDays(-30));
        QCOMPARE(shelf.names(), QStringList{u"bakery-20260927-120000.tar"_s});
    }
};

BAKERY_TEST(BackupFolderTest)

}

#include "backup_folder_test.moc"
