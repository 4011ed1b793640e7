// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/connected_shop.h"

namespace bakery {

// The next line of standard input: typed unseen at a terminal, never an argument, which others could read.
QString readSecret(const QString &prompt);

// The key that the shop's auth publishes, for seal() in shared/tokens/sealing.h. Throws Trouble when there is none.
QString sealingKeyOf(const ShopSettings &shop, ConnectedShop &connected);

}
