// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class OrdersService;
}

int main(int argc, char **argv)
{
    return bakery::runService<bakery::OrdersService>(argc, argv, "orders", bakery::Urgency::CustomersWait);
}
