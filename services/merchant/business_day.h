// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/merchant.h"

namespace bakery {

// The life of a business day as a table of what is legal: scheduled → open → closing → closed.
bool isLegal(merchant::DayStatus from, merchant::DayStatus to);

// What is known of a day when it is asked whether something is due.
struct DayFacts {
    merchant::DayStatus status = merchant::DayStatus::Scheduled;
    Instant opensAt;
    Instant closesAt;
};

// An open day closes at its time, or as soon as somebody is there again to close it. One that lies more than a day
// ahead was opened by a clock that was wrong; it must not keep the present one from being opened.
bool isToClose(const DayFacts &day, Instant now);

// A logo is shown on screens and printed on receipts: a document that is whole, and of the kind it says it is.
bool isLogo(const QString &text);

}
