// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom: includes tell the architecture.
#include "shared/testing/test_program.h"
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QtTest>

namespace bakery::layering_test {

using namespace Qt::StringLiterals;

namespace {

// Each part of shared/ knows itself and those before it.
const QStringList parts{u"core"_s, u"contracts"_s, u"tokens"_s, u"persistence"_s, u"messaging"_s, u"judging"_s,
    u"journal"_s, u"service"_s, u"testing"_s};

bool mayInclude(const QString &path, const QString &included)
{
    const QStringList from = path.split(u'/'), to = included.split(u'/');
    const QString &folder = from.front(), &target = to.front();
    if (folder == "tests"_L1)
        return true;
    if (target == "shared"_L1) {
        const qsizetype part = parts.indexOf(to.value(1));
        if (to.value(1) == "testing"_L1)
            return from.value(1) == "testing"_L1 || from.value(2) == "tests"_L1;
        if (part < 0)
            return false;
        if (folder == "shared"_L1)
            return part <= parts.indexOf(from.value(1));
        return folder != "broker"_L1 || part <= parts.indexOf(u"contracts"_s);
    }
    if (target == "services"_L1)
        return folder == "services"_L1 && from.value(1) == to.value(1);
    if (target == "broker"_L1)
        return folder == "broker"_L1 || folder == "apps"_L1 || path.startsWith("shared/testing/"_L1);
    if (target == "qml"_L1)
        return folder == "qml"_L1 || folder == "apps"_L1;
    if (target == "checker"_L1)
        return folder == "checker"_L1 || folder == "apps"_L1;
    return target == folder; // apps are known to apps only, and tests to nobody
}

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(file.text); match.hasNext();)
        if (const QString name = match.next().captured(1); name.contains(u'/'))
            found.append(name);
    return found;
}

}

class LayeringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void includesGoDownwardsOnly()
    {
        QStringList faults;
        qsizetype seen = 0;
        for (const SourceFile &file : sourceFiles()) {
            if (!file.isCpp())
                continue;
            for (const QString &included : includesOf(file)) {
                ++seen;
                if (!mayInclude(file.path, included))
                    faults.append(file.path + " includes "_L1 + included);
            }
        }
        QVERIFY2(seen > 300, "the sources were not found");
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void knowsWhatIsForbidden_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("included");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("core stands alone") << u"shared/core/a.h"_s << u"shared/contracts/b.h"_s << false;
        QTest::newRow("contracts know core") << u"shared/contracts/a.h"_s << u"shared/core/b.h"_s << true;
        QTest::newRow("contracts know no store") << u"shared/contracts/a.h"_s << u"shared/persistence/b.h"_s << false;
        QTest::newRow("the bus knows no journal") << u"shared/messaging/a.h"_s << u"shared/journal/b.h"_s << false;
        QTest::newRow("the turn knows them all") << u"shared/service/a.h"_s << u"shared/tokens/b.h"_s << true;
        QTest::newRow("shared knows no service") << u"shared/service/a.h"_s << u"services/bank/b.h"_s << false;
        QTest::newRow("services know themselves") << u"services/bank/a.h"_s << u"services/bank/b.h"_s << true;
        QTest::newRow("services never know services") << u"services/bank/a.h"_s << u"services/orders/b.h"_s << false;
        QTest::newRow("services do not test") << u"services/bank/a.h"_s << u"shared/testing/b.h"_s << false;
        QTest::newRow("their tests do") << u"services/bank/tests/a.cpp"_s << u"shared/testing/b.h"_s << true;
        QTest::newRow("apps know no service") << u"apps/cli/a.h"_s << u"services/bank/b.h"_s << false;
        QTest::newRow("apps set up a broker") << u"apps/cli/a.h"_s << u"broker/b.h"_s << true;
        QTest::newRow("nobody knows apps") << u"services/bank/a.h"_s << u"apps/cli/b.h"_s << false;
        QTest::newRow("the broker knows contracts only") << u"broker/a.h"_s << u"shared/service/b.h"_s << false;
        QTest::newRow("the checker reads stores") << u"checker/a.h"_s << u"shared/persistence/b.h"_s << true;
        QTest::newRow("the checker asks no service") << u"checker/a.h"_s << u"services/bank/b.h"_s << false;
        QTest::newRow("tests are known to nobody") << u"shared/core/a.h"_s << u"tests/bus/b.h"_s << false;
    }
    void knowsWhatIsForbidden()
    {
        QFETCH(QString, path);
        QFETCH(QString, included);
        QTEST(mayInclude(path, included), "allowed");
    }
};

BAKERY_TEST(LayeringTest)

}

#include "layering_test.moc"
