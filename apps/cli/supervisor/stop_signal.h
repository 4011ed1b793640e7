// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bakery {

// SIGINT, SIGTERM and SIGHUP, told to the event loop.
class StopSignal {
public:
    static void listen(); // once, with a QCoreApplication
    static bool hasArrived();
    static void raise(); // as if one had arrived
    static void wait(); // runs the event loop until one arrives
};

}
