// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/replay/replayer.h"

#include "apps/cli/supervisor/stop_signal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int settledMs = 15'000;
constexpr int lookAgainMs = 100;
constexpr int mostLooks = 300; // at an order that waits for its payment
constexpr qsizetype mostFailures = 20;

QString textOf(const QJsonObject &object, QLatin1StringView field) { return object[field].toString(); }

// Lines as they were asked for; a batch of that day is not on this shelf.
QJsonArray linesOf(const QJsonArray &priced)
{
    QJsonArray lines;
    for (const QJsonValue &line : priced) {
        QJsonObject wanted{{u"sku"_s, line["sku"_L1]}, {u"quantity"_s, line["quantity"_L1]}};
        if (line["options"_L1].isArray())
            wanted[u"options"_s] = line["options"_L1];
        lines.append(wanted);
    }
    return lines;
}

}

ReplayResult Replayer::run(double speed)
{
    m_speed = speed;
    prepare();
    for (const RecordedDay::Act &one : m_day.acts) {
        waitUntilDue(one.at);
        if (StopSignal::hasArrived())
            break;
        act(one);
        m_progress(++m_result.done, int(m_day.acts.size()), one.at);
    }
    m_shop.waitFor(m_placed, settledMs);
    m_result.recorded = m_day.tally.of(m_day.orders);
    m_result.replayed = m_shop.tally().of(m_placed);
    return std::move(m_result);
}

void Replayer::prepare()
{
    for (const auto &[sku, price] : m_day.prices)
        if (!m_shop.setPrice(sku, price))
            failed(u"the price of %1 at the beginning"_s.arg(sku), {});
    for (const auto &[sku, available] : m_day.stock)
        if (!m_shop.stockUp(sku, available))
            failed(u"the stock of %1 at the beginning"_s.arg(sku), {});
}

void Replayer::waitUntilDue(Instant at)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_began)
        m_began = {at, now};
    if (m_speed <= 0)
        return;
    const qint64 due = m_began->second + qint64(double((at - m_began->first).count()) / m_speed);
    if (due > now)
        waitUntil([] { return StopSignal::hasArrived(); }, int(std::min<qint64>(due - now, 24 * 3600 * 1000)));
}

void Replayer::act(const RecordedDay::Act &act)
{
    const QString type = textOf(act.event, "type"_L1);
    const QJsonObject data = act.event["data"_L1].toObject();
    if (type == "OrderPlaced"_L1)
        return place(data);
    if (type == "OrderRefunded"_L1)
        return refund(data);
    const QString sku = textOf(data, "sku"_L1);
    if (type == "PriceSet"_L1) {
        if (!m_shop.setPrice(sku, data["price"_L1].toObject()))
            failed(u"the new price of %1"_s.arg(sku), {});
        return;
    }
    Reply reply;
    if (type == "ProductPut"_L1)
        reply = m_shop.putProduct(data);
    else if (type == "ProductWithdrawn"_L1)
        reply = m_shop.ask("menu", "do/withdraw-product", {{u"sku"_s, sku}}, m_shop.manager());
    else
        reply = m_shop.ask("inventory", "do/add-units",
            {{u"sku"_s, sku}, {u"quantity"_s, data["units"_L1].toArray().size()}}, m_shop.manager());
    if (!reply.isGood())
        failed(u"%1 of %2"_s.arg(type, sku), reply);
}

// Who was handed something had the money, and brings it; who was not does not get it here either.
void Replayer::place(const QJsonObject &order)
{
    const QString recorded = textOf(order, "order"_L1), method = textOf(order["pay"_L1].toObject(), "method"_L1);
    const OrderFate fate = m_day.tally.find(recorded)->fate;
    const QString customer = textOf(order, "customer"_L1);
    const Caller who = customer.isEmpty() ? m_shop.kiosk() : m_shop.customer(customer);
    const QJsonObject total = order["total"_L1].toObject();
    if (method == "account"_L1 && fate == OrderFate::Completed && total["amount"_L1].toInteger() > 0)
        m_shop.ask("bank", "do/top-up", {{u"customer"_s, who.subject.text()}, {u"amount"_s, total}}, m_shop.manager());
    const QJsonObject body{{u"lines"_s, linesOf(order["lines"_L1].toArray())}, {u"pay"_s, order["pay"_L1]},
        {u"serving"_s, order["serving"_L1]}};
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    Reply reply = m_shop.ask("orders", "do/place", body, who, id);
    for (int look = 0; reply.status == 202 && look < mostLooks && !StopSignal::hasArrived(); ++look) {
        const QString placed = textOf(QJsonDocument::fromJson(reply.body).object(), "order"_L1);
        if (fate == OrderFate::Cancelled)
            m_shop.ask("orders", "do/cancel", {{u"order"_s, placed}}, who);
        else if (method == "cash"_L1)
            m_shop.ask("bank", "do/take-cash", {{u"order"_s, placed}, {u"given"_s, total}}, m_shop.cashier());
        waitUntil([] { return StopSignal::hasArrived(); }, look == 0 ? 10 : lookAgainMs);
        reply = m_shop.ask("orders", "do/place", body, who, id);
    }
    const QString placed = textOf(QJsonDocument::fromJson(reply.body).object(), "order"_L1);
    if (!placed.isEmpty()) {
        m_orders[recorded] = placed;
        m_placed.insert(placed);
    } else if (const auto made = m_shop.placedBy(id)) {
        m_orders[recorded] = *made; // its refusal does not name it
        m_placed.insert(*made);
    }
    if (m_placed.size() != m_orders.size() || !m_orders.contains(recorded))
        failed(u"the order %1"_s.arg(textOf(order, "number"_L1)), reply);
}

void Replayer::refund(const QJsonObject &refund)
{
    const auto order = m_orders.find(textOf(refund, "order"_L1));
    if (order == m_orders.end())
        return; // that it could not be placed is said already
    QJsonObject body{{u"order"_s, order->second}};
    if (refund["lines"_L1].isArray())
        body[u"lines"_s] = linesOf(refund["lines"_L1].toArray());
    const Reply reply = m_shop.ask("orders", "do/refund", body, m_shop.cashier());
    if (!reply.isGood())
        failed(u"a refund"_s, reply);
}

void Replayer::failed(const QString &what, const Reply &reply)
{
    if (m_result.failures.size() < mostFailures)
        m_result.failures.append(reply.status == 0 ? what : u"%1: %2"_s.arg(what, reply.reason()));
}

}
