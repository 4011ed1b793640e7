// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/users.h"
#include "shared/persistence/known.h"
#include "shared/persistence/table.h"

namespace bakery {

struct UserRow {
    static constexpr int keyColumns = 1;
    Id person;
    users::PersonKind kind = users::PersonKind::Unknown;
    std::optional<Role> role;
    QString sealedByAuth;
    QString name; // sealed, as what follows
    QString nameHash;
    QString displayName;
    QString displayNameHash;
    std::optional<QString> language;
    QString notes;
    std::optional<Instant> registeredAt;
    std::optional<Instant> lastSeen;
    qint64 ordersPlaced = 0;
    qint64 ordersCompleted = 0;
    QString spent = QStringLiteral("[]"); // JSON: Amounts
    QString toppedUp = QStringLiteral("[]"); // the same
    QString bought = QStringLiteral("[]"); // JSON: Bought
};
BOOST_DESCRIBE_STRUCT(UserRow, (),
    (person, kind, role, sealedByAuth, name, nameHash, displayName, displayNameHash, language, notes, registeredAt,
        lastSeen, ordersPlaced, ordersCompleted, spent, toppedUp, bought))

struct UserOrderRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    Id customer;
    users::OrderFate fate = users::OrderFate::Open;
    qint64 total = 0;
    qint64 refunded = 0;
    QString currency;
    QString lines; // JSON: a list of Pieces
    Instant placedAt;
};
BOOST_DESCRIBE_STRUCT(UserOrderRow, (), (orderId, customer, fate, total, refunded, currency, lines, placedAt))

// Its questions see what is written: flush() before they are asked in a turn.
class UsersStore {
public:
    explicit UsersStore(Store &store);

    Table<UserRow> people;
    Table<UserOrderRow> orders;

    QByteArray hashingSecret(); // makes it the first time; inside a transaction
    std::vector<Id> peopleAfter(const QString &person, int limit);
    std::vector<Id> peopleCalled(const QString &nameHash, const QString &after, int limit);
    bool hasNamesToRead();
    std::vector<std::pair<Id, QString>> namesToRead(int limit); // as auth has sealed them
    std::vector<Id> ordersOf(const Id &customer, const QString &after, int limit);
    void forgetOrdersOf(const Id &customer);

private:
    Statement m_secret, m_makeSecret;
    Statement m_after, m_called, m_toRead;
    Known<std::optional<std::tuple<Id>>> m_knownToRead;
    Statement m_ordersOf, m_forgetOrders;
};

}
