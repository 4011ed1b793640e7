// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/tokens/caller.h"

namespace bakery {

class TableTopShop;

// Lets the merchant of a shop that is always open do and refuse all that it can, from Friday to Saturday.
void recordHours(TableTopShop &shop, const Caller &customer);

}
