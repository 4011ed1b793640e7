// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/kiosk_screen.h"
#include "shared/messaging/paho_bus.h"
#include "shared/service/system_clock.h"

#include <QTimer>

namespace bakery::bench {

// What was asked on the command line of one that is watched.
struct WatchedOptions {
    QString account;
    QString folder;
    QSize size;
    qint64 startedAt = 0; // on the shared clock
    bool servesCustomers = false; // one after the other, without end
};

// A kiosk that measures itself, beside a shop: it goes to the menu by itself, tells on standard output what it has
// measured, a line each (`name value`), and goes on showing the menu until its input ends.
class WatchedKiosk : public QObject {
public:
    explicit WatchedKiosk(const WatchedOptions &options);

private:
    void frameShown();
    void flick();
    void touch();
    void press(bool isPressed);
    void serve();

    const WatchedOptions m_options;
    SystemClock m_clock;
    PahoBus m_bus;
    kiosk::Kiosk m_kiosk;
    std::optional<kiosk::KioskScreen> m_screen;
    QTimer m_beat, m_step;
    int m_served = 0;
    bool m_isMenuShown = false;
    bool m_isFlicking = false;
    bool m_stockChanged = false;
    qint64 m_lastFrame = 0;
    qint64 m_pressedAt = 0;
    std::vector<double> m_frames; // ms
    std::vector<double> m_touches; // ms
};

}
