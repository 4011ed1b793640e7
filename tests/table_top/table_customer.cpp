// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/table_customer.h"

#include "shared/contracts/topics.h"

namespace bakery {

QString Answer::refusal() const
{
    const auto document = JsonDocument::parse(body);
    std::string_view type;
    if (!document || document->root().at_key("type").get(type) != simdjson::SUCCESS)
        return {};
    return QString::fromUtf8(type.data(), qsizetype(type.size()));
}

TableCustomer::TableCustomer(MemoryBroker &broker, QByteArray site, const QString &client)
    : m_address(topics::replies(site, client.toUtf8()))
    , m_bus(broker, client)
{
    m_bus.open(*this, {{m_address + "/#", Quality::AtLeastOnce}}, {});
}

void TableCustomer::send(const QByteArray &topic, const QByteArray &body, const QByteArray &id, const QByteArray &token,
    Milliseconds timeout)
{
    Message message{topic, body, Quality::AtLeastOnce, Retention::Transient, m_address + "/answers", id,
        {{"timeoutMs", QByteArray::number(qint64(timeout.count()))}}};
    if (!token.isEmpty())
        message.userProperties.emplace_back("authorization", "Bearer " + token);
    m_bus.publish(std::move(message));
}

void TableCustomer::busArrived(std::vector<Message> messages)
{
    for (const Message &message : messages)
        m_answers[message.correlationData].push_back({message.property("status").toInt(), message.payload});
}

}
