// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/accounts.h"
#include "shared/service/shop_settings.h"

#include <QList>

namespace bakery {

// The broker's accounts of a shop and what Mosquitto reads of them: `broker/accounts.json` (who there is),
// `accounts/<name>.json` (their credentials), `broker/mosquitto.conf`, `broker/passwords`, `broker/acl`.
class Accounts {
public:
    explicit Accounts(const ShopSettings &shop);

    bool has(const QString &username) const;
    // Makes it with a long random password, unless it is there already.
    void add(const broker::Account &account);
    // Writes what the broker reads; the credentials follow the shop's address.
    void save() const;

    static QString configurationFile(const ShopSettings &shop)
    {
        return shop.path(QStringLiteral("broker/mosquitto.conf"));
    }

private:
    void load();

    ShopSettings m_shop;
    QList<broker::Account> m_accounts;
    QList<QByteArray> m_passwordLines;
};

// The account of each service instance, of the supervisor and of the command line.
void addStandingAccounts(Accounts &accounts, const ShopSettings &shop);

// The supervisor's own account.
inline const QString keeperName = QStringLiteral("keeper");

}
