// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/tokens/keys.h"

#include <vector>

namespace bakery {

// Where a site's signing keys lie (`<data>/keys/auth`): `<kid>.pem` for each key, `current` names the one that signs,
// `previous` the one before, whose tokens are still good.
class KeyFolder {
public:
    explicit KeyFolder(QString path) : m_path(std::move(path)) { }

    // Makes the folder and a first key where there is none.
    Result<Done, QString> prepare() const;
    Result<SigningKey, QString> current() const;
    // What verifies: the current key first, then the previous one if there is one.
    Result<std::vector<VerifyingKey>, QString> publicKeys() const;
    // A new key signs from now on. The one before stays for the tokens that it has signed; older ones are removed.
    Result<SigningKey, QString> rotate() const;

private:
    QString keyFile(const QString &kid) const;
    QString named(const QString &pointer) const;
    void removeAllBut(const QStringList &kids) const;

    QString m_path;
};

}
