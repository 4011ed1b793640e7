// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace bakery {

// What a client does to a password, PIN or code before it goes onto the bus: only auth can open it (libsodium's sealed
// box, in base64). `publicKey` is what auth shows as state/sealing-key; nothing when that is no key.
std::optional<QString> seal(const QString &secret, const QString &publicKey);

// The other half, which only auth has.
class SealingKey {
public:
    static SealingKey make();
    static std::optional<SealingKey> fromBytes(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_secret; }
    QString publicHalf() const; // base64
    std::optional<QString> open(const QString &sealed) const;

private:
    explicit SealingKey(QByteArray secret);

    QByteArray m_secret;
    QByteArray m_public;
};

}
