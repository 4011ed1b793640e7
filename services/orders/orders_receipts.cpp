// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts, and the code by which everybody can have one verified.
#include "services/orders/orders_service.h"

#include "services/orders/order_view.h"
#include "services/orders/receipt_code.h"
#include "shared/core/check.h"
#include "shared/tokens/readable_code.h"

#include <QtEndian>

using namespace bakery::orders;

namespace bakery {

// Made once, at the first start, and the same ever after.
void OrdersService::beginDomain()
{
    store().begin();
    if (const ReceiptKeyRow *row = m_orders.receiptKey.find(1)) {
        m_receiptKey = row->secret;
    } else {
        m_receiptKey.clear();
        for (int i = 0; i < 4; ++i) {
            const quint64 drawn = qToBigEndian(context().chance.draw());
            m_receiptKey.append(reinterpret_cast<const char *>(&drawn), sizeof drawn);
        }
        m_orders.receiptKey.insert({1, m_receiptKey});
    }
    store().commit();
}

Receipt OrdersService::receiptFor(const OrderRow &row) const
{
    Receipt receipt = receiptOf(row);
    receipt.code = receiptCode(m_receiptKey, receipt);
    return receipt;
}

template <typename R>
Outcome<R> OrdersService::receiptAgain(const QString &about)
{
    const OrderRow *row = m_orders.orders.find(Id::parse(QStringView(about)).value());
    BAKERY_INVARIANT(row);
    if (row->status == OrderStatus::Completed || row->status == OrderStatus::Refunded)
        return receiptFor(*row);
    return OrderNotSold{row->orderId, row->reason};
}

template Outcome<PlaceOrder> OrdersService::receiptAgain<PlaceOrder>(const QString &);
template Outcome<OrderCart> OrdersService::receiptAgain<OrderCart>(const QString &);
template Outcome<ChangeItems> OrdersService::receiptAgain<ChangeItems>(const QString &);

Outcome<VerifyReceipt> OrdersService::verifyReceipt(const VerifyReceipt &request, const Caller &)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row || !row->fulfilment)
        return ReceiptNotGenuine{request.order};
    const Receipt receipt = receiptFor(*row);
    if (codeAsTyped(request.code.value) != codeAsTyped(receipt.code.value))
        return ReceiptNotGenuine{request.order};
    return GenuineReceipt{receipt.order, receipt.number, LocalDate(row->date), receipt.total,
        {row->refunded, row->currency}, receipt.completedAt, receipt.priceVersion, receipt.taxes};
}

}
