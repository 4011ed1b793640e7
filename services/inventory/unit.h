// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/inventory.h"

namespace bakery {

// The life of a unit and the fate of an order, as tables of what is legal. Nothing else is.

bool isLegal(inventory::UnitState from, inventory::UnitState to);

enum class ReservationState { Reserved, Rejected, Released, Sold, Impossible };
BOOST_DESCRIBE_ENUM(ReservationState, Reserved, Rejected, Released, Sold, Impossible)

bool isLegal(ReservationState from, ReservationState to);

// What an order may call the batch; nothing where it has none, or a name from before names had a form.
std::optional<BatchName> batchName(const QString &batch);

// Whether a unit may still be sold.
bool isGood(Instant bestBefore, Instant shopNow);

}
