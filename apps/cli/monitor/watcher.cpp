// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/monitor/watcher.h"

#include "apps/cli/shop_client.h"
#include "apps/cli/wall_clock.h"
#include "shared/contracts/common.h"
#include "shared/contracts/encode.h"
#include "shared/contracts/services.h"
#include "shared/contracts/topics.h"
#include "shared/messaging/paho_bus.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr auto askEvery = 3s;
constexpr qint64 askedForMs = 10'000; // two of them may be lost

}

Watcher::Watcher(const Wanted &wanted, Handler handler)
    : m_wanted(wanted)
    , m_handler(std::move(handler))
    , m_bus(std::make_unique<PahoBus>(wanted.broker))
{
    QObject::connect(&m_askAgain, &QTimer::timeout, &m_askAgain, [this] { askForCopies(); });
    m_bus->open(*this, {{wanted.filter, Quality::AtLeastOnce}}, std::nullopt);
}

Watcher::~Watcher() { m_bus->close(); }

bool Watcher::waitUntilConnected(int timeoutMs)
{
    return waitUntil([this] { return m_isConnected; }, timeoutMs);
}

void Watcher::busConnected()
{
    m_isConnected = true;
    if (!m_wanted.requestsOf.isEmpty()) {
        askForCopies();
        m_askAgain.start(askEvery);
    }
}

void Watcher::busLost()
{
    m_isConnected = false;
    ++m_counts.losses;
    m_askAgain.stop();
}

void Watcher::askForCopies()
{
    for (const QString &service : serviceNames())
        m_bus->publish({topics::watch(m_wanted.requestsOf, service.toLatin1(), m_wanted.broker.username.toUtf8()),
            encode(WatchRequests{askedForMs}), Quality::AtMostOnce, Retention::Transient, {}, {}, {}});
}

void Watcher::busArrived(std::vector<Message> messages)
{
    const Instant at = wallNow();
    for (Message &message : messages) {
        SeenMessage seen{at, std::move(message), {}};
        seen.judged = m_judge.judge(seen.message);
        ++m_counts.messages;
        m_counts.violations += !seen.judged.fits();
        m_counts.untold += seen.message.property("untold").toLongLong();
        m_handler(seen);
    }
}

}
