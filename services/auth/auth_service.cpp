// SPDX-License-Identifier: GPL-3.0-or-later
// What auth accepts, people, and the keys.
#include "services/auth/auth_service.h"

#include "services/auth/rights.h"
#include "shared/service/new_service.h"
#include "shared/tokens/administrator.h"
#include "shared/tokens/secret_keys.h"

using namespace bakery::auth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {

template <>
std::unique_ptr<Service> newService<AuthService>(Context &context)
{
    return std::make_unique<AuthService>(context);
}

AuthService::AuthService(Context &context)
    : ServiceOf(context)
    , m_auth(context.store)
    , m_keyFolder(context.dataFolder + u"/keys/auth"_s)
    , m_keys(m_keyFolder)
    , m_hasher(std::make_shared<PasswordHasher>(context.limits.passwordHash))
{
    answer<SignUp>(&AuthService::signUp);
    whenForgotten<SignUp>(&AuthService::signUpAgain);
    answer<ClaimAdministrator>(&AuthService::claim);
    whenForgotten<ClaimAdministrator>(&AuthService::claimAgain);
    answer<RegisterPerson>(&AuthService::registerPerson);
    answer<AskPerson>(&AuthService::person);
    answer<SetRole>(&AuthService::setRole);
    answer<SetPassword>(&AuthService::setPassword);
    answer<ChangePassword>(&AuthService::changePassword);
    whenForgotten<ChangePassword>(&AuthService::changePasswordAgain);
    answer<SetPin>(&AuthService::setPin);

    answer<LogIn>(&AuthService::logIn);
    answer<LogInWithPin>(&AuthService::logInWithPin);
    answer<Refresh>(&AuthService::refresh);
    answer<LogOut>(&AuthService::logOut);

    answer<BeginPairing>(&AuthService::beginPairing);
    answer<ApprovePairing>(&AuthService::approvePairing);
    answer<CollectPairing>(&AuthService::collectPairing);
    answer<AskKiosks>(&AuthService::kiosks);
    answer<RevokeKiosk>(&AuthService::revokeKiosk);
    answer<CommandKiosk>(&AuthService::commandKiosk);
    answer<PutKioskMessage>(&AuthService::putKioskMessage);
    answer<MakeApiKey>(&AuthService::makeApiKey);
    whenForgotten<MakeApiKey>(&AuthService::makeApiKeyAgain);
    answer<AskApiKeys>(&AuthService::apiKeys);
    answer<RevokeApiKey>(&AuthService::revokeApiKey);
    answer<ExchangeApiKey>(&AuthService::exchangeApiKey);

    answer<BeginVisit>(&AuthService::beginVisit);
    answer<ApproveVisit>(&AuthService::approveVisit);
    answer<CollectVisit>(&AuthService::collectVisit);

    answer<RotateKeys>(&AuthService::rotate);
    publish<PublicKeys>(&AuthService::publicKeys, &AuthService::keyParts);
    publish<PublicSealingKey>(&AuthService::sealingKey, &AuthService::keyParts);
    publish<KioskStanding>(&AuthService::kioskStanding, &AuthService::kioskParts);
    every(1min, &AuthService::forgetOld);
}

// Without these keys nobody can log in, so it does not even start.
void AuthService::beginDomain()
{
    store().begin();
    m_hashing = m_auth.hashingSecret();
    store().commit();
    const SecretKeys kept(m_keyFolder);
    auto sealing = kept.sealing();
    auto derivation = kept.derivation();
    if (!sealing || !derivation)
        qFatal("%s", qPrintable(sealing ? derivation.error() : sealing.error()));
    m_sealing = std::move(*sealing);
    m_secrets.emplace(std::move(*derivation));
}

bool AuthService::isTaken(const QString &name)
{
    store().flush();
    const QString hash = hashOfNamed(name);
    return m_auth.personCalled(hash) || hash == hashOfNamed(administratorName);
}

const PersonRow &AuthService::insertPerson(
    const Id &person, const QString &name, Role role, const QString &passwordHash)
{
    return m_auth.people.insert(
        {person, keyOf(person).seal(name), hashOfNamed(name), role, passwordHash, QString(), now()});
}

Outcome<RegisterPerson> AuthService::registerPerson(const RegisterPerson &request, const Caller &caller)
{
    if (!mayGive(caller.role, request.role))
        return NotYoursToGive{request.role};
    if (isTaken(request.name.value))
        return NameTaken{};
    const PersonRow &row = insertPerson(nextId(), request.name.value, request.role, {});
    emit(PersonRegistered{row.person, row.role, request.name});
    return Outcome<RegisterPerson>(Person{row.person, row.role}).about(row.person.text());
}

Outcome<AskPerson> AuthService::person(const AskPerson &request, const Caller &)
{
    const auto person = m_auth.personCalled(hashOfNamed(request.name.value));
    const PersonRow *row = person ? m_auth.people.find(*person) : nullptr;
    if (!row)
        return UnknownPerson{};
    return Person{row->person, row->role};
}

Outcome<SetRole> AuthService::setRole(const SetRole &request, const Caller &caller)
{
    const PersonRow *row = m_auth.people.find(request.person);
    if (!row)
        return UnknownPerson{};
    const Role before = row->role;
    if (!mayChange(caller.role, before, request.role))
        return NotYoursToGive{mayGive(caller.role, before) ? request.role : before};
    if (before == request.role)
        return Person{request.person, before};
    store().flush();
    if (before == Role::Administrator && !m_auth.hasAdministratorBeside(request.person))
        return LastAdministrator{};
    PersonRow &changed = m_auth.people.change(request.person);
    changed.role = request.role;
    changed.pinHash.clear(); // it was chosen for what the role before could do
    emit(RoleChanged{request.person, before, request.role, caller.subject});
    return Person{request.person, request.role};
}

// The account is closed; whoever still holds an access token of it may go on for five minutes.
void AuthService::forgetPerson(const Id &person)
{
    store().flush();
    endSessions(m_auth.openSessionsOf(person));
    if (m_auth.people.find(person))
        m_auth.people.remove(person);
}

// Bounded, because it is one message; who is not among them is known by the role when logging in next.
void AuthService::tellSnapshot()
{
    for (const PersonRow &row : m_auth.latestPeople())
        if (const auto name = opened(row.person, row.name))
            emit(PersonRegistered{row.person, row.role, {PersonName(*name)}});
    for (const KioskRow &row : m_auth.latestKiosks())
        if (!row.revokedAt)
            emit(KioskPaired{row.kiosk, row.label, row.pairedBy});
}

// The key files change before the turn commits. A crash in between leaves a rotated key and no event, which harms
// nobody: the keys are published from the files at the next start.
Outcome<RotateKeys> AuthService::rotate(const RotateKeys &, const Caller &)
{
    const auto key = m_keys.rotate();
    m_signer.reset();
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

std::optional<PublicSealingKey> AuthService::sealingKey(const QString &)
{
    return PublicSealingKey{m_sealing->publicHalf()};
}

}
