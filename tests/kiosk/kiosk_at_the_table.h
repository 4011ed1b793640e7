// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/kiosk.h"
#include "tests/scenarios/bread_shop.h"

namespace bakery::kiosk {

// A paired kiosk in a shop with three loaves and two donuts.
class KioskAtTheTable {
public:
    KioskAtTheTable();

    void passes(Milliseconds time); // for the shop and the kiosk
    void comesToOrder(const QStringList &skus); // touches the screen and picks
    void dies(); // and is started again, with what it has on disk

    Kiosk &kiosk() { return *m_kiosk; }
    Checkout &checkout() { return *m_kiosk->checkout(); }
    Navigation::Screen screen() { return m_kiosk->navigation()->screen(); }

    BreadShop shop;

private:
    void begin();

    QTemporaryDir m_folder;
    std::unique_ptr<MemoryBus> m_bus;
    std::unique_ptr<Kiosk> m_kiosk;
};

}
