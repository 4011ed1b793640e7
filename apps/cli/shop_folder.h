// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/arguments.h"
#include "shared/contracts/services.h"
#include "shared/service/shop_settings.h"

#include <memory>

namespace bakery {

// `--data`, or /var/lib/bakery for root, or bakery in the user's data home; absolute.
QString dataFolderOf(const Arguments &arguments);

// The shop in that folder, as its owner. Throws Trouble when there is none.
ShopSettings openShop(const Arguments &arguments);

// The service's store for reading, while the service runs. Throws Trouble when there is no such service or no store
// yet.
std::unique_ptr<Store> openStore(const ShopSettings &shop, const QString &service);

// Held by whoever starts or supervises the shop, so there is one of them.
class ShopLock {
public:
    explicit ShopLock(const ShopSettings &shop);
    // Takes over what a parent process has locked and handed down.
    explicit ShopLock(int inherited) : m_file(inherited) { }
    ~ShopLock();
    ShopLock(const ShopLock &) = delete;
    ShopLock &operator=(const ShopLock &) = delete;

    bool isHeld() const { return m_file >= 0; }
    int file() const { return m_file; }
    static bool isHeldBySomebody(const ShopSettings &shop);

private:
    int m_file = -1;
    bool m_isTaken = false;
};

}
