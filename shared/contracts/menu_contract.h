// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/inventory.h"
#include "shared/contracts/menu.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/production_events.h"

namespace bakery {

struct MenuContract {
    static constexpr const char *service = "menu";
    using Requests = Types<menu::PutProduct, menu::ArrangeProducts, menu::WithdrawProduct, menu::AskProduct,
        menu::AskProducts, menu::AskProductHistory, menu::PutCategory, menu::AskCategories, menu::PutTaxClass,
        menu::AskTaxClasses, menu::SchedulePrice, menu::CancelScheduledPrice, menu::MarkSoldOut, menu::PauseProduct,
        menu::ResumeProduct, menu::PauseKiosks, menu::ResumeKiosks, menu::TapSoldOut>;
    using Events = Types<menu::ProductPut, menu::ProductWithdrawn, menu::PriceSet, menu::PriceScheduled,
        menu::ScheduledPriceCancelled, menu::AvailabilityChanged, menu::SoldOutTapped, menu::KiosksPaused,
        menu::KiosksResumed, menu::CategoryPut, menu::TaxClassPut>;
    using States = Types<menu::PublishedMenu>;
    using Follows = Types<merchant::DayOpened, merchant::DayChanged, merchant::DayClosing, inventory::ShelfEmptied,
        inventory::ShelfFilled, production::BatchPlanned, production::BatchMoved, production::BatchStarted,
        production::BatchBaked, production::BatchFailed, production::BatchSkipped>;
};

}
