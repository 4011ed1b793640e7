// SPDX-License-Identifier: GPL-3.0-or-later
// The drawers of the tills, which the ledger knows as accounts of the house. What customers pay and get back is booked
// with their orders (bank_awaited.cpp); here is what people do with it.
#include "services/bank/bank_service.h"

#include "services/bank/drawer.h"

using namespace bakery::bank;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// What comes after it has a greater id; every id is greater than none.
QString idOf(const std::optional<DrawerCountRow> &count) { return count ? count->drawerCount.text() : QString(); }

}

// One that nobody has named before is there from then on. Nothing: there are too many already.
const DrawerRow *BankService::drawerNamed(const std::optional<Sku> &name)
{
    const QString drawer = name ? name->value : u"main"_s;
    if (const DrawerRow *row = m_bank.drawers.find(drawer))
        return row;
    if (m_bank.allDrawers().size() >= size_t(mostDrawers))
        return nullptr;
    return &m_bank.drawers.insert({drawer, nextId()});
}

// In the safe is what is not in a drawer. What the ledger believes to be in there stops nobody: it may be the ledger
// that is wrong, and a count shows it.
Outcome<MoveCash> BankService::moveCash(const MoveCash &request, const Caller &caller)
{
    const DrawerRow *drawer = drawerNamed(request.drawer);
    if (!drawer)
        return TooManyDrawers{*request.drawer};
    const AccountRow &account = m_bank.houseAccount(drawer->account, request.amount.currency);
    if (account.currency != request.amount.currency.value)
        return bank::WrongCurrency{account.currency};
    const Price amount{request.amount.amount.value, request.amount.currency};
    const DrawerMoveRow &row = m_bank.drawerMoves.insert({.move = nextId(),
        .purpose = request.purpose,
        .amount = amount.amount,
        .currency = amount.currency,
        .reason = request.reason,
        .at = now(),
        .movedBy = caller.subject,
        .drawer = drawer->drawer});
    const bool isOut = request.purpose == CashPurpose::PaidOut;
    m_bank.book({isOut ? treasuryAccount() : drawer->account, isOut ? drawer->account : treasuryAccount(), amount,
        BookingKind::CashMove, row.move.text(), now()});
    emit(CashMoved{request.purpose, amount, request.reason, caller.subject, Sku(drawer->drawer)});
    return Outcome<MoveCash>(moveOf(row)).about(row.move.text());
}

Outcome<OpenDrawer> BankService::openDrawer(const OpenDrawer &request, const Caller &caller)
{
    const DrawerRow *drawer = drawerNamed(request.drawer);
    if (!drawer)
        return TooManyDrawers{*request.drawer};
    const DrawerOpeningRow &row = m_bank.drawerOpenings.insert({.opening = nextId(),
        .reason = request.reason,
        .at = now(),
        .openedBy = caller.subject,
        .drawer = drawer->drawer});
    emit(DrawerOpened{request.reason, caller.subject, Sku(drawer->drawer)});
    return Outcome<OpenDrawer>(openingOf(row)).about(row.opening.text());
}

// The ledger has given back already what still lies in the drawer for a customer.
Money BankService::expectedIn(const DrawerRow &drawer)
{
    const AccountRow *account = m_bank.accounts.find(drawer.account);
    const AccountRow *sales = m_bank.accounts.find(salesAccount());
    return {(account ? -account->balance : 0) + m_bank.dueBack(drawer.account),
        account     ? account->currency
            : sales ? sales->currency
                    : u"EUR"_s};
}

