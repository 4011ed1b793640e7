// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/ballast.h"
#include "shared/persistence/turn_gate.h"
#include "shared/persistence/writer_lock.h"
#include "shared/service/health.h"
#include "shared/service/service.h"

namespace bakery {

// What an instance is made of; the simulator gives other parts than a shop.
struct InstanceParts {
    QByteArray site;
    QByteArray service;
    QByteArray instance;
    Clock &clock;
    Chance &chance;
    Store &store;
    WriterLock &lock;
    Bus &bus;
    Pacemaker &pacemaker;
    Workshop &workshop;
    std::function<std::unique_ptr<Service>(Context &)> make;
    std::function<void(const StoreError &)> stop; // the process must end: a fatal storage error, a newer store
    ServiceLimits limits;
    QString dataFolder;
    Ballast *ballast = nullptr;
    TurnGate *gate = nullptr;
    TurnProbe *probe = nullptr;
    std::function<qint64()> memoryBytes = {}; // that the process takes; without it presence says nothing of the process
};

// One process of a service: a standby until it holds the lock of the store, then the leader. It keeps presence, gives
// the service its turns, and knows what to do when the store fails.
class Instance final : public BusListener, private Pacemaker {
public:
    explicit Instance(InstanceParts parts);
    ~Instance() override;

    void start();
    void finish(); // says Gone and closes the bus
    void beat(); // whatever is due; the pacemaker calls it

    bool isLeader() const { return m_service != nullptr; }
    Health health(); // asks the store
    Reading reading();
    Service *service() { return m_service.get(); }

    void busConnected() override;
    void busLost() override;
    void busArrived(std::vector<Message> messages) override;

private:
    void wake() override;
    void wakeAt(Instant when) override;

    void tryToLead();
    void lead();
    void serve();
    void runTurn();
    void storeFailed(const StoreError &error);
    void serveAgain();
    void reopen();
    void watchLeader();
    void hearLeader(const Message &message);
    void tellPresence();
    void watchDisk();
    void diskFull();
    void mendDisk();
    Presence presence() const;
    Message presenceMessage(const Presence &presence) const;

    InstanceParts m_parts;
    Context m_context;
    std::unique_ptr<Service> m_service;
    Instant m_since;
    Instant m_connectedAt;
    Instant m_leaderSeenAt;
    Instant m_presenceDue;
    Instant m_presenceToldAt;
    qint64 m_headTold = -1;
    Instant m_retryAt;
    Instant m_watchDiskAt;
    Instant m_mendDiskAt;
    Instant m_wakeAt;
    bool m_wantsTurn = false;
    bool m_needsReopen = false;
    qint64 m_storeBytes = 0;
    Instant m_measureStoreAt;
    bool m_standsBy = false; // somebody else holds the lock
};

}
