// SPDX-License-Identifier: GPL-3.0-or-later
// What a turn takes: a bounded number of what has arrived; the rest waits for the next one.
#include "shared/service/service.h"

#include "shared/contracts/topics.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds longestWait = 200ms;
constexpr qsizetype followedBytes = 256 * 1024; // more than that of others' events is left for the next turn
constexpr qint64 farBehind = 10'000; // events
constexpr int largeTurn = 8; // times as many

}

std::vector<TurnItem> Service::gather()
{
    std::vector<TurnItem> items = std::exchange(m_waiting, {});
    if (items.empty())
        m_waitingUntil = now() + longestWait;
    if (!m_arrivedKeys.empty())
        items.push_back({.kind = TurnItem::Kind::Keys});
    gatherDue(items);
    gatherFollowed(items); // what finishes an open order comes before new ones
    gatherOpened(items);
    gatherWork(items);
    gatherErrands(items);
    gatherRequests(items);
    if (!mayWait(items))
        return items;
    m_waiting = std::move(items);
    return {};
}

// A commit costs more than what it would hold here: positions that move past events that nobody handles, and facts that
// nobody waits for. The next turn takes them along; a crash before it brings them again from the journal's owner.
bool Service::mayWait(const std::vector<TurnItem> &items) const
{
    return now() < m_waitingUntil && items.size() < size_t(m_context.limits.messagesPerTurn)
        && std::all_of(items.begin(), items.end(), [](const TurnItem &item) {
               return item.kind == TurnItem::Kind::Position
                   || (item.kind == TurnItem::Kind::Event && item.event->mayWait);
           });
}

void Service::gatherDue(std::vector<TurnItem> &items)
{
    const Instant now = this->now();
    for (TimerRoute &timer : m_timers) {
        if (timer.due > now)
            continue;
        timer.due = now + timer.interval;
        gatherTimer(items, timer);
    }
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now && items.size() < 64) {
        const auto [id, command, subject] = m_deadlines.begin()->second;
        m_deadlines.erase(m_deadlines.begin());
        TurnItem item{.kind = TurnItem::Kind::Deadline, .id = id, .cause = "deadline"};
        const auto route = m_requestRoutes.find(topics::request(m_context.site, Verb::Do, m_name, command.toLatin1()));
        if (route == m_requestRoutes.end())
            continue;
        item.request = &route->second;
        item.asker = subject;
        items.push_back(std::move(item));
    }
    if (m_clockStepMs != 0)
        items.push_back({.kind = TurnItem::Kind::ClockStep, .cause = "clock"});
    if (m_frontDoor.hasRoleRefusals() && now >= m_nextHousekeeping)
        items.push_back({.kind = TurnItem::Kind::Refusals, .cause = "door"});
    if (now >= m_nextHousekeeping)
        housekeep();
}

// An event that could not be handled does not keep time from running out: an order that is stuck is given up then.
void Service::gatherTimer(std::vector<TurnItem> &items, TimerRoute &timer)
{
    const std::vector<QString> subjects = timer.subjects ? timer.subjects() : std::vector<QString>{QString()};
    for (const QString &subject : subjects)
        if (!m_deadLetters.hasFailed(timer.name, subject))
            items.push_back({.kind = TurnItem::Kind::Timer, .subject = subject, .cause = "timer", .timer = &timer});
}

bool Service::isFarBehind() const
{
    qint64 behind = 0;
    for (const auto &[service, journal] : m_followed)
        behind += journal.lag();
    return behind > farBehind;
}

void Service::gatherFollowed(std::vector<TurnItem> &items)
{
    const int times = m_catchesUpInLargeTurns && isFarBehind() ? largeTurn : 1;
    const size_t enough = items.size() + size_t(times * m_context.limits.messagesPerTurn);
    qsizetype bytes = 0;
    while (!m_arrivedTurns.empty() && items.size() < enough && bytes < times * followedBytes) {
        auto [journal, turn] = std::move(m_arrivedTurns.front());
        m_arrivedTurns.pop_front();
        bytes += turn.events.size();
        switch (journal->judge(turn)) {
        case FollowedJournal::Verdict::Next:
            gatherEvents(items, *journal, turn);
            while (auto kept = journal->takeKept()) {
                if (journal->judge(*kept) != FollowedJournal::Verdict::Next)
                    break;
                gatherEvents(items, *journal, *kept);
            }
            break;
        case FollowedJournal::Verdict::Gap:
            journal->keepForLater(std::move(turn));
            break;
        case FollowedJournal::Verdict::Duplicate:
        case FollowedJournal::Verdict::Alarm:
            break;
        }
    }
}

void Service::gatherEvents(std::vector<TurnItem> &items, FollowedJournal &journal, const FollowedTurn &turn)
{
    journal.learnIncarnation(turn.incarnation);
    const auto events = readEvents(turn.events);
    if (!events || (!turn.isSnapshot && qint64(events->size()) != turn.last - turn.first + 1))
        return journal.raise(u"the journal of %1 holds a turn at %2 that is not an array of its events"_s.arg(
            QString::fromLatin1(journal.service()), QString::number(turn.first)));
    const size_t before = items.size();
    for (size_t i = 0; i < events->size(); ++i) {
        const EventView &view = (*events)[i];
        const qint64 position = turn.isSnapshot ? turn.last : turn.first + qint64(i);
        if (!turn.isSnapshot && position <= journal.position())
            continue;
        const auto route = m_events.find(journal.service() + ' ' + view.type());
        if (route == m_events.end() || (turn.isSnapshot && !route->second.fromSnapshot))
            continue;
        TurnItem item{.kind = TurnItem::Kind::Event, .event = &route->second, .source = journal.service()};
        item.position = turn.isSnapshot ? journal.position() : position;
        item.subject = view.subject();
        item.view = view;
        item.cause = view.id();
        item.traceparent = view.traceparent();
        auto decoded = route->second.decode(view);
        if (decoded)
            item.decoded = std::move(*decoded);
        else
            item.refusedWith = decoded.error().path + ' ' + decoded.error().problem;
        items.push_back(std::move(item));
    }
    if (items.size() == before || items.back().position != turn.last)
        items.push_back({.kind = TurnItem::Kind::Position, .source = journal.service(), .position = turn.last});
    items.back().turnHash = turn.hash;
    journal.moved(turn.last, turn.hash);
}

void Service::gatherRequests(std::vector<TurnItem> &items)
{
    for (int i = 0; i < m_context.limits.messagesPerTurn && !m_arrivedRequests.empty(); ++i) {
        items.push_back(std::move(m_arrivedRequests.front()));
        m_arrivedRequests.pop_front();
    }
}

}
