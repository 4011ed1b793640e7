// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_client.h"

namespace bakery {

// A shop that starts for the first time is given a merchant and a site by its administrator, through the bus as anybody
// would, so that there is a name on its receipts and a clock on its wall: the machine's time zone, and no hours, which
// means always open. A demo whose time runs at another speed is to live whole days, so it opens from seven to seven.
// Whoever has said something else meanwhile has reasons: what is there stays. Throws Trouble.
void found(const ShopSettings &shop, ShopClient &client);

bool livesWholeDays(const ShopSettings &shop);

}
