// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/pick_up.h"

#include <optional>

namespace bakery {

// The beginning of the slot in which a moment lies. Slots are counted from midnight UTC, so they are whole in every
// time zone whose offset they divide.
Instant slotOf(Instant at, const orders::PickUpRules &rules);
Instant nextSlot(Instant slot, const orders::PickUpRules &rules);

// Why nobody can come then; nothing: somebody can.
std::optional<orders::PickUpProblem> problemWith(
    Instant slot, const orders::PickUpRules &rules, qint64 taken, Instant shopNow);
// The last moment for which slots are told.
Instant farthestSlot(Instant shopNow);

}
