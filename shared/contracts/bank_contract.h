// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank_drawer.h"
#include "shared/contracts/inventory.h"
#include "shared/contracts/orders.h"

namespace bakery {

struct BankContract {
    static constexpr const char *service = "bank";
    using Requests = Types<bank::AskBalance, bank::TopUp, bank::AskStatement, bank::SetLimit, bank::TakeCash,
        bank::AskReconciliation, bank::MoveCash, bank::OpenDrawer, bank::CountDrawer, bank::AskDrawer, bank::AskDrawers,
        bank::AskCashDue, bank::HandBackCash>;
    using Events = Types<bank::PaymentAwaited, bank::PaymentTaken, bank::PaymentRefused, bank::PaymentRefunded,
        bank::AccountToppedUp, bank::LimitSet, bank::CashMoved, bank::DrawerOpened, bank::DrawerCounted,
        bank::CashHandedBack>;
    using States = Types<>;
    using Follows = Types<inventory::StockReserved, inventory::StockReleased, inventory::HandOverImpossible,
        orders::RefundRequested>;
};

}
