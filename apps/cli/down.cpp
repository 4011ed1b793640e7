// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/process_record.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int supervisorStopMs = 40'000;
constexpr int stopMs = 10'000;

// Services first, so that what they finish still finds a broker and a database.
int stopsAs(const ProcessRecord &record)
{
    if (record.name == "supervisor"_L1)
        return 0;
    return record.name == "mosquitto"_L1 ? 2 : record.name == "postgres"_L1 ? 3 : 1;
}

}

int down(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    const QString run = shop.path(u"run"_s);
    bool wasRunning = false;
    for (int stage = 0; stage <= 3; ++stage) {
        QList<ProcessRecord> processes;
        for (const ProcessRecord &record : ProcessRecord::allIn(run))
            if (stopsAs(record) == stage && record.isAlive())
                processes.append(record);
        wasRunning = wasRunning || !processes.isEmpty();
        endProcesses(processes, stage == 3 ? SIGINT : SIGTERM, stage == 0 ? supervisorStopMs : stopMs);
    }
    for (const ProcessRecord &record : ProcessRecord::allIn(run))
        record.remove(run);
    say(wasRunning ? u"the shop is stopped"_s : u"no shop was running in %1"_s.arg(shop.dataFolder));
    return 0;
}

}
