// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/catalogue.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace bakery {

// The events that move an order or a refund.
enum class OrderEvent {
    OrderPlaced,
    OrderCancelRequested,
    OrderCompleted,
    OrderRefused,
    OrderCancelled,
    RefundRequested,
    OrderRefunded,
    StockReserved,
    StockRejected,
    StockReleased,
    ItemsHandedOver,
    HandOverImpossible,
    UnitsReturned,
    PaymentTaken,
    PaymentRefused,
    PaymentRefunded,
    PaymentAwaited,
};
BOOST_DESCRIBE_ENUM(OrderEvent, OrderPlaced, OrderCancelRequested, OrderCompleted, OrderRefused, OrderCancelled,
    RefundRequested, OrderRefunded, StockReserved, StockRejected, StockReleased, ItemsHandedOver, HandOverImpossible,
    UnitsReturned, PaymentTaken, PaymentRefused, PaymentRefunded, PaymentAwaited)
constexpr int orderEvents = 17;

// Whose journal tells it, and who follows it: out of the contracts.
const QString &tellerOf(OrderEvent event);
const std::vector<QString> &followersOf(OrderEvent event);

std::optional<OrderEvent> orderEventOf(QByteArrayView type);

}
