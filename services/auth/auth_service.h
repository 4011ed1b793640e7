// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/auth/auth_store.h"
#include "shared/contracts/auth_contract.h"
#include "shared/service/service.h"
#include "shared/tokens/key_folder.h"

namespace bakery {

class AuthService final : public ServiceOf<AuthContract> {
public:
    explicit AuthService(Context &context);

private:
    Outcome<auth::RegisterPerson> registerPerson(const auth::RegisterPerson &request, const Caller &caller);
    Outcome<auth::RotateKeys> rotate(const auth::RotateKeys &request, const Caller &caller);
    std::optional<auth::PublicKeys> publicKeys(const QString &part);
    QStringList keyParts() { return {QString()}; }

    AuthStore m_auth;
    KeyFolder m_keys;
};

}
