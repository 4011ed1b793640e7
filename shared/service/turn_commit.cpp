// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a turn: commit, and only then publish.
#include "shared/service/service.h"

#include "shared/contracts/topics.h"
#include "shared/core/mutation.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr size_t courtesyBurst = 200;
constexpr double courtesyPerMs = 0.1; // 100 events a second

// No event may be larger than what still fits a message beside those that the turn has emitted already.
constexpr qsizetype largestEvent = 1024 * 1024;

}

void Service::commit()
{
    if (isPlanted(Mutation::AnswerBeforeCommit))
        publishTurn({});
    std::optional<JournalTurn> turn;
    if (!m_emitted.empty())
        turn = m_journal.append(m_emitted, now());
    m_context.reach(TurnStep::Appended);
    if (isPlanted(Mutation::PublishBeforeCommit))
        publishTurn(turn);
    m_context.store.commit();
    m_followsAnew |= m_followsAnewInTurn;
    m_context.reach(TurnStep::Committed);
    if (turn)
        m_journal.keep(*turn);
    m_deadlines.insert(m_pendedInTurn.begin(), m_pendedInTurn.end());
    m_pending += qint64(m_pendedInTurn.size()) - qint64(m_settledInTurn.size());
    for (const PendingDeadline &settled : m_settledInTurn)
        dropDeadline(settled);
    m_states.keepTouched();
    publishTurn(turn);
    startWork();
    startErrands();
    abandon();
}

void Service::dropDeadline(const PendingDeadline &deadline)
{
    const auto [from, to] = m_deadlines.equal_range(deadline.first);
    const auto found = std::find_if(from, to, [&](const auto &entry) { return entry.second == deadline.second; });
    if (found != to)
        m_deadlines.erase(found);
}

void Service::publishTurn(const std::optional<JournalTurn> &turn)
{
    if (turn)
        m_context.bus.publish(
            {topics::journal(m_context.site, m_name), turn->events, Quality::AtLeastOnce, Retention::Transient, {}, {},
                FollowedTurn::properties(
                    m_journal.incarnation(), turn->first, turn->last, turn->previousHash, turn->hash)});
    m_context.reach(TurnStep::JournalPublished);
    publishReplies();
    m_context.reach(TurnStep::Published);
    if (turn)
        publishCourtesy();
}

void Service::publishReplies()
{
    for (Reply &reply : m_replies) {
        m_context.figures.answered(reply.request, reply.status);
        if (m_copies.areWanted())
            copyReply(reply);
        m_context.bus.publish(std::move(reply.message));
    }
    m_replies.clear();
}

void Service::copyReply(const Reply &reply)
{
    const auto route = m_requestRoutes.find(topics::service(m_context.site, m_name) + '/' + reply.request);
    if (route != m_requestRoutes.end())
        m_copies.tellAnswer(route->second, reply.message, reply.status);
}

// Single events are a courtesy to people and tools: a steady trickle, and the first thing shed under load.
void Service::publishCourtesy()
{
    const Instant now = this->now();
    const double earned = double((now - m_courtesyCountedAt).count()) * courtesyPerMs;
    m_courtesyCountedAt = now;
    m_courtesyAllowance = std::min(double(courtesyBurst), m_courtesyAllowance + earned);
    for (size_t i = 0; i < m_emitted.size(); ++i) {
        if (m_courtesyAllowance < 1) {
            m_shedEvents += qint64(m_emitted.size() - i);
            return;
        }
        m_courtesyAllowance -= 1;
        m_context.bus.publish({topics::event(m_context.site, m_name, m_emittedTypes[i]), m_emitted[i],
            Quality::AtMostOnce, Retention::Transient, {}, {}, {}});
    }
}

// Forgets everything that the turn made: after its commit, or to begin anew.
void Service::abandon()
{
    if (m_context.store.isInTransaction()) {
        m_context.store.rollback();
        m_deadLetters.rolledBack();
    }
    m_emitted.clear();
    m_emittedTypes.clear();
    m_emittedBytes = 0;
    m_replies.clear();
    m_states.forgetTouched();
    m_pendedInTurn.clear();
    m_settledInTurn.clear();
    dropWorkOfTurn();
    m_errandsOfTurn.clear();
    m_followsAnewInTurn = false;
    m_current = nullptr;
}

void Service::emitEncoded(const char *type, const QString &subject, const std::function<void(QByteArray &)> &data)
{
    EventAttributes attributes;
    attributes.service = m_name;
    attributes.site = m_context.site;
    attributes.incarnation = m_journal.incarnation();
    attributes.position = m_journal.head() + 1 + qint64(m_emitted.size());
    attributes.type = type;
    attributes.subject = subject;
    attributes.time = m_context.clock.wallNow();
    attributes.shopTime = m_context.clock.shopNow();
    attributes.cause = m_current ? m_current->cause : QByteArray();
    attributes.traceparent = m_current ? m_current->traceparent : QByteArray();
    QByteArray text;
    text.reserve(512);
    encodeEvent(text, attributes, data);
    if (text.size() > largestEvent)
        throw MessageFailure("an event that is too large for the bus");
    m_emittedBytes += text.size();
    m_emitted.push_back(std::move(text));
    m_emittedTypes.emplace_back(type);
}

void Service::reply(const QByteArray &request, const QByteArray &topic, const QByteArray &correlation, int status,
    const QByteArray &body)
{
    if (topic.isEmpty())
        return;
    m_replies.push_back({request, status,
        {topic, body, Quality::AtMostOnce, Retention::Transient, {}, correlation,
            {{"status", QByteArray::number(status)}}}});
}

void Service::reply(const RequestRow &row, int status, const QByteArray &body)
{
    reply("do/" + row.command.toLatin1(), row.responseTopic.toUtf8(), row.correlation, status, body);
}

}
