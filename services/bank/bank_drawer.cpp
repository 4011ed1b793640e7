// SPDX-License-Identifier: GPL-3.0-or-later
// The drawer of the till, which the ledger knows as an account of the house. What customers pay and get back is booked
// with their orders (bank_awaited.cpp); here is what people do with it.
#include "services/bank/bank_service.h"

#include "services/bank/drawer.h"

using namespace bakery::bank;

namespace bakery {

// In the safe is what is not in the drawer. What the ledger believes to be in there stops nobody: it may be the ledger
// that is wrong, and a count shows it.
Outcome<MoveCash> BankService::moveCash(const MoveCash &request, const Caller &caller)
{
    const AccountRow &drawer = m_bank.account(cashAccount(), request.amount.currency);
    if (drawer.currency != request.amount.currency.value)
        return bank::WrongCurrency{drawer.currency};
    const Price amount{request.amount.amount.value, request.amount.currency};
    const DrawerMoveRow &row = m_bank.drawerMoves.insert({.move = nextId(),
        .purpose = request.purpose,
        .amount = amount.amount,
        .currency = amount.currency,
        .reason = request.reason,
        .at = now(),
        .movedBy = caller.subject});
    const bool isOut = request.purpose == CashPurpose::PaidOut;
    m_bank.book({isOut ? treasuryAccount() : cashAccount(), isOut ? cashAccount() : treasuryAccount(), amount,
        BookingKind::CashMove, row.move.text(), now()});
    emit(CashMoved{request.purpose, amount, request.reason, caller.subject});
    return Outcome<MoveCash>(moveOf(row)).about(row.move.text());
}

// The ledger has given back already what still lies in the drawer for a customer.
Money BankService::expectedInDrawer()
{
    const AccountRow *drawer = m_bank.accounts.find(cashAccount());
    const AccountRow *sales = m_bank.accounts.find(salesAccount());
    return {(drawer ? -drawer->balance : 0) + m_bank.dueBack(),
        drawer      ? drawer->currency
            : sales ? sales->currency
                    : QStringLiteral("EUR")};
}

Outcome<CountDrawer> BankService::countDrawer(const CountDrawer &request, const Caller &caller)
{
    const AccountRow &drawer = m_bank.account(cashAccount(), request.counted.currency);
    if (drawer.currency != request.counted.currency.value)
        return bank::WrongCurrency{drawer.currency};
    const qint64 expected = expectedInDrawer().amount, difference = request.counted.amount - expected;
    const DrawerCountRow &row = m_bank.drawerCounts.insert({.drawerCount = nextId(),
        .counted = request.counted.amount,
        .expected = expected,
        .difference = difference,
        .currency = request.counted.currency,
        .at = now(),
        .countedBy = caller.subject});
    if (difference != 0) {
        const bool isTooLittle = difference < 0;
        m_bank.book({isTooLittle ? differencesAccount() : cashAccount(),
            isTooLittle ? cashAccount() : differencesAccount(), {std::abs(difference), request.counted.currency},
            BookingKind::CashDifference, row.drawerCount.text(), now()});
    }
    const DrawerCount count = countOf(row);
    emit(DrawerCounted{count.counted, count.expected, count.difference, caller.subject});
    return Outcome<CountDrawer>(count).about(row.drawerCount.text());
}

Outcome<AskDrawer> BankService::drawer(const AskDrawer &, const Caller &)
{
    Drawer drawer{.expected = expectedInDrawer()};
    drawer.dueBack = {m_bank.dueBack(), drawer.expected.currency};
    const auto last = m_bank.lastDrawerCount();
    if (last)
        drawer.lastCount = countOf(*last);
    for (const DrawerMoveRow &row : m_bank.drawerMovesSince(last ? last->drawerCount.text() : QString(), 100))
        drawer.moves.push_back(moveOf(row));
    return drawer;
}

Outcome<AskCashDue> BankService::cashDue(const AskCashDue &, const Caller &)
{
    AskCashDue::Answer answer;
    for (const CashDueRow &row : m_bank.openCashDues(100))
        answer.due.push_back({row.orderId, {row.amount, row.currency}, row.since});
    return answer;
}

Outcome<HandBackCash> BankService::handBackCash(const HandBackCash &request, const Caller &caller)
{
    const CashDueRow *due = m_bank.cashDues.find(request.order);
    if (!due || due->handedAt != Instant{})
        return NothingDue{request.order};
    CashDueRow &row = m_bank.cashDues.change(request.order);
    row.handedAt = now();
    row.handedBy = caller.subject;
    const Price amount{row.amount, row.currency};
    emit(CashHandedBack{request.order, amount, caller.subject});
    return Outcome<HandBackCash>(CashDue{request.order, amount, row.since}).about(request.order.text());
}

}
