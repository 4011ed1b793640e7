// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/backup.h"

#include "shared/journal/incarnations.h"
#include "shared/persistence/snapshot_copy.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

constexpr auto reopensAfter = std::chrono::milliseconds(200);

}

Backup::Backup(World &world, const Crowd &crowd)
    : m_world(world)
    , m_folder(world.dataFolder + u"/backup-XXXXXX"_s)
    , m_memories(crowd.memories())
{
    for (const auto &[service, address] : world.stores())
        StoreSnapshot::open(address)->copyTo(fileOf(service));
}

// As an operator does it: into a stopped shop, all services together.
void Backup::restore(Machine &machine, Crowd &crowd) const
{
    m_world.trace.note("operator", "restores the shop");
    m_world.broker.kill();
    for (const auto &process : machine.processes())
        process->kill();
    const auto stores = m_world.stores();
    for (const auto &[service, address] : stores) {
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(address.location + QLatin1StringView(end));
        restoreStore(fileOf(service), address);
    }
    giveNewIncarnations(stores, m_world.processes, m_world.wall.now());
    crowd.returnTo(m_memories);
    m_world.scheduler.callAfter(reopensAfter, [this] { m_world.broker.start(); });
}

}
