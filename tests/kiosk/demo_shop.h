// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/table_top/table_top_shop.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace bakery {

// The menu of the demonstration, put into a shop; of everything that is baked there is something on the shelf. What
// `putting` does happens after each product, so that they are of different ages.
void putDemoMenu(TableTopShop &shop, const std::function<void(int product)> &putting);

// What a product of it costs from now on, in minor units.
void changePrice(TableTopShop &shop, const QString &sku, qint64 amount);

// A whole shop in this process, with that menu and the machine's time; nothing of it is kept.
class DemoShop {
public:
    DemoShop();

    TableTopShop &table() { return m_shop; }
    void live(); // as long as passed in the world since the last time
    void approve(const QString &pairingCode);

private:
    void bakeWhatIsMissing();

    QTemporaryDir m_stores;
    TableTopShop m_shop;
    QElapsedTimer m_sinceStart;
    Milliseconds m_lived{0};
    Milliseconds m_bakesAt{0};
};

}
