// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/column.h"

using namespace Qt::StringLiterals;

namespace bakery {

void refuseNul(const QString &text)
{
    if (text.contains(QChar(u'\0')))
        throw StoreError(StoreTrouble::Constraint, u"a text holds a NUL character, which no database can keep"_s);
}

void appendJsonText(QString &out, const QString &text)
{
    out += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + c;
        else if (c.unicode() < 0x20)
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    out += u'"';
}

void storedValueBroken(const QString &text, const char *expected)
{
    throw StoreError(
        StoreTrouble::Fatal, u"the store holds \"%1\" where %2 was expected"_s.arg(text, QLatin1StringView(expected)));
}

}
