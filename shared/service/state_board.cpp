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
    std::optional<Instant> next;
    prepare(now);
    for (auto due = m_due.begin(); due != m_due.end();) {
        if (due->second > now) {
            next = next ? std::min(*next, due->second) : due->second;
            ++due;
            continue;
        }
        const Part part = due->first;
        due = m_due.erase(due);
        const StateRoute *route = routeOf(part.first);
        const auto value = route ? route->value(part.second) : std::nullopt;
        m_context.bus.publish(
            {topicOf(part), value.value_or(QByteArray()), Quality::AtLeastOnce, Retention::Retained, {}, {}, {}});
        if (value)
            m_publishedAt[part] = now;
        else
            m_publishedAt.erase(part);
    }
    return next;
}

void StateBoard::prepare(Instant now)
{
    for (const StateRoute &route : m_routes) {
        QStringList parts;
        for (const auto &[part, due] : m_due)
            if (part.first == route.name && due <= now)
                parts.append(part.second);
        if (route.prepare && !parts.isEmpty())
            route.prepare(parts);
    }
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
