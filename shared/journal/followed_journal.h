// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"
#include "shared/journal/rows.h"
#include "shared/messaging/message.h"

#include <map>
#include <optional>

namespace bakery {

// A turn of somebody else's journal as it arrived: live, or as the answer to what was asked of the log.
struct FollowedTurn {
    QByteArray incarnation;
    qint64 first = 0;
    qint64 last = 0;
    QByteArray previousHash;
    QByteArray hash;
    QByteArray events;
    bool isSnapshot = false; // stands for every turn up to `last`

    // Empty when the message lacks what a journal message must say.
    static std::optional<FollowedTurn> read(const Message &message);
    // The user properties that read() needs.
    static std::vector<std::pair<QByteArray, QByteArray>> properties(
        const QByteArray &incarnation, qint64 first, qint64 last, const QByteArray &previous, const QByteArray &hash);
};

// What a follower knows of one journal: how far it has handled it, and how far it goes. Decides what an arriving turn
// means; the effects are the service's.
class FollowedJournal {
public:
    enum class Verdict {
        Next, // handle it
        Duplicate, // handled before
        Gap, // something before it is missing: ask the log
        Alarm, // another incarnation, a hash that does not fit, or a head behind us: stop, never skip
    };

    explicit FollowedJournal(QByteArray service) : m_service(std::move(service)) { }

    const QByteArray &service() const { return m_service; }
    qint64 position() const { return m_position; }
    const QByteArray &hash() const { return m_hash; }
    const QByteArray &incarnation() const { return m_incarnation; }
    const QString &alarm() const { return m_alarm; }
    qint64 handledTo() const { return m_handledTo; }
    qint64 lag() const { return std::max<qint64>(0, m_knownHead - m_handledTo); }
    qint64 knownHead() const { return m_knownHead; }

    void load(const FollowingRow &row);
    FollowingRow row() const;

    Verdict judge(const FollowedTurn &turn);
    // A turn up to `position` is taken in hand.
    void moved(qint64 position, const QByteArray &hash);
    // What was taken in hand is committed up to `position`.
    void handled(qint64 position) { m_handledTo = std::max(m_handledTo, position); }
    void learnIncarnation(const QByteArray &incarnation);
    // From the leader's presence.
    void headSeen(const QByteArray &incarnation, qint64 head);
    // From the leader itself, after the last of the turns that we asked for. An answer to an earlier question may come
    // late or twice, with a head that we have passed since: it says nothing.
    void logEnded(const QByteArray &question, const QByteArray &incarnation, qint64 head);

    // Stops following, loudly. Only an operator can mend it.
    void raise(const QString &alarm);

    // Turns that came before what is missing are kept for a while, so that closing a gap does not open the next.
    void keepForLater(FollowedTurn turn);
    std::optional<FollowedTurn> takeKept();

    // When the log should be asked (again).
    bool wantsLog(Instant now) const;
    void askedLog(Instant now, const QByteArray &question);

private:
    static constexpr size_t mostKept = 64;
    bool isOurs(const QByteArray &incarnation);

    QByteArray m_service;
    QByteArray m_incarnation;
    qint64 m_position = 0;
    qint64 m_handledTo = 0;
    QByteArray m_hash;
    qint64 m_knownHead = 0;
    QString m_alarm;
    bool m_isSuspicious = false;
    Instant m_askedAt;
    QByteArray m_question; // not answered yet
    qint64 m_askedPosition = 0; // where we stood when we asked
    std::map<qint64, FollowedTurn> m_kept;
};

}
