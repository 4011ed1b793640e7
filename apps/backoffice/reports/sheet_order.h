// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QVariantList>

namespace bakery::office {

// The rows of a printed table, which are texts, by one of their columns: numbers, amounts and shares as what they come
// to, in the way that the language writes them; what is no number (a dash) comes last.
QVariantList inOrder(const QVariantList &rows, int column, bool isNumber, bool isDescending, const QLocale &locale);

}
