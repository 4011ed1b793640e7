// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/cut.h"
#include "checker/report.h"
#include "shared/service/shop_settings.h"

namespace bakery {

// What is to be judged.
struct CheckRequest {
    StoreAddresses stores;
    QString gateFolder; // of a shop that may be running; else empty
    ClockMapping clock; // how shop time ran
    Instant now; // of the wall clock
    Milliseconds stuckAfter{std::chrono::minutes(5)}; // an order open for longer than this hangs
};

// Proves that the stores of a shop agree with each other and with the journals, or says where they do not. Reads the
// stores as they are at one moment, in one pass and in bounded memory. Throws StoreError when it cannot read.
Report check(const CheckRequest &request);

}
