// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/simulated_oven_driver.h"

#include <cmath>

using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr double roomCelsius = 22;
constexpr Milliseconds heatsWithin = 3min; // to about a third of what was missing
constexpr Milliseconds coolsWithin = 40min;

// A difference fades: after `within` to a third or so, never quite to nothing.
double faded(double difference, Milliseconds passed, Milliseconds within)
{
    return difference * std::exp(-double(std::max(passed, Milliseconds(0)).count()) / double(within.count()));
}

}

void SimulatedOvenDriver::follow(const QString &oven, const Heat &heat, Instant shopNow)
{
    const auto known = m_ovens.find(oven);
    if (known == m_ovens.end()) {
        m_ovens.insert({oven, {heat, roomCelsius}});
    } else if (known->second.heat.since != heat.since) {
        const double before = known->second.celsiusAt(std::min(heat.since, shopNow));
        known->second = {heat, before};
    } else {
        known->second.heat = heat;
    }
}

std::optional<double> SimulatedOvenDriver::celsius(const QString &oven, Instant shopNow) const
{
    const auto known = m_ovens.find(oven);
    return known == m_ovens.end() ? std::nullopt : std::optional(known->second.celsiusAt(shopNow));
}

double SimulatedOvenDriver::Oven::celsiusAt(Instant at) const
{
    const Instant heatedTo = heat.until ? std::min(*heat.until, at) : at;
    const double missing = celsiusBefore - bakery::celsiusAt(heat.curve, Milliseconds(0));
    const double hot =
        bakery::celsiusAt(heat.curve, heatedTo - heat.since) + faded(missing, heatedTo - heat.since, heatsWithin);
    return roomCelsius + faded(hot - roomCelsius, at - heatedTo, coolsWithin);
}

}
