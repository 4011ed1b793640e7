// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace bakery::office {

// Which days a report is of: both ends belong to it.
struct ReportPeriod {
    enum class Kind { Day, Week, Month, Range };

    QDate from, to;

    int days() const { return int(from.daysTo(to)) + 1; }
    friend bool operator==(const ReportPeriod &, const ReportPeriod &) = default;
};

// The day itself, its week from Monday on, its month. Of a range, the day alone.
ReportPeriod periodAround(ReportPeriod::Kind kind, QDate day);
// The one before or after, as long as this one.
ReportPeriod neighbourOf(ReportPeriod::Kind kind, const ReportPeriod &period, int steps);
// No day that is still to come, and no more of them than a report may be of.
ReportPeriod withinReach(const ReportPeriod &period, QDate today);

}
