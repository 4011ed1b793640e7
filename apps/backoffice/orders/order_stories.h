// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/journals.h"
#include "shared/contracts/orders.h"

#include <deque>

namespace bakery::office {

// One event of an order's saga.
struct OrderStep {
    Instant time; // real, so that how long something took is true in a shop that runs faster than life
    QString service, event;
};

// What an order that is not at its end waits for.
enum class WaitsFor { Nothing, Stock, Payment, HandOver, Release, MoneyBack, Bookkeeping };
WaitsFor waitsFor(const std::vector<OrderStep> &steps);
WaitsFor waitsFor(orders::OrderStatus status); // of an order whose steps are not known

// The steps of orders as the journals told them since this runs, of the latest orders only.
class OrderStories : public QObject {
    Q_OBJECT
public:
    explicit OrderStories(Journals &journals);

    const std::vector<OrderStep> *stepsOf(const Id &order) const; // null: nothing was heard of it
    bool isWhole(const Id &order) const; // from its first step on

Q_SIGNALS:
    void told(const Id &order);

private:
    void hear(const char *service, const EventView &event);

    std::map<Id, std::vector<OrderStep>> m_steps;
    std::deque<Id> m_heardOf; // the oldest first
};

}
