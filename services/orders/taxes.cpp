// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/taxes.h"

#include <map>

using namespace bakery::orders;

namespace bakery {

qint64 taxIn(qint64 gross, qint64 basisPoints)
{
    const qint64 whole = 10'000 + basisPoints;
    return (2 * gross * basisPoints + whole) / (2 * whole);
}

List<TaxAmount, 0, 3> taxesOf(const List<PricedLine, 1, 50> &lines)
{
    std::map<menu::TaxClass, std::pair<qint64, qint64>> classes; // rate, gross
    for (const PricedLine &line : lines)
        if (line.taxClass && line.taxBasisPoints) {
            auto &[basisPoints, gross] = classes[*line.taxClass];
            basisPoints = *line.taxBasisPoints;
            gross += line.quantity * line.unitPrice.amount;
        }
    const Currency currency = lines.front().unitPrice.currency;
    List<TaxAmount, 0, 3> taxes;
    for (const auto &[taxClass, amounts] : classes) {
        const auto [basisPoints, gross] = amounts;
        const qint64 tax = taxIn(gross, basisPoints);
        taxes.push_back({taxClass, basisPoints, {gross - tax, currency}, {tax, currency}, {gross, currency}});
    }
    return taxes;
}

}
