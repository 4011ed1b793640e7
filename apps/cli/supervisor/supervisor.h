// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_client.h"
#include "apps/cli/supervisor/cluster.h"
#include "apps/cli/supervisor/demo_days.h"
#include "apps/cli/supervisor/demo_keeper.h"
#include "apps/cli/supervisor/managed_process.h"
#include "shared/service/health.h"

#include <QFileSystemWatcher>
#include <QSet>

#include <memory>

namespace bakery {

struct SupervisorOptions {
    QString programs; // where bakery-<service> lies
    bool tellsEvents = false; // a readable line per business event on standard error
    bool restartsChanged = false; // a service whose program has changed is started anew
    std::function<void()> whenReady = [] {};
    std::function<void()> whenStopping = [] {};
};

// Keeps a shop's processes running: cluster, broker, services. One per data folder.
class Supervisor : public QObject {
public:
    Supervisor(const ShopSettings &shop, SupervisorOptions options);
    ~Supervisor() override;

    // From the first process to the last; returns when the shop was asked to stop. Throws Trouble when it cannot start.
    void run();
    Health health() const;

private:
    void startCluster();
    void startBroker();
    void startServices();
    void startCardTerminal();
    void waitUntilItSells();
    void runUntilSignal();
    void stopEverything();
    void stopAll(const std::vector<ManagedProcess *> &processes, int patienceMs);
    ManagedProcess *manage(ProcessPlan plan);
    void heard(const Message &presence);
    void giveUpOnHopeless();
    void restartChanged();

    ShopSettings m_shop;
    SupervisorOptions m_options;
    std::vector<std::unique_ptr<ManagedProcess>> m_processes;
    ManagedProcess *m_cluster = nullptr;
    ManagedProcess *m_broker = nullptr;
    std::vector<ManagedProcess *> m_services;
    std::unique_ptr<ShopClient> m_client;
    std::unique_ptr<DemoKeeper> m_demo;
    std::unique_ptr<DemoDays> m_demoDays;
    bool m_hasSold = false;
    QHash<QByteArray, QByteArray> m_leaders; // service → instance
    QFileSystemWatcher m_programs;
    QHash<QString, QByteArray> m_stamps;
};

}
