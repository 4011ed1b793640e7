// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/bank_service.h"

#include "services/bank/payment.h"
#include "shared/core/mutation.h"

using namespace bakery::bank;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const auto houseCurrency = u"EUR"_s; // of an account that nobody has paid into yet

}

BankService::BankService(Context &context) : ServiceOf(context), m_bank(context.store)
{
    on<inventory::StockReserved>(&BankService::charge);
    before<inventory::StockReserved>(&BankService::prepareCharges);
    on<inventory::StockReleased>(&BankService::giveBackReleased);
    on<inventory::HandOverImpossible>(&BankService::giveBackImpossible);
    on<orders::RefundRequested>(&BankService::refund);
    if (isPlanted(Mutation::RefundLostOnCrash))
        every(std::chrono::seconds(1), &BankService::refundPostponed);
    answer<AskBalance>(&BankService::balance);
    answer<TopUp>(&BankService::topUp);
    answer<AskStatement>(&BankService::statement);
}

void BankService::prepareCharges(const std::vector<const inventory::StockReserved *> &reservations)
{
    std::vector<Id> orders, accounts{salesAccount()};
    for (const auto *reservation : reservations) {
        orders.push_back(reservation->order);
        accounts.push_back(reservation->customer);
    }
    accounts.push_back(salesAccount());
    m_bank.payments.prefetch(orders);
    m_bank.accounts.prefetch(accounts);
    m_bank.counters.prefetch({u"entries"_s});
}

void BankService::charge(const inventory::StockReserved &reservation)
{
    if (m_bank.payments.find(reservation.order) && !isPlanted(Mutation::ChargeTwice))
        return;
    const AccountRow &account = m_bank.account(reservation.customer, reservation.total.currency);
    const auto refusal = refusalOf(reservation, {account.balance, account.creditLimit, account.currency}, now());
    if (!m_bank.payments.find(reservation.order))
        m_bank.payments.insert({reservation.order, reservation.customer, reservation.total.amount,
            reservation.total.currency, 0, !refusal});
    if (refusal)
        return emit(PaymentRefused{reservation.order, *refusal});
    m_bank.book({reservation.customer, salesAccount(), reservation.total, BookingKind::Charge, reservation.order.text(),
        now()});
    if (isPlanted(Mutation::ChargeTwice))
        m_bank.book({reservation.customer, salesAccount(), reservation.total, BookingKind::Charge,
            reservation.order.text(), now()});
    emit(PaymentTaken{reservation.order, reservation.customer, reservation.total});
}

// The units went back to the shelf. If the charge was faster than that, its money goes back as well.
void BankService::giveBackReleased(const inventory::StockReleased &released) { giveBackWhole(released.order); }

void BankService::giveBackImpossible(const inventory::HandOverImpossible &impossible)
{
    giveBackWhole(impossible.order);
}

void BankService::giveBackWhole(const Id &order)
{
    const PaymentRow *payment = m_bank.payments.find(order);
    if (!payment || !payment->taken || payment->refunded == payment->amount)
        return;
    const Price rest{payment->amount - payment->refunded, payment->currency};
    giveBack(order, rest.amount);
    emit(PaymentRefunded{order, rest, std::nullopt, std::nullopt});
}

void BankService::refund(const orders::RefundRequested &request)
{
    if (isPlanted(Mutation::RefundLostOnCrash))
        m_postponed.push_back(request);
    else
        refundNow(request);
}

// A planted bug: what is only remembered in memory is lost with the process.
void BankService::refundPostponed()
{
    for (const orders::RefundRequested &request : std::exchange(m_postponed, {}))
        refundNow(request);
}

void BankService::refundNow(const orders::RefundRequested &request)
{
    if (m_bank.refunds.find(request.refund))
        return;
    const PaymentRow *payment = m_bank.payments.find(request.order);
    if (!payment || payment->refunded + request.amount.amount > payment->amount)
        throw MessageFailure("a refund of more than was paid");
    m_bank.refunds.insert({request.refund, request.order, request.amount.amount});
    giveBack(request.order, request.amount.amount);
    emit(PaymentRefunded{
        request.order, request.amount, request.refund, List<Id, 1, mostPieces>(std::vector<Id>(request.units))});
}

void BankService::giveBack(const Id &order, qint64 amount)
{
    PaymentRow &payment = m_bank.payments.change(order);
    payment.refunded += amount;
    if (amount > 0)
        m_bank.book(
            {salesAccount(), payment.customer, {amount, payment.currency}, BookingKind::Refund, order.text(), now()});
}

Outcome<AskBalance> BankService::balance(const AskBalance &, const Caller &caller)
{
    const AccountRow *account = m_bank.accounts.find(caller.subject);
    return Balance{account ? Money{account->balance, account->currency} : Money{0, houseCurrency}};
}

Outcome<TopUp> BankService::topUp(const TopUp &request, const Caller &caller)
{
    const AccountRow &account = m_bank.account(request.customer, request.amount.currency);
    if (account.currency != request.amount.currency.value)
        return bank::WrongCurrency{account.currency};
    const Price amount{request.amount.amount.value, request.amount.currency};
    const qint64 booking =
        m_bank.book({treasuryAccount(), request.customer, amount, BookingKind::TopUp, request.customer.text(), now()});
    emit(AccountToppedUp{request.customer, amount, caller.subject});
    const Balance balance{{m_bank.accounts.find(request.customer)->balance, amount.currency}};
    return Outcome<TopUp>(balance).about(QString::number(booking));
}

Outcome<AskStatement> BankService::statement(const AskStatement &request, const Caller &caller)
{
    StatementPage page;
    const AccountRow *account = m_bank.accounts.find(caller.subject);
    if (!account)
        return page;
    qint64 newest = account->lastEntry;
    if (request.after) {
        const auto cursor = m_bank.entries.find(request.after->value.toLongLong());
        if (!cursor || cursor->account != caller.subject)
            return BadCursor{};
        newest = cursor->previous;
    }
    const int limit = request.limit ? int(*request.limit) : 50;
    for (const EntryRow &entry : m_bank.statement(newest, limit)) {
        page.lines.push_back({entry.entry, entry.at, entry.kind, {entry.amount, account->currency},
            entry.kind == BookingKind::TopUp ? std::nullopt : Id::parse(QStringView(entry.about))});
        if (entry.previous > 0 && int(page.lines.size()) == limit)
            page.next = Cursor(QString::number(entry.entry));
    }
    return page;
}

}
