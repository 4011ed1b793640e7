// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/scheduler.h"
#include "shared/messaging/message.h"

namespace bakery::simulation {

// Everything that was said and done, as one number: two runs of a seed are the same when their traces are.
class Trace {
public:
    Trace(const SimulatedScheduler &scheduler, bool isPrinted) : m_scheduler(scheduler), m_isPrinted(isPrinted) { }

    void note(const QByteArray &who, const Message &message);
    void note(const QByteArray &who, const QByteArray &what);
    quint64 hash() const { return m_hash; }

private:
    void mix(QByteArrayView bytes);
    void print(const QByteArray &who, const QByteArray &what) const;

    const SimulatedScheduler &m_scheduler;
    const bool m_isPrinted;
    quint64 m_hash = 0xcbf29ce484222325;
};

}
