// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/orders_service.h"
#include "shared/service/main.h"

int main(int argc, char **argv) { return bakery::runService<bakery::OrdersService>(argc, argv, "orders"); }
