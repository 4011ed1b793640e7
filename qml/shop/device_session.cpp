// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/device_session.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QFile>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds pause = 2s;
constexpr Milliseconds before = 90s; // a token ends, the next one is fetched

}

DeviceSession::DeviceSession(ShopLine &line, QString file) : m_line(line), m_file(std::move(file))
{
    if (const auto kept = QFile::exists(m_file) ? readFile(m_file) : Result<QByteArray, QString>(QByteArray())) {
        const QList<QByteArray> lines = kept->split('\n');
        m_refresh = QString::fromLatin1(lines.front());
        m_exchange = lines.value(1);
    }
}

void DeviceSession::beat()
{
    const Instant now = m_line.clock().now();
    if (m_isAsking || !m_line.isConnected() || now < m_askAgainAt)
        return;
    m_askAgainAt = now + pause;
    if (isPaired()) {
        if (m_line.clock().wallNow() + before >= m_accessUntil)
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
    const auto answered = [this](const Reply &reply) {
        m_isAsking = false;
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
    save();
    Q_EMIT changed();
}

void DeviceSession::save()
{
    if (const auto kept = writeFile(m_file, m_refresh.toLatin1() + '\n' + m_exchange); !kept)
        qWarning().noquote() << kept.error();
}

void DeviceSession::forget()
{
    m_refresh.clear();
    m_exchange.clear();
    m_access.clear();
    QFile::remove(m_file);
    Q_EMIT changed();
}

}
