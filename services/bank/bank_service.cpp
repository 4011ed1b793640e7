// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/bank_service.h"

#include "services/bank/card_terminal.h"
#include "services/bank/payment.h"
#include "shared/core/mutation.h"
#include "shared/service/new_service.h"
#include "shared/service/shop_settings.h"

using namespace bakery::bank;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const auto houseCurrency = u"EUR"_s; // of an account that nobody has paid into yet

std::shared_ptr<PaymentProvider> terminalOf(const QString &dataFolder)
{
    return std::make_shared<CardTerminal>(std::make_shared<SocketLine>(ShopSettings::cardTerminalSocket(dataFolder)));
}

}

template <>
std::unique_ptr<Service> newService<BankService>(Context &context)
{
    return std::make_unique<BankService>(context);
}

BankService::BankService(Context &context, std::shared_ptr<PaymentProvider> provider)
    : ServiceOf(context)
    , m_bank(context.store)
    , m_provider(provider ? std::move(provider) : terminalOf(context.dataFolder))
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
    answer<SetLimit>(&BankService::setLimit);
    answer<TakeCash>(&BankService::takeCash);
    answer<AskReconciliation>(&BankService::reconciliation);
    answer<MoveCash>(&BankService::moveCash);
    answer<OpenDrawer>(&BankService::openDrawer);
    answer<CountDrawer>(&BankService::countDrawer);
    answer<AskDrawer>(&BankService::drawer);
    answer<AskDrawers>(&BankService::drawers);
    answer<AskCashDue>(&BankService::cashDue);
    answer<HandBackCash>(&BankService::handBackCash);
    everyOne("cards", std::chrono::seconds(1), &BankService::openCards, &BankService::pursueCard);
    everyOne("card-refunds", std::chrono::seconds(1), &BankService::openCardRefunds, &BankService::pursueCardRefund);
}

void BankService::prepareCharges(const std::vector<const inventory::StockReserved *> &reservations)
{
    std::vector<Id> orders, accounts{salesAccount()};
    for (const auto *reservation : reservations) {
        orders.push_back(reservation->order);
        if (reservation->customer)
            accounts.push_back(*reservation->customer);
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
    if (reservation.pay.method != orders::PaymentMethod::Account)
        return await(reservation);
    if (!reservation.customer)
        return refuse(reservation.order, salesAccount(), reservation.total, PaymentRefusal::CustomerUnknown);
    const Id &customer = *reservation.customer;
    const AccountRow &account = m_bank.account(customer, reservation.total.currency);
    const auto refusal = refusalOf(reservation, {account.balance, account.creditLimit, account.currency}, now());
    if (refusal)
        return refuse(reservation.order, customer, reservation.total, *refusal);
    if (!m_bank.payments.find(reservation.order))
        m_bank.payments.insert(
            {reservation.order, customer, reservation.total.amount, reservation.total.currency, 0, true});
    m_bank.book({customer, salesAccount(), reservation.total, BookingKind::Charge, reservation.order.text(), now()});
    if (isPlanted(Mutation::ChargeTwice))
        m_bank.book(
            {customer, salesAccount(), reservation.total, BookingKind::Charge, reservation.order.text(), now()});
    emit(PaymentTaken{reservation.order, customer, reservation.total, reservation.pay.method, std::nullopt});
}

void BankService::refuse(const Id &order, const Id &account, const Price &amount, PaymentRefusal reason)
{
    if (!m_bank.payments.find(order))
        m_bank.payments.insert({order, account, amount.amount, amount.currency, 0, false});
    emit(PaymentRefused{order, reason});
}

// The units went back to the shelf. Nobody is waited for any more; if the charge was faster than that, its money goes
// back as well.
void BankService::giveBackReleased(const inventory::StockReleased &released)
{
    stopAwaiting(released.order,
        released.reason == inventory::ReleaseReason::Expired ? PaymentRefusal::ReservationExpired
                                                             : PaymentRefusal::OrderCancelled);
    giveBackWhole(released.order);
}

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
    giveBack(order, rest.amount, payment->account, std::nullopt);
    const AttemptRow *attempt = m_bank.attempts.find(order);
    if (attempt && attempt->method == orders::PaymentMethod::Cash && rest.amount > 0)
        m_bank.cashDues.insert({.orderId = order, .amount = rest.amount, .currency = rest.currency, .since = now()});
    emit(PaymentRefunded{order, rest, std::nullopt, std::nullopt, std::nullopt});
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
    const AttemptRow *attempt = m_bank.attempts.find(request.order);
    Id to = payment->account;
    std::optional<Sku> drawer;
    if (attempt && attempt->method == orders::PaymentMethod::Cash) {
        if (const DrawerRow *atHand = request.drawer ? drawerNamed(request.drawer) : nullptr)
            to = m_bank.houseAccount(atHand->account, payment->currency).account;
        drawer = m_bank.drawerWith(to);
    }
    giveBack(request.order, request.amount.amount, to, request.refund);
    emit(PaymentRefunded{request.order, request.amount, request.refund, request.units, drawer});
}

// To where it came from; cash out of the drawer that is at hand.
void BankService::giveBack(const Id &order, qint64 amount, Id to, std::optional<Id> refund)
{
    PaymentRow &payment = m_bank.payments.change(order);
    payment.refunded += amount;
    if (amount == 0)
        return;
    m_bank.book({salesAccount(), to, {amount, payment.currency}, BookingKind::Refund, order.text(), now()});
    if (payment.account == cardAccount())
        giveBackToCard(refund ? *refund : nextId(), payment, amount);
}

Outcome<AskBalance> BankService::balance(const AskBalance &request, const Caller &caller)
{
    const Id customer = isStaff(caller.role) ? request.customer.value_or(caller.subject) : caller.subject;
    const AccountRow *account = m_bank.accounts.find(customer);
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

Outcome<SetLimit> BankService::setLimit(const SetLimit &request, const Caller &caller)
{
    const AccountRow &account = m_bank.account(request.customer, request.limit.currency);
    if (account.currency != request.limit.currency.value)
        return bank::WrongCurrency{account.currency};
    if (account.balance < -request.limit.amount)
        return BalanceBelowLimit{{account.balance, account.currency}};
    m_bank.accounts.change(request.customer).creditLimit = request.limit.amount;
    emit(LimitSet{request.customer, request.limit, caller.subject});
    return Outcome<SetLimit>(Balance{{account.balance, account.currency}}).about(request.customer.text());
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
