// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/journal/followed_journal.h"

#include "shared/core/mutation.h"
#include "shared/journal/journal.h"

#include <QDebug>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {

std::optional<FollowedTurn> FollowedTurn::read(const Message &message)
{
    FollowedTurn turn;
    turn.incarnation = message.property("incarnation");
    turn.previousHash = message.property("previous");
    turn.hash = message.property("hash");
    turn.isSnapshot = message.property("snapshot") == "true";
    bool firstFine = false, lastFine = false;
    turn.first = message.property("first").toLongLong(&firstFine);
    turn.last = message.property("last").toLongLong(&lastFine);
    turn.events = message.payload;
    if (turn.incarnation.isEmpty() || turn.hash.size() != 64 || turn.previousHash.size() != 64)
        return std::nullopt;
    if (!firstFine || !lastFine || turn.first < 1 || turn.last < turn.first - (turn.isSnapshot ? 1 : 0))
        return std::nullopt;
    return turn;
}

std::vector<std::pair<QByteArray, QByteArray>> FollowedTurn::properties(
    const QByteArray &incarnation, qint64 first, qint64 last, const QByteArray &previous, const QByteArray &hash)
{
    return {{"incarnation", incarnation}, {"first", QByteArray::number(first)}, {"last", QByteArray::number(last)},
        {"previous", previous}, {"hash", hash}};
}

void FollowedJournal::load(const FollowingRow &row)
{
    m_incarnation = row.incarnation.toLatin1();
    m_position = row.position;
    m_handledTo = row.position;
    m_hash = row.hash.toLatin1();
}

FollowingRow FollowedJournal::row() const
{
    return {
        QString::fromLatin1(m_service), QString::fromLatin1(m_incarnation), m_position, QString::fromLatin1(m_hash)};
}

FollowedJournal::Verdict FollowedJournal::judge(const FollowedTurn &turn)
{
    if (!m_alarm.isEmpty() || !isOurs(turn.incarnation))
        return Verdict::Alarm;
    m_knownHead = std::max(m_knownHead, turn.last);
    if (turn.last <= m_position)
        return Verdict::Duplicate;
    if (turn.isSnapshot)
        return m_position == 0 ? Verdict::Next : Verdict::Duplicate;
    if (turn.first > m_position + 1 && !isPlanted(Mutation::GapSkipped))
        return Verdict::Gap;
    if (isPlanted(Mutation::HashUnchecked) || isPlanted(Mutation::GapSkipped))
        return Verdict::Next;
    const QByteArray expected = m_hash.isEmpty() ? originHash() : m_hash;
    if (turn.previousHash != expected || turnHash(turn.previousHash, turn.first, turn.events) != turn.hash) {
        raise(u"the journal of %1 does not fit at position %2: its hash chain is broken"_s.arg(
            QString::fromLatin1(m_service), QString::number(turn.first)));
        return Verdict::Alarm;
    }
    return Verdict::Next;
}

void FollowedJournal::moved(qint64 position, const QByteArray &hash)
{
    m_position = position;
    m_knownHead = std::max(m_knownHead, position);
    if (!hash.isEmpty())
        m_hash = hash;
    if (m_question.isEmpty())
        m_askedAt = {};
}

void FollowedJournal::learnIncarnation(const QByteArray &incarnation)
{
    if (m_incarnation.isEmpty())
        m_incarnation = incarnation;
}

void FollowedJournal::headSeen(const QByteArray &incarnation, qint64 head)
{
    if (!m_alarm.isEmpty() || !isOurs(incarnation))
        return;
    m_knownHead = std::max(m_knownHead, head);
    // A retained presence may be older than what we have handled since, so this alone is only a suspicion.
    m_isSuspicious = head < m_position;
}

void FollowedJournal::askedLog(Instant now, const QByteArray &question)
{
    m_askedAt = now;
    m_question = question;
    m_askedPosition = m_position;
}

void FollowedJournal::logEnded(const QByteArray &question, const QByteArray &incarnation, qint64 head)
{
    if (m_question.isEmpty() || question != m_question)
        return; // anybody may have a reply sent to our address; only what we asked is an answer
    m_question.clear();
    if (m_position > m_askedPosition)
        m_askedAt = {}; // on to the rest; an answer that did not help is not asked for again at once
    m_isSuspicious = false;
    if (!m_alarm.isEmpty() || !isOurs(incarnation))
        return;
    m_knownHead = std::max(m_knownHead, head);
    if (head < m_askedPosition)
        raise(u"the journal of %1 ends at %2, but we have handled it up to %3"_s.arg(
            QString::fromLatin1(m_service), QString::number(head), QString::number(m_askedPosition)));
}

bool FollowedJournal::isOurs(const QByteArray &incarnation)
{
    if (m_incarnation.isEmpty() || incarnation == m_incarnation)
        return true;
    raise(
        u"the journal of %1 has another incarnation: it was restored without us"_s.arg(QString::fromLatin1(m_service)));
    return false;
}

void FollowedJournal::keepForLater(FollowedTurn turn)
{
    m_kept.insert_or_assign(turn.first, std::move(turn));
    if (m_kept.size() > mostKept)
        m_kept.erase(std::prev(m_kept.end()));
}

std::optional<FollowedTurn> FollowedJournal::takeKept()
{
    while (!m_kept.empty() && m_kept.begin()->first <= m_position + 1) {
        FollowedTurn turn = std::move(m_kept.begin()->second);
        m_kept.erase(m_kept.begin());
        if (turn.last > m_position)
            return turn;
    }
    return std::nullopt;
}

bool FollowedJournal::wantsLog(Instant now) const
{
    return m_alarm.isEmpty() && (m_knownHead > m_position || m_isSuspicious) && now - m_askedAt > 1s;
}

void FollowedJournal::raise(const QString &alarm)
{
    m_alarm = alarm;
    qCritical().noquote() << "alarm:" << alarm;
}

}
