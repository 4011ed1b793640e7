// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/table_statements.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

enum class Which { Key, MayChange, All };

// A piece of SQL per column, joined. In a pattern %1 is the column's name, %2 its place in the JSON, %3 its type there.
QString joined(const TableShape &shape, Which which, const QString &pattern, const QString &separator = u", "_s)
{
    QStringList parts;
    for (int place = 0; place < int(shape.columns.size()); ++place) {
        if ((which == Which::Key && place >= shape.keyColumns)
            || (which == Which::MayChange && place < shape.fixedColumns))
            continue;
        const TableColumn &column = shape.columns[size_t(place)];
        QString part = pattern;
        part.replace(u"%1"_s, column.name)
            .replace(u"%2"_s, QString::number(place))
            .replace(u"%3"_s, column.postgresType);
        parts << part;
    }
    return parts.join(separator);
}

QString jsonRows(const TableShape &shape, Which which)
{
    return u"jsonb_to_recordset(cast(? as jsonb)) as x("_s + joined(shape, which, u"c%2 %3"_s) + u')';
}

QString names(const TableShape &shape, Which which = Which::All) { return joined(shape, which, u"%1"_s); }
QString keyIsGiven(const TableShape &shape) { return joined(shape, Which::Key, u"%1 = ?"_s, u" and "_s); }
QString keyIsSame(const TableShape &shape) { return joined(shape, Which::Key, u"t.%1 = x.c%2"_s, u" and "_s); }

}

TableStatements::TableStatements(Store &store, const TableShape &shape)
    : table(shape.table)
    , selectOne(store, u"select "_s + names(shape) + u" from "_s + table + u" where "_s + keyIsGiven(shape))
    , insertOne(store,
          u"insert into "_s + table + u" ("_s + names(shape) + u") values ("_s + joined(shape, Which::All, u"?"_s)
              + u')')
    , updateOne(store,
          u"update "_s + table + u" set "_s + joined(shape, Which::MayChange, u"%1 = ?"_s) + u" where "_s
              + keyIsGiven(shape))
    , removeOne(store, u"delete from "_s + table + u" where "_s + keyIsGiven(shape))
    , selectSet(store,
          u"select "_s + joined(shape, Which::All, u"t.%1"_s) + u" from "_s + jsonRows(shape, Which::Key) + u" join "_s
              + table + u" t on "_s + keyIsSame(shape))
    , insertSet(store,
          u"insert into "_s + table + u" ("_s + names(shape) + u") select "_s + joined(shape, Which::All, u"x.c%2"_s)
              + u" from "_s + jsonRows(shape, Which::All))
    , updateSet(store,
          u"update "_s + table + u" t set "_s + joined(shape, Which::MayChange, u"%1 = x.c%2"_s) + u" from "_s
              + jsonRows(shape, Which::All) + u" where "_s + keyIsSame(shape))
    , removeSet(store,
          u"delete from "_s + table + u" t using "_s + jsonRows(shape, Which::Key) + u" where "_s + keyIsSame(shape))
{
}

}
