// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/table_listener.h"

namespace bakery {
namespace {

constexpr const char *site = TableTopShop::site;

}

TableListener::TableListener(TableTopShop &shop) : m_bus(shop.broker(), QStringLiteral("listener"))
{
    m_bus.open(*this,
        {{topics::journal(site, "+"), Quality::AtLeastOnce}, {topics::state(site, "+", "#"), Quality::AtLeastOnce}},
        {});
    while (!m_bus.isConnected())
        shop.settle();
}

void TableListener::busArrived(std::vector<Message> messages)
{
    for (const Message &message : messages) {
        const QByteArray service = message.topic.split('/').at(2);
        if (message.topic != topics::journal(site, service)) {
            m_states[message.topic] = message.payload;
            continue;
        }
        const auto turn = JsonDocument::parse(message.payload);
        if (!turn)
            qFatal("not JSON: %s", message.payload.constData());
        for (const JsonElement event : turn->root().get_array()) {
            const std::string_view type = event.at_key("type").get_string().value();
            m_events.emplace_back(service + ' ' + QByteArray(type.data(), qsizetype(type.size())),
                QByteArray::fromStdString(simdjson::minify(event.at_key("data").value())));
        }
    }
}

std::vector<QByteArray> TableListener::dataOf(const char *service, const char *name) const
{
    std::vector<QByteArray> found;
    for (const auto &[type, data] : m_events)
        if (type == QByteArray(service) + ' ' + name)
            found.push_back(data);
    return found;
}

QByteArray TableListener::stateOf(const char *service, const char *name, const QByteArray &part) const
{
    const QByteArray state = part.isEmpty() ? QByteArray(name) : name + ('/' + part);
    const auto found = m_states.find(topics::state(site, service, state));
    return found == m_states.end() ? QByteArray() : found->second;
}

}