Outcome<CountDrawer> BankService::countDrawer(const CountDrawer &request, const Caller &caller)
{
    const DrawerRow *drawer = drawerNamed(request.drawer);
    if (!drawer)
        return TooManyDrawers{*request.drawer};
    const AccountRow &account = m_bank.houseAccount(drawer->account, request.counted.currency);
    if (account.currency != request.counted.currency.value)
        return bank::WrongCurrency{account.currency};
    const qint64 expected = expectedIn(*drawer).amount, difference = request.counted.amount - expected;
    const DrawerCountRow &row = m_bank.drawerCounts.insert({.drawerCount = nextId(),
        .counted = request.counted.amount,
        .expected = expected,
        .difference = difference,
        .currency = request.counted.currency,
        .at = now(),
        .countedBy = caller.subject,
        .drawer = drawer->drawer,
        .openings = m_bank.drawerOpeningsSince(drawer->drawer, idOf(m_bank.lastDrawerCount(drawer->drawer)))});
    if (difference != 0) {
        const bool isTooLittle = difference < 0;
        m_bank.book({isTooLittle ? differencesAccount() : drawer->account,
            isTooLittle ? drawer->account : differencesAccount(), {std::abs(difference), request.counted.currency},
            BookingKind::CashDifference, row.drawerCount.text(), now()});
    }
    const DrawerCount count = countOf(row);
    emit(DrawerCounted{count.counted, count.expected, count.difference, caller.subject, Sku(drawer->drawer)});
    return Outcome<CountDrawer>(count).about(row.drawerCount.text());
}

Outcome<AskDrawer> BankService::drawer(const AskDrawer &request, const Caller &)
{
    const QString name = request.drawer ? request.drawer->value : u"main"_s;
    const DrawerRow *known = m_bank.drawers.find(name);
    const DrawerRow row = known ? *known : DrawerRow{name, {}};
    Drawer drawer{.drawer = name, .expected = expectedIn(row)};
    drawer.dueBack = {m_bank.dueBack(row.account), drawer.expected.currency};
    const auto last = m_bank.lastDrawerCount(name);
    if (last)
        drawer.lastCount = countOf(*last);
    for (const DrawerMoveRow &move : m_bank.drawerMovesSince(name, idOf(last), 100))
        drawer.moves.push_back(moveOf(move));
    for (const DrawerOpeningRow &opening : m_bank.drawerOpeningsSince(name, idOf(last), 100))
        drawer.openings.push_back(openingOf(opening));
    return drawer;
}

Outcome<AskDrawers> BankService::drawers(const AskDrawers &, const Caller &)
{
    AskDrawers::Answer answer;
    for (const DrawerRow &row : m_bank.allDrawers()) {
        const Money expected = expectedIn(row);
        const auto last = m_bank.lastDrawerCount(row.drawer);
        answer.drawers.push_back({row.drawer, expected, {m_bank.dueBack(row.account), expected.currency},
            last ? std::optional(countOf(*last)) : std::nullopt, m_bank.drawerOpeningsSince(row.drawer, idOf(last))});
    }
    return answer;
}

Outcome<AskCashDue> BankService::cashDue(const AskCashDue &, const Caller &)
{
    AskCashDue::Answer answer;
    for (const CashDueRow &row : m_bank.openCashDues(100))
        answer.due.push_back({row.orderId, {row.amount, row.currency}, row.since});
    return answer;
}

// Out of another drawer than it was paid into: what is due lies in the one, and is missing in the other.
Outcome<HandBackCash> BankService::handBackCash(const HandBackCash &request, const Caller &caller)
{
    const CashDueRow *due = m_bank.cashDues.find(request.order);
    if (!due || due->handedAt != Instant{})
        return NothingDue{request.order};
    const Price amount{due->amount, due->currency};
    const Id paidInto = m_bank.payments.find(request.order)->account;
    std::optional<Sku> outOf = request.drawer;
    if (!outOf)
        outOf = m_bank.drawerWith(paidInto);
    if (request.drawer) {
        const DrawerRow *drawer = drawerNamed(request.drawer);
        if (!drawer)
            return TooManyDrawers{*request.drawer};
        m_bank.houseAccount(drawer->account, amount.currency);
        if (drawer->account != paidInto)
            m_bank.book({paidInto, drawer->account, amount, BookingKind::CashMove, request.order.text(), now()});
    }
    CashDueRow &row = m_bank.cashDues.change(request.order);
    row.handedAt = now();
    row.handedBy = caller.subject;
    emit(CashHandedBack{request.order, amount, caller.subject, outOf});
    return Outcome<HandBackCash>(CashDue{request.order, amount, row.since}).about(request.order.text());
}

}
