// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/workshop.h"

#include <QObject>
#include <QThreadPool>

namespace bakery {

// Half of the machine's processors, one at least: the shop goes on selling beside the work. What comes beyond that
// waits.
class ThreadWorkshop final : public Workshop {
public:
    ThreadWorkshop();
    ~ThreadWorkshop() override;

    void take(std::function<void()> work, std::function<void()> done) override;

private:
    QObject m_owner; // lives where turns run
    QThreadPool m_threads;
};

}
