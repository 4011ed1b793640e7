// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/tokens/sealing.h"
#include "shared/tokens/secret_keys.h"
#include "tests/kiosk/kiosk_at_the_table.h"

namespace bakery::kiosk {

// Somebody with that PIN.
inline void hires(KioskAtTheTable &table, const QString &name, Role role, const QString &pin)
{
    TableTopShop &shop = table.shop;
    const auto sealed = seal(pin, SecretKeys(shop.dataFolder() + QStringLiteral("/keys/auth")).sealing()->publicHalf());
    const Id person = shop.request(shop.administrator(), auth::RegisterPerson{{name}, role}).as<auth::Person>().person;
    const int status = shop.request(shop.administrator(), auth::SetPin{*sealed, person}).status;
    if (status != 200)
        qFatal("no PIN: %d", status);
}

inline void holdsTheCorner(KioskAtTheTable &table, Milliseconds time)
{
    table.kiosk().service()->hold();
    table.passes(time);
    table.kiosk().service()->letGo();
}

// The shop is open on Saturdays at noon; it is Friday, nine o'clock.
inline void closes(KioskAtTheTable &table)
{
    merchant::PutMerchant merchant;
    merchant.legalName = QStringLiteral("Hearth & Crumb");
    merchant.currency = QStringLiteral("EUR");
    merchant::PutSite site{.name = QStringLiteral("Corner"), .timeZone = QStringLiteral("UTC")};
    site.hours = {{merchant::Weekday::Saturday, QStringLiteral("12:00"), QStringLiteral("19:00")}};
    const Caller administrator = table.shop.administrator();
    if (table.shop.request(administrator, merchant).status != 200
        || table.shop.request(administrator, site).status != 200)
        qFatal("the shop keeps no hours");
}

}
