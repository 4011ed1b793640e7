// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/machine.h"

namespace bakery::simulation {

// Bad luck, from the seed: some days are calm, on others everything breaks.
class Faults {
public:
    Faults(World &world, Machine &machine);

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
    Process &somebody();

    World &m_world;
    Machine &m_machine;
    Seed m_chance;
    Instant m_until;
    int m_pauseMs = 0;
};

}
