// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class ReportsService;
}

int main(int argc, char **argv)
{
    return bakery::runService<bakery::ReportsService>(argc, argv, "reports", bakery::Urgency::LooksBack);
}
