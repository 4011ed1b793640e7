// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu_state.h"
#include "shared/contracts/order_parts.h"

namespace bakery::kiosk {

// What one piece costs with what was chosen for it, in minor units. The shop reckons again; this is for the screen.
qint64 unitPriceOf(const menu::PublishedProduct &product, const orders::Chosen &chosen);

}
