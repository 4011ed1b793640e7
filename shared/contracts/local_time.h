// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/types.h"

#include <QDate>
#include <QTimeZone>

// Dates and times of the day as the clock on a site's wall shows them, and the moments that they are.
namespace bakery {

QDate dateOf(const LocalDate &date);
LocalDate localDate(QDate date);
QTime timeOf(const LocalTime &time);

QDate localDateAt(const QTimeZone &zone, Instant at);

// The moments at which that clock shows that time of that day. Usually they are one. Where the clock is put back there
// are two; where it jumps over the time, the jump is the moment.
struct Moments {
    Instant first;
    Instant last;
};
Moments momentsOf(const QTimeZone &zone, QDate date, QTime time);

}
