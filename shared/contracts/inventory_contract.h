// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank.h"
#include "shared/contracts/inventory_questions.h"
#include "shared/contracts/inventory_sweep.h"
#include "shared/contracts/inventory_waste.h"
#include "shared/contracts/menu.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/production_events.h"

namespace bakery {

struct InventoryContract {
    static constexpr const char *service = "inventory";
    using Requests = Types<inventory::AskStock, inventory::AddUnits, inventory::DiscardUnits, inventory::UndoDiscard,
        inventory::CountStock, inventory::RecallBatch, inventory::AskUnit, inventory::AskUnits, inventory::AskBatches,
        inventory::AskShelf, inventory::AskRecall>;
    using Events = Types<inventory::StockReserved, inventory::StockRejected, inventory::StockReleased,
        inventory::ItemsHandedOver, inventory::HandOverImpossible, inventory::UnitsAdded, inventory::UnitsDiscarded,
        inventory::DiscardUndone, inventory::StockCounted, inventory::BatchRecalled, inventory::UnitsSwapped,
        inventory::UnitsReturned, inventory::ShelfCleared, inventory::ShelfEmptied, inventory::ShelfFilled>;
    using States = Types<inventory::StockOfProduct, inventory::Sweep>;
    using Follows = Types<menu::ProductPut, menu::PriceSet, orders::OrderPlaced, orders::OrderCancelRequested,
        bank::PaymentTaken, bank::PaymentRefused, bank::PaymentRefunded, orders::OrdersEnded, orders::OrdersSettled,
        merchant::SitePut, production::BatchBaked>;
};

}
