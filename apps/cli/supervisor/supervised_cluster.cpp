// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/supervised_cluster.h"

#include "apps/cli/shop_client.h"
#include "apps/cli/trouble.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int startMs = 30'000;
constexpr int stopMs = 10'000;

}

SupervisedCluster::SupervisedCluster(const ShopSettings &shop) : m_cluster(shop)
{
    m_cluster.prepare();
    m_process = std::make_unique<ManagedProcess>(m_cluster.plan(), shop.path(u"run"_s));
    m_process->start();
    if (!waitUntil([this] { return m_process->isRunning() && m_cluster.answers(); }, startMs))
        throw Trouble(u"PostgreSQL does not answer; it said: %1"_s.arg(m_process->lastWords()));
    m_cluster.makeDatabase();
}

SupervisedCluster::~SupervisedCluster()
{
    m_process->stop();
    waitUntil([this] { return !m_process->isRunning(); }, stopMs);
}

}
