// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/persistence/conformance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    using namespace bakery;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == "--hold-writer-lock"_L1)
        return holdWriterLock({Dialect(arguments[2].toInt()), arguments[3], arguments[4]});
    int failures = 0;
    for (const auto run : {runStoreTest, runTableTest, runKnownTest, runValuesTest, runMigrationsTest,
             runWriterLockTest, runSnapshotTest})
        failures += run(argc, argv);
    return failures;
}
