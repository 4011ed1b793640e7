// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/merchant.h"

namespace bakery {

// Orders' part of a business day: taking → ending (no more are taken) → settled (the last one is).
enum class SalesDayState { Taking, Ending, Settled };
BOOST_DESCRIBE_ENUM(SalesDayState, Taking, Ending, Settled)

bool isLegal(SalesDayState from, SalesDayState to);

constexpr bool isSettled(SalesDayState state, qint64 open) { return state == SalesDayState::Ending && open == 0; }

// When the break ends in which a moment lies.
std::optional<Instant> endOfBreak(const merchant::Breaks &breaks, Instant at);

// The date of a moment at the site. Asked for with every order, and the answer changes at midnight only, so that of the
// same minute is kept.
class DateOfMoment {
public:
    const QString &at(const QString &timeZone, Instant moment);

private:
    QString m_timeZone;
    qint64 m_minute = -1;
    QString m_date;
};

QString nextDate(const QString &date);

}
