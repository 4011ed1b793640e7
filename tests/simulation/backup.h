// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/crowd.h"
#include "tests/simulation/machine.h"

#include <QTemporaryDir>

namespace bakery::simulation {

// All stores as they are at one moment between two turns. The shop may return to it: with everything that it forgets
// then, people forget what they asked and were told since.
class Backup {
public:
    Backup(World &world, const Crowd &crowd);
    void restore(Machine &machine, Crowd &crowd) const;

private:
    QString fileOf(const QString &service) const { return m_folder.filePath(service); }

    World &m_world;
    const QTemporaryDir m_folder;
    const std::vector<Client::Memory> m_memories;
};

}
