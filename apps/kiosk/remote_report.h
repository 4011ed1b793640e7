// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/navigation.h"
#include "qml/shop/device_session.h"
#include "shared/contracts/kiosk.h"

#include <deque>

namespace bakery::kiosk {

// What the shop can see of this kiosk: retained on the bus, with a last will. Which screen is shown, never what is on
// it; what went wrong of late, in the program's own words; how warm the machine is.
class RemoteReport final : public QObject {
public:
    // `thermal`: /sys/class/thermal, or what stands for it.
    RemoteReport(ShopLine &line, const DeviceSession &session, const Navigation &navigation, const QString &instance,
        QString thermal);
    ~RemoteReport() override; // says that it is gone

    void note(const QString &trouble);
    void beat();

private:
    KioskPresence presence() const;
    void tell(const KioskPresence &presence);
    std::optional<int> warmth() const; // in degrees, of the warmest part

    ShopLine &m_line;
    const DeviceSession &m_session;
    const Navigation &m_navigation;
    const QString m_instance;
    const QString m_thermal;
    const Instant m_since;
    Instant m_screenSince;
    std::deque<Trouble> m_troubles;
    std::optional<int> m_celsius;
    Instant m_feltAt;
    Instant m_toldAt;
    QByteArray m_told;
};

}
