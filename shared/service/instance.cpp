// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/instance.h"

#include "shared/contracts/topics.h"
#include "shared/core/mutation.h"
#include "shared/service/closed_door.h"

#include <QCoreApplication>
#include <QDebug>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds presenceWhenIdle = 2s;
constexpr Milliseconds presenceWhenMoving = 1s;
constexpr Milliseconds leaderMissedAfter = 5s;
constexpr Milliseconds retryAfter = 200ms;
constexpr Milliseconds watchDiskAfter = 100ms;
constexpr Milliseconds mendDiskAfter = 2s;
constexpr Instant never{std::numeric_limits<qint64>::max()};

}

Instance::Instance(InstanceParts parts)
    : m_parts(std::move(parts))
    , m_context{.site = m_parts.site,
          .instance = m_parts.instance,
          .clock = m_parts.clock,
          .chance = m_parts.chance,
          .store = m_parts.store,
          .bus = m_parts.bus,
          .pacemaker = *this,
          .workshop = m_parts.workshop,
          .limits = m_parts.limits,
          .dataFolder = m_parts.dataFolder,
          .probe = m_parts.probe}
    , m_since(m_parts.clock.wallNow())
    , m_presenceDue(never)
    , m_mendDiskAt(never)
    , m_wakeAt(never)
{
}

Instance::~Instance() = default;

void Instance::start()
{
    Presence gone = presence();
    gone.role = Standing::Gone;
    m_parts.bus.open(
        *this, {{topics::presence(m_parts.site, m_parts.service, "+"), Quality::AtLeastOnce}}, presenceMessage(gone));
    wake();
}

void Instance::finish()
{
    Presence gone = presence();
    gone.role = Standing::Gone;
    m_parts.bus.publish(presenceMessage(gone));
    m_parts.bus.close();
}

void Instance::beat()
{
    const Instant now = m_parts.clock.now();
    try {
        if (m_needsReopen && now >= m_retryAt)
            reopen();
        if (!m_service && !m_needsReopen && now >= m_retryAt)
            tryToLead();
        if (m_service && now >= m_retryAt && (m_wantsTurn || now >= m_wakeAt)) {
            watchDisk();
            runTurn();
        }
        if (m_context.diskFull && now >= m_mendDiskAt)
            mendDisk();
    } catch (const StoreError &error) {
        storeFailed(error);
    }
    watchLeader();
    tellPresence();
    const bool mayTurn = m_service && now >= m_retryAt;
    const Instant next =
        std::min({m_presenceDue, m_wakeAt, mayTurn ? never : m_retryAt, m_context.diskFull ? m_mendDiskAt : never});
    if (m_wantsTurn && mayTurn)
        m_parts.pacemaker.wake();
    else if (next != never)
        m_parts.pacemaker.wakeAt(next);
}

// A standby asks for the lock again and again; once it is ours, the store says how things stand.
void Instance::tryToLead()
{
    m_retryAt = m_parts.clock.now() + retryAfter;
    m_standsBy = !m_parts.lock.tryAcquire();
    if (m_standsBy && !isPlanted(Mutation::TwoLeaders))
        return;
    lead();
    m_retryAt = m_parts.clock.now(); // the first turn waits for nothing
}

void Instance::lead()
{
    m_parts.store.makeSound();
    m_parts.store.migrate(u"journal"_s, u":/migrations/journal"_s);
    m_parts.store.migrate(
        QString::fromLatin1(m_parts.service), u":/migrations/"_s + QString::fromLatin1(m_parts.service));
    serve();
}

void Instance::serve()
{
    auto service = m_parts.make(m_context);
    service->begin();
    m_service = std::move(service);
    for (const Subscription &subscription : m_service->subscriptions())
        m_parts.bus.subscribe(subscription);
    if (m_parts.bus.isConnected()) {
        m_service->busConnected();
        m_presenceDue = m_parts.clock.now(); // without a connection it is told at the next one
    }
    m_headTold = -1;
    m_wantsTurn = true;
}

void Instance::runTurn()
{
    m_wantsTurn = false;
    m_wakeAt = never;
    const FileLock pass = m_parts.gate ? m_parts.gate->enterTurn() : FileLock();
    m_service->runTurn();
}

void Instance::storeFailed(const StoreError &error)
{
    const Instant now = m_parts.clock.now();
    switch (error.trouble()) {
    case StoreTrouble::Full:
        diskFull();
        break;
    case StoreTrouble::Fatal:
    case StoreTrouble::TooNew:
    case StoreTrouble::Refused:
        return m_parts.stop(error);
    case StoreTrouble::Lost:
        if (m_parts.ballast && m_parts.ballast->isDiskTight())
            diskFull(); // PostgreSQL dies where it finds no room for its log, and cannot even recover
        break;
    case StoreTrouble::Constraint:
        break;
    }
    qWarning().noquote() << "the store failed:" << error.what();
    const bool wasLeading = m_service != nullptr;
    if (wasLeading)
        m_service->turnAway(error);
    m_service.reset();
    m_wakeAt = never; // that service's wish; kept, it would wake us without end
    m_needsReopen = true;
    m_retryAt = now + retryAfter;
    if (wasLeading)
        m_leaderSeenAt = now; // as long as it led it listened to nobody else
    if (wasLeading && error.trouble() == StoreTrouble::Full)
        serveAgain();
}

