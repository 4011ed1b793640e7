// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/replay/replayer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// The events that are somebody's doing and can be asked for anew. What the shop does by itself follows from them.
const std::set<QString> &actsOf(const QByteArray &service)
{
    static const std::set<QString> none;
    static const std::map<QByteArray, std::set<QString>> acts{
        {"menu", {u"ProductPut"_s, u"ProductWithdrawn"_s, u"PriceSet"_s}}, {"inventory", {u"UnitsAdded"_s}},
        {"orders", {u"OrderPlaced"_s, u"OrderRefunded"_s}}};
    const auto found = acts.find(service);
    return found == acts.end() ? none : found->second;
}

Instant timeOf(const QJsonObject &event)
{
    return Instant::parse(event["time"_L1].toString().toStdString()).value_or(Instant{});
}

}

RecordedDay RecordedDay::read(const QString &path)
{
    RecordedDay day;
    day.header = readRecording(path, [&day](const RecordedMessage &recorded) { day.take(recorded); });
    day.sortOut();
    return day;
}

void RecordedDay::take(const RecordedMessage &recorded)
{
    const QList<QByteArray> parts = recorded.message.topic.split('/');
    if (parts.size() > 4 && parts[3] == "state")
        return takeState(recorded.message);
    if (parts.size() != 4 || parts[3] != "journal")
        return;
    for (const QJsonValue &value : QJsonDocument::fromJson(recorded.message.payload).array()) {
        const QJsonObject event = value.toObject();
        if (parts[2] == "orders")
            tally.take(event);
        if (actsOf(parts[2]).contains(event["type"_L1].toString()))
            acts.push_back({timeOf(event), parts[2], event});
    }
}

// Only how things stood before the first act: afterwards they follow from the acts.
void RecordedDay::takeState(const Message &message)
{
    if (!acts.empty())
        return;
    const QByteArray what = message.topic.split('/').sliced(2).join('/');
    const QJsonObject state = QJsonDocument::fromJson(message.payload).object();
    if (what == "menu/state/menu/en") {
        for (const QJsonValue &product : state["products"_L1].toArray()) {
            const QJsonObject regular = product["regularPrice"_L1].toObject();
            prices[product["sku"_L1].toString()] = regular.isEmpty() ? product["price"_L1].toObject() : regular;
        }
    } else if (what.startsWith("inventory/state/stock/")) {
        stock[state["sku"_L1].toString()] = state["available"_L1].toInteger();
    }
}

void RecordedDay::sortOut()
{
    std::stable_sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) { return a.at < b.at; });
    for (const Act &act : acts) {
        if (act.event["type"_L1].toString() != "OrderPlaced"_L1)
            continue;
        const QJsonObject data = act.event["data"_L1].toObject();
        const QString order = data["order"_L1].toString(), replaced = data["replaces"_L1].toString();
        if (!replaced.isEmpty())
            changed += 1 + int(orders.erase(replaced));
        else if (tally.find(order)->fate == OrderFate::Open)
            ++undecided;
        else
            orders.insert(order);
    }
    std::erase_if(acts, [&](const Act &act) {
        const QString order = act.event["data"_L1]["order"_L1].toString();
        return act.service == "orders" && !orders.contains(order);
    });
}

}
