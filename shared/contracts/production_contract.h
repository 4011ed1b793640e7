// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/inventory_waste.h"
#include "shared/contracts/menu.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/production_events.h"
#include "shared/contracts/production_requests.h"

namespace bakery {

struct ProductionContract {
    static constexpr const char *service = "production";
    using Requests = Types<production::PutOven, production::SetOvenService, production::PutProgramme,
        production::PutPlan, production::RemovePlan, production::AddBatch, production::StartBatch,
        production::MoveBatch, production::SkipBatch, production::FailBatch, production::AskOvens,
        production::AskProgrammes, production::AskPlans, production::AskBatches>;
    using Events = Types<production::OvenPut, production::OvenServiceChanged, production::ProgrammePut,
        production::PlanPut, production::PlanRemoved, production::BatchPlanned, production::BatchMoved,
        production::BatchStarted, production::BatchBaked, production::BatchFailed, production::BatchSkipped>;
    using States = Types<production::OvenView, production::BakingPlan>;
    using Readings = Types<production::OvenTemperature>;
    using Follows = Types<menu::ProductPut, menu::ProductWithdrawn, inventory::UnitsAdded, inventory::ItemsHandedOver,
        inventory::UnitsDiscarded, inventory::DiscardUndone, inventory::ShelfEmptied, inventory::ShelfFilled,
        merchant::SitePut, merchant::NextDayScheduled, merchant::DayOpened, merchant::DayChanged, merchant::DayClosing>;
};

}
