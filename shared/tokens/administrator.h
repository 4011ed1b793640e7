// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/private_file.h"
#include "shared/tokens/caller.h"

namespace bakery {

// Who a shop begins with: there must be somebody who may register the first person. The command line acts as this one;
// who has the one-time code makes a password for it.
inline const QString administratorName = QStringLiteral("administrator");
Caller administratorOf(const QString &site);

// The one-time code, of which the folder keeps a hash only (`<data>/keys/auth/administrator-code`). A new one takes the
// place of the one before; auth remembers which were used.
class AdministratorCode {
public:
    explicit AdministratorCode(const QString &keyFolder) : m_path(keyFolder + QStringLiteral("/administrator-code")) { }

    bool wasMade() const;
    Result<QString, QString> make() const; // for showing it, once
    bool isRight(const QString &typed) const;
    static QString hashOf(const QString &typed);

private:
    QString m_path;
};

}
