// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/memory_bus.h"

#include <QFile>

#include <map>
#include <set>

namespace bakery {

// Hears everything on a memory broker and writes it down as JSON lines {"topic", "payload"}; a reply's line also says
// the topic of its request and its status.
class Recorder final : private BusListener {
public:
    Recorder(MemoryBroker &broker, const QString &fileName);

    bool isListening() const { return m_bus.isConnected(); }

    // As an account of its own, with answers to itself.
    void say(const QByteArray &topic, const QByteArray &body, const QByteArray &token);

    const std::set<QByteArray> &eventTypes() const { return m_eventTypes; }
    const std::set<QByteArray> &refusals() const { return m_refusals; } // their types
    const std::set<QByteArray> &requestsDone() const { return m_requestsDone; } // topics
    const std::set<QByteArray> &topics() const { return m_topics; }

private:
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override;
    void write(const Message &message);
    void noteReply(const Message &message, const QByteArray &request);

    MemoryBus m_bus;
    QFile m_file;
    int m_said = 0;
    std::map<std::pair<QByteArray, QByteArray>, QByteArray> m_requests; // response topic, correlation → topic
    std::set<QByteArray> m_eventTypes, m_refusals, m_requestsDone, m_topics;
};

}
