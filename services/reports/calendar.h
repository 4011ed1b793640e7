// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_rows.h"
#include "shared/contracts/local_time.h"

#include <map>
#include <vector>

namespace bakery {

// From a moment up to another, which is not in it any more.
struct Span {
    Instant from;
    Instant to;
    bool isEmpty() const { return to <= from; }
    friend bool operator==(const Span &, const Span &) = default;
};
Span common(const Span &a, const Span &b);
// What some spans cover, where they overlap counted once.
Milliseconds covered(std::vector<Span> spans);

// Which moments belong to a business day. By the calendar on the wall, except that what is open past midnight takes its
// tail along; so every moment belongs to one date, also before opening and after closing.
class Calendar {
public:
    // `days` with the one before the first date that is asked for, and the one after the last.
    Calendar(const QTimeZone &zone, bool hasHours, const std::vector<ReportDayRow> &days);

    Span spanOf(const QString &date) const;
    // While what happens to a drawer is that day's, for cash is counted after closing: until two hours after it, unless
    // the shop opens again before, but never less than until midnight.
    Span cashSpanOf(const QString &date) const;
    // While the shop is open on that date, without its breaks.
    std::vector<Span> openOn(const QString &date) const;
    QString dateAt(Instant at) const { return localDate(localDateAt(m_zone, at)).value; }
    int hourAt(Instant at) const;

private:
    Instant midnight(const QString &date) const;
    Instant endOf(const QString &date) const;
    Instant endOfCashOf(const QString &date) const;

    QTimeZone m_zone;
    bool m_hasHours;
    std::map<QString, ReportDayRow> m_days;
};

QString dateAfter(const QString &date, int days);
// How many dates there are from one to another, both included; 0 where the later comes first.
int datesFrom(const QString &from, const QString &to);

}
