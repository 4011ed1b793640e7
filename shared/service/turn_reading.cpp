// SPDX-License-Identifier: GPL-3.0-or-later
// Reading between turns, from what is committed: questions, and the log for followers.
#include "shared/service/service.h"

#include "shared/contracts/topics.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr qsizetype logBytes = 512 * 1024;

}

void Service::answerQuestions()
{
    answerWorkedQuestions();
    for (int i = 0; i < m_context.limits.messagesPerTurn && !m_arrivedQuestions.empty(); ++i) {
        TurnItem item = std::move(m_arrivedQuestions.front());
        m_arrivedQuestions.pop_front();
        RawOutcome outcome{item.refusedStatus, item.refusedWith, {}};
        if (outcome.status == 0) {
            m_current = &item;
            outcome = item.request->handle(item.decoded.get(), item.caller);
        }
        if (outcome.work) {
            startWorkOfQuestion(std::move(item), std::move(outcome.work));
            continue;
        }
        reply(item, outcome.status, outcome.body);
    }
    publishReplies();
    m_context.store.endReading();
    abandon();
}

void Service::answerLogRequests()
{
    while (!m_arrivedLogRequests.empty()) {
        const Message request = std::move(m_arrivedLogRequests.front());
        m_arrivedLogRequests.pop_front();
        const auto asked = readAs<AskLog>(request.payload);
        if (!asked || !topics::isReplyAddress(m_context.site, request.responseTopic))
            continue;
        sendLog(asked->from, request);
    }
}

void Service::sendLog(qint64 from, const Message &request)
{
    const auto send = [&](const QByteArray &events, std::vector<std::pair<QByteArray, QByteArray>> properties) {
        m_context.bus.publish({request.responseTopic, events, Quality::AtLeastOnce, Retention::Transient, {},
            request.correlationData, std::move(properties)});
    };
    if (from <= m_journal.prunedTo()) {
        if (const auto snapshot = m_journal.snapshot()) {
            auto properties =
                FollowedTurn::properties(m_journal.incarnation(), 1, snapshot->position, originHash(), snapshot->hash);
            properties.emplace_back("snapshot", "true");
            send(snapshot->events, std::move(properties));
            from = snapshot->position + 1;
        }
    }
    if (from <= m_journal.head())
        for (const JournalTurn &turn : m_journal.from(from, logBytes))
            send(turn.events,
                FollowedTurn::properties(m_journal.incarnation(), turn.first, turn.last, turn.previousHash, turn.hash));
    send("[]", {{"incarnation", m_journal.incarnation()}, {"head", QByteArray::number(m_journal.head())}});
}

// What has arrived is read first: asked for now, it would come a second time.
bool Service::hasArrived(const FollowedJournal &journal) const
{
    return std::any_of(
        m_arrivedTurns.begin(), m_arrivedTurns.end(), [&journal](const auto &turn) { return turn.first == &journal; });
}

bool Service::wantsLog(const FollowedJournal &journal) const { return journal.wantsLog(now()) && !hasArrived(journal); }

void Service::askLogs()
{
    for (auto &[service, journal] : m_followed) {
        if (!wantsLog(journal))
            continue;
        const QByteArray question = m_context.chance.nextId(now()).bytes();
        journal.askedLog(now(), question);
        m_context.bus.publish({topics::log(m_context.site, service, m_context.instance),
            encode(AskLog{journal.position() + 1}), Quality::AtLeastOnce, Retention::Transient,
            topics::replies(m_context.site, m_context.instance) + "/log/" + service, question, {}});
    }
}

void Service::wakeForTimers()
{
    Instant next = m_nextHousekeeping;
    for (const TimerRoute &timer : m_timers)
        next = std::min(next, timer.due);
    if (!m_waiting.empty())
        next = std::min(next, m_waitingUntil);
    if (!m_deadlines.empty())
        next = std::min(next, m_deadlines.begin()->first);
    if (const auto due = m_states.publishDue())
        next = std::min(next, *due);
    if (!m_arrivedTurns.empty() || !m_arrivedRequests.empty() || !m_arrivedQuestions.empty() || !m_finishedWork.empty()
        || !m_finishedErrands.empty() || !m_workedQuestions.empty())
        m_context.pacemaker.wake();
    else
        m_context.pacemaker.wakeAt(next);
}

}
