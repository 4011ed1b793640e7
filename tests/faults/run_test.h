// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/wait.h"

#include <QCoreApplication>
#include <QTest>

namespace bakery::faults {

// Also says what a test threw; its shops are taken down by then.
template <typename Test>
int runTest(int argc, char **argv)
{
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
