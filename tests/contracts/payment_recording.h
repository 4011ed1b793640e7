// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/table_top/table_top_shop.h"

namespace bakery {

// Pays by card and in cash, and refuses whatever can be refused about it.
void recordPayments(TableTopShop &shop, const Caller &customer);

}
