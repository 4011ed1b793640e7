// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/opening.h"

#include <algorithm>

namespace bakery {
namespace {

std::optional<OpeningDay> dayOf(const Opening &opening, QDate date)
{
    const LocalDate named = localDate(date);
    for (const merchant::ScheduledDay &day : opening.told)
        if (day.date == named)
            return OpeningDay{day.date, day.opensAt, day.closesAt, day.breaks};
    return dayOn(opening.usual, date);
}

}

std::vector<OpeningDay> openDays(const Opening &opening, Instant from, Instant until)
{
    std::vector<OpeningDay> days;
    const QDate last = localDateAt(opening.usual.zone, until);
    // That of the evening before may go on past midnight.
    for (QDate date = localDateAt(opening.usual.zone, from).addDays(-1); date <= last; date = date.addDays(1))
        if (auto day = dayOf(opening, date); day && from < day->closesAt && day->opensAt < until)
            days.push_back(std::move(*day));
    return days;
}

bool isOpenAllTheTime(const std::vector<OpeningDay> &days, Instant from, Instant until)
{
    return std::any_of(days.begin(), days.end(), [&](const OpeningDay &day) {
        return day.opensAt <= from && until <= day.closesAt
            && std::none_of(day.breaks.begin(), day.breaks.end(),
                [&](const merchant::Break &pause) { return from < pause.until && pause.from < until; });
    });
}

}
