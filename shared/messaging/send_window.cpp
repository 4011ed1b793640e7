// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/send_window.h"

namespace bakery {

bool SendWindow::add(Message message)
{
    Lock lock(m_mutex);
    if (m_isClosed || !hasRoom())
        return false;
    m_waitingBytes += message.payload.size();
    m_waiting.push_back(std::move(message));
    pushForward(lock);
    return true;
}

bool SendWindow::hasRoom() const
{
    return m_inFlight < m_size.inFlight
        || (m_waiting.size() < size_t(m_size.waiting) && m_waitingBytes < m_size.waitingBytes);
}

void SendWindow::acknowledged()
{
    Lock lock(m_mutex);
    --m_inFlight;
    pushForward(lock);
}

void SendWindow::pushForward(Lock &lock)
{
    if (m_isSending)
        return;
    m_isSending = true;
    while (!m_isClosed && !m_waiting.empty() && m_inFlight < m_size.inFlight) {
        Message message = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= message.payload.size();
        ++m_inFlight;
        lock.unlock();
        const bool isSent = m_send(std::move(message));
        lock.lock();
        if (!isSent)
            --m_inFlight;
    }
    m_isSending = false;
    m_changed.notify_all();
}

bool SendWindow::waitUntilEmpty(std::chrono::milliseconds limit)
{
    Lock lock(m_mutex);
    return m_changed.wait_for(lock, limit, [this] { return m_isClosed || (m_inFlight == 0 && m_waiting.empty()); });
}

void SendWindow::close()
{
    Lock lock(m_mutex);
    m_isClosed = true;
    m_waiting.clear();
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_isSending; });
}

}
