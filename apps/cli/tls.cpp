// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/broker_signal.h"
#include "apps/cli/certificates.h"
#include "apps/cli/commands.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"

using namespace Qt::StringLiterals;

namespace bakery {

int tls(const Arguments &arguments)
{
    if (arguments.positional(0) != "rotate"_L1)
        throw Trouble(u"tls knows rotate only, not %1"_s.arg(arguments.positional(0)));
    const ShopSettings shop = openShop(arguments);
    if (!shop.usesTls())
        throw Trouble(u"this shop listens on %1 only and has no certificates; up --listen ADDRESS changes that"_s.arg(
            shop.listen));
    renewServerCertificate(shop);
    restartBroker(shop); // Mosquitto reads certificates at its start; services and clients connect again by themselves
    say(u"the broker has a new certificate"_s);
    return 0;
}

}
