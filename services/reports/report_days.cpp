// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_maker.h"

#include "shared/core/enum_text.h"

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {

using Period = ReportsStore::Period;
using Stretch = ReportsStore::Stretch;

ReportDays::ReportDays(ReportsStore &store) : m_store(store), m_zone(QTimeZone::utc()), m_knownTo(store.knownTo())
{
    if (const ReportShopRow *row = store.shop.find(1))
        m_shop = *row;
    if (const QTimeZone zone(m_shop.timeZone.toUtf8()); !m_shop.timeZone.isEmpty() && zone.isValid())
        m_zone = zone;
}

Calendar ReportDays::calendar(const Period &period)
{
    return Calendar(m_zone, m_shop.hasHours, m_store.daysIn({dateAfter(period.from, -1), dateAfter(period.to, 1)}));
}

// The day that is open; else, of a shop with hours, the latest; else the date of the latest thing that is known.
QString ReportDays::today()
{
    const auto latest = m_store.latestDay();
    if (latest && (m_shop.hasHours || latest->state != "closed"_L1))
        return latest->date;
    const QString date = localDate(localDateAt(m_zone, m_knownTo)).value;
    const auto sold = m_store.datesBefore(u"9999-99-99"_s, 1);
    return sold.empty() ? date : std::max(date, sold.front());
}

QString ReportDays::dayBefore(const QString &date)
{
    const auto known = m_store.datesBefore(date, 1);
    return known.empty() ? dateAfter(date, -1) : known.front();
}

DayState ReportDays::stateOf(const QString &date)
{
    const ReportDayRow *row = m_store.days.find(date);
    return row ? enumFromText<DayState>(row->state).value_or(DayState::Unscheduled) : DayState::Unscheduled;
}

std::vector<ReportDays::ShelfPart> ReportDays::shelfIn(const Period &period)
{
    constexpr Span always{{0}, {std::numeric_limits<qint64>::max()}};
    std::vector<ShelfPart> parts;
    for (const ShelfDayRow &day : m_store.shelfDaysIn(period))
        parts.push_back({{day.afterPosition, day.toPosition}, day.sums, always});
    const Stretch rest{m_store.clearedTo()};
    if (!m_shop.hasHours) {
        const Calendar days = calendar(period);
        parts.push_back({rest, {}, {days.spanOf(period.from).from, days.spanOf(period.to).to}});
    } else if (const auto day = m_store.oldestUncleared(); day && *day >= period.from && *day <= period.to) {
        parts.push_back({rest, {}, always});
    }
    return parts;
}

}
