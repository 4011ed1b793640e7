// SPDX-License-Identifier: GPL-3.0-or-later
// What services tell of themselves all the time: auth its public keys, each one its presence.
#include "shared/service/service.h"

#include "shared/contracts/auth.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bakery {

void Service::learnKeys(const Message &message)
{
    const auto document = JsonDocument::parse(message.payload);
    if (!document)
        return;
    const auto published = decode<auth::PublicKeys>(*document);
    if (!published)
        return;
    std::vector<VerifyingKey> keys;
    for (const auth::PublicKey &key : published->keys)
        if (auto parsed = VerifyingKey::fromPem(key.pem.value.toLatin1()))
            keys.push_back(std::move(*parsed));
    if (m_frontDoor.setKeys(keys))
        m_arrivedKeys = std::move(keys);
}

void Service::rememberKeys()
{
    Statement clear(m_context.store, u"delete from known_keys"_s);
    Statement keep(m_context.store, u"insert into known_keys (kid, pem, seen_at) values (?, ?, ?)"_s);
    clear.run();
    for (const VerifyingKey &key : m_arrivedKeys)
        keep.run(QString::fromLatin1(key.kid()), QString::fromLatin1(key.pem()), now());
}

// Only a head that we have heard nothing of needs a turn.
Service::Hurry Service::learnPresence(const QByteArray &service, const Message &message)
{
    const auto journal = m_followed.find(service);
    const auto follower = m_followerPositions.find(service);
    if (journal == m_followed.end() && follower == m_followerPositions.end())
        return Hurry::None;
    const auto document = JsonDocument::parse(message.payload);
    if (!document)
        return Hurry::None;
    const auto presence = decode<Presence>(*document);
    if (!presence || presence->role != Standing::Leader || !presence->incarnation)
        return Hurry::None;
    if (follower != m_followerPositions.end())
        for (const FollowedPosition &followed : presence->follows)
            if (followed.service.value.toLatin1() == m_name)
                follower->second = followed.position;
    if (journal == m_followed.end())
        return Hurry::None;
    journal->second.headSeen(presence->incarnation->bytes(), presence->head);
    return wantsLog(journal->second) ? Hurry::AtOnce : Hurry::None;
}

Presence Service::presence() const
{
    Presence presence;
    presence.service = QString::fromLatin1(m_name);
    presence.instance = QString::fromLatin1(m_context.instance);
    presence.role = Standing::Leader;
    presence.pid = QCoreApplication::applicationPid();
    presence.since = m_since;
    presence.incarnation = Id::parse(std::string_view(m_journal.incarnation().constData()));
    presence.head = m_journal.head();
    for (const auto &[service, journal] : m_followed)
        presence.follows.push_back(
            {QString::fromLatin1(service), journal.handledTo(), journal.lag(), !journal.alarm().isEmpty()});
    presence.deadLetters = m_deadLetters.count();
    presence.shedEvents = m_shedEvents;
    presence.diskFull = m_context.diskFull;
    return presence;
}

}
