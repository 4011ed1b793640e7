// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/catalogue.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace bakery {

class EventView;
class Scratch;

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
};
BOOST_DESCRIBE_ENUM(OrderEvent, OrderPlaced, OrderCancelRequested, OrderCompleted, OrderRefused, OrderCancelled,
    RefundRequested, OrderRefunded, StockReserved, StockRejected, StockReleased, ItemsHandedOver, HandOverImpossible,
    UnitsReturned, PaymentTaken, PaymentRefused, PaymentRefunded)
constexpr int orderEvents = 16;

// Whose journal tells it, and who follows it: out of the contracts.
QString tellerOf(OrderEvent event);
const std::vector<QString> &followersOf(OrderEvent event);

std::optional<OrderEvent> orderEventOf(QByteArrayView type);

// What the scratch keeps of one event. A refund's events are kept under the refund as well as under the order.
constexpr int kindOf(OrderEvent event, bool ofRefund) { return int(event) + (ofRefund ? orderEvents : 0); }
void keepOrderEvent(Scratch &scratch, OrderEvent event, const EventView &view, qint64 position, Instant at);

}
