// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/wait.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery::faults {

// The data of a test that runs on each store.
inline void bothStores()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgres") << u"postgres"_s;
}

// Also says what a test threw; its shops are taken down by then.
template <typename Test>
int runTest(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "14400000"); // many rounds are one function; ctest ends what hangs
    QCoreApplication application(argc, argv);
    try {
        Test test;
        return QTest::qExec(&test, argc, argv);
    } catch (const std::exception &failure) {
        say(QString::fromUtf8(failure.what()));
        return 1;
    }
}

}
