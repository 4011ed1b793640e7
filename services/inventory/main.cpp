// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class InventoryService;
}

int main(int argc, char **argv)
{
    return bakery::runService<bakery::InventoryService>(argc, argv, "inventory", bakery::Urgency::CustomersWait);
}
