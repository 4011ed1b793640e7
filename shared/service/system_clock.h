// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/clock.h"
#include "shared/service/shop_settings.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace bakery {

// The machine's clocks, and the shop's mapping onto them.
class SystemClock final : public Clock {
public:
    explicit SystemClock(ClockMapping mapping) : m_mapping(mapping), m_start(wallNow()) { m_monotonic.start(); }

    Instant wallNow() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
    Instant now() const override { return m_start + Milliseconds(m_monotonic.elapsed()); }
    Instant shopNow() const override { return m_mapping.shopAt(wallNow()); }

private:
    ClockMapping m_mapping;
    Instant m_start;
    QElapsedTimer m_monotonic;
};

}
