// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/bus.h"
#include "shared/service/shop_settings.h"
#include "shared/tokens/caller.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace bakery {

struct Reply {
    int status = 0; // 0: nothing came back in time
    QByteArray body;

    bool isGood() const { return status >= 200 && status < 300; }
    // "insufficient-stock: There is not enough on the shelf"
    QString reason() const;
};

struct ShopRequest {
    QByteArray service;
    QByteArray what; // do/place, ask/stock
    QByteArray body;
    QByteArray token; // empty: as a stranger
    QByteArray id; // made when empty
    int timeoutMs = 10'000;
};

// The command line's end of a shop's bus.
class ShopClient : private BusListener {
public:
    using Handler = std::function<void(const Message &)>;
    using Answered = std::function<void(const Reply &)>;

    ShopClient(const ShopSettings &shop, const Credentials &credentials);
    ~ShopClient() override;

    bool waitUntilConnected(int timeoutMs);
    bool isConnected() const { return m_isConnected; }

    // Every message under the filter goes to the handler.
    void watch(const QByteArray &filter, Handler handler);
    void send(const ShopRequest &request, Answered answered);
    Reply ask(const ShopRequest &request); // waits

private:
    void busConnected() override;
    void busLost() override;
    void busArrived(std::vector<Message> messages) override;
    static QByteArray newId();
    PublishOutcome publish(const ShopRequest &request, const QByteArray &id);
    void answer(const QByteArray &correlation, const Reply &reply);

    QByteArray m_site;
    QByteArray m_replies;
    std::unique_ptr<Bus> m_bus;
    std::vector<std::pair<QByteArray, Handler>> m_watched;
    QHash<QByteArray, Answered> m_pending;
    bool m_isConnected = false;
    QObject m_timers; // ends them with the client
};

// Runs the event loop until the condition holds; false when it did not in time.
bool waitUntil(const std::function<bool()> &condition, int timeoutMs);

}
