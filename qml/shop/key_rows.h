// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bakery {

// The letters of a language as its keyboards have them, row by row from the left, also where it is read from the right.
QStringList keyRowsOf(const QString &language);

QString alphabetOf(const QString &language); // how it begins: абв

// Whether its letters are not those of the Latin alphabet, which names and the like are often written in.
bool hasOwnLetters(const QString &language);

}
