// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/supervisor/cluster.h"

namespace bakery {

// A shop's private cluster, made if it is missing and running while this lives: for a restore.
class SupervisedCluster {
public:
    explicit SupervisedCluster(const ShopSettings &shop);
    ~SupervisedCluster();
    SupervisedCluster(const SupervisedCluster &) = delete;
    SupervisedCluster &operator=(const SupervisedCluster &) = delete;

private:
    Cluster m_cluster;
    std::unique_ptr<ManagedProcess> m_process;
};

}
