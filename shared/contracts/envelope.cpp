// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/envelope.h"

#include <algorithm>

namespace bakery {

namespace {

// The two are read one after the other, and only a shop that runs faster than life means two times by them.
constexpr Milliseconds sameTime{1000};

bool isOther(Instant shopTime, Instant time)
{
    return shopTime != Instant{} && std::chrono::abs(shopTime - time) >= sameTime;
}

}

bool isTraceparent(QByteArrayView text)
{
    constexpr QByteArrayView shape = "00-00000000000000000000000000000000-0000000000000000-00";
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
        [](char c, char like) { return like == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

void encodeEvent(QByteArray &out, const EventAttributes &attributes, const std::function<void(QByteArray &)> &data)
{
    out.append("{\"specversion\":\"1.0\",\"id\":\"").append(attributes.id());
    out.append("\",\"source\":\"bakery/").append(attributes.site).append('/').append(attributes.service);
    out.append("\",\"type\":\"").append(attributes.type);
    out.append("\",\"time\":\"").append(attributes.time.text()).append('"');
    if (isOther(attributes.shopTime, attributes.time))
        out.append(",\"shoptime\":\"").append(attributes.shopTime.text()).append('"');
    if (!attributes.subject.isEmpty()) {
        out.append(",\"subject\":");
        encodeText(out, attributes.subject);
    }
    out.append(",\"datacontenttype\":\"application/json\",\"position\":");
    encode(out, attributes.position);
    out.append(",\"cause\":");
    encodeText(out, QByteArrayView(attributes.cause));
    if (!attributes.traceparent.isEmpty()) {
        out.append(",\"traceparent\":");
        encodeText(out, QByteArrayView(attributes.traceparent));
    }
    out.append(",\"data\":");
    data(out);
    out.append('}');
}

qint64 EventView::position() const
{
    int64_t position = 0;
    return m_event.at_key("position").get(position) == simdjson::SUCCESS ? position : 0;
}

Instant EventView::shopTime() const
{
    std::string_view text;
    if (m_event.at_key("shoptime").get(text) != simdjson::SUCCESS
        && m_event.at_key("time").get(text) != simdjson::SUCCESS)
        return {};
    return Instant::parse(text).value_or(Instant{});
}

QByteArray EventView::text() const { return QByteArray::fromStdString(simdjson::minify(m_event)); }

QByteArray EventView::attribute(std::string_view name) const
{
    std::string_view text;
    if (m_event.at_key(name).get(text) != simdjson::SUCCESS)
        return {};
    return QByteArray(text.data(), qsizetype(text.size()));
}

std::optional<std::vector<EventView>> readEvents(const QByteArray &turn)
{
    const auto document = JsonDocument::parse(turn);
    simdjson::dom::array array;
    if (!document || document->root().get(array) != simdjson::SUCCESS)
        return std::nullopt;
    std::vector<EventView> events;
    events.reserve(array.size());
    for (const JsonElement event : array) {
        if (!event.is_object())
            return std::nullopt;
        events.emplace_back(*document, event);
    }
    return events;
}

}
