// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/bus_watch.h"

#include "shared/contracts/common.h"
#include "shared/contracts/encode.h"
#include "shared/contracts/services.h"
#include "shared/contracts/topics.h"

using namespace std::chrono_literals;

namespace bakery::office {
namespace {

constexpr Milliseconds askForCopiesEvery = 3s;
constexpr qint64 copiesForMs = 10'000; // two of them may be lost

}

BusWatch::BusWatch(Watching watching, QByteArray site, const Clock &clock, Handler handler)
    : m_watching(std::move(watching))
    , m_site(std::move(site))
    , m_clock(clock)
    , m_handler(std::move(handler))
{
}

BusWatch::~BusWatch() { close(); }

void BusWatch::open()
{
    if (m_bus || !isPossible())
        return;
    m_dropped = m_untold = 0;
    m_losses = 0;
    m_bus = m_watching.connect();
    std::vector<Subscription> all;
    for (const char *kind : {"journal", "event/+", "state/#", "telemetry/#", "presence/+"})
        all.push_back({topics::service(m_site, "+") + '/' + kind, Quality::AtLeastOnce});
    m_bus->open(*this, std::move(all), std::nullopt);
}

void BusWatch::close()
{
    if (!m_bus)
        return;
    m_bus->close();
    m_bus.reset();
}

void BusWatch::setWantsRequests(bool wants)
{
    m_wantsRequests = wants;
    m_askAgainAt = {};
    beat();
}

void BusWatch::beat()
{
    if (m_wantsRequests && isConnected() && m_clock.now() >= m_askAgainAt)
        askForCopies();
}

void BusWatch::askForCopies()
{
    m_askAgainAt = m_clock.now() + askForCopiesEvery;
    for (const QString &service : serviceNames())
        m_bus->publish({topics::watch(m_site, service.toLatin1(), m_watching.account),
            encode(WatchRequests{copiesForMs}), Quality::AtMostOnce, Retention::Transient, {}, {}, {}});
}

void BusWatch::busArrived(std::vector<Message> messages)
{
    const Instant at = m_clock.wallNow();
    for (Message &message : messages) {
        SeenMessage seen{at, std::move(message), {}};
        seen.judged = m_judge.judge(seen.message);
        m_untold += seen.message.property("untold").toLongLong();
        m_handler(seen);
    }
}

}
