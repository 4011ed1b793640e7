// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/payment_provider.h"
#include "tests/simulation/process.h"

namespace bakery::simulation {

// The processes of all services, with a standby for some.
class Machine {
public:
    Machine(World &world, std::shared_ptr<PaymentProvider> cards, bool hasStandbys);

    void start();
    void leave();
    void heal(); // resumes and restarts; an alarm is mended by the operator, who restarts what raised it
    // Every journal handled by all that follow it, nothing set aside.
    bool isQuiet() const;
    QString unrest() const; // why it is not
    void checkWriters(); // two at once are a broken promise

    std::vector<std::unique_ptr<Process>> &processes() { return m_processes; }
    Service *leader(const QByteArray &service) const;

private:
    World &m_world;
    std::vector<std::unique_ptr<Process>> m_processes;
};

}
