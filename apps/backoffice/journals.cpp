// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/journals.h"

namespace bakery::office {

Journals::Journals(ShopLine &line) : m_line(line)
{
    connect(&m_line, &ShopLine::connectionChanged, this, [this] {
        if (!m_line.isConnected())
            return;
        for (const auto &[service, heard] : m_heard)
            Q_EMIT missed(service); // who knows what went by
        m_positions.clear();
    });
}

void Journals::watch(const char *service, Heard heard)
{
    const QByteArray name(service);
    auto &listeners = m_heard[name];
    listeners.push_back(std::move(heard));
    if (listeners.size() == 1)
        m_line.watch(topics::journal(m_line.site(), name),
            [this, name](const Message &message) { hear(name, message.payload); });
}

void Journals::hear(const QByteArray &service, const QByteArray &turn)
{
    const auto events = readEvents(turn);
    if (!events || events->empty())
        return;
    const auto known = m_positions.find(service);
    if (known != m_positions.end() && events->front().position() > known->second + 1)
        Q_EMIT missed(service);
    for (const EventView &event : *events) {
        if (known != m_positions.end() && event.position() <= known->second)
            continue;
        for (const Heard &heard : m_heard[service])
            heard(event);
    }
    m_positions[service] = std::max(m_positions[service], events->back().position());
}

}
