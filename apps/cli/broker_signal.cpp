// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/broker_signal.h"

#include "apps/cli/process_record.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

ProcessRecord brokerOf(const ShopSettings &shop)
{
    for (const ProcessRecord &record : ProcessRecord::allIn(shop.path(u"run"_s)))
        if (record.name == "mosquitto"_L1)
            return record;
    return {};
}

}

bool reloadBroker(const ShopSettings &shop)
{
    const ProcessRecord broker = brokerOf(shop);
    broker.signal(SIGHUP);
    return broker.isAlive();
}

void restartBroker(const ShopSettings &shop) { brokerOf(shop).signal(SIGTERM); }

}
