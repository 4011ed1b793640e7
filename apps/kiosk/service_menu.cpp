// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/service_menu.h"

#include "shared/contracts/auth.h"
#include "shared/tokens/sealing.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds longPress = 5s;
constexpr Milliseconds closedAfter = 2min; // with somebody who has walked away from it

}

ServiceMenu::ServiceMenu(ShopLine &line, DeviceSession &session, QString account)
    : m_line(line)
    , m_session(session)
    , m_account(std::move(account))
{
    m_line.watchState<auth::PublicSealingKey>(
        [this](const auth::PublicSealingKey &shown) { m_sealingKey = shown.key.value; });
}

QString ServiceMenu::version() const { return QCoreApplication::applicationVersion(); }

void ServiceMenu::hold()
{
    if (m_stage == Closed && !m_heldSince)
        m_heldSince = m_line.clock().now();
}

void ServiceMenu::letGo() { m_heldSince.reset(); }

void ServiceMenu::touched() { m_touchedAt = m_line.clock().now(); }

void ServiceMenu::beat()
{
    const Instant now = m_line.clock().now();
    if (m_stage == Closed && m_heldSince && now >= *m_heldSince + longPress) {
        m_heldSince.reset();
        m_touchedAt = now;
        setStage(AsksWho);
    } else if (m_stage != Closed && now >= m_touchedAt + closedAfter) {
        close();
    }
}

void ServiceMenu::logIn(const QString &name, const QString &pin)
{
    if (m_stage != AsksWho)
        return;
    const auto sealed = seal(pin, m_sealingKey);
    if (!sealed || !m_session.isReady() || !m_line.isConnected())
        return setStage(AsksWho, NotNow);
    setStage(Checking);
    const auth::LogInWithPin request{{name.trimmed().left(100)}, *sealed};
    m_line.send(request, m_session.token(), [this](const Reply &reply) { take(reply); });
}

void ServiceMenu::take(const Reply &reply)
{
    const auto tokens = reply.isGood() ? reply.as<auth::Tokens>() : std::nullopt;
    if (tokens)
        m_line.send(auth::LogOut{tokens->refresh, {}}, tokens->access.value.toLatin1(), [](const Reply &) {});
    if (m_stage != Checking)
        return;
    if (!tokens) {
        const auto later = reply.is<TooManyRequests>() ? reply.as<TooManyRequests>() : std::nullopt;
        m_waitSeconds = later ? int((later->retryAfterMs + 999) / 1000) : 0;
        return setStage(AsksWho, later ? TooManyTries : reply.is<auth::WrongPin>() ? WrongPin : NotNow);
    }
    m_isManager = management.has(tokens->role);
    setStage(m_isManager || tokens->role == Role::Cashier ? Open : AsksWho,
        m_isManager || tokens->role == Role::Cashier ? NoTrouble : NotForThisRole);
}

void ServiceMenu::close()
{
    m_isManager = false;
    setStage(Closed);
}

void ServiceMenu::calibrate()
{
    if (m_stage == Open || m_stage == Calibrating)
        setStage(m_stage == Open ? Calibrating : Open);
}

void ServiceMenu::restart()
{
    if (m_stage == Open)
        Q_EMIT restartWanted();
}

void ServiceMenu::pairAgain()
{
    if (m_stage != Open || !m_isManager)
        return;
    m_session.leave();
    close();
}

void ServiceMenu::end()
{
    if (m_stage != Open || !m_isManager)
        return;
    m_mayEnd = true;
    Q_EMIT endWanted();
}

void ServiceMenu::setStage(Stage stage, Trouble trouble)
{
    m_stage = stage;
    m_trouble = trouble;
    Q_EMIT changed();
}

}
