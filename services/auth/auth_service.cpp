// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/auth_service.h"

using namespace bakery::auth;
using namespace Qt::StringLiterals;

namespace bakery {

AuthService::AuthService(Context &context)
    : ServiceOf(context)
    , m_auth(context.store)
    , m_keys(context.dataFolder + u"/keys/auth"_s)
{
    answer<RegisterPerson>(&AuthService::registerPerson);
    answer<RotateKeys>(&AuthService::rotate);
    publish<PublicKeys>(&AuthService::publicKeys, &AuthService::keyParts);
}

Outcome<RegisterPerson> AuthService::registerPerson(const RegisterPerson &request, const Caller &)
{
    store().flush();
    const QString hash = hashOfName(request.name.value, m_auth.hashingSecret());
    if (m_auth.isTaken(hash))
        return NameTaken{};
    const Id person = nextId();
    m_auth.people.insert({person, keyOf(person).seal(request.name.value), hash, request.role, now()});
    emit(PersonRegistered{person, request.role, request.name});
    return Outcome<RegisterPerson>(Person{person, request.role}).about(person.text());
}

// The key files change before the turn commits. A crash in between leaves a rotated key and no event, which harms
// nobody: the keys are published from the files at the next start.
Outcome<RotateKeys> AuthService::rotate(const RotateKeys &, const Caller &)
{
    const auto key = m_keys.rotate();
    if (!key)
        throw MessageFailure(key.error().toStdString());
    emit(KeysRotated{QString::fromLatin1(key->kid())});
    touch<PublicKeys>();
    return RotateKeys::Answer{QString::fromLatin1(key->kid())};
}

std::optional<PublicKeys> AuthService::publicKeys(const QString &)
{
    const auto keys = m_keys.publicKeys();
    if (!keys)
        return std::nullopt;
    PublicKeys published;
    for (const VerifyingKey &key : *keys)
        published.keys.push_back({QString::fromLatin1(key.kid()), QString::fromLatin1(key.pem())});
    return published;
}

}
