// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/day_verdict.h"

#include "shared/contracts/codec.h"
#include "shared/contracts/merchant.h"
#include "shared/persistence/statement.h"

using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

class DayJudge {
public:
    DayJudge(World &world, const Opening &opening)
        : m_world(world)
        , m_opening(opening)
        , m_merchant(world.stores().at(u"merchant"_s), Store::Access::ReadOnly)
        , m_orders(world.stores().at(u"orders"_s), Store::Access::ReadOnly)
        , m_inventory(world.stores().at(u"inventory"_s), Store::Access::ReadOnly)
    {
    }

    void run()
    {
        readDays();
        judgeOrders();
        judgeWaste();
        judgeShelf();
    }

private:
    void readDays()
    {
        Statement all(m_merchant, u"select date, status, sales, waste from days"_s);
        for (const auto &[date, status, sales, waste] : all.all<QString, QString, QString, QString>()) {
            must(status != u"closing"_s, u"%1 is closing for ever"_s.arg(date));
            if (status != u"scheduled"_s)
                m_opened.insert(date);
            m_world.tally.faults["business day closed"] += status == u"closed"_s;
            const auto told = m_opening.closedDays().find(date);
            if (told == m_opening.closedDays().end())
                continue;
            const auto day = decode<merchant::Day>(*JsonDocument::parse(told->second)).value();
            must(encode(*day.sales) == sales.toUtf8() && encode(*day.waste) == waste.toUtf8(),
                u"%1 was told other totals"_s.arg(date));
        }
        for (const auto &[date, told] : m_opening.closedDays())
            must(m_opened.contains(date), u"%1 was told to be closed and never was"_s.arg(date));
    }

    // Every order belongs to a day that was opened, every refund to one or to none yet.
    void judgeOrders()
    {
        Statement dates(m_orders, u"select distinct date from orders"_s);
        for (const auto &[date] : dates.all<QString>())
            must(m_opened.contains(date), u"orders of %1, which was never opened"_s.arg(date));
        const qint64 refunded = number(m_orders, u"select coalesce(sum(refunded), 0) from orders"_s);
        const qint64 counted = number(m_orders, u"select coalesce(sum(refunded), 0) from takings"_s);
        must(refunded == counted, u"%1 were paid back, the days tell of %2"_s.arg(refunded).arg(counted));
    }

    // Whatever was thrown out and not taken back is some day's waste, or is going to be the next one's.
    void judgeWaste()
    {
        using Sums = std::map<QString, std::pair<qint64, qint64>>; // units and their value
        Sums discards, waste;
        Statement units(
            m_inventory, u"select reason, count(*), coalesce(sum(price), 0) from discards group by reason"_s);
        for (const auto &[reason, count, value] : units.all<QString, qint64, qint64>())
            discards[reason] = {count, value};
        Statement booked(m_inventory, u"select reason, sum(units), sum(value) from waste group by reason"_s);
        for (const auto &[reason, count, value] : booked.all<QString, qint64, qint64>())
            waste[reason] = {count, value};
        for (const auto &[reason, sums] : discards)
            must(waste[reason] == sums,
                u"%1: %2 units were thrown out, the days tell of %3"_s.arg(reason)
                    .arg(sums.first)
                    .arg(waste[reason].first));
        must(waste.size() == discards.size(), u"the days tell of waste that never was"_s);
    }

    void judgeShelf()
    {
        if (!m_opening.isClosedForTheNight())
            return;
        must(number(m_merchant, u"select count(*) from days where status = 'closed'"_s) > 0,
            u"the day that was to close never did"_s);
        // What comes out of an oven afterwards is for the next day.
        const qint64 left =
            number(m_inventory, u"select count(*) from units where state = 'available' and oven = ''"_s);
        must(left == 0, u"%1 units are left on the shelf of a closed shop"_s.arg(left));
    }

    static qint64 number(Store &store, const QString &sql)
    {
        Statement statement(store, sql);
        return std::get<0>(statement.one<qint64>().value());
    }

    void must(bool holds, const QString &what) { holds ? void() : m_world.trouble(what); }

    World &m_world;
    const Opening &m_opening;
    Store m_merchant, m_orders, m_inventory;
    std::set<QString> m_opened; // dates
};

}

void judgeDays(World &world, const Opening &opening)
{
    if (opening.keepsDays() && world.troubles.isEmpty())
        DayJudge(world, opening).run();
}

}
