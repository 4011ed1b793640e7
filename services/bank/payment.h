// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank.h"
#include "shared/contracts/inventory.h"

namespace bakery {

// What the bank knows of an account when it decides.
struct Funds {
    qint64 balance = 0;
    qint64 creditLimit = 0;
    QString currency;
};

// Why a reservation is not charged; empty: it is.
std::optional<bank::PaymentRefusal> refusalOf(
    const inventory::StockReserved &reservation, const Funds &funds, Instant now);

}
