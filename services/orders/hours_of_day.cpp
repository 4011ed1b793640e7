// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/hours_of_day.h"

namespace bakery {

std::optional<Instant> notSoldUntil(const LocalTime &from, const LocalTime &until, const QTimeZone &zone, Instant now)
{
    const QTime begins = timeOf(from), ends = timeOf(until);
    const QDate today = localDateAt(zone, now);
    for (const QDate &date : {today.addDays(-1), today, today.addDays(1)}) {
        const Instant opens = momentsOf(zone, date, begins).first;
        if (now < opens)
            return opens;
        if (now < momentsOf(zone, ends <= begins ? date.addDays(1) : date, ends).last)
            return std::nullopt;
    }
    return momentsOf(zone, today.addDays(2), begins).first; // no zone has such days
}

const QTimeZone &SiteZone::named(const QString &name)
{
    if (m_name != name) {
        const QTimeZone zone(name.toUtf8());
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
        m_name = name;
    }
    return m_zone;
}

}
