// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu_state.h"
#include "shared/contracts/order_parts.h"

namespace bakery::kiosk {

// What one piece costs with what was chosen for it, in minor units. The shop reckons again; this is for the screen.
// Of what has to be chosen the first, so that most people only say yes.
orders::Chosen usualChoicesOf(const menu::PublishedProduct &product);

// One order for the same choices, however they were touched.
orders::Chosen inOrder(std::vector<orders::ChosenOption> chosen);

qint64 unitPriceOf(const menu::PublishedProduct &product, const orders::Chosen &chosen);

}
