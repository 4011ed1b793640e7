// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/private_file.h"
#include "shared/tokens/sealing.h"

namespace bakery {

// What else lies beside the keys that sign (`<data>/keys/auth`): `sealing.key` opens what clients seal,
// `derivation.key` makes the secrets that auth gives out. Both are made when they are first asked for, and stay.
class SecretKeys {
public:
    explicit SecretKeys(QString folder) : m_folder(std::move(folder)) { }

    Result<SealingKey, QString> sealing() const;
    Result<QByteArray, QString> derivation() const; // 32 bytes

private:
    Result<QByteArray, QString> keptOr(const QString &file, const QByteArray &fresh) const;

    QString m_folder;
};

}
