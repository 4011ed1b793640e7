// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/heard.h"

#include <vector>

namespace bakery {

// What of lines is tax, class by class: as on the receipt, where it is rounded half up once for each class. Lines whose
// rate the shop had not said when they were sold are left out.
struct TaxPart {
    QString taxClass;
    qint64 basisPoints = 0;
    qint64 gross = 0;
    qint64 tax = 0;
    friend bool operator==(const TaxPart &, const TaxPart &) = default;
};
std::vector<TaxPart> taxPartsOf(const told::Lines &lines);

qint64 piecesOf(const told::Lines &lines);

// A quarter of an hour, counted since 1970: it lies within one hour of any time zone.
constexpr qint64 quarterMs = 15 * 60 * 1000;
constexpr qint64 quarterOf(Instant at) { return at.sinceEpochMs / quarterMs; }
constexpr Instant startOfQuarter(qint64 quarter) { return {quarter * quarterMs}; }

// One number of ten thousand; nothing where there is no whole.
std::optional<reports::Rate> rateOf(qint64 part, qint64 whole);

}
