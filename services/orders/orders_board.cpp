// SPDX-License-Identifier: GPL-3.0-or-later
// The screen above the counter: what is being prepared, and what can be fetched.
#include "services/orders/orders_service.h"

#include "services/orders/board.h"
#include "services/orders/order_view.h"

using namespace bakery::orders;

namespace bakery {

PickUpBoard OrdersService::boardNow()
{
    return boardOf(m_orders.preparingOnBoard(), m_orders.readyOnBoard(shopNow() - context().limits.numberShown),
        m_orders.shopHours().openDate, shopNow());
}

std::optional<PickUpBoard> OrdersService::board(const QString &)
{
    const PickUpBoard board = boardNow();
    m_shownBoard = encode(board);
    return board;
}

// Time alone changes it too: a number that nobody fetches leaves, one that is fetched later comes.
std::vector<QString> OrdersService::boardChanges()
{
    return encode(boardNow()) == m_shownBoard ? std::vector<QString>{} : std::vector<QString>{QStringLiteral("board")};
}

void OrdersService::showBoard(const QString &) { touch<PickUpBoard>(); }

void OrdersService::becomeReady(OrderRow &row, const Id &by)
{
    row.fulfilment = Fulfilment::Ready;
    row.readyAt = shopNow();
    emit(OrderReady{row.orderId, row.number, by});
    touch<PickUpBoard>();
}

// What waits on the board, for whoever hands it over.
OrdersToPrepare OrdersService::readyOrders(int limit)
{
    OrdersToPrepare page;
    for (const OrderRow &row : m_orders.ready(shopNow() - context().limits.numberShown, limit))
        page.orders.push_back({row.orderId, row.number, row.settledAt, row.serving, linesOf(row), noteOf(row),
            row.pickUpAt == Instant{} ? std::nullopt : std::optional(row.pickUpAt), row.readyAt});
    return page;
}

}
