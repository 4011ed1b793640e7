// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/auth_store.h"

#include "shared/contracts/personal.h"

using namespace Qt::StringLiterals;

namespace bakery {

AuthStore::AuthStore(Store &store)
    : people(store, u"people"_s)
    , m_byName(store, u"select person from people where name_hash = ?"_s)
    , m_secret(store, u"select secret from name_hashing"_s)
    , m_makeSecret(store, u"insert into name_hashing (one, secret) values (1, ?)"_s)
{
}

bool AuthStore::isTaken(const QString &nameHash) { return m_byName.one<Id>(nameHash).has_value(); }

QByteArray AuthStore::hashingSecret()
{
    if (const auto row = m_secret.one<QByteArray>())
        return std::get<0>(*row);
    QByteArray secret = PersonalKey::make().bytes();
    m_makeSecret.run(secret);
    return secret;
}

}
