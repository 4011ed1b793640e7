// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/sql_script.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

struct Word {
    QLatin1StringView placeholder, sqlite, postgres;
};

// Text compares by bytes in both dialects, so that an order or a cursor means the same.
constexpr std::array words{
    Word{"{{text}}"_L1, "text"_L1, "text collate \"C\""_L1},
    Word{"{{integer}}"_L1, "integer"_L1, "bigint"_L1},
    Word{"{{bigint}}"_L1, "integer"_L1, "bigint"_L1},
    Word{"{{real}}"_L1, "real"_L1, "double precision"_L1},
    Word{"{{bytes}}"_L1, "blob"_L1, "bytea"_L1},
    Word{"{{json}}"_L1, "text"_L1, "jsonb"_L1},
    // after the closing bracket of a table
    Word{"{{strict}}"_L1, "strict"_L1, ""_L1},
    // for small rows that are only ever found by their primary key
    Word{"{{strict_by_key}}"_L1, "strict, without rowid"_L1, ""_L1},
};

// The position after what starts at `from` and must not be cut; `from` itself when nothing does.
qsizetype afterUncut(const QString &script, qsizetype from)
{
    const auto after = [&](QLatin1StringView end, qsizetype start) {
        const qsizetype found = script.indexOf(end, start);
        return found < 0 ? script.size() : found + end.size();
    };
    const QStringView rest = QStringView(script).mid(from, 2);
    if (rest == "--"_L1)
        return after("\n"_L1, from);
    if (rest == "/*"_L1)
        return after("*/"_L1, from + 2);
    if (rest == "$$"_L1)
        return after("$$"_L1, from + 2);
    if (rest.startsWith(u'\'')) // a doubled quote is two strings side by side
        return after("'"_L1, from + 1);
    if (rest.startsWith(u'"'))
        return after("\""_L1, from + 1);
    return from;
}

bool isWholeStatement(const QString &statement)
{
    static const QRegularExpression trigger(u"^\\s*create\\s+(temp\\w*\\s+)?trigger\\b.*\\bbegin\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression end(u"\\bend\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    return !trigger.match(statement).hasMatch() || end.match(statement).hasMatch();
}

}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString current;
    for (qsizetype at = 0; at < script.size();) {
        if (const qsizetype after = afterUncut(script, at); after > at) {
            const bool isComment = script[at] == u'-' || script[at] == u'/';
            current += isComment ? u" "_s : script.mid(at, after - at);
            at = after;
        } else if (script[at] == u';' && isWholeStatement(current)) {
            statements << current.trimmed();
            current.clear();
            ++at;
        } else {
            current += script[at++];
        }
    }
    statements << current.trimmed();
    statements.removeAll(QString());
    return statements;
}

QString inDialect(QString script, Dialect dialect)
{
    for (const Word &word : words)
        script.replace(word.placeholder, dialect == Dialect::Sqlite ? word.sqlite : word.postgres);
    static const QRegularExpression unknown(u"\\{\\{.*?\\}\\}"_s);
    if (const auto match = unknown.match(script); match.hasMatch())
        throw StoreError(StoreTrouble::Fatal, u"a migration uses %1, which no dialect knows"_s.arg(match.captured()));
    return script;
}

}
