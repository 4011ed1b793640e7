// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth.h"

namespace bakery {

struct AuthContract {
    static constexpr const char *service = "auth";
    using Requests = Types<auth::RegisterPerson, auth::RotateKeys>;
    using Events = Types<auth::PersonRegistered, auth::KeysRotated>;
    using States = Types<auth::PublicKeys>;
    using Follows = Types<>;
};

}
