// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/shop_at_risk.h"

namespace bakery::faults {

// A disk below a shop's data folder that can run full and have room again.
class SmallDisk {
public:
    virtual ~SmallDisk() = default;
    virtual void fill() = 0; // to the last byte
    virtual void empty() = 0; // what fill() wrote

    // A mount of so many megabytes. Where the machine forbids mounts, which is said loudly, one that only behaves as if
    // it were full. Before the shop is up.
    static std::unique_ptr<SmallDisk> below(ShopAtRisk &shop, const QString &folder, int megabytes);
};

// From now on mounts are this process's and its children's own. Before anything starts a thread. Root may do it, and
// others in a user namespace of their own; says loudly where a machine forbids both.
void enterOwnMounts();

}
