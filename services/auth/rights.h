// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

// Who may have what.
namespace bakery {

// An administrator gives every role, a manager those below its own.
bool mayGive(Role giver, Role role);
bool mayChange(Role giver, Role from, Role to);

// A PIN is short: not for who may do everything.
bool mayUsePin(Role role);

// A machine is never administrator, and a kiosk is paired.
bool mayBeAMachines(Role role);

bool isGoodPassword(const QString &password);
bool isGoodPin(const QString &pin); // 4 to 8 digits, not all the same, not in a row up or down

}
