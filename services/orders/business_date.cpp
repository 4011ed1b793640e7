// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/business_date.h"

#include "shared/contracts/local_time.h"

namespace bakery {
namespace {

constexpr qint64 msPerMinute = 60'000;

}

bool isLegal(SalesDayState from, SalesDayState to)
{
    return (from == SalesDayState::Taking && to == SalesDayState::Ending)
        || (from == SalesDayState::Ending && to == SalesDayState::Settled);
}

std::optional<Instant> endOfBreak(const merchant::Breaks &breaks, Instant at)
{
    for (const merchant::Break &pause : breaks)
        if (pause.from <= at && at < pause.until)
            return pause.until;
    return std::nullopt;
}

const QString &DateOfMoment::at(const QString &timeZone, Instant moment)
{
    const qint64 minute = moment.sinceEpochMs / msPerMinute;
    if (m_minute != minute || m_timeZone != timeZone) {
        const QTimeZone zone(timeZone.toUtf8());
        m_date = localDate(localDateAt(zone.isValid() ? zone : QTimeZone::utc(), moment)).value;
        m_minute = minute;
        m_timeZone = timeZone;
    }
    return m_date;
}

QString nextDate(const QString &date) { return localDate(dateOf(LocalDate(date)).addDays(1)).value; }

}
