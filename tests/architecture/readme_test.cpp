// SPDX-License-Identifier: GPL-3.0-or-later
// The page of each service says what the contracts and the migrations say: its lists begin with the names in backticks.
#include "shared/contracts/catalogue.h"
#include "shared/testing/test_program.h"
#include "tests/architecture/source_tree.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QtTest>

namespace bakery::readme_test {

using namespace Qt::StringLiterals;

namespace {

using Sections = QMap<QString, QStringList>;

// The items of each "## Heading": what stands in backticks at the start of "- `name` …".
Sections sectionsOf(const QString &page)
{
    static const QRegularExpression item(u"^- `([^`]+)`"_s);
    Sections sections;
    QString heading;
    for (const QString &line : page.split(u'\n')) {
        if (line.startsWith("## "_L1))
            sections.insert(heading = line.sliced(3), {});
        else if (const auto match = item.match(line); match.hasMatch() && !heading.isEmpty())
            sections[heading].append(match.captured(1));
    }
    for (QStringList &names : sections)
        names.sort();
    return sections;
}

QString text(const char *words) { return QString::fromLatin1(words); }

template <typename Contract>
Sections declaredBy()
{
    Sections declared{{u"Accepts"_s, {}}, {u"Emits"_s, {}}, {u"Follows"_s, {}}, {u"Shows"_s, {}}};
    forEach(typename Contract::Requests{}, [&]<typename R>() {
        declared[u"Accepts"_s].append((R::route.verb == Verb::Do ? u"do/"_s : u"ask/"_s) + text(R::route.name));
    });
    forEach(typename Contract::Events{}, [&]<typename E>() { declared[u"Emits"_s].append(text(E::event.name)); });
    forEach(typename Contract::Follows{},
        [&]<typename E>() { declared[u"Follows"_s].append(text(E::event.service) + u'/' + text(E::event.name)); });
    forEach(typename Contract::States{}, [&]<typename S>() { declared[u"Shows"_s].append(text(S::state.name)); });
    forEach(ReadingsOf<Contract>{}, [&]<typename T>() { declared[u"Measures"_s].append(text(T::telemetry.name)); });
    for (QStringList &names : declared)
        names.sort();
    return declared;
}

QStringList tablesOf(const QString &service)
{
    static const QRegularExpression table(u"create table (\\w+)"_s);
    QStringList tables;
    for (const SourceFile &file : sourceFiles())
        if (file.path.startsWith("services/"_L1 + service + "/migrations/"_L1))
            for (auto match = table.globalMatch(file.text); match.hasNext();)
                tables.append(match.next().captured(1));
    tables.removeDuplicates(); // some are made anew
    tables.sort();
    return tables;
}

QByteArray git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(sourceFolder());
    process.start(u"git"_s, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

}

class ReadmeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageTellsWhatTheContractsDeclare()
    {
        QStringList faults;
        forEach(Catalogue{}, [&]<typename Contract>() {
            const QString service = text(Contract::service);
            const Sections told = sectionsOf(contentOf(u"services/"_s + service + u"/README.md"_s));
            Sections declared = declaredBy<Contract>();
            declared.insert(u"Keeps"_s, tablesOf(service));
            for (auto it = declared.begin(); it != declared.end(); ++it)
                if (told.value(it.key()) != it.value())
                    faults.append(u"%1, %2: told [%3], declared [%4]"_s.arg(
                        service, it.key(), told.value(it.key()).join(u' '), it.value().join(u' ')));
            for (const QString &section : {u"Purpose"_s, u"Invariants"_s, u"When it is down"_s})
                if (!told.contains(section))
                    faults.append(service + ": there is no section "_L1 + section);
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void pagesNameOnlyWhatIsThere()
    {
        static const QRegularExpression name(
            u"`((?:shared|services|apps|tests|tools|broker|packaging)/[a-z_./-]+[a-z])`"_s);
        QStringList faults;
        int seen = 0;
        for (const QString &page : {u"CONTRIBUTING.md"_s, u"docs/architecture.md"_s, u"README.md"_s}) {
            const QString content = contentOf(page);
            for (auto match = name.globalMatch(content); match.hasNext(); ++seen)
                if (const QString path = match.next().captured(1); !QFileInfo::exists(sourceFolder() + u'/' + path))
                    faults.append(page + " names "_L1 + path);
        }
        QVERIFY(seen > 20);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // Each recipe shows where its steps were taken. (Where only the newest commits are at hand nothing can be said.)
    void recipesCiteCommitsThatAreThere()
    {
        if (git({u"rev-parse"_s, u"--is-shallow-repository"_s}) != "false\n")
            return;
        static const QRegularExpression hash(u"`([0-9a-f]{7,40})`"_s);
        const QString recipes = contentOf(u"CONTRIBUTING.md"_s);
        int seen = 0;
        for (auto match = hash.globalMatch(recipes); match.hasNext(); ++seen) {
            const QString commit = match.next().captured(1);
            QVERIFY2(git({u"cat-file"_s, u"-t"_s, commit}) == "commit\n", qPrintable(commit));
        }
        QVERIFY(seen >= 10);
    }

    void readsTheListsOfAPage()
    {
        const Sections read = sectionsOf(u"# x\n- `no`\n## Emits\n- `B`: b\n- `A` a `C`\ntext `D`\n## Keeps\n"_s);
        QCOMPARE(read, (Sections{{u"Emits"_s, {u"A"_s, u"B"_s}}, {u"Keeps"_s, {}}}));
    }
};

BAKERY_TEST(ReadmeTest)

}

#include "readme_test.moc"
