// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/tokens/caller.h"

namespace bakery {

class TableTopShop;

// Lets inventory throw out, count, recall and tell all that it can, and refuse it.
void recordInventory(TableTopShop &shop, const Caller &alice);

}
