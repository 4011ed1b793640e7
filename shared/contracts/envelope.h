// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/codec.h"

#include <functional>

// An event as it stands in a journal: one structured CloudEvent in JSON. Beyond what CloudEvents names it says its
// position in the journal and its cause: the id of the event or request that it follows from.
namespace bakery {

// W3C trace context, as a caller may send it along. It is kept in every event that follows, so it has one length.
constexpr const char *traceparentPattern = "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$";
bool isTraceparent(QByteArrayView text);

struct EventAttributes {
    QByteArray site;
    QByteArray service;
    QByteArray incarnation;
    qint64 position = 0;
    QByteArray type;
    QString subject;
    Instant time;
    Instant shopTime; // told where it is another than `time`: in a shop that runs faster than life
    QByteArray cause;
    QByteArray traceparent;

    // orders-0196f3a2-17: unique for good, also after a restore.
    QByteArray id() const { return service + '-' + incarnation.right(8) + '-' + QByteArray::number(position); }
};

void encodeEvent(QByteArray &out, const EventAttributes &attributes, const std::function<void(QByteArray &)> &data);

// One event of a parsed journal turn.
class EventView {
public:
    EventView(JsonDocument document, JsonElement event) : m_document(std::move(document)), m_event(event) { }

    QByteArray id() const { return attribute("id"); }
    QByteArray type() const { return attribute("type"); }
    QByteArray time() const { return attribute("time"); }
    Instant shopTime() const; // when it happened, as the shop's clock showed it
    QByteArray cause() const { return attribute("cause"); }
    QByteArray traceparent() const { return attribute("traceparent"); }
    QString subject() const { return QString::fromUtf8(attribute("subject")); }
    qint64 position() const;
    QByteArray text() const; // the whole event

    template <typename E>
    Result<E, Violation> decodeData() const
    {
        JsonElement data;
        if (m_event.at_key("data").get(data) != simdjson::SUCCESS)
            return Failure{Violation{"data", "is required"}};
        const ReadingSealed reading;
        return decode<E>(data);
    }

private:
    QByteArray attribute(std::string_view name) const;

    JsonDocument m_document;
    JsonElement m_event;
};

// The events of a turn; nothing when the text is no array of objects.
std::optional<std::vector<EventView>> readEvents(const QByteArray &turn);

}
