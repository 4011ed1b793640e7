// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/message.h"

#include <functional>
#include <mutex>

namespace bakery {

// What has arrived and is not handled yet: filled on Paho's thread, emptied on the owner's, who is woken once and not
// per message.
//
// At the bound what arrives is dropped, AtMostOnce first, AtLeastOnce at twice the bound, and counted. That is no worse
// than a broker, which drops silently as well: followers see the gap and ask, callers repeat their requests.
class Inbox {
public:
    static constexpr size_t maximumMessages = 20'000;
    static constexpr qsizetype maximumBytes = qsizetype(64) << 20;

    struct Content {
        std::vector<Message> messages;
        size_t dropped = 0;
        bool isLost = false;
    };

    explicit Inbox(std::function<void()> wake) : m_wake(std::move(wake)) { }

    void put(Message message);
    void putLoss(); // nothing comes after it
    Content take();

private:
    void wakeOnce();

    const std::function<void()> m_wake;
    std::mutex m_mutex;
    Content m_content;
    qsizetype m_bytes = 0;
    bool m_isWoken = false;
};

}
