// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/menu_store.h"
#include "shared/contracts/orders.h"

#include <QVariantList>

namespace bakery::kiosk {

// What there was too little of, for ShortageWords: each with its name, how many were asked for, how many are there.
QVariantList namedShortages(const std::vector<orders::Shortage> &shortages, const MenuStore &menu);

}
