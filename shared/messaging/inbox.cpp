// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/inbox.h"

namespace bakery {

void Inbox::put(Message message)
{
    const std::lock_guard lock(m_mutex);
    const int share = message.quality == Quality::AtMostOnce ? 1 : 2;
    if (m_content.messages.size() >= maximumMessages * share || m_bytes >= maximumBytes * share) {
        ++m_content.dropped;
        return;
    }
    m_bytes += message.topic.size() + message.payload.size();
    m_content.messages.push_back(std::move(message));
    wakeOnce();
}

void Inbox::putLoss()
{
    const std::lock_guard lock(m_mutex);
    m_content.isLost = true;
    wakeOnce();
}

Inbox::Content Inbox::take()
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = false;
    m_bytes = 0;
    return std::exchange(m_content, {});
}

void Inbox::wakeOnce()
{
    if (!std::exchange(m_isWoken, true))
        m_wake();
}

}
