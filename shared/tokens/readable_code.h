// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bakery {

// A code for people to read and type, as K7QM-2TXA: a letter for each byte, five bits of it, in groups of four. There
// is no 0 or O, no 1 or I.
QString readableCode(const QByteArray &bytes);

// As it is compared: without hyphens and blanks, in capitals.
QString codeAsTyped(const QString &typed);

}
