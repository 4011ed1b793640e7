// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"

namespace bakery::simulation {

// All the chance of one thread of decisions, from one number (splitmix64).
class Seed final : public Chance {
public:
    explicit Seed(quint64 state) : m_state(state) { }

    quint64 draw() override
    {
        quint64 mixed = m_state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    // A seed of its own for a part, so that what one part draws does not change what another gets.
    Seed branch() { return Seed(draw()); }

    qint64 between(qint64 least, qint64 most) { return least + qint64(draw() % quint64(most - least + 1)); }
    bool happens(int inAThousand) { return draw() % 1000 < quint64(inAThousand); }
    Milliseconds pause(qint64 leastMs, qint64 mostMs) { return Milliseconds(between(leastMs, mostMs)); }
    template <typename List>
    auto &pick(List &list)
    {
        return list[size_t(draw() % list.size())];
    }

private:
    quint64 m_state;
};

}
