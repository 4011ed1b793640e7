// SPDX-License-Identifier: GPL-3.0-or-later
// Payments for which somebody has to come, by card or with cash: from the reservation to the money, or to none. Each
// ends in one PaymentTaken or one PaymentRefused.
#include "services/bank/bank_service.h"

#include "shared/core/check.h"

using namespace bakery::bank;
using namespace Qt::StringLiterals;

namespace bakery {

void BankService::await(const inventory::StockReserved &reservation)
{
    if (m_bank.attempts.find(reservation.order))
        return;
    const auto method = reservation.pay.method;
    if (reservation.expiresAt <= now())
        return refuse(reservation.order, accountOf(method), reservation.total, PaymentRefusal::ReservationExpired);
    AttemptRow &attempt = m_bank.attempts.insert({.orderId = reservation.order,
        .method = method,
        .payment = nextId(),
        .customer = reservation.customer,
        .amount = reservation.total.amount,
        .currency = reservation.total.currency,
        .expiresAt = reservation.expiresAt,
        .nextAt = now(),
        .date = reservation.date ? reservation.date->value
                                 : QString::fromLatin1(context().clock.wallNow().text().left(10))});
    emit(PaymentAwaited{reservation.order, method, reservation.total});
    if (method == orders::PaymentMethod::Card)
        pursue(attempt, Step::First);
}

// The order has ended. Of cash nobody has taken anything; what became of a card only the provider knows.
void BankService::stopAwaiting(const Id &order, PaymentRefusal reason)
{
    const AttemptRow *attempt = m_bank.attempts.find(order);
    if (!attempt || attempt->state == AttemptState::Taken || attempt->state == AttemptState::Refused)
        return;
    AttemptRow &unwanted = m_bank.attempts.change(order);
    unwanted.unwanted = reason;
    if (unwanted.method == orders::PaymentMethod::Cash)
        refuseAwaited(unwanted, reason);
    else
        pursue(unwanted, Step::Later);
}

void BankService::takeAwaited(AttemptRow &attempt, Id into, std::optional<Sku> drawer)
{
    BAKERY_INVARIANT(attempt.state == AttemptState::Asked || attempt.state == AttemptState::Authorised);
    const Price amount{attempt.amount, attempt.currency};
    attempt.state = AttemptState::Taken;
    m_bank.payments.insert({attempt.orderId, into, attempt.amount, attempt.currency, 0, true});
    m_bank.book({into, salesAccount(), amount, BookingKind::Charge, attempt.orderId.text(), now()});
    emit(PaymentTaken{attempt.orderId, attempt.customer, amount, attempt.method, std::move(drawer)});
}

void BankService::refuseAwaited(AttemptRow &attempt, PaymentRefusal reason)
{
    BAKERY_INVARIANT(attempt.state == AttemptState::Asked || attempt.state == AttemptState::Authorised);
    attempt.state = AttemptState::Refused;
    refuse(attempt.orderId, accountOf(attempt.method), {attempt.amount, attempt.currency}, reason);
}

// Whoever asks has the money in hand: no cash without a person.
Outcome<TakeCash> BankService::takeCash(const TakeCash &request, const Caller &caller)
{
    const AttemptRow *awaited = m_bank.attempts.find(request.order);
    if (!awaited || awaited->method != orders::PaymentMethod::Cash || awaited->state != AttemptState::Asked
        || awaited->expiresAt <= now())
        return NotAwaited{request.order};
    const Price due{awaited->amount, awaited->currency};
    if (request.given.currency != due.currency)
        return bank::WrongCurrency{due.currency};
    if (request.given.amount < due.amount)
        return TooLittleGiven{due};
    const DrawerRow *drawer = drawerNamed(request.drawer);
    if (!drawer)
        return TooManyDrawers{*request.drawer};
    AttemptRow &attempt = m_bank.attempts.change(request.order);
    attempt.reference = caller.subject.text();
    takeAwaited(attempt, m_bank.houseAccount(drawer->account, due.currency).account, Sku(drawer->drawer));
    const Price change{request.given.amount - due.amount, due.currency};
    return Outcome<TakeCash>(CashTaken{request.order, due, change}).about(request.order.text());
}

}
