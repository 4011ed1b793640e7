// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "tests/faults/shop_at_risk.h"

#include <map>

namespace bakery::faults {

// What becomes of what somebody wants, as docs/operations.md writes it.
enum class Fate { Yes, Later, No };

// What somebody wants of a shop, in the words of that table's columns, and of which service it is asked.
struct Wish {
    QString name;
    QByteArray topic; // bank/ask/balance
    Role role;
    QByteArray body;
};
const std::vector<Wish> &allWishes();

// A customer with money and a manager, who want all of it.
class Probes : private BusListener {
public:
    explicit Probes(ShopAtRisk &shop);
    ~Probes() override;

    void open();
    // Wants everything at once, repeats what gets no answer, and tells what became of it, as soon as it is what the
    // table says; otherwise after some time what it was instead.
    std::map<QString, Fate> fates(const std::map<QString, Fate> &expected);
    // Repeats, under the ids that they had, the wishes that had to wait, until all have their last word.
    bool areAllSettled();

private:
    struct Wanted {
        const Wish *wish;
        int status = 0; // of the last answer; 0: none
        Fate fate() const { return status == 0 ? Fate::No : status == 503 ? Fate::Later : Fate::Yes; }
    };
    void busConnected() override { m_isConnected = true; }
    void busLost() override { m_isConnected = false; }
    void busArrived(std::vector<Message> messages) override;
    void send(const QByteArray &id, const Wish &wish);
    void sendUnsettled();
    std::map<QString, Fate> now() const;

    ShopAtRisk &m_shop;
    BusAddress m_account;
    std::unique_ptr<Bus> m_bus;
    SystemChance m_chance;
    Id m_customer;
    Id m_manager;
    std::map<QByteArray, Wanted> m_wanted; // by id
    bool m_isConnected = false;
};

}
