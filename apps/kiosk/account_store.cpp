// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/account_store.h"

#include "shared/contracts/bank.h"
#include "shared/tokens/sealing.h"

#include <QUuid>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds lookAgainAfter = 1s; // between two questions whether a code was approved

}

AccountStore::AccountStore(ShopLine &line, const LocalForm &form) : m_line(line), m_form(form)
{
    m_line.watchState<auth::PublicSealingKey>(
        [this](const auth::PublicSealingKey &shown) { m_sealingKey = shown.key.value; });
    connect(&m_form, &LocalForm::changed, this, &AccountStore::changed);
}

QString AccountStore::approval() const
{
    return m_code.isEmpty() ? QString()
                            : u"bakery:visit?site=%1&code=%2"_s.arg(QString::fromLatin1(m_line.site()), m_code);
}

int AccountStore::secondsLeft() const
{
    if (m_code.isEmpty())
        return 0;
    return int(std::max<qint64>(0, (m_codeUntil - m_line.clock().wallNow()).count() / 1000));
}

QString AccountStore::balanceAfter(const CartStore *order) const
{
    return m_balance ? m_form.money(*m_balance - order->totalAmount()) : QString();
}

bool AccountStore::mayLack(const CartStore *order) const { return m_balance && *m_balance < order->totalAmount(); }

void AccountStore::showCode()
{
    hideCode();
    if (isKnown())
        return;
    m_line.send(auth::BeginVisit{}, m_kioskToken, [this, shown = m_shown](const Reply &reply) {
        if (shown != m_shown)
            return;
        if (const auto begun = reply.isGood() ? reply.as<auth::BeginVisit::Answer>() : std::nullopt) {
            m_visit = begun->visit;
            m_code = begun->code;
            m_codeUntil = begun->expiresAt;
            m_collecting = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        } else {
            m_isExpired = true; // it offers to try again
        }
        Q_EMIT changed();
    });
}

void AccountStore::hideCode()
{
    ++m_shown;
    m_visit.reset();
    m_code.clear();
    m_isExpired = false;
    m_isCollecting = false;
    m_trouble = NoTrouble;
    Q_EMIT changed();
}

void AccountStore::collect()
{
    m_isCollecting = true;
    m_askAgainAt = m_line.clock().now() + lookAgainAfter;
    const auto answered = [this, shown = m_shown](const Reply &reply) {
        if (shown != m_shown)
            return;
        m_isCollecting = false;
        if (const auto collected = reply.isGood() ? reply.as<auth::CollectVisit::Answer>() : std::nullopt)
            return take(collected->access.value.toLatin1(), collected->accessUntil, {});
        if (!reply.is<auth::UnknownCode>())
            return; // not approved yet, or nothing was heard
        m_visit.reset();
        m_code.clear();
        m_isExpired = true;
        Q_EMIT changed();
    };
    m_line.send(auth::CollectVisit{*m_visit}, m_kioskToken, answered, m_collecting);
}

void AccountStore::logIn(const QString &name, const QString &pin)
{
    if (m_isAsking || name.trimmed().isEmpty() || pin.isEmpty())
        return;
    const auto sealed = m_sealingKey ? seal(pin, *m_sealingKey) : std::nullopt;
    m_trouble = sealed && m_line.isConnected() ? NoTrouble : NoAnswer;
    m_isAsking = m_trouble == NoTrouble;
    Q_EMIT changed();
    if (!m_isAsking)
        return;
    const auto answered = [this, customer = m_customer](const Reply &reply) {
        if (!isPast(customer))
            return takeLogIn(reply);
        if (const auto late = reply.isGood() ? reply.as<auth::Tokens>() : std::nullopt)
            logOut(late->access.value.toLatin1(), late->refresh);
    };
    m_line.send(auth::LogInWithPin{{auth::PersonName(name.trimmed().left(80))}, *sealed}, m_kioskToken, answered);
}

void AccountStore::takeLogIn(const Reply &reply)
{
    m_isAsking = false;
    const auto tokens = reply.isGood() ? reply.as<auth::Tokens>() : std::nullopt;
    if (tokens && tokens->role == Role::Customer)
        return take(tokens->access.value.toLatin1(), tokens->accessUntil, tokens->refresh);
    if (tokens)
        logOut(tokens->access.value.toLatin1(), tokens->refresh);
    m_trouble = tokens               ? NotACustomer
        : reply.is<auth::WrongPin>() ? WrongPin
        : reply.status == 429        ? TooManyTries
                                     : NoAnswer;
    Q_EMIT changed();
}

void AccountStore::take(const QByteArray &token, Instant until, const QString &refresh)
{
    hideCode();
    m_token = token;
    m_tokenUntil = until;
    m_refresh = refresh;
    m_line.send(bank::AskBalance{}, m_token, [this, customer = m_customer](const Reply &reply) {
        const auto told = !isPast(customer) && reply.isGood() ? reply.as<bank::Balance>() : std::nullopt;
        if (!told)
            return;
        m_balance = told->balance.amount;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AccountStore::logOut(const QByteArray &token, const QString &refresh)
{
    auth::LogOut request;
    request.refresh = auth::RefreshText(refresh);
    m_line.send(request, token, [](const Reply &) {});
}

void AccountStore::leave()
{
    hideCode();
    ++m_customer;
    if (!m_refresh.isEmpty())
        logOut(m_token, m_refresh);
    m_refresh.clear();
    m_token.clear();
    m_balance.reset();
    m_isAsking = false;
    Q_EMIT changed();
}

// A token that ends takes its customer along: nobody else goes on with it.
void AccountStore::beat()
{
    Q_EMIT beaten();
    if (isKnown() && m_line.clock().wallNow() >= m_tokenUntil) {
        leave();
        m_isExpired = true;
    }
    if (m_visit && !m_isCollecting && m_line.isConnected() && m_line.clock().now() >= m_askAgainAt)
        collect();
}

}
