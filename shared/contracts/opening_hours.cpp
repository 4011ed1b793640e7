// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/opening_hours.h"

#include <algorithm>

using bakery::merchant::Hours;
using bakery::merchant::HoursOfDay;
using bakery::merchant::Weekday;

namespace bakery {
namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int daysAhead = 400; // somebody who closes for longer has no next opening yet

// Hours in minutes from the midnight at which their date begins; `until` may lie in the next day.
struct Span {
    int from = 0;
    int until = 0;
};

int minutesOf(const LocalTime &time)
{
    const QStringView text(time.value);
    return text.first(2).toInt() * 60 + text.last(2).toInt();
}

Weekday weekdayOf(QDate date) { return Weekday(date.dayOfWeek() - 1); }

// The end of hours that begin at `from`.
int closingAfter(int from, const LocalTime &closes)
{
    const int until = minutesOf(closes);
    return until > from ? until : until + minutesPerDay;
}

std::vector<Span> spansOf(const HoursOfDay &hours)
{
    std::vector<Span> spans;
    for (const Hours &each : hours)
        spans.push_back({minutesOf(each.opens), closingAfter(minutesOf(each.opens), each.closes)});
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    return spans;
}

HoursOfDay hoursOn(const OpeningHours &hours, QDate date)
{
    if (const auto exception = hours.exceptions.find(localDate(date).value); exception != hours.exceptions.end())
        return exception->second;
    HoursOfDay ofWeekday;
    for (const merchant::WeekdayHours &each : hours.week)
        if (each.weekday == weekdayOf(date))
            ofWeekday.push_back({each.opens, each.closes});
    return ofWeekday;
}

void adjust(std::vector<Span> &spans, const OpeningHours::Adjustment &adjustment)
{
    if (adjustment.closes && !spans.empty()) {
        const int until = closingAfter(spans.front().from, *adjustment.closes);
        std::erase_if(spans, [&](const Span &span) { return span.from >= until; });
        for (Span &span : spans)
            span.until = std::min(span.until, until);
    }
    if (adjustment.opens && !spans.empty()) {
        // After midnight it is a time of the next day that is meant.
        const int time = minutesOf(*adjustment.opens);
        const int from = time >= spans.front().from ? time : time + minutesPerDay;
        std::erase_if(spans, [&](const Span &span) { return span.until <= from; });
        for (Span &span : spans)
            span.from = std::max(span.from, from);
    }
}

Moments momentsAfter(const QTimeZone &zone, QDate date, int minutes)
{
    return momentsOf(zone, date.addDays(minutes / minutesPerDay), QTime(0, 0).addSecs(minutes % minutesPerDay * 60));
}

// Without a look at the day after.
std::optional<OpeningDay> dayAlone(const OpeningHours &hours, QDate date)
{
    std::vector<Span> spans = spansOf(hoursOn(hours, date));
    if (const auto adjustment = hours.adjustments.find(localDate(date).value); adjustment != hours.adjustments.end())
        adjust(spans, adjustment->second);
    if (spans.empty())
        return std::nullopt;
    OpeningDay day{localDate(date), momentsAfter(hours.zone, date, spans.front().from).first,
        momentsAfter(hours.zone, date, spans.back().until).last, {}};
    for (size_t i = 1; i < spans.size(); ++i) {
        const merchant::Break pause{momentsAfter(hours.zone, date, spans[i - 1].until).last,
            momentsAfter(hours.zone, date, spans[i].from).first};
        if (pause.from < pause.until)
            day.breaks.push_back(pause);
    }
    return day;
}

// Neighbouring spans on one line of minutes: of each day, and of a day and the one after.
bool reachesInto(const std::vector<Span> &day)
{
    for (size_t i = 1; i < day.size(); ++i)
        if (day[i].from < day[i - 1].until)
            return true;
    return false;
}

bool reachesInto(const std::vector<Span> &day, const std::vector<Span> &next)
{
    return !day.empty() && !next.empty() && day.back().until > next.front().from + minutesPerDay;
}

}

std::optional<OpeningDay> dayOn(const OpeningHours &hours, QDate date)
{
    auto day = dayAlone(hours, date);
    if (!day)
        return std::nullopt;
    if (const auto next = dayAlone(hours, date.addDays(1)); next && next->opensAt < day->closesAt)
        day = endingAt(*day, next->opensAt);
    return day->opensAt < day->closesAt ? day : std::nullopt;
}

std::optional<OpeningDay> dayAt(const OpeningHours &hours, Instant at)
{
    const QDate today = localDateAt(hours.zone, at);
    for (const QDate date : {today, today.addDays(-1)})
        if (const auto day = dayOn(hours, date); day && day->opensAt <= at && at < day->closesAt)
            return day;
    return std::nullopt;
}

std::optional<OpeningDay> nextDay(const OpeningHours &hours, Instant after)
{
    if (hours.isAlwaysOpen())
        return std::nullopt;
    const QDate today = localDateAt(hours.zone, after);
    for (int i = 0; i < daysAhead; ++i)
        if (const auto day = dayOn(hours, today.addDays(i)); day && day->opensAt > after)
            return day;
    return std::nullopt;
}

OpeningDay endingAt(OpeningDay day, Instant closesAt)
{
    for (const merchant::Break &pause : day.breaks)
        if (pause.from < closesAt && closesAt <= pause.until)
            closesAt = pause.from; // nobody comes back from a break to close
    std::erase_if(day.breaks, [&](const merchant::Break &pause) { return pause.from >= closesAt; });
    day.closesAt = closesAt;
    return day;
}

std::optional<Weekday> overlapIn(const merchant::HoursOfWeek &week)
{
    OpeningHours hours;
    hours.week = week;
    const QDate monday(2024, 1, 1);
    for (int i = 0; i < 7; ++i) {
        const std::vector<Span> day = spansOf(hoursOn(hours, monday.addDays(i)));
        if (reachesInto(day))
            return Weekday(i);
        if (reachesInto(day, spansOf(hoursOn(hours, monday.addDays(i + 1)))))
            return Weekday((i + 1) % 7);
    }
    return std::nullopt;
}

std::optional<Weekday> overlapAround(const OpeningHours &hours, QDate date)
{
    const std::vector<Span> before = spansOf(hoursOn(hours, date.addDays(-1))), day = spansOf(hoursOn(hours, date)),
                            after = spansOf(hoursOn(hours, date.addDays(1)));
    if (reachesInto(day) || reachesInto(before, day))
        return weekdayOf(date);
    if (reachesInto(day, after))
        return weekdayOf(date.addDays(1));
    return std::nullopt;
}

}
