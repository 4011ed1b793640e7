// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/demo_days.h"

#include "apps/cli/customers/opening_today.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"
#include "shared/contracts/codec.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/topics.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int regulars = 40;
constexpr int customersADay = 400;
constexpr quint64 seed = 1;

}

DemoDays::DemoDays(const ShopSettings &shop, ShopClient &client)
    : m_shop(shop)
    , m_customers(shop, client, seed)
    , m_zone(zoneOf(shop, client))
{
    m_customers.prepare(regulars);
    client.watch(
        topics::state(shop.site.toUtf8(), "merchant", "day"), [this](const Message &message) { heardDay(message); });
}

void DemoDays::heardDay(const Message &message)
{
    const auto document = JsonDocument::parse(message.payload);
    if (!document)
        return;
    const auto day = decode<merchant::Today>(*document);
    if (!day || !day->closesAt)
        return;
    if (day->status == merchant::DayStatus::Open && day->date.value != m_date) {
        m_date = day->date;
        const Instant now = orTrouble(ClockMapping::load(m_shop.dataFolder)).shopAt(wallNow());
        m_customers.comeBetween(now, *day->closesAt, customersADay, m_zone);
    } else if (day->status == merchant::DayStatus::Closed && day->date.value == m_date) {
        m_customers.whenAllHaveLeft([this] { say(u"customers so far: "_s + m_customers.inWords()); });
    }
}

}
