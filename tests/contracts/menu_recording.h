// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bakery {

class TableTopShop;

// Lets the menu of a shop that sells bread do and refuse all that it can.
void recordMenu(TableTopShop &shop);

}
