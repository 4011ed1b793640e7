// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/people.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"

namespace bakery {

int token(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    printResult(tokenFor(shop, arguments.value("as"), arguments.value("role")));
    return 0;
}

}
