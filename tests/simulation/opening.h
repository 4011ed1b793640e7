// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/client.h"

namespace bakery::simulation {

// The shop's hours, on days that have some: it is about an hour before midnight at the site, when one business day ends
// and another begins. Staff close early in the evening, or sometimes while everything still breaks.
class Opening {
public:
    Opening(World &world, Client &office, Person &administrator, Person &cashier);

    bool keepsDays() const { return m_keepsDays; }
    void prepare();
    void closeEarly(std::function<void(Errand &)> settled = {});
    void closeForTheNight(); // when nobody bakes any more
    bool isClosedForTheNight() const { return m_isClosedForTheNight; } // or is about to be
    bool isClosed() const;
    void lookUpDays();
    void returnTo(); // what was told since a backup is not held against the restored shop
    const std::map<QString, QByteArray> &closedDays() const { return m_closedDays; } // what staff were told of each

private:
    void putSite();
    void run(Person &who, const char *request, QByteArray body, std::function<void(Errand &)> settled = {});

    World &m_world;
    Client &m_office;
    Person &m_administrator;
    Person &m_cashier;
    Seed m_chance;
    const bool m_keepsDays;
    std::map<QString, QByteArray> m_closedDays;
    bool m_isClosedForTheNight = false;
    int m_lastId = 0;
};

}
