// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reports/read_side.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace bakery::bench {

ReadSide::ReadSide(const StoreAddress &address)
    : m_store(address)
    , m_context{.site = "main",
          .instance = "reports-1",
          .clock = *this,
          .chance = m_chance,
          .store = m_store,
          .bus = *this,
          .pacemaker = *this,
          .workshop = *this}
{
    m_store.migrate(u"journal"_s, u":/migrations/journal"_s);
    m_store.migrate(u"reports"_s, u":/migrations/reports"_s);
    m_service = std::make_unique<ReportsService>(m_context);
    m_service->begin();
}

Instant ReadSide::wallNow() const { return {QDateTime::currentMSecsSinceEpoch()}; }

void ReadSide::hear(std::vector<Message> messages) { m_service->busArrived(std::move(messages)); }

void ReadSide::handleAll()
{
    do {
        m_isAwake = false;
        m_service->runTurn();
    } while (m_isAwake);
}

bool ReadSide::hasHandled(qint64 events) const
{
    qint64 handled = 0;
    for (const FollowedPosition &followed : m_service->presence().follows)
        handled += followed.position;
    return handled == events;
}

}
