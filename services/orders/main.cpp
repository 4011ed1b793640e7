// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"
#include "services/orders/orders_service.h"

int main(int argc, char **argv)
{
    return bakery::runService<bakery::OrdersService>(argc, argv, "orders", bakery::Urgency::CustomersWait);
}