// A full disk leaves the connection as it was, and to open a new one may take room that is not there. What is committed
// can be read, so questions are answered on.
void Instance::serveAgain()
{
    try {
        m_parts.store.rollback();
        serve();
        m_needsReopen = false;
    } catch (const StoreError &error) {
        qWarning().noquote() << "the store cannot even be read:" << error.what();
    }
}

// New work is turned away while there is still room to bring to an end what is under way.
void Instance::watchDisk()
{
    const Instant now = m_parts.clock.now();
    if (!m_parts.ballast || m_context.diskFull || now < m_watchDiskAt)
        return;
    m_watchDiskAt = now + watchDiskAfter;
    if (!m_parts.ballast->isDiskTight())
        return;
    m_context.diskFull = true;
    m_mendDiskAt = now + mendDiskAfter;
}

void Instance::diskFull()
{
    if (m_parts.ballast)
        m_parts.ballast->giveUp();
    m_context.diskFull = true;
    m_mendDiskAt = m_parts.clock.now() + mendDiskAfter;
}

// The lock may have gone with the connection, so it is asked for again before anything is written.
void Instance::reopen()
{
    m_retryAt = m_parts.clock.now() + retryAfter;
    m_parts.store.reopen();
    m_needsReopen = false;
    tryToLead();
}

void Instance::mendDisk()
{
    m_mendDiskAt = m_parts.clock.now() + mendDiskAfter;
    if (!m_parts.ballast || m_parts.ballast->restore()) {
        m_context.diskFull = false;
        if (m_parts.bus.isConnected())
            m_presenceDue = m_parts.clock.now();
    }
}

void Instance::busConnected()
{
    const Instant now = m_parts.clock.now();
    m_connectedAt = now;
    m_leaderSeenAt = now;
    m_presenceDue = now;
    if (m_service) {
        try {
            m_service->busConnected();
        } catch (const StoreError &error) {
            storeFailed(error);
        }
    }
    wake();
}

void Instance::busLost() { m_presenceDue = never; }

void Instance::busArrived(std::vector<Message> messages)
{
    if (!m_service) {
        for (const Message &message : messages) {
            hearLeader(message);
            if (m_needsReopen)
                refuseForNow(m_parts.bus, m_parts.site, m_parts.service, message);
        }
        return;
    }
    try {
        m_service->busArrived(std::move(messages));
    } catch (const StoreError &error) {
        storeFailed(error);
    }
    m_parts.pacemaker.wake(); // for a turn now, or to wait for one
}

void Instance::hearLeader(const Message &message)
{
    const auto document = JsonDocument::parse(message.payload);
    if (!document)
        return;
    const auto heard = decode<Presence>(*document);
    if (heard && heard->service.value.toLatin1() == m_parts.service && heard->role == Standing::Leader)
        m_leaderSeenAt = m_parts.clock.now();
}

// A leader that hangs keeps its lock. A standby that is itself connected and has missed its presence throws it out.
void Instance::watchLeader()
{
    if (m_service || m_needsReopen || !m_parts.bus.isConnected())
        return;
    if (m_parts.clock.now() - m_leaderSeenAt < leaderMissedAfter)
        return;
    m_leaderSeenAt = m_parts.clock.now();
    m_parts.lock.evict();
}

void Instance::tellPresence()
{
    const Instant now = m_parts.clock.now();
    if (!m_parts.bus.isConnected())
        return;
    const bool headMoved = m_service && m_service->head() != m_headTold;
    const Instant due = headMoved ? std::min(m_presenceDue, m_presenceToldAt + presenceWhenMoving) : m_presenceDue;
    if (now >= due) {
        m_parts.bus.publish(presenceMessage(presence()));
        m_presenceToldAt = now;
        m_presenceDue = now + presenceWhenIdle;
        m_headTold = m_service ? m_service->head() : -1;
    } else {
        m_presenceDue = due;
    }
}

Presence Instance::presence() const
{
    Presence presence;
    if (m_service) {
        presence = m_service->presence();
    } else {
        presence.service = QString::fromLatin1(m_parts.service);
        presence.instance = QString::fromLatin1(m_parts.instance);
        presence.pid = QCoreApplication::applicationPid();
        presence.since = m_since;
    }
    // A program that has no version may still be followed: without one its presence would be against the contract.
    const QString version = QCoreApplication::applicationVersion();
    presence.version = version.isEmpty() ? u"unknown"_s : version.left(32);
    if (m_parts.memoryBytes)
        presence.process = ProcessFigures{m_context.figures.turnSeconds.total(),
            qint64(m_context.figures.turnSeconds.sum() * 1'000'000), m_parts.memoryBytes()};
    return presence;
}

Message Instance::presenceMessage(const Presence &presence) const
{
    return {topics::presence(m_parts.site, m_parts.service, m_parts.instance), encode(presence), Quality::AtLeastOnce,
        Retention::Retained, {}, {}, {}};
}

void Instance::wake()
{
    m_wantsTurn = true;
    m_parts.pacemaker.wake();
}

void Instance::wakeAt(Instant when) { m_wakeAt = std::min(m_wakeAt, when); }

}
