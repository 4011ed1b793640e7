// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/orders/shop_under_test.h"

#include <functional>

namespace bakery::bench {

// One connection to a shop, as an app has it.
class Client : private BusListener {
public:
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    using Heard = std::function<void(const Answer &)>;

    explicit Client(ShopUnderTest &shop);
    ~Client() override;

    // `what` is service and request: menu/do/put-product. Without a token it comes from a stranger.
    void send(const QByteArray &what, const QByteArray &body, const QByteArray &token, Heard heard);
    Answer ask(const QByteArray &what, const QByteArray &body, const QByteArray &token = {});
    void watch(const QByteArray &topic, std::function<void(const QByteArray &payload)> seen);
    void waitFor(const std::function<bool()> &condition, const QString &what);

private:
    void busConnected() override { m_isConnected = true; }
    void busLost() override { m_isConnected = false; }
    void busArrived(std::vector<Message> messages) override;

    QByteArray m_replies;
    std::unique_ptr<Bus> m_bus;
    SystemChance m_chance;
    std::map<QByteArray, Heard> m_waiting;
    std::map<QByteArray, std::function<void(const QByteArray &)>> m_watched;
    bool m_isConnected = false;
};

}
