// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_client.h"

#include <QTimeZone>

#include <optional>

namespace bakery {

struct OpeningToday {
    QTimeZone zone;
    std::optional<Instant> closesAt; // of the day that is open; none: always open, or closed
};

QTimeZone zoneOf(const ShopSettings &shop, ShopClient &client);

// As merchant says. Throws Trouble when the shop is closed: nobody comes then.
OpeningToday openingToday(const ShopSettings &shop, ShopClient &client);

}
