// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bakery {

class TableTopShop;

// Everything that is said of backups.
void recordKeeper(TableTopShop &shop);

}
