// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/customers/opening_today.h"

#include "apps/cli/people.h"
#include "apps/cli/trouble.h"
#include "shared/contracts/codec.h"
#include "shared/contracts/merchant.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

template <typename R>
typename R::Answer ask(const ShopSettings &shop, ShopClient &client)
{
    const Reply reply =
        client.ask({R::route.service, QByteArray("ask/") + R::route.name, "{}", tokenFor(shop, administratorOf(shop))});
    const auto answer = readAs<typename R::Answer>(reply.body);
    if (!reply.isGood() || !answer)
        throw Trouble(u"merchant does not say when the shop is open: %1"_s.arg(reply.reason()));
    return *answer;
}

}

QTimeZone zoneOf(const ShopSettings &shop, ShopClient &client)
{
    return QTimeZone(ask<merchant::AskSite>(shop, client).site.timeZone.value.toUtf8());
}

OpeningToday openingToday(const ShopSettings &shop, ShopClient &client)
{
    const merchant::Day day = ask<merchant::AskDay>(shop, client);
    if (day.status != merchant::DayStatus::Open && day.status != merchant::DayStatus::AlwaysOpen)
        throw Trouble(u"the shop is closed; ./bakery request merchant ask/day --as mona tells when it opens"_s);
    return {zoneOf(shop, client), day.closesAt};
}

}
