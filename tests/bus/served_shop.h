// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/catalogue.h"
#include "shared/contracts/codec.h"
#include "shared/tokens/token.h"
#include "tests/bus/bus_end.h"
#include "tests/table_top/seated_service.h"
#include "tests/table_top/table_clock.h"

#include <QTemporaryDir>

namespace bakery {

// Menu and orders with real stores, and somebody who asks them; all of them at one end of the bus.
class ServedShop {
public:
    explicit ServedShop(BusEnd &end);

    bool isOpen(); // once both services lead

    // A request of the manager to menu, not sent yet.
    Message putProduct(const QByteArray &sku) const;
    Message request(const QByteArray &topic, const QByteArray &body, const QByteArray &id) const;

    // Sends it and waits; null when no answer comes. Ids that are used again are up to the caller.
    std::optional<Message> answerTo(const Message &request);
    static int statusOf(const std::optional<Message> &answer);

    // The last that the service said of itself.
    std::optional<Presence> presenceOf(const QByteArray &service) const;

    Client customer;

private:
    template <typename S>
    std::unique_ptr<SeatedService> seat(const char *name);
    const Message *replyWith(const QByteArray &id) const;

    BusEnd &m_end;
    QTemporaryDir m_folder;
    TableClock m_clock;
    SystemChance m_chance;
    const SigningKey m_key = SigningKey::make();
    std::unique_ptr<SeatedService> m_menu;
    std::unique_ptr<SeatedService> m_orders;
};

}
