// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/backup.h"

namespace bakery::simulation {

// What has to go wrong on some of many days: what never strikes proves nothing.
QByteArrayList neverStruck(const Tally &tally);

// Bad luck, from the seed: some days are calm, on others everything breaks.
class Faults {
public:
    Faults(World &world, Machine &machine, Crowd &crowd);

    void begin(Instant until);
    void end(); // everything works again from now on

private:
    void strike();
    void badLine();
    void crashAtStep();
    void killSomebody();
    void suspendSomebody();
    void breakStore();
    void fillDisk();
    void poison();
    void cutLine();
    void wipeBroker();
    void stepClock();
    void deceive();
    void slowDown();
    void backUpOrRestore();
    void switchOff();
    Process &somebody();

    World &m_world;
    Machine &m_machine;
    Crowd &m_crowd;
    Seed m_chance;
    Instant m_until;
    int m_pauseMs = 0;
    std::unique_ptr<Backup> m_backup;
};

}
