// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/damage.h"

#include "checker/row_stream.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

void search(Report &report, const QString &service, sqlite3 *file)
{
    SqliteRows integrity(file, u"pragma integrity_check"_s);
    while (integrity.next())
        if (integrity.bytes(0) != "ok")
            report.found(Rule::StoreDamaged, service, QString::fromUtf8(integrity.bytes(0)));
    SqliteRows foreignKeys(file, u"pragma foreign_key_check"_s);
    while (foreignKeys.next())
        report.found(Rule::ForeignKeyBroken, service,
            u"row %2 of %1 refers to a row of %3 that is not there"_s.arg(QString::fromUtf8(foreignKeys.bytes(0)),
                QString::fromUtf8(foreignKeys.bytes(1)), QString::fromUtf8(foreignKeys.bytes(2))));
}

}

DamageSearch::DamageSearch(const Cut &cut)
{
    std::map<QString, sqlite3 *> files;
    for (const auto &[service, store] : cut.files())
        files[service] = SqliteRows::handleOf(*store);
    m_result = std::async(std::launch::async, [files = std::move(files)] {
        Report report;
        for (const auto &[service, file] : files)
            search(report, service, file);
        return report;
    });
}

}
