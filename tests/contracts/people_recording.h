// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/tokens/caller.h"

namespace bakery {

class Device;
class TableTopShop;

// Lets users do and refuse all that it can.
void recordPeople(TableTopShop &shop, const Caller &customer);

// Somebody lets a paired kiosk act for them.
void letInAVisitor(TableTopShop &shop, Device &kiosk, const QByteArray &kiosksToken);

}
