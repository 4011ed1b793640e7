// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank.h"
#include "shared/contracts/inventory_waste.h"
#include "shared/contracts/menu_events.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/production_events.h"
#include "shared/contracts/reports.h"

namespace bakery {

struct ReportsContract {
    static constexpr const char *service = "reports";
    using Requests = Types<reports::AskToday, reports::AskReport, reports::AskDays, reports::AskWhy, reports::Rebuild>;
    using Events = Types<>;
    using States = Types<>;
    using Follows = Types<orders::OrderPlaced, orders::OrderCompleted, orders::OrderRefused, orders::OrderCancelled,
        orders::OrderRefunded, orders::OrdersEnded, inventory::UnitsAdded, inventory::ItemsHandedOver,
        inventory::UnitsDiscarded, inventory::DiscardUndone, inventory::ShelfCleared, inventory::ShelfEmptied,
        inventory::ShelfFilled, bank::PaymentTaken, bank::PaymentRefunded, bank::CashMoved, bank::DrawerCounted,
        bank::CashHandedBack, bank::DrawerOpened, menu::ProductPut, menu::ProductWithdrawn, menu::PriceSet,
        menu::AvailabilityChanged, menu::SoldOutTapped, merchant::MerchantPut, merchant::SitePut, merchant::DayOpened,
        merchant::DayChanged, merchant::DayClosing, merchant::DayClosed, production::BatchBaked,
        production::BatchFailed>;
};

}
