// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/profile.h"

#include <algorithm>

using namespace bakery::users;

namespace bakery {
namespace {

template <typename Counts>
void add(Counts &counts, const Sku &sku, qint64 pieces)
{
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const Pieces &other) { return other.sku == sku; });
    if (found == counts.end())
        counts.push_back({sku, pieces});
    else
        found->pieces = found->pieces + pieces;
}

bool isMore(const Pieces &a, const Pieces &b)
{
    return a.pieces != b.pieces ? a.pieces > b.pieces : a.sku.value < b.sku.value;
}

}

Bought withMore(Bought bought, const std::vector<Pieces> &lines)
{
    for (const Pieces &line : lines)
        add(bought, line.sku, line.pieces);
    std::sort(bought.begin(), bought.end(), isMore);
    if (bought.size() > size_t(Bought::most))
        bought.resize(size_t(Bought::most));
    return bought;
}

Favourites favouritesOf(const Bought &bought)
{
    const auto most = std::min(bought.size(), size_t(Favourites::most));
    return Favourites(std::vector<Pieces>(bought.begin(), bought.begin() + ptrdiff_t(most)));
}

Amounts withMore(Amounts amounts, const Money &amount)
{
    const auto found = std::find_if(
        amounts.begin(), amounts.end(), [&](const Money &other) { return other.currency == amount.currency; });
    if (found != amounts.end()) {
        found->amount = found->amount + amount.amount;
        if (found->amount == 0)
            amounts.erase(found);
    } else if (amount.amount != 0 && amounts.size() < size_t(Amounts::most)) {
        amounts.push_back(amount);
    }
    return amounts;
}

List<Pieces, 1, 50> piecesOf(const std::vector<orders::PricedLine> &lines)
{
    List<Pieces, 1, 50> pieces;
    for (const orders::PricedLine &line : lines)
        add(pieces, line.sku, line.quantity);
    return pieces;
}

}
