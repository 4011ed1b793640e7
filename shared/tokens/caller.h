// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace bakery {

// Whom a valid token speaks for; with no subject a stranger, who may do what is for strangers too.
struct Caller {
    Id subject;
    Role role = Role::Customer;
    QList<QByteArray> requests; // a machine's: "orders/do/place" and the like; empty: all that the role may

    bool isStranger() const { return subject.isNull(); }
    bool mayAsk(const QByteArray &request) const { return requests.isEmpty() || requests.contains(request); }

    friend bool operator==(const Caller &, const Caller &) = default;
};

// A role as it is written in tokens and on the command line: "customer".
QByteArray roleWord(Role role);
std::optional<Role> roleOfWord(QByteArrayView word);

}
