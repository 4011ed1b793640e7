// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/orders/order_stories.h"

#include "shared/contracts/inventory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr size_t mostOrders = 5000;

// Journals have no common order but that of time; within one moment the saga's.
int placeOf(const QString &event)
{
    static const QStringList saga{u"OrderPlaced"_s, u"StockReserved"_s, u"StockRejected"_s, u"PaymentAwaited"_s,
        u"PaymentTaken"_s, u"PaymentRefused"_s, u"OrderCancelRequested"_s, u"StockReleased"_s, u"HandOverImpossible"_s,
        u"ItemsHandedOver"_s, u"OrderCompleted"_s, u"OrderRefused"_s, u"OrderCancelled"_s, u"OrderReady"_s,
        u"OrderCollected"_s, u"RefundRequested"_s, u"PaymentRefunded"_s, u"UnitsReturned"_s, u"OrderRefunded"_s};
    const qsizetype place = saga.indexOf(event);
    return place < 0 ? int(saga.size()) : int(place);
}

}

WaitsFor waitsFor(const std::vector<OrderStep> &steps)
{
    const auto count = [&steps](QLatin1StringView event) {
        return std::count_if(
            steps.begin(), steps.end(), [event](const OrderStep &step) { return step.event == event; });
    };
    const bool isPaid = count("PaymentTaken"_L1) > 0;
    if (count("HandOverImpossible"_L1) > 0 && count("PaymentRefunded"_L1) == 0)
        return WaitsFor::MoneyBack;
    if (count("RefundRequested"_L1) > count("OrderRefunded"_L1))
        return WaitsFor::MoneyBack;
    if (count("OrderCompleted"_L1) + count("OrderRefused"_L1) + count("OrderCancelled"_L1) > 0)
        return WaitsFor::Nothing;
    if (count("ItemsHandedOver"_L1) + count("StockReleased"_L1) + count("StockRejected"_L1) > 0)
        return WaitsFor::Bookkeeping;
    if (count("OrderCancelRequested"_L1) > 0)
        return WaitsFor::Release;
    if (isPaid)
        return WaitsFor::HandOver;
    return count("StockReserved"_L1) > 0 ? WaitsFor::Payment : WaitsFor::Stock;
}

WaitsFor waitsFor(orders::OrderStatus status)
{
    switch (status) {
    case orders::OrderStatus::Placed:
        return WaitsFor::Stock;
    case orders::OrderStatus::Reserved:
        return WaitsFor::Payment;
    case orders::OrderStatus::Paid:
        return WaitsFor::HandOver;
    case orders::OrderStatus::Refused:
    case orders::OrderStatus::Completed:
    case orders::OrderStatus::Cancelled:
    case orders::OrderStatus::Refunded:
        return WaitsFor::Nothing;
    }
    return WaitsFor::Nothing;
}

OrderStories::OrderStories(Journals &journals)
{
    for (const char *service : {"orders", "inventory", "bank"})
        journals.watch(service, [this, service](const EventView &event) { hear(service, event); });
}

void OrderStories::hear(const char *service, const EventView &event)
{
    const auto order = Id::parse(event.subject());
    const QByteArray time = event.time();
    const auto at = Instant::parse({time.constData(), size_t(time.size())});
    const QString type = QString::fromLatin1(event.type());
    if (!order || !at || placeOf(type) > placeOf(u"OrderRefunded"_s))
        return;
    auto [found, isNew] = m_steps.try_emplace(*order);
    if (isNew) {
        m_heardOf.push_back(*order);
        if (m_heardOf.size() > mostOrders) {
            m_steps.erase(m_heardOf.front());
            m_heardOf.pop_front();
        }
    }
    auto &steps = found->second;
    OrderStep step{*at, QString::fromLatin1(service), type};
    const auto place =
        std::upper_bound(steps.begin(), steps.end(), step, [](const OrderStep &one, const OrderStep &other) {
            return std::pair(one.time, placeOf(one.event)) < std::pair(other.time, placeOf(other.event));
        });
    steps.insert(place, std::move(step));
    Q_EMIT told(*order);
}

const std::vector<OrderStep> *OrderStories::stepsOf(const Id &order) const
{
    const auto found = m_steps.find(order);
    return found == m_steps.end() ? nullptr : &found->second;
}

bool OrderStories::isWhole(const Id &order) const
{
    const auto *steps = stepsOf(order);
    return steps && !steps->empty() && steps->front().event == "OrderPlaced"_L1;
}

}
