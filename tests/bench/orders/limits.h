// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/bus.h"
#include "shared/persistence/store.h"

#include <QString>

namespace bakery::bench {

// What this machine can do at best, measured in the same run as the shop.

// pgbench with 8 clients and only the SQL of an order, per second.
double pgbenchOrdersPerSecond(const QString &url, int seconds);

// Durable commits of one row, one after another, per second.
double commitsPerSecond(const StoreAddress &address);

// One order's way with nothing else in it: six messages and five durable commits, one after another. The median, in ms.
double rawChainMs(const StoreAddress &address, const BusAddress &account);

}
