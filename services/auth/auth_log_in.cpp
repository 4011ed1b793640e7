// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in by password or PIN, and how often somebody may try.
#include "services/auth/auth_service.h"

#include "services/auth/rights.h"

using namespace bakery::auth;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QString fromAnywhere(const QString &account) { return account; }
QString atAnyAccount(const QString &source) { return u"source "_s + source; }
QString signUpsFrom(const QString &source) { return u"sign-ups from "_s + source; }

}

Outcome<LogIn> AuthService::logIn(const LogIn &request, const Caller &)
{
    const auto password = m_sealing->open(request.password);
    if (!password)
        return NotSealed{u"password"_s};
    store().flush();
    const QString account = hashOfNamed(request.name.value);
    const auto person = m_auth.personCalled(account);
    const Try tried{account, source(), person};
    if (const auto tooMany = countTry(tried))
        return *tooMany;
    const QString kept = person ? m_auth.people.find(*person)->passwordHash : QString();
    return Outcome<LogIn>::afterWork(
        [hasher = m_hasher, password = *password, kept] { return hasher->isOf(password, kept); },
        [this, tried, kept](bool isRight) -> Outcome<LogIn> {
            const PersonRow *present = tried.holder ? m_auth.people.find(*tried.holder) : nullptr;
            if (!isRight || !present || present->passwordHash != kept)
                return WrongPassword{};
            forgive(tried);
            return beginSession({present->person, present->role});
        });
}

// The kiosk stands for the source: whoever types at it comes from there.
Outcome<LogInWithPin> AuthService::logInWithPin(const LogInWithPin &request, const Caller &caller)
{
    const auto pin = m_sealing->open(request.pin);
    if (!pin)
        return NotSealed{u"pin"_s};
    if (!isPaired(caller.subject))
        return NotPaired{};
    store().flush();
    const QString account = hashOfNamed(request.name.value);
    const auto person = m_auth.personCalled(account);
    const Try tried{u"pin "_s + account, caller.subject.text(), person};
    if (const auto tooMany = countTry(tried))
        return *tooMany;
    const QString kept = person ? m_auth.people.find(*person)->pinHash : QString();
    return Outcome<LogInWithPin>::afterWork([hasher = m_hasher, pin = *pin, kept] { return hasher->isOf(pin, kept); },
        [this, tried, kept, kiosk = caller.subject](bool isRight) -> Outcome<LogInWithPin> {
            const PersonRow *present = tried.holder ? m_auth.people.find(*tried.holder) : nullptr;
            if (!isRight || !present || present->pinHash != kept || !mayUsePin(present->role))
                return WrongPin{};
            if (!isPaired(kiosk))
                return NotPaired{};
            forgive(tried);
            return beginSession({present->person, present->role, Means::Pin, kiosk});
        });
}

// Counted before the answer is known: of many tries at once each sees those before it.
std::optional<TooManyRequests> AuthService::countTry(const Try &tried)
{
    const bool isFamiliar = tried.holder && m_auth.hasLoggedInFrom(*tried.holder, source());
    Milliseconds pause = std::max(pauseOf(tried.fromSource(), CountedFor::AccountFromSource),
        pauseOf(atAnyAccount(tried.source), CountedFor::Source));
    if (!isFamiliar)
        pause = std::max(pause, pauseOf(fromAnywhere(tried.account), CountedFor::Account));
    if (pause.count() > 0)
        return TooManyRequests{pause.count()};
    count(tried.fromSource(), CountedFor::AccountFromSource);
    count(atAnyAccount(tried.source), CountedFor::Source);
    count(fromAnywhere(tried.account), CountedFor::Account);
    return std::nullopt;
}

// Who has proved it starts afresh here; what others failed at counts on.
void AuthService::forgive(const Try &tried)
{
    if (m_auth.failures.find(tried.fromSource()))
        m_auth.failures.remove(tried.fromSource());
    countLess(atAnyAccount(tried.source), CountedFor::Source);
    countLess(fromAnywhere(tried.account), CountedFor::Account);
}

std::optional<TooManyRequests> AuthService::countSignUp(const QString &source)
{
    const QString counted = signUpsFrom(source);
    if (const Milliseconds pause = pauseOf(counted, CountedFor::SignUpsFromSource); pause.count() > 0)
        return TooManyRequests{pause.count()};
    count(counted, CountedFor::SignUpsFromSource);
    return std::nullopt;
}

Milliseconds AuthService::pauseOf(const QString &counted, CountedFor what)
{
    const FailuresRow *row = m_auth.failures.find(counted);
    return row ? pauseBefore({row->forgottenAt, row->last}, what, now()) : Milliseconds(0);
}

void AuthService::count(const QString &counted, CountedFor what)
{
    if (!m_auth.failures.find(counted))
        m_auth.failures.insert({counted, {}, {}});
    FailuresRow &row = m_auth.failures.change(counted);
    const Failures failures = withOneMore({row.forgottenAt, row.last}, what, now());
    row.forgottenAt = failures.forgottenAt;
    row.last = failures.last;
}

void AuthService::countLess(const QString &counted, CountedFor what)
{
    if (!m_auth.failures.find(counted))
        return;
    FailuresRow &row = m_auth.failures.change(counted);
    row.forgottenAt = withOneLess({row.forgottenAt, row.last}, what).forgottenAt;
}

}
