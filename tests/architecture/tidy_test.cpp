// SPDX-License-Identifier: GPL-3.0-or-later
// What every file keeps to.
#include "shared/testing/test_program.h"
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QtTest>

namespace bakery::tidy_test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 400;
constexpr qsizetype mostLinesOfAView = 250;

bool needsLicence(const QString &path)
{
    static const QRegularExpression kinds(
        u"(\\.(cpp|h|qml|sh|sql|cmake|js|mjs|py)|CMakeLists\\.txt|\\.ci/run|^bakery)$"_s);
    return kinds.match(path).hasMatch();
}

// Written apart, so that this file keeps its own rules.
const QString unfinished = u"\\b(TO"_s % u"DO|FIX"_s % u"ME|X"_s % u"XX)\\b"_s;
const QString skipped = u"\\bQ"_s % u"SKIP\\b"_s;
const QString pause = u"\\b(sleep_"_s % u"for|sleep_"_s % u"until|u"_s % u"sleep|q"_s % u"Sleep|q"_s % u"Wait)\\b"_s;
const QString someonesFolder = u"(?<![\\w.}\"])/(work|ro"_s % u"ot|home/[a-z]+)/"_s;

qsizetype count(const QString &text, const QString &pattern) { return text.count(QRegularExpression(pattern)); }

QStringList faultsOf(const SourceFile &file)
{
    QStringList faults;
    const auto fault = [&](const QString &what) { faults.append(file.path + ": "_L1 + what); };
    if (needsLicence(file.path) && !file.text.left(120).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        fault(u"has no SPDX line"_s);
    const qsizetype lines = file.text.count(u'\n');
    if (file.isCpp() && lines > mostLines)
        fault(u"has %1 lines"_s.arg(lines));
    if (file.path.endsWith(".qml"_L1) && lines > mostLinesOfAView)
        fault(u"is a view of %1 lines"_s.arg(lines));
    if (file.text.contains(u'\t'))
        fault(u"has tabs"_s);
    if (count(file.text, u"[ \\r](?=\\n)"_s) > 0)
        fault(u"has blanks at the end of a line"_s);
    if (!file.text.isEmpty() && !file.text.endsWith(u'\n'))
        fault(u"does not end with a line"_s);
    if (count(file.text, unfinished) > 0)
        fault(u"is not finished"_s);
    if (count(file.text, someonesFolder) > 0)
        fault(u"names a folder of somebody's machine"_s);
    const bool isTest = file.path.startsWith("tests/"_L1) || file.path.contains("/tests/"_L1);
    if (isTest && count(file.text, skipped) > 0)
        fault(u"skips a test"_s);
    if (isTest && file.isCpp() && count(file.text, pause) > 0)
        fault(u"sleeps"_s);
    return faults;
}

}

class TidyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileKeepsTheRules()
    {
        QStringList faults;
        const auto files = sourceFiles();
        QVERIFY2(files.size() > 150, "the sources were not found");
        for (const SourceFile &file : files)
            faults += faultsOf(file);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void findsEachFault_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        const QString source = u"shared/core/a.cpp"_s, test = u"tests/a_test.cpp"_s, page = u"docs/a.md"_s;
        QTest::newRow("nothing") << source << licence << QString();
        QTest::newRow("licence") << source << u"int a;\n"_s << u"has no SPDX line"_s;
        QTest::newRow("licence of a script") << u"tools/a.sh"_s << u"echo\n"_s << u"has no SPDX line"_s;
        QTest::newRow("length") << source << licence + QString(400, u'\n') << u"has 401 lines"_s;
        QTest::newRow("tab") << page << u"a\tb\n"_s << u"has tabs"_s;
        QTest::newRow("blank") << page << u"a \nb\n"_s << u"has blanks at the end of a line"_s;
        QTest::newRow("carriage return") << page << u"a\r\n"_s << u"has blanks at the end of a line"_s;
        QTest::newRow("end") << page << u"a"_s << u"does not end with a line"_s;
        QTest::newRow("unfinished") << page << u"TO%1\n"_s.arg(u"DO"_s) << u"is not finished"_s;
        QTest::newRow("folder") << page << u"see /%1/x\n"_s.arg(u"work"_s) << u"names a folder of somebody's machine"_s;
        QTest::newRow("skip") << test << licence + u"Q%1(\"no\");\n"_s.arg(u"SKIP"_s) << u"skips a test"_s;
        QTest::newRow("sleep") << test << licence + u"QTest::q%1(5);\n"_s.arg(u"Wait"_s) << u"sleeps"_s;
        QTest::newRow("waiting for a condition") << test << licence + u"QTRY_VERIFY(a); qWaitFor(b);\n"_s << QString();
    }
    void findsEachFault()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList faults = faultsOf({path, text});
        QCOMPARE(faults.join(u' '), expected.isEmpty() ? expected : path + ": "_L1 + expected);
    }
};

BAKERY_TEST(TidyTest)

}

#include "tidy_test.moc"
