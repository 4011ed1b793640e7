// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/judging/seen_message.h"

#include <QHash>

#include <deque>

namespace bakery::office {

struct KeptMessage {
    qint64 number = 0; // in the order of arrival, from 1 on
    SeenMessage seen;
    bool isCut = false; // there was no room for its payload
};

// What somebody wants to read of a message first: of an event its data, and not what every event says.
QByteArrayView heartOf(const SeenMessage &seen);

// What has gone over the bus: every message counted, and of each topic the latest ones kept. It never grows beyond its
// bounds: what there is no room for is counted all the same.
class BusLedger {
public:
    struct Bounds {
        qsizetype topics = 5'000; // beyond these one row for all others
        size_t perTopic = 20; // fewer when the bytes are used up
        qsizetype bytes = qsizetype(48) << 20;
    };
    struct Topic {
        QByteArray name;
        qint64 total = 0;
        qint64 violations = 0;
        qint64 sinceTurn = 0;
        double perSecond = 0;
        bool isRetained = false;
        std::deque<KeptMessage> latest; // the oldest first; never empty
    };

    BusLedger() : BusLedger(Bounds()) { }
    explicit BusLedger(Bounds bounds) : m_bounds(bounds), m_perTopic(bounds.perTopic) { }

    const KeptMessage &take(const SeenMessage &seen); // valid until the next one
    void turnOver(Instant now); // what was counted since the last such moment becomes the rate
    void clear();

    qint64 total() const { return m_total; }
    qint64 violations() const { return m_violations; }
    double perSecond() const { return m_perSecond; }
    qsizetype bytes() const { return m_bytes; }
    const QHash<QByteArray, Topic> &topics() const { return m_topics; }
    const Topic *topic(const QByteArray &name) const;
    static QByteArray others() { return QByteArrayLiteral("(others)"); }

private:
    void makeRoom(qsizetype needed);

    const Bounds m_bounds;
    size_t m_perTopic;
    QHash<QByteArray, Topic> m_topics;
    qint64 m_total = 0, m_violations = 0, m_sinceTurn = 0;
    double m_perSecond = 0;
    qsizetype m_bytes = 0;
    Instant m_turnedAt;
};

}
