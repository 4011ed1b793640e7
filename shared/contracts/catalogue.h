// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_contract.h"
#include "shared/contracts/bank_contract.h"
#include "shared/contracts/inventory_contract.h"
#include "shared/contracts/keeper_contract.h"
#include "shared/contracts/menu_contract.h"
#include "shared/contracts/merchant_contract.h"
#include "shared/contracts/orders_contract.h"
#include "shared/contracts/production_contract.h"
#include "shared/contracts/reports_contract.h"
#include "shared/contracts/users_contract.h"

// All services with what each says and whom it follows (`<service>_contract.h`). A service that leaves one of its
// requests or followed events without a handler does not start; the broker's access rules, the AsyncAPI document and
// the tests are made from this list.
namespace bakery {

using Catalogue = Types<AuthContract, MenuContract, MerchantContract, OrdersContract, InventoryContract, BankContract,
    ProductionContract, ReportsContract, UsersContract, KeeperContract>;

}
