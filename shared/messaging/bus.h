// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/message.h"

#include <QString>

#include <functional>

namespace bakery {

// What happens on a connection. Everything is called on the thread that owns the bus, never from inside publish() or
// subscribe(), and never after close().
class BusListener {
public:
    virtual ~BusListener() = default;
    // Connected, and every subscription is in force (also after each reconnection).
    virtual void busConnected() = 0;
    virtual void busLost() = 0;
    // In the order of arrival. One call carries whatever has arrived since the last one.
    virtual void busArrived(std::vector<Message> messages) = 0;
    // So many messages came faster than they were taken, and are gone. Whoever counts what goes by wants to know.
    virtual void busDropped(size_t) { }
};

struct Subscription {
    QByteArray filter;
    Quality quality = Quality::AtMostOnce;
};

// A broker and an account on it.
struct BusAddress {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    QString username; // also the client id
    QString password;
    QString certificateAuthority; // a PEM file; empty: no TLS
};

// Refused: a topic with a wildcard, or none; a broker would cut the connection.
enum class PublishOutcome { Sent, NotConnected, WindowFull, Refused };

// One connection to an MQTT 5 broker that mends itself: it reconnects with back-off and subscribes again. It keeps
// nothing for later: what is published while there is no connection is dropped, and followers ask for what they missed.
//
// Bounds: at most 16 messages of quality AtLeastOnce are unacknowledged; up to 10,000 more or 64 MiB wait their turn in
// order, then publish() answers WindowFull and drops. Messages AtMostOnce have a queue of their own,
// of 20,000 or 64 MiB, until the socket has taken them: between the two qualities there is no order.
class Bus {
public:
    virtual ~Bus() = default;

    // The will is published by the broker when this connection dies without close().
    virtual void open(BusListener &listener, std::vector<Subscription> subscriptions, std::optional<Message> will) = 0;
    virtual void close() = 0;
    virtual bool isConnected() const = 0;
    virtual PublishOutcome publish(Message message) = 0;
    // Adds to the subscriptions of open(); in force now if connected.
    virtual void subscribe(Subscription subscription) = 0;
};

bool hasWildcard(QByteArrayView topic);
// MQTT's rule for `+` and `#`; `$` topics match no leading wildcard.
bool topicMatches(QByteArrayView filter, QByteArrayView topic);

}
