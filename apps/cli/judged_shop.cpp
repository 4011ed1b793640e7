// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/judged_shop.h"

#include "apps/cli/trouble.h"
#include "checker/checker.h"
#include "shared/contracts/services.h"

using namespace Qt::StringLiterals;

namespace bakery {

Report judge(const ShopSettings &shop, Instant now)
{
    CheckRequest request{
        .gateFolder = shop.path(u"run"_s), .clock = orTrouble(ClockMapping::load(shop.dataFolder)), .now = now};
    for (const QString &service : serviceNames())
        request.stores[service] = shop.storeOf(service);
    return check(request);
}

}
