// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/clock.h"
#include "shared/core/private_file.h"
#include "shared/service/shop_settings.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace bakery {

// Technical time is the time since the machine's start upon the wall clock as the shop's first process found it. What
// it found is kept in `<folder>/technical-time`, so that all processes mean the same moment by the same number, also
// one that is started after the wall clock was stepped; another start of the machine begins anew.
Result<Instant, QString> technicalOrigin(const QString &folder);

// The machine's clocks, and the shop's mapping onto them.
class SystemClock final : public Clock {
public:
    SystemClock(ClockMapping mapping, Instant technicalOrigin) : m_mapping(mapping), m_origin(technicalOrigin)
    {
        m_machine.start();
    }

    Instant wallNow() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
    Instant now() const override
    {
        return m_origin + Milliseconds(m_machine.msecsSinceReference() + m_machine.elapsed());
    }
    Instant shopNow() const override { return m_mapping.shopAt(wallNow()); }

private:
    ClockMapping m_mapping;
    Instant m_origin;
    QElapsedTimer m_machine;
};

}
