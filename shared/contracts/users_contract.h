// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_devices.h"
#include "shared/contracts/bank.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/users.h"

namespace bakery {

struct UsersContract {
    static constexpr const char *service = "users";
    using Requests = Types<users::AskProfile, users::AskPeople, users::ChangeProfile, users::AskExport, users::Erase>;
    using Events = Types<users::ProfileChanged, users::PersonErased>;
    using States = Types<>;
    using Follows = Types<auth::CustomerRegistered, auth::PersonRegistered, auth::RoleChanged, auth::LoggedIn,
        auth::KioskPaired, orders::OrderPlaced, orders::OrderCompleted, orders::OrderRefused, orders::OrderCancelled,
        orders::OrderRefunded, bank::AccountToppedUp>;
};

}
