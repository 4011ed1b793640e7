// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/table_top/table_top_shop.h"

namespace bakery {

// Asks for reports in every way, and begins them anew.
void recordReports(TableTopShop &shop);

}
