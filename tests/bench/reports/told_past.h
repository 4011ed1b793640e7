// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/journal.h"

namespace bakery::bench {

struct PastDays {
    int days = 30;
    int ordersPerDay = 1000; // of two units each
};

// Journals that tell of past days as orders, inventory, bank and merchant would have: turns of a busy shop, products,
// taxes, waste and closings. Answers how many events there are.
class ToldPast {
public:
    explicit ToldPast(const QString &folder);

    qint64 tell(const PastDays &past);
    // The journals as their owners would read them out.
    std::map<QByteArray, std::unique_ptr<Journal>> &journals() { return m_journals; }

private:
    template <typename E>
    void say(const E &event);
    void endTurn(const QByteArray &service);
    void tellDay(const QString &date, Instant opensAt, int orders);

    std::map<QByteArray, std::unique_ptr<Store>> m_stores;
    std::map<QByteArray, std::unique_ptr<Journal>> m_journals;
    std::map<QByteArray, std::vector<QByteArray>> m_said;
    SystemChance m_chance;
    Instant m_now;
    qint64 m_events = 0;
};

}
