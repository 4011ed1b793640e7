// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"

#include <QString>

namespace bakery {

// The secrets that auth gives out. Each is a keyed hash of what it stands for: a repetition is given the same one, and
// who reads a store finds none.
class DerivedSecrets {
public:
    explicit DerivedSecrets(QByteArray key) : m_key(std::move(key)) { }

    struct RefreshToken {
        Id session;
        qint64 generation = 0;
    };
    QString textOf(const RefreshToken &token) const;
    std::optional<RefreshToken> readRefreshToken(const QString &text) const; // nothing unless it was made here

    QString pairingCode(const Id &pairing) const; // K7QM-2TXA
    QString pairingClaim(const Id &pairing) const;

    QString visitCode(const Id &visit) const;

    QString apiKey(const Id &apiKey) const;
    static std::optional<Id> idIn(const QString &apiKey);

private:
    QByteArray tag(const QByteArray &purpose, const QByteArray &about) const;
    QString tagText(const QByteArray &purpose, const QByteArray &about) const;

    QByteArray m_key;
};

// Compares in a time that tells nothing.
bool isSameSecret(const QString &one, const QString &other);

// For what no one can guess anyway, so a fast hash does.
QString hashOfSecret(const QString &secret);

}
