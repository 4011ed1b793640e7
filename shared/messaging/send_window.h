// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/message.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace bakery {

struct WindowSize {
    int inFlight = 16; // below every broker's receive maximum: beyond it Paho's send thread sleeps for whole seconds
    int waiting = 10'000; // a turn that answers everything an inbox holds still fits, mostly
    qsizetype waitingBytes = qsizetype(64) << 20;
};

// Messages AtLeastOnce on their way out: some unacknowledged, some waiting their turn, none beyond that.
//
// Owner and Paho's threads both push forward, but one at a time: whoever is sending also sends what the others add
// meanwhile. So the order holds, and nobody holds a lock of ours while calling into Paho, which has locks of its own.
class SendWindow {
public:
    using Send = std::function<bool(Message &&)>; // false: not sent, and never acknowledged

    SendWindow(WindowSize size, Send send) : m_size(size), m_send(std::move(send)) { }

    bool add(Message message); // false when full
    void acknowledged();
    bool waitUntilEmpty(std::chrono::milliseconds limit);
    void close(); // sends nothing from now on; returns when nobody is sending

private:
    using Lock = std::unique_lock<std::mutex>;
    bool hasRoom() const;
    void pushForward(Lock &lock);

    const WindowSize m_size;
    const Send m_send;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Message> m_waiting;
    qsizetype m_waitingBytes = 0;
    int m_inFlight = 0;
    bool m_isSending = false;
    bool m_isClosed = false;
};

}
