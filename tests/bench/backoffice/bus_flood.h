// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/paho_bus.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bakery::bench {

// Says so many messages a second on a broker, as a busy shop would: events, states and readings that fit their
// contracts, under a few hundred topics. Tells on standard output how many it has said.
class BusFlood final : private BusListener {
public:
    BusFlood(quint16 port, qint64 perSecond, qint64 seconds);

private:
    void busConnected() override;
    void busLost() override { }
    void busArrived(std::vector<Message>) override { }
    void more();
    Message messageOf(qint64 number) const;

    const qint64 m_perSecond;
    const qint64 m_wanted;
    PahoBus m_bus;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_tried = 0, m_said = 0;
};

}
