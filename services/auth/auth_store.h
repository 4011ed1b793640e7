// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth.h"
#include "shared/persistence/table.h"

namespace bakery {

struct PersonRow {
    static constexpr int keyColumns = 1;
    Id person;
    QString name; // sealed
    QString nameHash;
    Role role = Role::Customer;
    Instant registeredAt;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (), (person, name, nameHash, role, registeredAt))

class AuthStore {
public:
    explicit AuthStore(Store &store);

    Table<PersonRow> people;

    bool isTaken(const QString &nameHash);
    QByteArray hashingSecret(); // makes it the first time; inside a transaction

private:
    Statement m_byName;
    Statement m_secret;
    Statement m_makeSecret;
};

}
