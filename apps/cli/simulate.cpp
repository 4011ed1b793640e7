// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/connected_shop.h"
#include "apps/cli/customers/opening_today.h"
#include "apps/cli/customers/simulated_customers.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int mostRegulars = 60;
constexpr int tellEveryMs = 5000;
constexpr int endOfTimes = std::numeric_limits<int>::max();

}

int simulate(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    const int people = int(arguments.number("customers", 100, 1, 100'000));
    const quint64 seed = quint64(arguments.number("seed", QDateTime::currentMSecsSinceEpoch(), 0, endOfTimes * 1000LL));
    StopSignal::listen();
    ConnectedShop connected(shop);
    const ClockMapping clock = orTrouble(ClockMapping::load(shop.dataFolder));
    const Instant now = clock.shopAt(wallNow());
    const OpeningToday today = openingToday(shop, connected.client());
    const Instant until = arguments.has("day") ? today.closesAt.value_or(now + 24h) : now + 1h;

    SimulatedCustomers customers(shop, connected.client(), seed);
    say(u"%1 people come until %2 of shop time"_s.arg(people).arg(
        QDateTime::fromMSecsSinceEpoch(until.sinceEpochMs, today.zone).toString(u"ddd HH:mm"_s)));
    customers.prepare(std::min(people, mostRegulars));
    customers.comeBetween(now, until, people, today.zone);
    QTimer progress;
    QObject::connect(&progress, &QTimer::timeout, &progress,
        [&] { say(u"%1 of %2 have come"_s.arg(customers.came()).arg(people)); });
    progress.start(tellEveryMs);
    waitUntil([&] { return customers.haveAllLeft() || StopSignal::hasArrived(); }, endOfTimes);
    printResult(arguments.has("json") ? QJsonDocument(customers.told()).toJson(QJsonDocument::Compact)
                                      : customers.inWords().toUtf8());
    return 0;
}

}
