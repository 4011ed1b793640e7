// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/users_store.h"

#include "shared/contracts/personal.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

std::vector<Id> idsOf(const std::vector<std::tuple<Id>> &rows)
{
    std::vector<Id> ids;
    for (const auto &[id] : rows)
        ids.push_back(id);
    return ids;
}

}

UsersStore::UsersStore(Store &store)
    : people(store, u"people"_s)
    , orders(store, u"orders"_s)
    , m_secret(store, u"select secret from name_hashing where one = 1"_s)
    , m_makeSecret(store, u"insert into name_hashing (one, secret) values (1, ?)"_s)
    , m_after(store, u"select person from people where person > ? order by person limit ?"_s)
    , m_called(store,
          u"select person from (select person from people where name_hash = ? and name_hash <> ''"
          " union select person from people where display_name_hash = ? and display_name_hash <> '') called"
          " where person > ? order by person limit ?"_s)
    , m_toRead(store, u"select person, sealed_by_auth from people where sealed_by_auth <> '' order by person limit ?"_s)
    , m_knownToRead(store, [this] { return m_toRead.one<Id>(qint64(1)); })
    , m_ordersOf(store, u"select order_id from orders where customer = ? and order_id > ? order by order_id limit ?"_s)
    , m_forgetOrders(store, u"delete from orders where customer = ?"_s)
{
}

QByteArray UsersStore::hashingSecret()
{
    if (const auto row = m_secret.one<QByteArray>())
        return std::get<0>(*row);
    QByteArray secret = PersonalKey::make().bytes();
    m_makeSecret.run(secret);
    return secret;
}

std::vector<Id> UsersStore::peopleAfter(const QString &person, int limit)
{
    return idsOf(m_after.all<Id>(person, qint64(limit)));
}

std::vector<Id> UsersStore::peopleCalled(const QString &nameHash, const QString &after, int limit)
{
    return idsOf(m_called.all<Id>(nameHash, nameHash, after, qint64(limit)));
}

bool UsersStore::hasNamesToRead() { return m_knownToRead().has_value(); }

std::vector<std::pair<Id, QString>> UsersStore::namesToRead(int limit)
{
    std::vector<std::pair<Id, QString>> names;
    for (const auto &[person, sealed] : m_toRead.all<Id, QString>(qint64(limit)))
        names.emplace_back(person, sealed);
    return names;
}

std::vector<Id> UsersStore::ordersOf(const Id &customer, const QString &after, int limit)
{
    return idsOf(m_ordersOf.all<Id>(customer, after, qint64(limit)));
}

void UsersStore::forgetOrdersOf(const Id &customer) { m_forgetOrders.run(customer); }

}
