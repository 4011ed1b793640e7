// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/books.h"
#include "tests/faults/run_test.h"

#include <QDir>
#include <QProcess>

#include <csignal>
#include <unistd.h>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 24;
constexpr qint64 units = 2000;

void mustRun(const QString &program, const QStringList &arguments)
{
    if (QProcess::execute(program, arguments) != 0)
        throw FaultsFailed(u"%1 %2 failed"_s.arg(program, arguments.join(u' ')));
}

// The programs of a shop as they were built, but for one, which is another's. Readable by the account that a shop of
// root's runs under.
class ReplacedPrograms {
public:
    ReplacedPrograms()
    {
        const QString node = m_folder.filePath(u"menu"_s), programs = m_folder.filePath(u"bin"_s);
        mustRun(u"cp"_s, {u"-r"_s, qEnvironmentVariable("BAKERY_MENU_AGAIN"), node});
        mustRun(u"cp"_s, {qEnvironmentVariable("BAKERY_SOURCE_DIR") + u"/docs/asyncapi.yaml"_s, node});
        mustRun(u"chmod"_s, {u"-R"_s, u"a+rX"_s, m_folder.path()});
        const QDir built(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin"_s);
        QDir().mkpath(programs);
        // Not as symbolic links: a program looks for the others where its file lies.
        for (const QString &name : built.entryList({u"bakery-*"_s}, QDir::Files))
            if (name != u"bakery-menu")
                mustRun(u"cp"_s, {built.filePath(name), programs});
        const QByteArray script = "#!/bin/sh\nexec node " + node.toUtf8() + "/main.mjs \"$@\"\n";
        if (const auto written = writeFile(programs + u"/bakery-menu"_s, script); !written)
            throw FaultsFailed(written.error());
        mustRun(u"chmod"_s, {u"755"_s, programs + u"/bakery-menu"_s});
        qputenv("BAKERY_BUILD_DIR", m_folder.path().toUtf8());
    }
    ReplacedPrograms(const ReplacedPrograms &) = delete;

private:
    const QTemporaryDir m_folder;
};

}

// A service is what its contract says, in whatever language it is written.
class ReplacementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sellsWithAMenuInAnotherLanguage()
    {
        const ReplacedPrograms programs;
        ShopAtRisk shop;
        shop.up();
        const qint64 pid = shop.pidOf(u"menu-1"_s);
        QCOMPARE(QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid))).fileName(), u"node"_s);
        Crowd crowd(shop, customers, 1);
        crowd.open();
        crowd.enrich();
        crowd.stock(units);
        crowd.start();
        letPass(500ms);

        ::kill(pid_t(pid), SIGKILL);
        QVERIFY(waitUntil([&] { return shop.leads(u"menu-1"_s) && shop.pidOf(u"menu-1"_s) != pid; }, 30s));
        crowd.offer("brioche", units); // new to it, beside what its file has kept
        const qint64 back = Crowd::nowNs();
        QVERIFY(waitUntil([&] { return crowd.settledSince(back) > 0; }, 10s));
        crowd.stop();

        QVERIFY(waitUntil([&] { return crowd.haveAllAnAnswer() && shop.isQuiet(); }, 60s));
        // The checker reads stores as ours are; what everybody was told is judged without it.
        const QStringList wrong = Books(shop).lies(crowd);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
        const auto told = crowd.statuses();
        QVERIFY2(told.contains(200) && told.at(200) > customers, "hardly anything was sold");
        Crowd others(shop, customers, 2);
        others.open();
        others.enrich(Crowd::Poverty::OfNobody);
        others.buyOnce("brioche");
        QVERIFY(waitUntil([&] { return others.haveAllAnAnswer(); }, 30s));
        QCOMPARE(others.statuses(), (std::map<int, int>{{200, customers}}));
    }
};

int main(int argc, char **argv) { return runTest<ReplacementTest>(argc, argv); }

#include "replacement_test.moc"
