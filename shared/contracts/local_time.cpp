// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/local_time.h"

#include <QDateTime>

#include <algorithm>

namespace bakery {
namespace {

constexpr qint64 msPerDay = 86'400'000;

qint64 offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
}

}

QDate dateOf(const LocalDate &date) { return QDate::fromString(date.value, Qt::ISODate); }

LocalDate localDate(QDate date) { return LocalDate(date.toString(Qt::ISODate)); }

QTime timeOf(const LocalTime &time) { return QTime::fromString(time.value, Qt::ISODate); }

QDate localDateAt(const QTimeZone &zone, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.sinceEpochMs + offsetMs(zone, at.sinceEpochMs), Qt::UTC).date();
}

// By the offsets before and after: where they agree there is one moment, where the clock goes back there are two, and
// where it jumps over the time it is the jump that counts. Qt's own answer for these differs from version to version.
Moments momentsOf(const QTimeZone &zone, QDate date, QTime time)
{
    const qint64 wall = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = wall - offsetMs(zone, wall - msPerDay), after = wall - offsetMs(zone, wall + msPerDay);
    const bool showsBefore = before + offsetMs(zone, before) == wall,
               showsAfter = after + offsetMs(zone, after) == wall;
    if (showsBefore && showsAfter)
        return {{std::min(before, after)}, {std::max(before, after)}};
    if (showsBefore || showsAfter)
        return {{showsBefore ? before : after}, {showsBefore ? before : after}};
    qint64 old = std::min(before, after), jumped = std::max(before, after);
    while (jumped - old > 1) {
        const qint64 middle = old + (jumped - old) / 2;
        (offsetMs(zone, middle) == offsetMs(zone, old) ? old : jumped) = middle;
    }
    return {{jumped}, {jumped}};
}

}
