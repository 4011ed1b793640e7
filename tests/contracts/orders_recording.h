// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/table_top/table_top_shop.h"

namespace bakery {

// Sells what is made to order, and refuses whatever can be refused about an order that is sold.
void recordOrders(TableTopShop &shop);

}
