// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/merchant_look.h"

namespace bakery {

struct MerchantContract {
    static constexpr const char *service = "merchant";
    using Requests = Types<merchant::PutMerchant, merchant::AskMerchant, merchant::PutSite, merchant::AskSite,
        merchant::PutException, merchant::RemoveException, merchant::OpenLate, merchant::CloseEarly, merchant::AskDay,
        merchant::AskDays, merchant::PutLook>;
    using Events = Types<merchant::MerchantPut, merchant::SitePut, merchant::ExceptionPut, merchant::ExceptionRemoved,
        merchant::NextDayScheduled, merchant::DayOpened, merchant::DayChanged, merchant::DayClosing,
        merchant::DayClosed, merchant::LookPut>;
    using States =
        Types<merchant::PublishedMerchant, merchant::PublishedSite, merchant::Today, merchant::PublishedLook>;
    using Follows = Types<orders::OrdersSettled, inventory::ShelfCleared>;
};

}
