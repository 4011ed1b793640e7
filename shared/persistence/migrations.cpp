// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/sql_script.h"
#include "shared/persistence/statement.h"

#include <QDateTime>
#include <QDir>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

// Migrations go forward only. A file is `NNN_name.sql` for both databases, or `NNN_name.sqlite.sql` and
// `NNN_name.postgres.sql` where they cannot agree. The words that a file may use for types and table options stand in
// sql_script.cpp.
namespace bakery {
namespace {

std::map<int, QString> filesOf(const QString &folder, Dialect dialect)
{
    const QString foreign = dialect == Dialect::Sqlite ? u".postgres.sql"_s : u".sqlite.sql"_s;
    std::map<int, QString> files;
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(foreign))
            continue;
        const int number = name.section(u'_', 0, 0).toInt();
        if (number < 1 || !files.emplace(number, name).second)
            throw StoreError(StoreTrouble::Fatal, u"%1/%2: a migration needs a number of its own"_s.arg(folder, name));
    }
    return files;
}

std::set<int> appliedNumbers(Store &store, const QString &area)
{
    Statement query(store, u"select number from migrations where area = ?"_s);
    std::set<int> numbers;
    for (const auto &[number] : query.all<int>(area))
        numbers.insert(number);
    return numbers;
}

void refuseNewerStore(const std::set<int> &applied, const std::map<int, QString> &files, const QString &area)
{
    for (const int number : applied)
        if (!files.contains(number))
            throw StoreError(StoreTrouble::TooNew,
                u"this store was written by a newer bakery (%1 has migration %2, which this program lacks); "
                "install that version again, or restore a backup made before it"_s.arg(area)
                    .arg(number));
}

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(StoreTrouble::Refused, u"cannot read the migration %1: %2"_s.arg(path, file.errorString()));
    return QString::fromUtf8(file.readAll());
}

void apply(Store &store, const QString &area, int number, const QString &name, const QString &path)
{
    store.begin();
    try {
        for (const QString &statement : splitStatements(inDialect(contentOf(path), store.dialect())))
            store.execute(statement);
        Statement record(store, u"insert into migrations(area, number, name, applied_at) values (?, ?, ?, ?)"_s);
        record.run(area, number, name, QDateTime::currentMSecsSinceEpoch());
        store.commit();
    } catch (const StoreError &error) {
        store.rollback();
        // A rule broken here is no message's fault: the migration does not fit what the store holds.
        const bool isConstraint = error.trouble() == StoreTrouble::Constraint;
        throw StoreError(isConstraint ? StoreTrouble::Fatal : error.trouble(),
            u"migration %1 of %2: %3"_s.arg(name, area, QString::fromUtf8(error.what())));
    }
}

}

void Store::migrate(const QString &area, const QString &folder)
{
    const auto files = filesOf(folder, dialect());
    const bool readOnly = m_access == Access::ReadOnly;
    if (!readOnly)
        execute(inDialect(u"create table if not exists migrations(area {{text}} not null, number {{integer}} not null, "
                          "name {{text}} not null, applied_at {{integer}} not null, primary key (area, number))"_s,
            dialect()));
    const auto applied = appliedNumbers(*this, area);
    refuseNewerStore(applied, files, area);
    for (const auto &[number, name] : files) {
        if (applied.contains(number))
            continue;
        if (readOnly)
            throw StoreError(StoreTrouble::Refused,
                u"the store of %1 was written by an older bakery; start the shop once to bring it up to date"_s.arg(
                    area));
        apply(*this, area, number, name, folder + u'/' + name);
    }
}

}
