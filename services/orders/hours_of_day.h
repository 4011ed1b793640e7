// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/local_time.h"

#include <optional>

namespace bakery {

// The hours of each day in which a product is sold, by the clock of the site; past midnight where `until` is the
// earlier one. Nothing: it is sold now. Else the moment from which it is.
std::optional<Instant> notSoldUntil(const LocalTime &from, const LocalTime &until, const QTimeZone &zone, Instant now);

// The site's time zone, looked up once.
class SiteZone {
public:
    const QTimeZone &named(const QString &name);

private:
    QString m_name;
    QTimeZone m_zone = QTimeZone::utc();
};

}
