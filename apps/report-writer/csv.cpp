// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/report-writer/csv.h"

using namespace Qt::StringLiterals;

namespace bakery {

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        quoted << cell;
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString harmlessCell(const QString &text)
{
    const bool looksLikeAFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]);
    return looksLikeAFormula ? u'\'' + text : text;
}

}
