// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth.h"
#include "shared/contracts/bank.h"
#include "shared/contracts/inventory.h"
#include "shared/contracts/menu.h"
#include "shared/contracts/orders.h"

// Who says what, and who listens to whom. A service that leaves one of its requests or followed events without a
// handler does not start; the broker's access rules, the AsyncAPI document and the tests are made from this list.
namespace bakery {

struct AuthContract {
    static constexpr const char *service = "auth";
    using Requests = Types<auth::RegisterPerson, auth::RotateKeys>;
    using Events = Types<auth::PersonRegistered, auth::KeysRotated>;
    using States = Types<auth::PublicKeys>;
    using Follows = Types<>;
};

struct MenuContract {
    static constexpr const char *service = "menu";
    using Requests = Types<menu::PutProduct, menu::AskProducts>;
    using Events = Types<menu::ProductPut>;
    using States = Types<>;
    using Follows = Types<>;
};

struct OrdersContract {
    static constexpr const char *service = "orders";
    using Requests =
        Types<orders::PlaceOrder, orders::CancelOrder, orders::RefundOrder, orders::AskOrder, orders::AskOrders>;
    using Events = Types<orders::OrderPlaced, orders::OrderCancelRequested, orders::OrderCompleted,
        orders::OrderRefused, orders::OrderCancelled, orders::RefundRequested, orders::OrderRefunded>;
    using States = Types<>;
    using Follows =
        Types<menu::ProductPut, inventory::StockReserved, inventory::StockRejected, inventory::StockReleased,
            inventory::ItemsHandedOver, inventory::HandOverImpossible, inventory::UnitsReturned, bank::PaymentTaken>;
};

struct InventoryContract {
    static constexpr const char *service = "inventory";
    using Requests = Types<inventory::AskStock, inventory::AddUnits>;
    using Events =
        Types<inventory::StockReserved, inventory::StockRejected, inventory::StockReleased, inventory::ItemsHandedOver,
            inventory::HandOverImpossible, inventory::UnitsAdded, inventory::UnitsDiscarded, inventory::UnitsReturned>;
    using States = Types<inventory::StockOfProduct>;
    using Follows = Types<menu::ProductPut, orders::OrderPlaced, orders::OrderCancelRequested, bank::PaymentTaken,
        bank::PaymentRefused, bank::PaymentRefunded>;
};

struct BankContract {
    static constexpr const char *service = "bank";
    using Requests = Types<bank::AskBalance, bank::TopUp, bank::AskStatement>;
    using Events = Types<bank::PaymentTaken, bank::PaymentRefused, bank::PaymentRefunded, bank::AccountToppedUp>;
    using States = Types<>;
    using Follows = Types<inventory::StockReserved, inventory::StockReleased, inventory::HandOverImpossible,
        orders::RefundRequested>;
};

using Catalogue = Types<AuthContract, MenuContract, OrdersContract, InventoryContract, BankContract>;

// Calls f.template operator()<T>() for each type of the list.
template <typename... Ts, typename F>
constexpr void forEach(Types<Ts...>, F &&f)
{
    (f.template operator()<Ts>(), ...);
}

}
