// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/reports/report_period.h"

#include <algorithm>

namespace bakery::office {
namespace {

constexpr int mostDays = 400;

}

ReportPeriod periodAround(ReportPeriod::Kind kind, QDate day)
{
    switch (kind) {
    case ReportPeriod::Kind::Week:
        return {day.addDays(1 - day.dayOfWeek()), day.addDays(7 - day.dayOfWeek())};
    case ReportPeriod::Kind::Month:
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case ReportPeriod::Kind::Day:
    case ReportPeriod::Kind::Range:
        return {day, day};
    }
    return {day, day};
}

ReportPeriod neighbourOf(ReportPeriod::Kind kind, const ReportPeriod &period, int steps)
{
    switch (kind) {
    case ReportPeriod::Kind::Day:
        return periodAround(kind, period.from.addDays(steps));
    case ReportPeriod::Kind::Week:
        return periodAround(kind, period.from.addDays(7 * steps));
    case ReportPeriod::Kind::Month:
        return periodAround(kind, period.from.addMonths(steps));
    case ReportPeriod::Kind::Range:
        break;
    }
    const int days = period.days() * steps;
    return {period.from.addDays(days), period.to.addDays(days)};
}

ReportPeriod withinReach(const ReportPeriod &period, QDate today)
{
    const QDate to = std::min(std::max(period.from, period.to), today);
    const QDate from = std::min({period.from, period.to, to});
    return {std::max(from, to.addDays(1 - mostDays)), to};
}

}
