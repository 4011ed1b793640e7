// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace bakery::keeping_test {

using namespace Qt::StringLiterals;

// What `./bakery kiosk` does with a program that ends in some way. It counts its starts; a `sleep` of its own spares
// the pause.
class KeepingTest : public QObject {
    Q_OBJECT
    struct Kept {
        int status;
        qint64 starts;
    };
    static Kept keep(const QString &program)
    {
        const QTemporaryDir folder;
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(u"bash"_s,
            {u"-c"_s,
                u"source \"$1/tools/common.sh\"; source \"$1/tools/kiosk.sh\"; sleep() { :; }; "
                "keep_there bash -c \"echo >>starts; $2\""_s,
                u"bash"_s, qEnvironmentVariable("BAKERY_SOURCE_DIR"), program});
        if (!shell.waitForFinished(20'000))
            return {-1, -1};
        QFile starts(folder.filePath(u"starts"_s));
        return {shell.exitCode(), starts.open(QIODevice::ReadOnly) ? starts.readAll().count('\n') : 0};
    }

private Q_SLOTS:
    void bringsBackWhatDied()
    {
        const Kept kept = keep(u"[ $(wc -l <starts) -gt 2 ] || kill -KILL $$; exit 3"_s);
        QCOMPARE(kept.starts, 3);
        QCOMPARE(kept.status, 3);
    }

    void givesUpWhatCannotLive()
    {
        const Kept kept = keep(u"kill -ABRT $$"_s); // as where there is no display
        QCOMPARE(kept.starts, 5);
        QCOMPARE(kept.status, 1);
    }

    void letsEndWhatEndsByItselfOrIsToldTo_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("status");
        QTest::newRow("done") << u"exit 0"_s << 0;
        QTest::newRow("cannot begin") << u"exit 70"_s << 70;
        QTest::newRow("Ctrl-C") << u"kill -INT $$; exit 130"_s << 130;
        QTest::newRow("stopped") << u"kill -TERM $$"_s << 143;
    }
    void letsEndWhatEndsByItselfOrIsToldTo()
    {
        QFETCH(QString, program);
        QFETCH(int, status);
        const Kept kept = keep(program);
        QCOMPARE(kept.starts, 1);
        QCOMPARE(kept.status, status);
    }
};

BAKERY_TEST(KeepingTest)

}

#include "keeping_test.moc"
