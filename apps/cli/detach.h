// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_folder.h"

namespace bakery {

// Starts the supervisor in the background and returns when the shop answers, telling meanwhile what it says.
int superviseDetached(const ShopSettings &shop, const QString &programs, const ShopLock &lock);

}
