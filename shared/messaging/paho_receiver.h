// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bakery {

// Paho's receiving thread sleeps for a tenth of a second whenever it finds no socket, and at a process's first
// connection it mostly looks just before there is one. This ends that sleep. If the thread waits for a socket instead
// it begins to sleep, so whoever wakes it does so again until what is waited for has come.
void wakePahoReceiver();

}
