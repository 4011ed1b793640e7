// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/state_board.h"

#include "shared/contracts/topics.h"

using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr Milliseconds leastInterval = 250ms;

}

QByteArrayList StateBoard::names() const
{
    QByteArrayList names;
    for (const StateRoute &route : m_routes)
        names.append(route.name);
    return names;
}

QByteArray StateBoard::filter() const { return topics::state(m_context.site, m_service, "#"); }

void StateBoard::prepareWith(const char *state, std::function<void(const QStringList &)> prepare)
{
    for (StateRoute &route : m_routes)
        if (route.name == state) {
            route.prepare = std::move(prepare);
            return;
        }
}

void StateBoard::publishOneByOne(const char *state)
{
    for (StateRoute &route : m_routes)
        if (route.name == state)
            route.isOnePartATurn = true;
}

void StateBoard::keepTouched()
{
    for (const Part &part : m_touched) {
        const auto last = m_publishedAt.find(part);
        const Instant now = m_context.clock.now();
        m_due.try_emplace(part, last == m_publishedAt.end() ? now : std::max(now, last->second + leastInterval));
    }
    m_touched.clear();
}

void StateBoard::touchAll()
{
    m_publishedAt.clear();
    for (const StateRoute &route : m_routes)
        for (const QString &part : route.parts())
            m_due[{route.name, part}] = m_context.clock.now();
}

void StateBoard::heard(const Message &retained)
{
    const QByteArray prefix = topics::state(m_context.site, m_service, {});
    if (retained.payload.isEmpty() || !retained.topic.startsWith(prefix))
        return;
    const QByteArray rest = retained.topic.sliced(prefix.size());
    const qsizetype slash = rest.indexOf('/');
    const Part part{
        slash < 0 ? rest : rest.left(slash), slash < 0 ? QString() : QString::fromUtf8(rest.sliced(slash + 1))};
    const StateRoute *route = routeOf(part.first);
    if (!m_publishedAt.contains(part) && !m_due.contains(part) && (!route || !route->value(part.second)))
        m_context.bus.publish({retained.topic, {}, Quality::AtLeastOnce, Retention::Retained, {}, {}, {}});
}

std::optional<Instant> StateBoard::publishDue()
{
    const Instant now = m_context.clock.now();
    for (const StateRoute &route : m_routes) {
        const QStringList parts = takeDue(route, now);
        if (route.prepare && !parts.isEmpty())
            route.prepare(parts);
        for (const QString &part : parts)
            publish(route, part, now);
    }
    std::optional<Instant> next;
    for (const auto &[part, due] : m_due)
        next = std::min(next.value_or(due), due);
    return next ? std::optional(std::max(*next, now)) : std::nullopt;
}

QStringList StateBoard::takeDue(const StateRoute &route, Instant now)
{
    std::vector<std::pair<Instant, QString>> due;
    for (const auto &[part, at] : m_due)
        if (part.first == route.name && at <= now)
            due.emplace_back(at, part.second);
    if (route.isOnePartATurn && due.size() > 1) {
        std::iter_swap(due.begin(), std::min_element(due.begin(), due.end()));
        due.resize(1);
    }
    QStringList parts;
    for (const auto &[at, part] : due) {
        m_due.erase({route.name, part});
        parts.append(part);
    }
    return parts;
}

void StateBoard::publish(const StateRoute &route, const QString &part, Instant now)
{
    const auto value = route.value(part);
    m_context.bus.publish({topicOf({route.name, part}), value.value_or(QByteArray()), Quality::AtLeastOnce,
        Retention::Retained, {}, {}, {}});
    if (value)
        m_publishedAt[{route.name, part}] = now;
    else
        m_publishedAt.erase({route.name, part});
}

QByteArray StateBoard::topicOf(const Part &part) const
{
    const QByteArray name = part.second.isEmpty() ? part.first : part.first + '/' + part.second.toUtf8();
    return topics::state(m_context.site, m_service, name);
}

const StateRoute *StateBoard::routeOf(const QByteArray &name) const
{
    for (const StateRoute &route : m_routes)
        if (route.name == name)
            return &route;
    return nullptr;
}

}
