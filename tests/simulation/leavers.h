// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/client.h"

#include <list>

namespace bakery::simulation {

// Customers who tell their name, buy something once, and then want to be forgotten.
class Leavers {
public:
    Leavers(World &world, Client &app, Person &cashier, QByteArrayList skus);

    void begin();
    void returnTo(); // whoever waits for an answer goes on when it comes
    void judge() const; // after all processes have ended: nobody knows the name

private:
    struct Leaver {
        Person person;
        Person cashier; // as they know this one
        int attempts = 0;
        Errand *erasing = nullptr;
    };
    void tellName(Leaver &leaver);
    void order(Leaver &leaver);
    void askToBeForgotten(Leaver &leaver);
    Errand &run(Person &who, const char *request, QByteArray body, std::function<void()> then);
    bool isErased(const Leaver &leaver) const;
    void searchFiles() const;

    World &m_world;
    Client &m_app;
    Person &m_cashier;
    Seed m_chance;
    const QByteArrayList m_skus;
    std::list<Leaver> m_leavers;
    int m_restored = 0;
    int m_lastId = 0;
};

}
