// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/persistence/conformance.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    int failures = 0;
    for (const auto run :
        {bakery::runStoreTest, bakery::runTableTest, bakery::runValuesTest, bakery::runMigrationsTest})
        failures += run(argc, argv);
    return failures;
}
