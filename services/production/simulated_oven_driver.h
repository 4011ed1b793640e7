// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/production/oven_driver.h"

#include <map>

namespace bakery {

// Ovens that are not there: they heat up to their programme's curve within minutes, follow it, and cool down slowly.
// One that is told in the middle of a programme is as hot as if it had been told at its beginning.
class SimulatedOvenDriver final : public OvenDriver {
public:
    void follow(const QString &oven, const Heat &heat, Instant shopNow) override;
    std::optional<double> celsius(const QString &oven, Instant shopNow) const override;

private:
    struct Oven {
        Heat heat;
        double celsiusBefore; // when this heat began
        double celsiusAt(Instant at) const;
    };
    std::map<QString, Oven> m_ovens;
};

}
