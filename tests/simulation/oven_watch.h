// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/messaging/message.h"

#include <map>

namespace bakery::simulation {

struct World;

// A witness in the bakehouse, who sees when production looks after its ovens and hears what is said to come out of
// them: what was in one while nobody looked for long is lost.
class OvenWatch {
public:
    explicit OvenWatch(World &world) : m_world(world) { }

    void looked(); // production is about to
    void heard(const Message &journal);

private:
    struct Started {
        Instant at;
        Milliseconds stepped; // so far was the wall clock then
    };

    World &m_world;
    Instant m_lookedAt;
    Instant m_awayFrom, m_awayUntil; // the latest long absence
    std::map<Id, Started> m_started; // by batch
};

}
