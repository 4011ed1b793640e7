// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bakery {

// A line of a CSV file, RFC 4180.
QByteArray csvLine(const QStringList &cells);

// What a spreadsheet would take for a formula is made a text; somebody may be called that.
QString harmlessCell(const QString &text);

}
