// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/device_session.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery {

DeviceSession::DeviceSession(ShopLine &line, QString file) : m_line(line), m_file(std::move(file))
{
    if (const auto kept = QFile::exists(m_file) ? readFile(m_file) : Result<QByteArray, QString>(QByteArray())) {
        const QList<QByteArray> lines = kept->split('\n');
        m_refresh = QString::fromLatin1(lines.front());
        m_exchange = lines.value(1);
        m_device = isPaired() ? Id::parse(QString::fromLatin1(lines.value(2))) : std::nullopt;
        if (m_device)
            watch(*m_device);
        else if (lines.size() > 5)
            goOnPairing(lines);
    }
}

// Whoever was about to approve it finds the same code, also after a crash.
void DeviceSession::goOnPairing(const QList<QByteArray> &lines)
{
    auto pairing = readAs<auth::CollectPairing>(lines[5]);
    if (!pairing)
        return;
    m_pairing = std::move(*pairing);
    m_code = QString::fromLatin1(lines[3]);
    m_pairingUntil = Instant{lines[4].toLongLong()};
    qInfo().noquote() << "pairing code" << m_code;
}

void DeviceSession::beat()
{
    const Instant now = m_line.clock().now();
    if (m_isAsking || !m_line.isConnected() || now < m_askAgainAt)
        return;
    m_askAgainAt = now + askedAgainAfter;
    if (isPaired()) {
        if (m_line.clock().wallNow() + renewedBefore >= m_accessUntil)
            refresh();
    } else if (m_pairing && m_line.clock().wallNow() < m_pairingUntil) {
        collect();
    } else {
        begin();
    }
}

void DeviceSession::begin()
{
    m_isAsking = true;
    m_line.send(auth::BeginPairing{}, {}, [this](const Reply &reply) {
        m_isAsking = false;
        const auto begun = reply.isGood() ? reply.as<auth::BeginPairing::Answer>() : std::nullopt;
        if (!begun)
            return;
        m_code = begun->code;
        m_pairing = auth::CollectPairing{begun->pairing, begun->claim};
        m_pairingUntil = begun->expiresAt;
        save();
        qInfo().noquote() << "pairing code" << m_code;
        Q_EMIT changed();
    });
}

void DeviceSession::collect()
{
    m_isAsking = true;
    m_line.send(*m_pairing, {}, [this](const Reply &reply) {
        m_isAsking = false;
        if (const auto tokens = reply.isGood() ? reply.as<auth::Tokens>() : std::nullopt)
            take(*tokens);
        else if (reply.is<auth::UnknownCode>())
            m_pairing.reset();
    });
}

// Exchanged twice, a refresh token looks stolen and the session ends; only the same exchange may be repeated, by its
// id. So the id is on disk before it is sent, for when this device dies before the next token is.
void DeviceSession::refresh()
{
    m_isAsking = true;
    if (m_exchange.isEmpty()) {
        m_exchange = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        save();
    }
    const auto answered = [this, exchange = m_exchange](const Reply &reply) {
        m_isAsking = false;
        if (m_exchange != exchange)
            return; // it was revoked meanwhile
        if (const auto tokens = reply.isGood() ? reply.as<auth::Tokens>() : std::nullopt)
            take(*tokens);
        else if (reply.is<auth::SessionEnded>())
            forget();
    };
    m_line.send(auth::Refresh{m_refresh}, {}, answered, m_exchange);
}

void DeviceSession::take(const auth::Tokens &tokens)
{
    m_pairing.reset();
    m_code.clear();
    m_refresh = tokens.refresh;
    m_access = tokens.access.value.toLatin1();
    m_accessUntil = tokens.accessUntil;
    m_exchange.clear();
    m_device = tokens.subject;
    save();
    watch(tokens.subject);
    Q_EMIT changed();
}

void DeviceSession::watch(const Id &device)
{
    if (std::find(m_watched.begin(), m_watched.end(), device) != m_watched.end())
        return;
    m_watched.push_back(device);
    m_line.watchState<auth::KioskStanding>(
        [this](const auth::KioskStanding &standing) { learn(standing); }, device.text().toLatin1());
}

// Revoked: nothing is waited for.
void DeviceSession::learn(const auth::KioskStanding &standing)
{
    if (m_device != standing.kiosk)
        return; // of a session before this one
    if (standing.isRevoked)
        return forget();
    m_standing = standing;
    Q_EMIT stood();
}

void DeviceSession::leave()
{
    if (!isPaired())
        return;
    m_line.send(auth::LogOut{m_refresh, {}}, m_access, [](const Reply &) {});
    forget();
}

void DeviceSession::save()
{
    QByteArray text =
        m_refresh.toLatin1() + '\n' + m_exchange + '\n' + (m_device ? m_device->text().toLatin1() : QByteArray());
    if (m_pairing)
        text += '\n' + m_code.toLatin1() + '\n' + QByteArray::number(m_pairingUntil.sinceEpochMs) + '\n'
            + encode(*m_pairing);
    if (const auto kept = writeFile(m_file, text); !kept)
        qWarning().noquote() << kept.error();
}

void DeviceSession::forget()
{
    m_refresh.clear();
    m_exchange.clear();
    m_access.clear();
    m_accessUntil = {};
    m_device.reset();
    m_standing.reset();
    m_askAgainAt = {};
    QFile::remove(m_file);
    Q_EMIT changed();
}

}
