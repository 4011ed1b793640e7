// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/operator_account.h"
#include "apps/cli/shop_client.h"

namespace bakery {

// A command's connection to a running shop.
class ConnectedShop {
public:
    // Throws Trouble when the shop does not answer.
    explicit ConnectedShop(const ShopSettings &shop);

    ShopClient &client() { return m_client; }

private:
    OperatorAccount m_account;
    ShopClient m_client;
};

}
