// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sales_parts.h"

#include <map>

namespace bakery {

std::vector<TaxPart> taxPartsOf(const told::Lines &lines)
{
    std::map<std::pair<QString, qint64>, qint64> classes;
    for (const told::Line &line : lines)
        if (line.taxClass && line.taxBasisPoints)
            classes[{line.taxClass->value, line.taxBasisPoints->value}] += line.quantity * line.unitPrice.amount;
    std::vector<TaxPart> parts;
    for (const auto &[key, gross] : classes) {
        const auto &[taxClass, basisPoints] = key;
        const qint64 whole = 10'000 + basisPoints;
        parts.push_back({taxClass, basisPoints, gross, (2 * gross * basisPoints + whole) / (2 * whole)});
    }
    return parts;
}

qint64 piecesOf(const told::Lines &lines)
{
    qint64 pieces = 0;
    for (const told::Line &line : lines)
        pieces += line.quantity;
    return pieces;
}

std::optional<reports::Rate> rateOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return reports::Rate((2 * part * 10'000 + whole) / (2 * whole));
}

}
