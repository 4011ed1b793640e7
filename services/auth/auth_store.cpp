// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/auth_store.h"

using namespace Qt::StringLiterals;

namespace bakery {

AuthStore::AuthStore(Store &store)
    : people(store, u"people"_s), m_byName(store, u"select person from people where name = ?"_s)
{
}

bool AuthStore::isTaken(const QString &name) { return m_byName.one<Id>(name).has_value(); }

}
