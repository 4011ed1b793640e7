// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank.h"
#include "shared/contracts/inventory.h"
#include "shared/contracts/menu.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/orders_board.h"
#include "shared/contracts/orders_carts.h"
#include "shared/contracts/orders_changing.h"
#include "shared/contracts/orders_preparing.h"
#include "shared/contracts/orders_receipts.h"
#include "shared/contracts/users_erasure.h"

namespace bakery {

struct OrdersContract {
    static constexpr const char *service = "orders";
    using Requests = Types<orders::PlaceOrder, orders::CancelOrder, orders::RefundOrder, orders::AskOrder,
        orders::AskOrders, orders::MarkReady, orders::MarkCollected, orders::AskToPrepare, orders::VerifyReceipt,
        orders::ChangeItems, orders::NoteOrder, orders::DeleteOrder, orders::PutInCart, orders::AskCart,
        orders::EmptyCart, orders::OrderCart, orders::SetPickUp, orders::AskPickUpTimes, orders::ShipOrder>;
    using Events = Types<orders::OrderPlaced, orders::OrderCancelRequested, orders::OrderCompleted,
        orders::OrderRefused, orders::OrderCancelled, orders::RefundRequested, orders::OrderRefunded,
        orders::OrdersEnded, orders::OrdersSettled, orders::OrderReady, orders::OrderCollected, orders::OrderNoted,
        orders::OrderDeleted, orders::OrderShippingSet, orders::PickUpSet>;
    using States = Types<orders::PickUpBoard>;
    using Follows = Types<menu::ProductPut, menu::ProductWithdrawn, menu::TaxClassPut, menu::PriceSet,
        menu::AvailabilityChanged, menu::KiosksPaused, menu::KiosksResumed, inventory::StockReserved,
        inventory::StockRejected, inventory::StockReleased, inventory::ItemsHandedOver, inventory::HandOverImpossible,
        inventory::UnitsReturned, bank::PaymentTaken, merchant::SitePut, merchant::ExceptionPut,
        merchant::ExceptionRemoved, merchant::NextDayScheduled, merchant::DayOpened, merchant::DayChanged,
        merchant::DayClosing, users::PersonErased>;
};

}
