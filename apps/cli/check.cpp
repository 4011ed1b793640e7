// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/judged_shop.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int couldNotRun = 2;

}

// 0: clean; 1: something is wrong with the shop; 2: it could not be judged.
int check(const Arguments &arguments)
{
    try {
        const Report report = judge(openShop(arguments), wallNow());
        printResult(arguments.has("json") ? report.json() : report.text().toUtf8());
        return report.isClean() ? 0 : 1;
    } catch (const std::exception &error) {
        throw Trouble(u"the shop could not be checked: "_s + QString::fromUtf8(error.what()), couldNotRun);
    }
}

}
