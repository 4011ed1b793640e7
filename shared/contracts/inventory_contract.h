// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank.h"
#include "shared/contracts/inventory.h"
#include "shared/contracts/menu.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/production_events.h"

namespace bakery {

struct InventoryContract {
    static constexpr const char *service = "inventory";
    using Requests = Types<inventory::AskStock, inventory::AddUnits>;
    using Events = Types<inventory::StockReserved, inventory::StockRejected, inventory::StockReleased,
        inventory::ItemsHandedOver, inventory::HandOverImpossible, inventory::UnitsAdded, inventory::UnitsDiscarded,
        inventory::UnitsReturned, inventory::ShelfCleared, inventory::ShelfEmptied, inventory::ShelfFilled>;
    using States = Types<inventory::StockOfProduct>;
    using Follows = Types<menu::ProductPut, orders::OrderPlaced, orders::OrderCancelRequested, bank::PaymentTaken,
        bank::PaymentRefused, bank::PaymentRefunded, orders::OrdersEnded, orders::OrdersSettled, merchant::SitePut,
        production::BatchBaked>;
};

}
