// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions: begun, exchanged for the next pair of tokens, ended.
#include "services/auth/auth_service.h"

#include "services/auth/rights.h"
#include "services/auth/session.h"

#include <map>

using namespace bakery::auth;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr size_t mostSessions = 50; // of one person; the oldest makes room

std::optional<Instant> idleUntil(Means means, Instant now)
{
    const auto lifetime = idleLifetime(means);
    return lifetime ? std::optional(now + *lifetime) : std::nullopt;
}

SessionFacts factsOf(const SessionRow &row)
{
    return {row.generation, row.source, row.request, row.exchangedAt, row.refreshUntil, row.endedAt.has_value()};
}

}

// A log-in whose answer was lost is repeated with its id: it is given the session that it has begun.
Tokens AuthService::beginSession(const Login &login)
{
    store().flush();
    if (const auto begun = m_auth.sessionBegunBy(login.holder, source(), requestId()))
        return tokensOf(*m_auth.sessions.find(*begun), login.role);
    std::vector<Id> open = m_auth.openSessionsOf(login.holder);
    if (open.size() >= mostSessions)
        endSessions({open.begin(), open.begin() + ptrdiff_t(open.size() - mostSessions + 1)});
    const Instant wall = wallNow();
    const SessionRow &session = m_auth.sessions.insert({nextId(), login.holder, login.means, login.kiosk, 1, source(),
        requestId(), wall, wall, idleUntil(login.means, wall), std::nullopt});
    emit(LoggedIn{login.holder, login.role, session.session, login.means, source().left(200), login.kiosk});
    return tokensOf(session, login.role);
}

Outcome<Refresh> AuthService::refresh(const Refresh &request, const Caller &)
{
    const auto presented = m_secrets->readRefreshToken(request.refresh);
    const SessionRow *session = presented ? m_auth.sessions.find(presented->session) : nullptr;
    const auto role = session ? presentRoleOf(*session) : std::nullopt;
    if (!role)
        return SessionEnded{};
    const Instant wall = wallNow();
    switch (judge(factsOf(*session), {presented->generation, source(), requestId()}, wall)) {
    case Exchange::Ended:
        return SessionEnded{};
    case Exchange::Reused:
        m_auth.sessions.change(session->session).endedAt = wall;
        emit(RefreshReused{session->holder, session->session, source().left(200)});
        return SessionEnded{};
    case Exchange::SameAgain:
        break;
    case Exchange::Next:
        SessionRow &next = m_auth.sessions.change(session->session);
        next.generation = presented->generation + 1;
        next.source = source();
        next.request = requestId();
        next.exchangedAt = wall;
        next.refreshUntil = idleUntil(next.means, wall);
    }
    return tokensOf(*session, *role);
}

Outcome<LogOut> AuthService::logOut(const LogOut &request, const Caller &caller)
{
    std::vector<Id> ending;
    store().flush();
    if (request.everywhere.value_or(false)) {
        ending = m_auth.openSessionsOf(caller.subject);
    } else if (const auto presented = m_secrets->readRefreshToken(request.refresh.value_or(RefreshText()))) {
        const SessionRow *session = m_auth.sessions.find(presented->session);
        if (session && session->holder == caller.subject && !session->endedAt)
            ending = {session->session};
    }
    endSessions(ending);
    return LogOut::Answer{qint64(ending.size())};
}

Tokens AuthService::tokensOf(const SessionRow &session, Role role)
{
    return {session.holder, role, session.session, QString::fromLatin1(sign({session.holder, role})), accessUntil(),
        m_secrets->textOf({session.session, session.generation}), session.refreshUntil};
}

QByteArray AuthService::sign(const Caller &caller)
{
    if (!m_signer) {
        auto key = m_keys.current();
        if (!key)
            throw MessageFailure(key.error().toStdString());
        m_signer.emplace(std::move(*key), context().site);
    }
    return m_signer->sign(caller, wallNow());
}

// Tokens count whole seconds.
Instant AuthService::accessUntil() { return Instant{wallNow().sinceEpochMs / 1000 * 1000} + tokenLifetime; }

// Nothing when the session may not go on: the kiosk was revoked, or the PIN went with the role that it was for.
std::optional<Role> AuthService::presentRoleOf(const SessionRow &session)
{
    if (session.means == Means::Pairing)
        return isPaired(session.holder) ? std::optional(Role::Kiosk) : std::nullopt;
    const PersonRow *person = m_auth.people.find(session.holder);
    if (!person || (session.means == Means::Pin && (person->pinHash.isEmpty() || !isPaired(*session.kiosk))))
        return std::nullopt;
    return person->role;
}

void AuthService::endSessions(const std::vector<Id> &sessions)
{
    std::map<Id, List<Id, 1, 1000>> endedOf;
    for (const Id &session : sessions) {
        SessionRow &row = m_auth.sessions.change(session);
        row.endedAt = wallNow();
        endedOf[row.holder].push_back(session);
    }
    for (const auto &[holder, ended] : endedOf)
        emit(LoggedOut{holder, ended});
}

}
