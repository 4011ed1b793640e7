// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/paho_receiver.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <dirent.h>
#include <fstream>
#include <memory>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace bakery {

constexpr int wakingSignal = SIGURG; // nothing else uses it, and by itself it does nothing

static bool isPahoReceiver(const std::string &thread)
{
    std::ifstream file("/proc/self/task/" + thread + "/comm");
    std::string name;
    return std::getline(file, name) && name.starts_with("MQTTAsync_rcv");
}

// An ignored signal ends no sleep. Other calls that it may cut short are begun anew by the system.
static bool takeSignal()
{
    struct sigaction action { };
    action.sa_handler = [](int) {};
    action.sa_flags = SA_RESTART;
    return sigaction(wakingSignal, &action, nullptr) == 0;
}

void wakePahoReceiver()
{
    static const bool isTaken = takeSignal();
    const std::unique_ptr<DIR, int (*)(DIR *)> threads(opendir("/proc/self/task"), closedir);
    if (!isTaken || !threads)
        return;
    while (const dirent *entry = readdir(threads.get()))
        if (isPahoReceiver(entry->d_name))
            syscall(SYS_tgkill, getpid(), std::atoi(entry->d_name), wakingSignal);
}

}
