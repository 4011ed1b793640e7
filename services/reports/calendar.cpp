// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/calendar.h"

#include "shared/contracts/merchant.h"
#include "shared/contracts/stored.h"

#include <QDateTime>

#include <algorithm>

namespace bakery {
namespace {

constexpr Milliseconds timeToCount = std::chrono::hours(2);

}

Span common(const Span &a, const Span &b) { return {std::max(a.from, b.from), std::min(a.to, b.to)}; }

Milliseconds covered(std::vector<Span> spans)
{
    std::erase_if(spans, [](const Span &span) { return span.isEmpty(); });
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    Milliseconds time{0};
    Instant reached;
    for (const Span &span : spans) {
        const Instant from = std::max(span.from, reached);
        if (span.to > from)
            time += span.to - from;
        reached = std::max(reached, span.to);
    }
    return time;
}

Calendar::Calendar(const QTimeZone &zone, bool hasHours, const std::vector<ReportDayRow> &days)
    : m_zone(zone)
    , m_hasHours(hasHours)
{
    for (const ReportDayRow &day : days)
        m_days.insert({day.date, day});
}

Instant Calendar::midnight(const QString &date) const
{
    return momentsOf(m_zone, dateOf(LocalDate(date)), QTime(0, 0)).first;
}

Instant Calendar::endOf(const QString &date) const
{
    const Instant next = midnight(dateAfter(date, 1));
    const auto day = m_days.find(date);
    return day == m_days.end() ? next : std::max(next, day->second.closesAt);
}

Span Calendar::spanOf(const QString &date) const { return {endOf(dateAfter(date, -1)), endOf(date)}; }

Instant Calendar::endOfCashOf(const QString &date) const
{
    const auto day = m_days.find(date), after = m_days.find(dateAfter(date, 1));
    if (day == m_days.end())
        return endOf(date);
    const Instant late = day->second.closesAt + timeToCount;
    return std::max(endOf(date), after == m_days.end() ? late : std::min(late, after->second.opensAt));
}

Span Calendar::cashSpanOf(const QString &date) const { return {endOfCashOf(dateAfter(date, -1)), endOfCashOf(date)}; }

std::vector<Span> Calendar::openOn(const QString &date) const
{
    const auto found = m_days.find(date);
    if (found == m_days.end())
        return m_hasHours ? std::vector<Span>{} : std::vector{spanOf(date)};
    const ReportDayRow &day = found->second;
    std::vector<Span> open;
    Instant from = day.opensAt;
    for (const merchant::Break &pause : decodeStored<merchant::Breaks>(day.breaks)) {
        open.push_back({from, pause.from});
        from = pause.until;
    }
    open.push_back({from, day.closesAt});
    std::erase_if(open, [](const Span &span) { return span.isEmpty(); });
    return open;
}

int Calendar::hourAt(Instant at) const { return QDateTime::fromMSecsSinceEpoch(at.sinceEpochMs, m_zone).time().hour(); }

QString dateAfter(const QString &date, int days) { return localDate(dateOf(LocalDate(date)).addDays(days)).value; }

int datesFrom(const QString &from, const QString &to)
{
    return int(std::max<qint64>(0, dateOf(LocalDate(from)).daysTo(dateOf(LocalDate(to))) + 1));
}

}
