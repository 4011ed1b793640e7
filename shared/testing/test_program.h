// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace bakery {

// Tests that lie beside each other are one program: its first argument says which of them runs, by the name of its
// file, and what follows is QtTest's. Compiling them together takes less than half of the time.
class RegisteredTest {
public:
    using Run = int (*)(int argc, char **argv);
    RegisteredTest(const char *file, Run run);
};

template <typename Test>
int runTestClass(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}

// For a test that prepares more than an application: a function like main().
#define BAKERY_TEST_RUN(run) static const ::bakery::RegisteredTest registered(__FILE__, run);
#define BAKERY_TEST(Class) BAKERY_TEST_RUN(::bakery::runTestClass<Class>)
