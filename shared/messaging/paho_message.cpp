// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/paho_message.h"

namespace bakery {

static QByteArray bytes(const mqtt::string &text) { return {text.data(), qsizetype(text.size())}; }

static mqtt::properties propertiesOf(const Message &message)
{
    mqtt::properties properties;
    if (!message.responseTopic.isEmpty())
        properties.add({mqtt::property::RESPONSE_TOPIC, message.responseTopic.toStdString()});
    if (!message.correlationData.isEmpty())
        properties.add({mqtt::property::CORRELATION_DATA, message.correlationData.toStdString()});
    for (const auto &[name, value] : message.userProperties)
        properties.add({mqtt::property::USER_PROPERTY, name.toStdString(), value.toStdString()});
    return properties;
}

static int qualityOf(const Message &message) { return message.quality == Quality::AtLeastOnce ? 1 : 0; }

static bool isRetained(const Message &message) { return message.retention == Retention::Retained; }

mqtt::const_message_ptr toPaho(const Message &message)
{
    return mqtt::message::create(message.topic.toStdString(), message.payload.toStdString(), qualityOf(message),
        isRetained(message), propertiesOf(message));
}

mqtt::will_options willToPaho(const Message &message)
{
    // With its properties in the constructor: set later, Paho loses them.
    return mqtt::will_options(message.topic.toStdString(), mqtt::binary_ref(message.payload.toStdString()),
        qualityOf(message), isRetained(message), propertiesOf(message));
}

Message fromPaho(const mqtt::message &message)
{
    Message result;
    result.topic = bytes(message.get_topic());
    result.payload = bytes(message.get_payload());
    result.quality = message.get_qos() > 0 ? Quality::AtLeastOnce : Quality::AtMostOnce;
    result.retention = message.is_retained() ? Retention::Retained : Retention::Transient;
    const mqtt::properties &properties = message.get_properties();
    if (properties.empty())
        return result;
    if (properties.contains(mqtt::property::RESPONSE_TOPIC)) // get() of what is missing throws
        result.responseTopic = bytes(mqtt::get<mqtt::string>(properties, mqtt::property::RESPONSE_TOPIC));
    if (properties.contains(mqtt::property::CORRELATION_DATA))
        result.correlationData = bytes(mqtt::get<mqtt::string>(properties, mqtt::property::CORRELATION_DATA));
    const size_t count = properties.count(mqtt::property::USER_PROPERTY);
    result.userProperties.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const auto [name, value] = mqtt::get<mqtt::string_pair>(properties, mqtt::property::USER_PROPERTY, i);
        result.userProperties.emplace_back(bytes(name), bytes(value));
    }
    return result;
}

}
