// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/staff_session.h"

#include "shared/contracts/common.h"
#include "shared/tokens/sealing.h"

namespace bakery {

StaffSession::StaffSession(ShopLine &line) : m_line(line)
{
    m_line.watchState<auth::PublicSealingKey>(
        [this](const auth::PublicSealingKey &shown) { m_sealingKey = shown.key.value; });
}

// Nothing where it cannot be sealed: then nothing is asked.
std::optional<auth::SealedSecret> StaffSession::sealedFor(const QString &name, const QString &secret)
{
    const auto sealed = name.trimmed().isEmpty() ? std::nullopt : seal(secret, m_sealingKey);
    if (!sealed) {
        fail(NotReached);
        return std::nullopt;
    }
    return auth::SealedSecret{*sealed};
}

template <typename R>
void StaffSession::logIn(const R &request, const QByteArray &token, Granted granted)
{
    m_isAsking = true;
    m_trouble = None;
    Q_EMIT changed();
    m_line.send(request, token, [this, granted](const Reply &reply) {
        m_isAsking = false;
        if (const auto tokens = reply.isGood() ? reply.as<auth::Tokens>() : std::nullopt)
            return granted(*tokens);
        if (const auto tooMany = reply.is<TooManyRequests>() ? reply.as<TooManyRequests>() : std::nullopt)
            return fail(TooManyTries, int(tooMany->retryAfterMs / 1000) + 1);
        fail(reply.is<auth::WrongPin>() ? WrongPin : reply.is<auth::WrongPassword>() ? WrongPassword : NotReached);
    });
}

void StaffSession::logInWithPin(const QString &name, const QString &pin, Granted granted)
{
    if (m_isAsking)
        return;
    if (m_deviceToken.isEmpty())
        return fail(NotReached);
    if (const auto sealed = sealedFor(name, pin))
        logIn(auth::LogInWithPin{{name.trimmed()}, *sealed}, m_deviceToken, granted);
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
    logInWithPin(name, pin, [this, name](const auth::Tokens &tokens) { take(name, tokens); });
}

void StaffSession::signInByPassword(const QString &name, const QString &password)
{
    if (m_isAsking)
        return;
    if (const auto sealed = sealedFor(name, password))
        logIn(auth::LogIn{{name.trimmed()}, *sealed}, {},
            [this, name](const auth::Tokens &tokens) { take(name, tokens); });
}

void StaffSession::take(const QString &name, const auth::Tokens &tokens)
{
    if (!isStaff(tokens.role)) {
        leave(tokens);
        return fail(NotStaff);
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
    logInWithPin(name, pin, [this, act](const auth::Tokens &tokens) {
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
        && m_line.clock().wallNow() + renewedBefore >= m_tokens->accessUntil)
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
