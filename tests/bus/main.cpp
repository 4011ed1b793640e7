// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/bus_end.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace bakery;
    QCoreApplication application(argc, argv);
    int failures = 0;
    for (const auto run : {runDeliveryTest, runRequestTest, runLossTest, runServiceTest})
        failures += run(argc, argv);
    return failures;
}
