// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/pick_up.h"

using namespace std::chrono_literals;
using bakery::orders::PickUpProblem;
using bakery::orders::PickUpRules;

namespace bakery {
namespace {

constexpr Milliseconds farthest = 14 * 24h;

Milliseconds lengthOf(const PickUpRules &rules) { return std::chrono::minutes(rules.slotMinutes.value); }

}

Instant slotOf(Instant at, const PickUpRules &rules)
{
    return {at.sinceEpochMs - at.sinceEpochMs % lengthOf(rules).count()};
}

Instant farthestSlot(Instant shopNow) { return shopNow + farthest; }

Instant nextSlot(Instant slot, const PickUpRules &rules) { return slot + lengthOf(rules); }

std::optional<PickUpProblem> problemWith(Instant slot, const PickUpRules &rules, qint64 taken, Instant shopNow)
{
    if (nextSlot(slot, rules) <= shopNow)
        return PickUpProblem::Past;
    if (slot > farthestSlot(shopNow))
        return PickUpProblem::TooFar;
    if (taken >= rules.ordersPerSlot)
        return PickUpProblem::Full;
    return std::nullopt;
}

}
