// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"
#include "shared/tokens/key_folder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace bakery::key_folder_test {

using namespace Qt::StringLiterals;

class KeyFolderTest : public QObject {
    Q_OBJECT

    QTemporaryDir parent;
    QString path(const char *name) const { return parent.filePath(QLatin1StringView(name)); }

private Q_SLOTS:
    void makesAFirstKeyOnce()
    {
        const KeyFolder folder(path("first"));
        QVERIFY(folder.prepare());
        const QByteArray kid = folder.current()->kid();
        QVERIFY(folder.prepare());
        QCOMPARE(folder.current()->kid(), kid);
        QCOMPARE(folder.publicKeys()->size(), 1u);
    }
    void keepsKeysFromOtherPeoplesEyes()
    {
        const KeyFolder folder(path("private"));
        QVERIFY(folder.prepare());
        const QString file = path("private") + u'/' + QString::fromLatin1(folder.current()->kid()) + u".pem"_s;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::exists(file));
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!(QFile::permissions(path("private")) & others));
    }
    void keepsThePreviousKeyAndRemovesOlderOnes()
    {
        const KeyFolder folder(path("rotation"));
        QVERIFY(folder.prepare());
        const QByteArray first = folder.current()->kid();
        QVERIFY(folder.rotate());
        const QByteArray second = folder.current()->kid();
        QVERIFY(first != second);
        QCOMPARE(folder.publicKeys()->at(0).kid(), second);
        QCOMPARE(folder.publicKeys()->at(1).kid(), first);

        QVERIFY(folder.rotate());
        QCOMPARE(folder.publicKeys()->size(), 2u);
        QCOMPARE(folder.publicKeys()->at(1).kid(), second);
        QCOMPARE(QDir(path("rotation")).entryList({u"*.pem"_s}).size(), 2);
    }
    void saysWhatIsMissing()
    {
        const auto key = KeyFolder(path("nowhere")).current();
        QVERIFY(!key);
        QVERIFY(key.error().contains(path("nowhere")));
    }
};

BAKERY_TEST(KeyFolderTest)

}

#include "key_folder_test.moc"
