// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/orders_store.h"
#include "shared/contracts/orders_contract.h"
#include "shared/service/service.h"

namespace bakery {

class OrdersService final : public ServiceOf<OrdersContract> {
public:
    explicit OrdersService(Context &context);

private:
    void learnPrice(const menu::ProductPut &product);

    void preparePlacing(const std::vector<const orders::PlaceOrder *> &requests);
    QString today();
    Outcome<orders::PlaceOrder> place(const orders::PlaceOrder &request, const Caller &caller);
    Outcome<orders::PlaceOrder> notSettledInTime(const QString &order);
    Outcome<orders::PlaceOrder> receiptAgain(const QString &order);
    Outcome<orders::CancelOrder> cancel(const orders::CancelOrder &request, const Caller &caller);
    Outcome<orders::CancelOrder> cancelledAgain(const QString &order);
    Outcome<orders::RefundOrder> refund(const orders::RefundOrder &request, const Caller &caller);
    Outcome<orders::AskOrder> order(const orders::AskOrder &request, const Caller &caller);
    Outcome<orders::AskOrders> list(const orders::AskOrders &request, const Caller &caller);

    template <typename E>
    void prepareOrders(const std::vector<const E *> &events);
    void noteReserved(const inventory::StockReserved &event);
    void refuse(const inventory::StockRejected &event);
    void notePaid(const bank::PaymentTaken &event);
    void complete(const inventory::ItemsHandedOver &event);
    void cancelReleased(const inventory::StockReleased &event);
    void cancelImpossible(const inventory::HandOverImpossible &event);
    void completeRefund(const inventory::UnitsReturned &event);

    OrderRow *move(const Id &order, OrderFact fact);
    void cancelled(OrderRow &row, const QString &reason, const Outcome<orders::PlaceOrder> &answer);
    void answerCancels(const OrderRow &row);
    bool maySee(const OrderRow &row, const Caller &caller) const;

    OrdersStore m_orders;
};

}
