// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/board/board.h"
#include "apps/kiosk/till/till.h"
#include "tests/scenarios/bread_shop.h"

namespace bakery::kiosk {

inline const QString coffee = QStringLiteral("coffee");

// A paired till and a board in a shop with three loaves, two donuts and coffee. Carl is a cashier, Mona a manager, Ben
// a baker.
class TillAtTheTable {
public:
    TillAtTheTable();

    void passes(Milliseconds time); // for the shop, the till and the board
    void signsIn(const QString &name, const QString &pin);
    void sells(const QStringList &skus); // puts them into the cart
    void dies(); // and is started again, with what it has on disk
    QByteArray ordersInCash(const QString &sku); // at a kiosk
    void types(const QString &text); // on the keyboard; \n is Enter

    Till &till() { return *m_till; }
    Sale &sale() { return *m_till->sale(); }
    Board &board() { return *m_board; }

    BreadShop shop;

    static inline const QString carl = QStringLiteral("Carl"), mona = QStringLiteral("Mona"),
                                ben = QStringLiteral("Ben");
    static QString pinOf(const QString &name);

private:
    void begin();
    void employs(const QString &name, Role role);

    QTemporaryDir m_folder;
    std::unique_ptr<MemoryBus> m_bus, m_boardBus;
    std::unique_ptr<Till> m_till;
    std::unique_ptr<Board> m_board;
};

}
