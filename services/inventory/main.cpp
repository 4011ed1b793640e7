// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"
#include "services/inventory/inventory_service.h"

int main(int argc, char **argv)
{
    return bakery::runService<bakery::InventoryService>(argc, argv, "inventory", bakery::Urgency::CustomersWait);
}
