// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class BankService;
}

int main(int argc, char **argv)
{
    return bakery::runService<bakery::BankService>(argc, argv, "bank", bakery::Urgency::CustomersWait);
}
