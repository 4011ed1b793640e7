// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace bakery {

// Where work is done that would take too long in a turn. A shop has threads for it, the simulator its own queue.
class Workshop {
public:
    virtual ~Workshop() = default;

    // Does `work`, which touches nothing that others use, elsewhere; then calls `done` where turns run. Neither is ever
    // called from inside this.
    virtual void take(std::function<void()> work, std::function<void()> done) = 0;
};

}
