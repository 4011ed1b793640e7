// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/client.h"

#include <list>

namespace bakery::simulation {

using CartContent = std::map<QByteArray, qint64>; // sku → how many

// One customer with a cart: empties what is left of the last one, picks, orders it, sometimes by tapping twice or while
// picking on, and looks at what became of it.
struct CartVisit {
    Client *app = nullptr;
    Person *who = nullptr;
    std::vector<Errand *> errands;
    bool isOver = false;
};

// Customers who order through a cart. What they know of it they work out of what they were told.
class Carts {
public:
    Carts(World &world, QByteArrayList skus);

    void begin(Client &app, Person &customer); // who has another one already does nothing
    void returnTo();
    const std::list<CartVisit> &visits() const { return m_visits; }

private:
    struct Known; // what the answers so far tell
    void run(CartVisit &visit, const char *request, QByteArray body);
    void heard(CartVisit &visit);
    void goOn(CartVisit &visit);
    void put(CartVisit &visit);
    void order(CartVisit &visit);
    Known knownOf(const CartVisit &visit) const;

    World &m_world;
    Seed m_chance;
    const QByteArrayList m_skus;
    std::list<CartVisit> m_visits;
    int m_restored = 0;
    int m_lastId = 0;
};

}
