// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_kiosks.h"
#include "shared/contracts/auth_visits.h"
#include "shared/contracts/users_erasure.h"

namespace bakery {

struct AuthContract {
    static constexpr const char *service = "auth";
    using Requests =
        Types<auth::RegisterPerson, auth::AskPerson, auth::SetRole, auth::SetPassword, auth::SetPin, auth::RotateKeys,
            auth::SignUp, auth::ClaimAdministrator, auth::LogIn, auth::LogInWithPin, auth::Refresh, auth::LogOut,
            auth::ChangePassword, auth::BeginPairing, auth::ApprovePairing, auth::CollectPairing, auth::AskKiosks,
            auth::RevokeKiosk, auth::CommandKiosk, auth::PutKioskMessage, auth::MakeApiKey, auth::AskApiKeys,
            auth::RevokeApiKey, auth::ExchangeApiKey, auth::BeginVisit, auth::ApproveVisit, auth::CollectVisit>;
    using Events = Types<auth::CustomerRegistered, auth::PersonRegistered, auth::RoleChanged, auth::PasswordChanged,
        auth::PinChanged, auth::KeysRotated, auth::LoggedIn, auth::LoggedOut, auth::RefreshReused, auth::KioskPaired,
        auth::KioskRevoked, auth::KioskCommanded, auth::KioskMessagePut, auth::ApiKeyMade, auth::ApiKeyRevoked,
        auth::VisitApproved>;
    using States = Types<auth::PublicKeys, auth::PublicSealingKey, auth::KioskStanding>;
    using Follows = Types<users::PersonErased>;
};

}
