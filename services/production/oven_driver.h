// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/production/temperature.h"

namespace bakery {

// What an oven was last heated for: a programme's curve from a moment on, and since when it is left to cool down. Times
// are shop time.
struct Heat {
    std::vector<production::CurvePoint> curve;
    Instant since;
    std::optional<Instant> until;
    friend bool operator==(const Heat &, const Heat &) = default;
};

// The seam to real ovens: over Modbus, a sensor on MQTT, or whatever they speak. It is told what each oven is to do
// again and again, also after a restart, so what got lost on the way is made good; the same once more changes nothing.
// It must not block: a call happens in the middle of a turn.
//
// tests/oven_driver_test.cpp is what every driver must pass.
class OvenDriver {
public:
    virtual ~OvenDriver() = default;
    virtual void follow(const QString &oven, const Heat &heat, Instant shopNow) = 0;
    // Empty: the oven does not tell.
    virtual std::optional<double> celsius(const QString &oven, Instant shopNow) const = 0;
};

}
