// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/report.h"
#include "shared/service/shop_settings.h"

namespace bakery {

// What the checker says of a shop, which may be running, as of that moment of the wall clock.
Report judge(const ShopSettings &shop, Instant now);

}
