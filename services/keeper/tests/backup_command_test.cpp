// SPDX-License-Identifier: GPL-3.0-or-later
// What the command says is understood, also when it says nothing.
#include "services/keeper/backup_command.h"
#include "shared/testing/test_program.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace bakery::backup_command_test {

using namespace Qt::StringLiterals;

namespace {

// A shop's folder, and a program that stands in for bakery-cli.
struct Place {
    explicit Place(const QByteArray &script)
    {
        QFile file(program());
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0)
            qFatal("no script");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString program() const { return folder.filePath(u"program"_s); }
    QString data() const { return folder.filePath(u"data"_s); }

    QTemporaryDir folder;
};

}

class BackupCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasMade()
    {
        const Place place(
            "echo \"$@\" >\"$0.heard\"; echo '{\"file\":\"/a/b.tar\",\"bytes\":7,\"removed\":[\"old.tar\"]}'");
        BackupCommand command(place.program(), place.data());
        const BackupFile made = command.make();
        QCOMPARE(made.name, u"b.tar"_s);
        QCOMPARE(made.bytes, 7);
        QCOMPARE(made.removed, QStringList{u"old.tar"_s});
        QVERIFY(made.trouble.isEmpty());
        QVERIFY(QFileInfo(place.data() + u"/backups"_s).isDir());
        QFile heard(place.program() + u".heard"_s);
        QVERIFY(heard.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(heard.readAll().trimmed()), u"backup %1/backups --data %1"_s.arg(place.data()));
    }
    void tellsWhyNoneWasMade()
    {
        const Place full("echo 'bakery: the disk is full' >&2; exit 1"), silent("exit 1"), strange("echo yes");
        QCOMPARE(BackupCommand(full.program(), full.data()).make().trouble, u"bakery: the disk is full"_s);
        QVERIFY(!BackupCommand(silent.program(), silent.data()).make().trouble.isEmpty());
        QVERIFY(!BackupCommand(strange.program(), strange.data()).make().trouble.isEmpty());
        const BackupFile none = BackupCommand(full.program() + u"-missing"_s, full.data()).make();
        QVERIFY(none.name.isEmpty() && none.trouble.contains(u"cannot be started"_s));
    }
    void tellsWhatATrialFound()
    {
        const Place good("exit 0"),
            bad("echo '  12  orders'; echo 'UnitSoldTwice: 1: twice'; echo '1 violations'; exit 1");
        QCOMPARE(BackupCommand(good.program(), good.data()).tryOut(u"b.tar"_s).isGood, std::optional(true));
        const TrialVerdict verdict = BackupCommand(bad.program(), bad.data()).tryOut(u"b.tar"_s);
        QCOMPARE(verdict.isGood, std::optional(false));
        QVERIFY2(verdict.trouble.contains(u"UnitSoldTwice"_s), qPrintable(verdict.trouble));
    }
    void stopsWhenItIsCancelled()
    {
        const Place endless("echo begun >\"$0.begun\"; exec sleep 1000");
        BackupCommand command(endless.program(), endless.data());
        TrialVerdict verdict{.isGood = true};
        std::jthread trial([&] { verdict = command.tryOut(u"b.tar"_s); });
        QTRY_VERIFY(QFile::exists(endless.program() + u".begun"_s));
        command.cancel();
        trial.join();
        QVERIFY(!verdict.isGood);
        QVERIFY(!verdict.trouble.isEmpty());
    }
};

BAKERY_TEST(BackupCommandTest)

}

#include "backup_command_test.moc"
