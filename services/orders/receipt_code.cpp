// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/receipt_code.h"

#include "shared/tokens/readable_code.h"

#include <QMessageAuthenticationCode>

namespace bakery {
namespace {

constexpr int letters = 12;

}

// What is hashed is written down here and not the receipt's JSON, so that codes on paper stay valid when receipts grow.
QString receiptCode(const QByteArray &key, const orders::Receipt &receipt)
{
    const QByteArray text = receipt.order.bytes() + '\n' + receipt.number.value.toUtf8() + '\n'
        + QByteArray::number(receipt.total.amount.value) + '\n' + receipt.total.currency.value.toUtf8() + '\n'
        + receipt.completedAt.text();
    return readableCode(QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).left(letters));
}

}
