// SPDX-License-Identifier: GPL-3.0-or-later
// A read side that is made anew: it forgets what it knows, and follows every journal from its beginning.
#include "shared/service/service.h"

namespace bakery {

void Service::followAnew()
{
    m_followsAnewInTurn = true;
    for (const auto &[service, journal] : m_followed)
        if (const QString name = QString::fromLatin1(service); m_following.find(name))
            m_following.remove(name);
    for (const DeadLetterRow &letter : m_deadLetters.all())
        if (m_followed.contains(letter.source.toLatin1()))
            m_deadLetters.remove(letter); // it is read again, and may be sound then
}

// What was gathered for the same turn comes once more, so here it has no effect.
bool Service::isToBeReadAgain(const TurnItem &item) const
{
    return (m_followsAnew || m_followsAnewInTurn)
        && (item.kind == TurnItem::Kind::Event || item.kind == TurnItem::Kind::Position);
}

void Service::startFollowing()
{
    m_followsAnew = false;
    m_arrivedTurns.clear();
    for (auto &[service, journal] : m_followed) {
        const qint64 head = journal.knownHead();
        journal = FollowedJournal(service);
        journal.headSeen({}, head);
    }
}

}
