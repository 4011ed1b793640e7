// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/connected_shop.h"
#include "apps/cli/people.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"

using namespace Qt::StringLiterals;

namespace bakery {

int request(const Arguments &arguments)
{
    const QByteArray service = arguments.positional(0).toUtf8();
    const QByteArray what = arguments.positional(1).toUtf8();
    const QByteArray body = arguments.positionals() > 2 ? arguments.positional(2).toUtf8() : QByteArray("{}");
    if ((!what.startsWith("do/") && !what.startsWith("ask/")) || what.contains('+') || what.contains('#'))
        throw Trouble(u"the second word is do/SOMETHING or ask/SOMETHING, as in: request orders do/place '{…}'"_s);
    const ShopSettings shop = openShop(arguments);
    const bool needsToken = !requestsForStrangers().contains(QString::fromUtf8(service + '/' + what));
    const QByteArray token = needsToken ? tokenFor(shop, arguments.value("as"), arguments.value("role")) : QByteArray();
    ConnectedShop connected(shop);
    const int timeoutMs = int(arguments.number("timeout", 10'000, 1, 120'000));
    const Reply reply = connected.client().ask({service, what, body, token, arguments.value("id").toUtf8(), timeoutMs});
    if (reply.status == 0)
        throw Trouble(u"no answer came within %1 ms: does the service %2 run? See ./bakery status"_s.arg(
            QString::number(timeoutMs), QString::fromUtf8(service)));
    printResult(reply.body);
    if (!reply.isGood())
        say(reply.reason());
    return reply.isGood() ? 0 : 1;
}

}
