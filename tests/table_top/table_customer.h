// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/codec.h"
#include "shared/messaging/memory_bus.h"

#include <map>

namespace bakery {

// What came back to a request; status 0: nothing yet.
struct Answer {
    int status = 0;
    QByteArray body;

    QString refusal() const; // the word of a refusal: insufficient-stock

    template <typename T>
    T as() const
    {
        const auto document = JsonDocument::parse(body);
        if (!document)
            qFatal("not JSON: %s", body.constData());
        auto value = decode<T>(*document);
        if (!value)
            qFatal("%s %s in %s", value.error().path.constData(), value.error().problem.constData(), body.constData());
        return std::move(*value);
    }
};

// The other end of requests in a table-top shop: sends, and keeps each answer that comes back. Without a token it is a
// stranger, known by its client alone.
class TableCustomer final : private BusListener {
public:
    TableCustomer(MemoryBroker &broker, QByteArray site, const QString &client = QStringLiteral("customer"));

    void send(const QByteArray &topic, const QByteArray &body, const QByteArray &id, const QByteArray &token,
        Milliseconds timeout);
    const std::vector<Answer> &answersTo(const QByteArray &id) { return m_answers[id]; }

private:
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override;

    const QByteArray m_address;
    MemoryBus m_bus;
    std::map<QByteArray, std::vector<Answer>> m_answers;
};

}
