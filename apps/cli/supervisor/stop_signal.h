// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bakery {

// SIGINT, SIGTERM and SIGHUP, told to the event loop.
class StopSignal {
public:
    // Once, with a QCoreApplication, and before anything that starts a thread, such as a connection: that thread would
    // take the signal, and end the process.
    static void listen();
    static bool hasArrived();
    static void endIfArrived(); // throws Trouble: between two steps of a command that clears away what it has begun
    static void raise(); // as if one had arrived
    static void wait(); // runs the event loop until one arrives
};

}
