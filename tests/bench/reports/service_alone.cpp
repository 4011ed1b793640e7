// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reports/service_alone.h"

#include "shared/contracts/topics.h"

#include <QDateTime>

#include <chrono>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bakery::bench {

ServiceAlone::ServiceAlone(const QString &name, const StoreAddress &address, const Make &make)
    : m_store(address)
    , m_context{.site = "main",
          .instance = name.toLatin1() + "-1",
          .clock = *this,
          .chance = m_chance,
          .store = m_store,
          .bus = *this,
          .pacemaker = *this,
          .workshop = *this}
{
    m_store.migrate(u"journal"_s, u":/migrations/journal"_s);
    m_store.migrate(name, u":/migrations/"_s + name);
    m_service = make(m_context);
    m_service->begin();
}

Instant ServiceAlone::wallNow() const { return Instant{QDateTime::currentMSecsSinceEpoch()} + m_ahead; }

void ServiceAlone::hear(const QByteArray &service, const Journal &journal, const std::vector<JournalTurn> &turns)
{
    Presence owner; // says how far its journal goes
    owner.service = QString::fromLatin1(service);
    owner.instance = QString(owner.service.value + u"-1"_s);
    owner.role = Standing::Leader;
    owner.version = u"unknown"_s;
    owner.since = wallNow();
    owner.incarnation = Id::parse(std::string_view(journal.incarnation().constData()));
    owner.head = journal.head();
    std::vector<Message> messages{{topics::presence("main", service, owner.instance.value.toLatin1()), encode(owner),
        Quality::AtLeastOnce, Retention::Transient, {}, {}, {}}};
    for (const JournalTurn &turn : turns)
        messages.push_back(
            {topics::journal("main", service), turn.events, Quality::AtLeastOnce, Retention::Transient, {}, {},
                FollowedTurn::properties(journal.incarnation(), turn.first, turn.last, turn.previousHash, turn.hash)});
    m_service->busArrived(std::move(messages));
}

TurnTimes ServiceAlone::handleAll()
{
    TurnTimes times;
    do {
        m_isAwake = false;
        const auto begun = std::chrono::steady_clock::now();
        m_service->runTurn();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
        times.longestMs = std::max(times.longestMs, took.count());
        times.allMs += took.count();
    } while (m_isAwake);
    if (m_service->presence().deadLetters != 0)
        throw std::runtime_error("the service could not handle what it was told");
    return times;
}

bool ServiceAlone::hasHandled(qint64 events) const
{
    qint64 handled = 0;
    for (const FollowedPosition &followed : m_service->presence().follows)
        handled += followed.position;
    return handled == events;
}

}
