// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

#include <QByteArray>

#include <optional>

namespace bakery {

// Whom a valid token speaks for.
struct Caller {
    Id subject;
    Role role = Role::Customer;

    friend bool operator==(const Caller &, const Caller &) = default;
};

// A role as it is written in tokens and on the command line: "customer".
QByteArray roleWord(Role role);
std::optional<Role> roleOfWord(QByteArrayView word);

}
