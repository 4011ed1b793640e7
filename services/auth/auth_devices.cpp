// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosks that are paired with the shop, and machines that have an API key.
#include "services/auth/auth_service.h"

#include "services/auth/rights.h"
#include "shared/contracts/services.h"
#include "shared/tokens/readable_code.h"

using namespace bakery::auth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds codeIsGood = 10min;
constexpr qint64 mostWaiting = 100;

QString hashOfCode(const QString &typed) { return hashOfSecret(codeAsTyped(typed)); }

Kiosk kioskOf(const KioskRow &row) { return {row.kiosk, row.label, row.pairedAt, row.revokedAt}; }

ApiKey apiKeyOf(const ApiKeyRow &row)
{
    ApiKey key{row.apiKey, row.label, row.role, {}, row.madeAt, row.revokedAt};
    for (const QString &request : row.requests.split(u' '))
        key.requests.emplace_back(request);
    return key;
}

}

// Whoever asks again while its code is good is shown the same one: nothing is kept of the answer.
Outcome<BeginPairing> AuthService::beginPairing(const BeginPairing &, const Caller &)
{
    store().flush();
    const Instant wall = wallNow();
    const auto waiting = m_auth.waitingPairingOf(source(), wall);
    if (!waiting && m_auth.waitingPairings(wall) >= mostWaiting)
        return TooManyOpen{60'000};
    const Id pairing = waiting.value_or(nextId());
    const QString code = m_secrets->pairingCode(pairing);
    if (!waiting)
        m_auth.pairings.insert({pairing, hashOfCode(code), source(), wall + codeIsGood, std::nullopt, std::nullopt});
    return BeginPairing::Answer{
        pairing, code, m_secrets->pairingClaim(pairing), m_auth.pairings.find(pairing)->expiresAt};
}

Outcome<ApprovePairing> AuthService::approvePairing(const ApprovePairing &request, const Caller &caller)
{
    store().flush();
    const Instant wall = wallNow();
    const auto waiting = m_auth.waitingPairing(hashOfCode(request.code), wall);
    if (!waiting)
        return UnknownCode{};
    const Id kiosk = nextId();
    m_auth.kiosks.insert({kiosk, request.label, wall, caller.subject, {}, {}, {}, {}, {}});
    PairingRow &pairing = m_auth.pairings.change(*waiting);
    pairing.kiosk = kiosk;
    pairing.expiresAt = wall + codeIsGood; // to be collected
    emit(KioskPaired{kiosk, request.label, caller.subject});
    touch<KioskStanding>(kiosk.text());
    return Outcome<ApprovePairing>(ApprovePairing::Answer{kiosk}).about(kiosk.text());
}

Outcome<CollectPairing> AuthService::collectPairing(const CollectPairing &request, const Caller &)
{
    const PairingRow *pairing = m_auth.pairings.find(request.pairing);
    if (!pairing || pairing->expiresAt <= wallNow()
        || !isSameSecret(request.claim, m_secrets->pairingClaim(request.pairing)))
        return UnknownCode{};
    if (!pairing->kiosk)
        return NotApprovedYet{pairing->expiresAt};
    if (!isPaired(*pairing->kiosk))
        return UnknownCode{};
    if (!pairing->session) {
        const Tokens tokens = beginSession({*pairing->kiosk, Role::Kiosk, Means::Pairing, std::nullopt});
        m_auth.pairings.change(request.pairing).session = tokens.session;
        return tokens;
    }
    // The answer may have been lost, until its token was used.
    const SessionRow *session = m_auth.sessions.find(*pairing->session);
    if (!session || session->endedAt || session->generation > 1)
        return UnknownCode{};
    return tokensOf(*session, Role::Kiosk);
}

Outcome<AskKiosks> AuthService::kiosks(const AskKiosks &, const Caller &)
{
    AskKiosks::Answer answer;
    for (const KioskRow &row : m_auth.latestKiosks())
        answer.kiosks.push_back(kioskOf(row));
    return answer;
}

Outcome<RevokeKiosk> AuthService::revokeKiosk(const RevokeKiosk &request, const Caller &caller)
{
    const KioskRow *kiosk = m_auth.kiosks.find(request.kiosk);
    if (!kiosk)
        return UnknownKiosk{};
    if (kiosk->revokedAt)
        return kioskOf(*kiosk);
    store().flush();
    m_auth.kiosks.change(request.kiosk).revokedAt = wallNow();
    emit(KioskRevoked{request.kiosk, caller.subject});
    touch<KioskStanding>(request.kiosk.text());
    endSessions(m_auth.openSessionsOf(request.kiosk));
    endSessions(m_auth.openSessionsAt(request.kiosk));
    return kioskOf(*m_auth.kiosks.find(request.kiosk));
}

bool AuthService::isPaired(const Id &kiosk)
{
    const KioskRow *row = m_auth.kiosks.find(kiosk);
    return row && !row->revokedAt;
}

Outcome<MakeApiKey> AuthService::makeApiKey(const MakeApiKey &request, const Caller &caller)
{
    if (!mayBeAMachines(request.role))
        return NotYoursToGive{request.role};
    QStringList requests;
    for (const RequestName &name : request.requests) {
        if (!requestNames().contains(name.value))
            return UnknownRequest{name};
        requests.append(name.value);
    }
    const Id id = nextId();
    const QString key = m_secrets->apiKey(id);
    m_auth.apiKeys.insert({id, request.label, request.role, requests.join(u' '), hashOfSecret(key), wallNow(),
        caller.subject, std::nullopt});
    emit(ApiKeyMade{id, request.label, request.role, request.requests, caller.subject});
    return Outcome<MakeApiKey>(MakeApiKey::Answer{id, key}).about(id.text());
}

Outcome<MakeApiKey> AuthService::makeApiKeyAgain(const QString &apiKey)
{
    const Id id = Id::parse(QStringView(apiKey)).value_or(Id());
    return MakeApiKey::Answer{id, m_secrets->apiKey(id)};
}

Outcome<AskApiKeys> AuthService::apiKeys(const AskApiKeys &, const Caller &)
{
    AskApiKeys::Answer answer;
    for (const ApiKeyRow &row : m_auth.latestApiKeys())
        answer.apiKeys.push_back(apiKeyOf(row));
    return answer;
}

Outcome<RevokeApiKey> AuthService::revokeApiKey(const RevokeApiKey &request, const Caller &caller)
{
    const ApiKeyRow *key = m_auth.apiKeys.find(request.apiKey);
    if (!key)
        return UnknownApiKey{};
    if (!key->revokedAt) {
        m_auth.apiKeys.change(request.apiKey).revokedAt = wallNow();
        emit(ApiKeyRevoked{request.apiKey, caller.subject});
    }
    return apiKeyOf(*m_auth.apiKeys.find(request.apiKey));
}

Outcome<ExchangeApiKey> AuthService::exchangeApiKey(const ExchangeApiKey &request, const Caller &)
{
    const auto id = DerivedSecrets::idIn(request.key);
    const ApiKeyRow *key = id ? m_auth.apiKeys.find(*id) : nullptr;
    if (!key || key->revokedAt || !isSameSecret(key->secretHash, hashOfSecret(request.key)))
        return WrongApiKey{};
    const Caller machine{*id, key->role, key->requests.toLatin1().split(' ')};
    return ExchangeApiKey::Answer{QString::fromLatin1(sign(machine)), accessUntil()};
}

}
