// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole shop takes beside its orders.
#pragma once

#include "tests/bench/orders/figures.h"
#include "tests/bench/orders/shop_under_test.h"

namespace bakery::bench {

std::vector<Figure> measureLogIns(ShopUnderTest &shop, int times);
std::vector<Figure> measureMemory(ShopUnderTest &shop, qint64 orders);
std::vector<Figure> measureMenu(ShopUnderTest &shop, int products);

}
