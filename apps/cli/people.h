// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"
#include "shared/tokens/administrator.h"

namespace bakery {

inline Caller administratorOf(const ShopSettings &shop) { return administratorOf(shop.site); }

// Whom auth knows by that name (read from its store); throws Trouble and says who is known when it knows nobody.
Caller personNamed(const ShopSettings &shop, const QString &name);

// A token signed with the shop's current key.
QByteArray tokenFor(const ShopSettings &shop, const Caller &caller);

// What `--as NAME` and `--role ROLE` mean together. Throws Trouble.
QByteArray tokenFor(const ShopSettings &shop, const QString &name, const QString &role);

}
