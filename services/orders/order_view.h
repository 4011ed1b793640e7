// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/coming_back.h"
#include "services/orders/orders_store.h"
#include "shared/contracts/orders_preparing.h"

namespace bakery {

// An order's documents, read back from its row.
List<orders::PricedLine, 1, 50> linesOf(const OrderRow &row);
std::vector<orders::HandedUnit> unitsOf(const OrderRow &row);
SoldPieces soldPiecesOf(const OrderRow &row);

orders::Receipt receiptOf(const OrderRow &row); // without its code
// None: a guest's.
std::optional<Id> customerOf(const OrderRow &row);

// What is told while somebody has to pay; nothing before, and nothing once that is decided.
std::optional<orders::AwaitedPayment> awaitedFor(const OrderRow &row);

orders::OrderView viewOf(const OrderRow &row); // without its note
orders::OrderFulfilment fulfilmentOf(const OrderRow &row); // of one that is sold
orders::WrongState wrongState(const OrderRow &row);

}
