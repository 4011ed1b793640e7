// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/connected_shop.h"

#include "apps/cli/trouble.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int connectMs = 5000;

}

ConnectedShop::ConnectedShop(const ShopSettings &shop) : m_account(shop), m_client(shop, m_account.credentials())
{
    if (!m_client.waitUntilConnected(connectMs))
        throw Trouble(
            u"the shop's broker does not answer on port %1: is the shop up? See ./bakery status"_s.arg(shop.port));
}

}
