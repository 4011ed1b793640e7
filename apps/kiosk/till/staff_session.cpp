// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/staff_session.h"

#include "shared/contracts/common.h"
#include "shared/tokens/sealing.h"

using namespace std::chrono_literals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds before = 90s; // a token ends, the next one is fetched

// Whom the till is for. Bakers see what is to prepare; money they do not take.
bool worksHere(Role role) { return isStaff(role); }

}

StaffSession::StaffSession(ShopLine &line) : m_line(line)
{
    m_line.watchState<auth::PublicSealingKey>(
        [this](const auth::PublicSealingKey &shown) { m_sealingKey = shown.key.value; });
}

void StaffSession::logIn(const QString &name, const QString &pin, Granted granted)
{
    if (m_isAsking)
        return;
    const auto sealed = seal(pin, m_sealingKey);
    if (!sealed || m_deviceToken.isEmpty() || name.trimmed().isEmpty())
        return fail(NotReached);
    m_isAsking = true;
    m_trouble = None;
    Q_EMIT changed();
    m_line.send(auth::LogInWithPin{{name.trimmed()}, *sealed}, m_deviceToken, [this, granted](const Reply &reply) {
        m_isAsking = false;
        if (const auto tokens = reply.isGood() ? reply.as<auth::Tokens>() : std::nullopt)
            return granted(*tokens);
        if (const auto tooMany = reply.is<TooManyRequests>() ? reply.as<TooManyRequests>() : std::nullopt)
            return fail(TooManyTries, int(tooMany->retryAfterMs / 1000) + 1);
        fail(reply.is<auth::WrongPin>() ? WrongPin : NotReached);
    });
}

void StaffSession::fail(Trouble trouble, int secondsToWait)
{
    m_trouble = trouble;
    m_secondsToWait = secondsToWait;
    Q_EMIT changed();
}

void StaffSession::forgetTrouble() { fail(None); }

void StaffSession::signIn(const QString &name, const QString &pin)
{
    logIn(name, pin, [this, name](const auth::Tokens &tokens) {
        if (!worksHere(tokens.role)) {
            leave(tokens);
            return fail(NotAtTheTill);
        }
        signOut();
        m_tokens = tokens;
        m_name = name.trimmed();
        m_known.removeAll(m_name);
        m_known.prepend(m_name);
        while (m_known.size() > 6)
            m_known.removeLast();
        m_exchange.clear();
        Q_EMIT changed();
        Q_EMIT signedIn();
    });
}

void StaffSession::signOut()
{
    if (!m_tokens)
        return;
    leave(*m_tokens);
    m_tokens.reset();
    m_name.clear();
    Q_EMIT changed();
    Q_EMIT signedOut();
}

// The shop is told, and if it does not hear it the session ends by itself.
void StaffSession::leave(const auth::Tokens &tokens)
{
    m_line.send(auth::LogOut{tokens.refresh, {}}, tokens.access.value.toLatin1(), [](const Reply &) {});
}

void StaffSession::asManager(const QString &name, const QString &pin, Act act)
{
    logIn(name, pin, [this, act](const auth::Tokens &tokens) {
        if (!management.has(tokens.role)) {
            leave(tokens);
            return fail(NoManager);
        }
        act(tokens.access.value.toLatin1());
        leave(tokens); // the token in hand still does what it was given for
        Q_EMIT changed();
    });
}

void StaffSession::beat()
{
    if (m_tokens && !m_isRefreshing && m_line.isConnected()
        && m_line.clock().wallNow() + before >= m_tokens->accessUntil)
        refresh();
}

// As DeviceSession does it: the same exchange may be repeated, by its id alone.
void StaffSession::refresh()
{
    m_isRefreshing = true;
    if (m_exchange.isEmpty())
        m_exchange = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const auto answered = [this, session = m_tokens->session](const Reply &reply) {
        m_isRefreshing = false;
        if (!m_tokens || m_tokens->session != session)
            return;
        if (const auto tokens = reply.isGood() ? reply.as<auth::Tokens>() : std::nullopt) {
            m_tokens = *tokens;
            m_exchange.clear();
        } else if (reply.is<auth::SessionEnded>()) {
            signOut();
        }
    };
    m_line.send(auth::Refresh{m_tokens->refresh}, {}, answered, m_exchange);
}

}
