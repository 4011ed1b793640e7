// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/planner.h"

using namespace std::chrono_literals;
using bakery::production::Decision;

namespace bakery {
namespace {

// Farther ahead the weeks repeat, and nothing baked is planned to lie for longer.
constexpr Milliseconds farthestAhead = 7 * 24h;
constexpr double roundingError = 1e-6;

}

Decision decide(const PlanCase &plan)
{
    if (plan.now < plan.dueAt || !plan.window
        || plan.now < plan.window->opensAt - std::chrono::minutes(plan.leadMinutes))
        return Decision::NotDue;
    const qint64 altogether = plan.onShelf + plan.coming + plan.batchSize;
    if (plan.atMost && altogether > *plan.atMost)
        return Decision::EnoughOnShelf;
    if (!plan.doneAt)
        return Decision::NoOven;
    const Instant stale = *plan.doneAt + std::chrono::minutes(plan.shelfLifeMinutes);
    const double planPerHour = double(plan.batchSize) * 60 / double(plan.intervalMinutes);
    const Instant from = std::max(plan.now, plan.window->opensAt);
    const Instant until = std::min({stale, plan.window->closesAt, plan.now + farthestAhead});
    const double usual = from < until ? usualBetween(plan.sales, from, until, planPerHour) : 0;
    return usual + roundingError >= double(altogether) ? Decision::Planned : Decision::WouldNotSell;
}

}
