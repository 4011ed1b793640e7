// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/auth_store.h"

#include "shared/contracts/personal.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds pairingsAreKept = 1h;
constexpr Milliseconds sessionsAreKept = 90 * 24h;
constexpr int mostForgotten = 500; // of each kind in one turn

std::optional<Id> idOf(const std::optional<std::tuple<Id>> &row)
{
    return row ? std::optional(std::get<0>(*row)) : std::nullopt;
}

std::vector<Id> idsOf(const std::vector<std::tuple<Id>> &rows)
{
    std::vector<Id> ids;
    for (const auto &[id] : rows)
        ids.push_back(id);
    return ids;
}

}

AuthStore::AuthStore(Store &store)
    : people(store, u"people"_s)
    , sessions(store, u"sessions"_s)
    , failures(store, u"failures"_s)
    , usedCodes(store, u"used_codes"_s)
    , kiosks(store, u"kiosks"_s)
    , pairings(store, u"pairings"_s)
    , visits(store, u"visits"_s)
    , apiKeys(store, u"api_keys"_s)
    , m_secret(store, u"select secret from name_hashing where one = 1"_s)
    , m_makeSecret(store, u"insert into name_hashing (one, secret) values (1, ?)"_s)
    , m_byName(store, u"select person from people where name_hash = ?"_s)
    , m_administrators(store, u"select person from people where role = 'administrator' and person <> ? limit 1"_s)
    , m_openOf(
          store, u"select session from sessions where holder = ? and ended_at is null order by begun_at, session"_s)
    , m_openAt(store, u"select session from sessions where kiosk = ? and ended_at is null order by session"_s)
    , m_begunBy(store,
          u"select session from sessions where holder = ? and source = ? and request = ? and generation = 1"
          " and ended_at is null"_s)
    , m_from(store, u"select session from sessions where holder = ? and source = ? limit 1"_s)
    , m_waitingOf(
          store, u"select pairing from pairings where source = ? and kiosk is null and expires_at > ? limit 1"_s)
    , m_waitingCode(store, u"select pairing from pairings where code_hash = ? and kiosk is null and expires_at > ?"_s)
    , m_waitingCount(store, u"select count(*) from pairings where expires_at > ? and kiosk is null"_s)
    , m_waitingVisit(store, u"select kiosk from visits where code_hash = ? and customer is null and expires_at > ?"_s)
    , m_latestPeople(store,
          u"select person, name, name_hash, role, password_hash, pin_hash, registered_at from people"
          " order by person desc limit 2000"_s)
    , m_latestKiosks(
          store, u"select kiosk, label, paired_at, paired_by, revoked_at from kiosks order by kiosk desc limit 1000"_s)
    , m_latestApiKeys(store,
          u"select api_key, label, role, requests, secret_hash, made_at, made_by, revoked_at from api_keys"
          " order by api_key desc limit 1000"_s)
    , m_forgetFailures(store,
          u"delete from failures where counted in"
          " (select counted from failures where forgotten_at < ? order by forgotten_at limit ?)"_s)
    , m_forgetPairings(store,
          u"delete from pairings where pairing in"
          " (select pairing from pairings where expires_at < ? order by expires_at limit ?)"_s)
    , m_forgetVisits(store,
          u"delete from visits where kiosk in"
          " (select kiosk from visits where expires_at < ? order by expires_at limit ?)"_s)
    , m_forgetSessions(store,
          u"delete from sessions where session in (select session from sessions where exchanged_at < ?"
          " and refresh_until is not null order by exchanged_at limit ?)"_s)
{
}

QByteArray AuthStore::hashingSecret()
{
    if (const auto row = m_secret.one<QByteArray>())
        return std::get<0>(*row);
    QByteArray secret = PersonalKey::make().bytes();
    m_makeSecret.run(secret);
    return secret;
}

std::optional<Id> AuthStore::personCalled(const QString &nameHash) { return idOf(m_byName.one<Id>(nameHash)); }

bool AuthStore::hasAdministratorBeside(const Id &person) { return m_administrators.one<Id>(person).has_value(); }

std::vector<Id> AuthStore::openSessionsOf(const Id &holder) { return idsOf(m_openOf.all<Id>(holder)); }

std::vector<Id> AuthStore::openSessionsAt(const Id &kiosk) { return idsOf(m_openAt.all<Id>(kiosk)); }

std::optional<Id> AuthStore::sessionBegunBy(const Id &holder, const QString &source, const QString &request)
{
    return idOf(m_begunBy.one<Id>(holder, source, request));
}

bool AuthStore::hasLoggedInFrom(const Id &holder, const QString &source)
{
    return m_from.one<Id>(holder, source).has_value();
}

std::optional<Id> AuthStore::waitingPairingOf(const QString &source, Instant now)
{
    return idOf(m_waitingOf.one<Id>(source, now));
}

std::optional<Id> AuthStore::waitingPairing(const QString &codeHash, Instant now)
{
    return idOf(m_waitingCode.one<Id>(codeHash, now));
}

qint64 AuthStore::waitingPairings(Instant now) { return std::get<0>(*m_waitingCount.one<qint64>(now)); }

std::optional<Id> AuthStore::kioskWaitingWith(const QString &codeHash, Instant now)
{
    return idOf(m_waitingVisit.one<Id>(codeHash, now));
}

std::vector<PersonRow> AuthStore::latestPeople()
{
    std::vector<PersonRow> rows;
    for (const auto &[person, name, nameHash, role, passwordHash, pinHash, registeredAt] :
        m_latestPeople.all<Id, QString, QString, Role, QString, QString, Instant>())
        rows.push_back({person, name, nameHash, role, passwordHash, pinHash, registeredAt});
    return rows;
}

std::vector<KioskRow> AuthStore::latestKiosks()
{
    std::vector<KioskRow> rows;
    for (const auto &[kiosk, label, pairedAt, pairedBy, revokedAt] :
        m_latestKiosks.all<Id, QString, Instant, Id, std::optional<Instant>>())
        rows.push_back({kiosk, label, pairedAt, pairedBy, revokedAt, {}, {}, {}, {}});
    return rows;
}

std::vector<ApiKeyRow> AuthStore::latestApiKeys()
{
    std::vector<ApiKeyRow> rows;
    for (const auto &[apiKey, label, role, requests, secretHash, madeAt, madeBy, revokedAt] :
        m_latestApiKeys.all<Id, QString, Role, QString, QString, Instant, Id, std::optional<Instant>>())
        rows.push_back({apiKey, label, role, requests, secretHash, madeAt, madeBy, revokedAt});
    return rows;
}

void AuthStore::forgetOld(Instant now, Instant wallNow)
{
    m_forgetFailures.run(now, mostForgotten);
    m_forgetPairings.run(wallNow - pairingsAreKept, mostForgotten);
    m_forgetVisits.run(wallNow - pairingsAreKept, mostForgotten);
    m_forgetSessions.run(wallNow - sessionsAreKept, mostForgotten);
}

}
