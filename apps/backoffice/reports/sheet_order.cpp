// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/reports/sheet_order.h"

#include <QCollator>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

// Without what stands around it: a currency, a per cent sign, marks of direction.
std::optional<double> numberIn(const QString &text, const QLocale &locale)
{
    QString digits;
    bool isNegative = false;
    for (const QChar letter : text) {
        if (letter.isDigit() || locale.decimalPoint().contains(letter))
            digits += letter;
        isNegative |= letter == u'-' || letter == u'−';
    }
    bool isNumber = false;
    const double number = locale.toDouble(digits, &isNumber);
    return isNumber ? std::optional(isNegative ? -number : number) : std::nullopt;
}

}

QVariantList inOrder(const QVariantList &rows, int column, bool isNumber, bool isDescending, const QLocale &locale)
{
    QCollator collator(locale);
    const auto cell = [column](const QVariant &row) { return row.toStringList().value(column); };
    QVariantList sorted = rows;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const QVariant &one, const QVariant &other) {
        if (!isNumber)
            return isDescending ? collator.compare(cell(other), cell(one)) < 0
                                : collator.compare(cell(one), cell(other)) < 0;
        const auto a = numberIn(cell(one), locale), b = numberIn(cell(other), locale);
        if (!a || !b)
            return a && !b;
        return isDescending ? *b < *a : *a < *b;
    });
    return sorted;
}

}
