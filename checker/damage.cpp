// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says of its own files; PostgreSQL keeps its promises itself.
#include "checker/checks.h"
#include "checker/row_stream.h"

using namespace Qt::StringLiterals;

namespace bakery {

void checkDamage(Judgement &judgement)
{
    for (const auto &[service, store] : judgement.cut.stores()) {
        judgement.report.count(u"stores"_s);
        if (store->dialect() != Dialect::Sqlite)
            continue;
        RowStream integrity(*store, u"pragma integrity_check"_s);
        while (integrity.next())
            if (integrity.text(0) != u"ok"_s)
                judgement.report.found(Rule::StoreDamaged, service, integrity.text(0));
        RowStream foreignKeys(*store, u"pragma foreign_key_check"_s);
        while (foreignKeys.next())
            judgement.report.found(Rule::ForeignKeyBroken, service,
                u"row %2 of %1 refers to a row of %3 that is not there"_s.arg(
                    foreignKeys.text(0), foreignKeys.text(1), foreignKeys.text(2)));
    }
}

}
