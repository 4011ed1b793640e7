// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/trace.h"

#include <cstdio>

namespace bakery::simulation {

// Public keys are made, and personal fields sealed, by real chance, and presence names the process: none of it decides
// anything.
static bool differsByNature(const QByteArray &topic)
{
    return topic.contains("/presence/") || topic.endsWith("/state/keys") || topic.endsWith("/state/sealing-key")
        || topic.contains("/users/journal") || topic.contains("/users/event/") || topic.endsWith("/log/users");
}

void Trace::note(const QByteArray &who, const Message &message)
{
    mix(message.topic);
    if (!differsByNature(message.topic))
        mix(message.payload);
    if (m_isPrinted)
        print(who, message.topic + ' ' + message.property("status") + ' ' + message.payload);
}

void Trace::note(const QByteArray &who, const QByteArray &what)
{
    mix(who);
    mix(what);
    if (m_isPrinted)
        print(who, what);
}

void Trace::mix(QByteArrayView bytes)
{
    quint64 hash = m_hash ^ m_scheduler.steps();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 0x100000001b3;
    m_hash = hash;
}

void Trace::print(const QByteArray &who, const QByteArray &what) const
{
    std::printf("%8llu %s %-12s %s\n", static_cast<unsigned long long>(m_scheduler.steps()),
        m_scheduler.now().text().constData(), who.constData(), what.constData());
}

}
