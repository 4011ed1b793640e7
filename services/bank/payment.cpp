// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/payment.h"

namespace bakery {

std::optional<bank::PaymentRefusal> refusalOf(
    const inventory::StockReserved &reservation, const Funds &funds, Instant now)
{
    if (reservation.expiresAt <= now)
        return bank::PaymentRefusal::ReservationExpired;
    if (funds.currency != reservation.total.currency.value)
        return bank::PaymentRefusal::WrongCurrency;
    if (funds.balance + funds.creditLimit < reservation.total.amount)
        return bank::PaymentRefusal::InsufficientFunds;
    return std::nullopt;
}

}
