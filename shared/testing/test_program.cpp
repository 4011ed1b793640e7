// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"

#include <cstdio>
#include <map>
#include <string>

namespace bakery {
namespace {

std::map<std::string, RegisteredTest::Run> &tests()
{
    static std::map<std::string, RegisteredTest::Run> known;
    return known;
}

// tests/scenarios/prices_test.cpp is "prices".
std::string nameOf(const std::string &file)
{
    const size_t start = file.rfind('/') + 1;
    return file.substr(start, file.rfind("_test.cpp") - start);
}

int listTests(const char *program, int status)
{
    std::fprintf(stderr, "usage: %s TEST [function ...] [QtTest's options]\ntests:", program);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, " %s", name.c_str());
    std::fputc('\n', stderr);
    return status;
}

}

RegisteredTest::RegisteredTest(const char *file, Run run) { tests().emplace(nameOf(file), run); }

}

int main(int argc, char **argv)
{
    using namespace bakery;
    const std::string name = argc > 1 ? argv[1] : "";
    const auto found = tests().find(name);
    if (found == tests().end())
        return listTests(argv[0], name == "--help" ? 0 : 2);
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
