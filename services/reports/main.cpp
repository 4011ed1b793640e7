// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"
#include "services/reports/reports_service.h"

int main(int argc, char **argv)
{
    return bakery::runService<bakery::ReportsService>(argc, argv, "reports", bakery::Urgency::LooksBack);
}
