// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

// What becomes of an order once it is sold.
namespace bakery {

bool isMade(const orders::PricedLine &line); // to order: it has no units

// As a table of what is legal. Nothing else is.
bool isLegal(orders::Fulfilment from, orders::Fulfilment to);

// Baked goods are in the customer's hand; what is made to order has to be prepared.
orders::Fulfilment atSale(const List<orders::PricedLine, 1, 50> &lines);

// What a refund leaves to somebody who has not come yet: of what is made to order, and of anything.
struct PiecesLeft {
    qint64 made = 0;
    qint64 all = 0;
};
orders::Fulfilment afterRefund(orders::Fulfilment fulfilment, PiecesLeft left);

}
