// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

namespace bakery {

// Mosquitto reads its accounts and access rules anew. False when no broker of this shop runs.
bool reloadBroker(const ShopSettings &shop);

// It ends, and the supervisor starts it again.
void restartBroker(const ShopSettings &shop);

}
