// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/local_time.h"
#include "shared/contracts/merchant.h"

#include <map>

namespace bakery {

// When a shop is open, as its sign says it: by the clock on the wall, in the site's time zone.
//
// The rule that also holds in the two nights in which that clock is put forward or back: the shop opens at the first
// moment at which the clock shows the opening time or, where it jumps over it, one past it, and closes at the last
// moment at which it shows the closing time. So whoever reads sign and clock is never told other than what is.
struct OpeningHours {
    QTimeZone zone;
    merchant::HoursOfWeek week;
    std::map<QString, merchant::HoursOfDay> exceptions; // by date, in place of the weekday's
    // What somebody decided for one day: by date, one of both may be empty.
    struct Adjustment {
        std::optional<LocalTime> opens;
        std::optional<LocalTime> closes;
    };
    std::map<QString, Adjustment> adjustments;

    bool isAlwaysOpen() const { return week.empty(); }
};

struct OpeningDay {
    LocalDate date;
    Instant opensAt;
    Instant closesAt;
    merchant::Breaks breaks;
};

// The hours of that date as moments; nothing when the shop does not open. A day ends at the latest when the next
// begins.
std::optional<OpeningDay> dayOn(const OpeningHours &hours, QDate date);
// The day within whose hours a moment lies: that of its date, or the one before, after midnight.
std::optional<OpeningDay> dayAt(const OpeningHours &hours, Instant at);
// The first day that opens after that moment.
std::optional<OpeningDay> nextDay(const OpeningHours &hours, Instant after);
// A day that ends earlier, and its breaks with it.
OpeningDay endingAt(OpeningDay day, Instant closesAt);

// Hours that reach into others, of the same day or of the next; the weekday whose hours begin too early.
std::optional<merchant::Weekday> overlapIn(const merchant::HoursOfWeek &week);
std::optional<merchant::Weekday> overlapAround(const OpeningHours &hours, QDate date);

}
