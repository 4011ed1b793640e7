// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "shared/contracts/services.h"

using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

const Instant morning = Instant::parse("2026-03-02T06:00:00.000Z").value();
constexpr int mostTroubles = 20;

}

void Tally::add(const Tally &other)
{
    for (const auto &[name, times] : other.faults)
        faults[name] += times;
    for (const auto &[name, times] : other.answers)
        answers[name] += times;
    orders += other.orders;
}

World::World(quint64 seed, const QString &data, const QString &keys, bool isPrinted)
    : chance(seed)
    , scheduler(morning)
    , broker(scheduler)
    , wall{scheduler, morning}
    , trace(scheduler, isPrinted)
    , links(chance.branch())
    , processes(chance.branch())
    , dataFolder(data)
    , keysFolder(keys)
{
}

std::map<QString, StoreAddress> World::stores() const
{
    std::map<QString, StoreAddress> stores;
    for (const QString &service : serviceNames())
        stores[service] = {Dialect::Sqlite, dataFolder + u'/' + service + u".db"_s, {}};
    return stores;
}

void World::trouble(const QString &what)
{
    trace.note("trouble", what.toUtf8());
    if (troubles.size() < mostTroubles)
        troubles.append(u"at step %1: %2"_s.arg(scheduler.steps()).arg(what));
}

}
