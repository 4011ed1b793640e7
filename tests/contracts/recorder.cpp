// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/recorder.h"

#include "shared/contracts/envelope.h"

namespace bakery {
namespace {

// What was said is JSON or, by somebody who does it on purpose, is not.
QByteArray asJson(const QByteArray &payload)
{
    if (JsonDocument::parse(payload))
        return payload;
    QByteArray text;
    encodeText(text, QByteArrayView(payload));
    return text;
}

QByteArray headersOf(const Message &message)
{
    QByteArray text = "{";
    const auto add = [&text](const QByteArray &name, const QByteArray &value) {
        text += text.size() > 1 ? "," : "";
        encodeText(text, QByteArrayView(name));
        text += ':';
        encodeText(text, QByteArrayView(value));
    };
    if (!message.responseTopic.isEmpty())
        add("responseTopic", message.responseTopic);
    if (!message.correlationData.isEmpty())
        add("correlationData", message.correlationData);
    for (const auto &[name, value] : message.userProperties)
        add(name, value);
    return text + '}';
}

}

Recorder::Recorder(MemoryBroker &broker, const QString &fileName)
    : m_bus(broker, QStringLiteral("recorder"))
    , m_file(fileName)
{
    if (!m_file.open(QIODevice::WriteOnly))
        qFatal("%s: %s", qPrintable(fileName), qPrintable(m_file.errorString()));
    m_bus.open(*this, {{"#", Quality::AtLeastOnce}}, {});
}

void Recorder::say(const QByteArray &topic, const QByteArray &body, const QByteArray &token)
{
    m_bus.publish({topic, body, Quality::AtLeastOnce, Retention::Transient, "bakery/main/reply/recorder/answers",
        "said-" + QByteArray::number(++m_said), {{"authorization", "Bearer " + token}}});
}

void Recorder::busArrived(std::vector<Message> messages)
{
    for (const Message &message : messages)
        if (!message.payload.isEmpty()) // an empty one takes a retained one away
            write(message);
}

void Recorder::write(const Message &message)
{
    m_topics.insert(message.topic);
    if (!message.responseTopic.isEmpty())
        m_requests[{message.responseTopic, message.correlationData}] = message.topic;
    // What breaks the contract on purpose is not what the shop says.
    if (message.responseTopic.startsWith("bakery/main/reply/recorder/"))
        return;
    QByteArray line = "{\"topic\":\"" + message.topic + "\",\"headers\":" + headersOf(message)
        + ",\"payload\":" + asJson(message.payload);
    const auto request = m_requests.find({message.topic, message.correlationData});
    if (request != m_requests.end()) {
        line += ",\"request\":\"" + request->second + '"';
        if (const QByteArray status = message.property("status"); !status.isNull())
            line += ",\"status\":" + status;
        noteReply(message, request->second);
    }
    m_file.write(line + "}\n");
    m_file.flush();
    if (message.topic.endsWith("/journal"))
        for (const EventView &event : readEvents(message.payload).value_or(std::vector<EventView>()))
            m_eventTypes.insert(event.type());
}

void Recorder::noteReply(const Message &message, const QByteArray &request)
{
    const auto document = JsonDocument::parse(message.payload);
    std::string_view type;
    if (message.property("status") == "200")
        m_requestsDone.insert(request);
    else if (document && document->root().at_key("type").get(type) == simdjson::SUCCESS)
        m_refusals.insert(QByteArray(type.data(), qsizetype(type.size())));
}

}
