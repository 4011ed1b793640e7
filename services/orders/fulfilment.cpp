// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/fulfilment.h"

#include <algorithm>

using bakery::orders::Fulfilment;

namespace bakery {

bool isMade(const orders::PricedLine &line) { return line.kind == menu::ProductKind::MadeToOrder; }

bool isLegal(Fulfilment from, Fulfilment to)
{
    switch (from) {
    case Fulfilment::Preparing:
        return to == Fulfilment::Ready || to == Fulfilment::CalledOff;
    case Fulfilment::Ready:
        return to == Fulfilment::Collected || to == Fulfilment::CalledOff;
    case Fulfilment::Collected:
    case Fulfilment::CalledOff:
        return false;
    }
    return false;
}

Fulfilment atSale(const List<orders::PricedLine, 1, 50> &lines)
{
    return std::any_of(lines.begin(), lines.end(), isMade) ? Fulfilment::Preparing : Fulfilment::Ready;
}

Fulfilment afterRefund(Fulfilment fulfilment, PiecesLeft left)
{
    if (left.all == 0 && isLegal(fulfilment, Fulfilment::CalledOff))
        return Fulfilment::CalledOff;
    return fulfilment == Fulfilment::Preparing && left.made == 0 ? Fulfilment::Ready : fulfilment;
}

}
