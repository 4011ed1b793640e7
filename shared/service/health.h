// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/service_manager.h"

#include <QTimer>

#include <functional>

namespace bakery {

// How an instance stands when it is asked, in the turns' own thread.
struct Health {
    bool isReady = false; // leads or stands by, and can be reached
    bool storeAnswers = false; // just now
    QByteArray words; // for people
};

// Tells the service manager that this process is ready, and from then on that it lives: twice within its patience, from
// the event loop in which the turns run, and only if the store has just answered. So a turn that hangs, a loop that
// spins and a store that is away for long all end in the same, a process that is started anew.
class HealthTeller {
public:
    HealthTeller(ServiceManager manager, std::function<Health()> look);

    void begin(); // nothing when there is nobody to tell
    void end(); // the process stops, on purpose

private:
    void tell();

    ServiceManager m_manager;
    std::function<Health()> m_look;
    QTimer m_timer;
    QByteArray m_words;
    bool m_isReady = false;
};

}
