// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/tokens/caller.h"

namespace bakery {

class TableTopShop;

// Lets production do and refuse all that it can; somebody is no batch.
void recordBaking(TableTopShop &shop, const Caller &somebody);

}
