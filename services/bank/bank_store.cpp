// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/bank_store.h"

#include "shared/core/check.h"
#include "shared/persistence/rows.h"

using namespace Qt::StringLiterals;

namespace bakery {

Id salesAccount() { return Id(QUuid(u"00000000-0000-7000-8000-000000000001"_s)); }
Id treasuryAccount() { return Id(QUuid(u"00000000-0000-7000-8000-000000000002"_s)); }

Id cardAccount() { return Id(QUuid(u"00000000-0000-7000-8000-000000000003"_s)); }
Id cashAccount() { return Id(QUuid(u"00000000-0000-7000-8000-000000000004"_s)); }
Id differencesAccount() { return Id(QUuid(u"00000000-0000-7000-8000-000000000005"_s)); }

Id accountOf(orders::PaymentMethod method)
{
    BAKERY_INVARIANT(method != orders::PaymentMethod::Account);
    return method == orders::PaymentMethod::Card ? cardAccount() : cashAccount();
}

BankStore::BankStore(Store &store)
    : counters(store, u"counters"_s)
    , accounts(store, u"accounts"_s)
    , entries(store, u"entries"_s)
    , payments(store, u"payments"_s)
    , refunds(store, u"refunds"_s)
    , attempts(store, u"attempts"_s)
    , cardRefunds(store, u"card_refunds"_s)
    , drawers(store, u"drawers"_s)
    , drawerMoves(store, u"drawer_moves"_s)
    , drawerOpenings(store, u"drawer_openings"_s)
    , drawerCounts(store, u"drawer_counts"_s)
    , cashDues(store, u"cash_dues"_s)
    , m_statement(store,
          u"with recursive chain as (select entries.*, 1 as depth from entries where entry = ?"
          " union all select entries.*, depth + 1 from entries join chain on entries.entry = chain.previous"
          " where depth < ?)"
          " select entry, booking, account, amount, kind, about, at, previous from chain order by entry desc"_s)
    , m_openCards(store,
          u"select order_id from attempts where state in ('asked', 'authorised') and method = 'card' and next_at <= ?"
          " order by next_at limit ?"_s)
    , m_cardDue(store,
          u"select next_at from attempts where state in ('asked', 'authorised') and method = 'card'"
          " order by next_at limit 1"_s)
    , m_openCardRefunds(
          store, u"select refund from card_refunds where done = 0 and next_at <= ? order by next_at limit ?"_s)
    , m_cardRefundDue(store, u"select next_at from card_refunds where done = 0 order by next_at limit 1"_s)
    , m_attemptsOf(store,
          u"select a.order_id, a.payment, a.state, case when p.taken = 1 then p.amount else 0 end,"
          " coalesce(p.refunded, 0), a.currency"
          " from attempts a left join payments p on p.order_id = a.order_id where a.date = ? and a.method = ?"_s)
    , m_store(store)
    , m_allDrawers(store, u"select drawer, account from drawers order by drawer"_s)
    , m_lastDrawerCount(store,
          u"select drawer_count, counted, expected, difference, currency, at, counted_by, drawer, openings"
          " from drawer_counts where drawer = ? order by drawer_count desc limit 1"_s)
    , m_drawerMoves(store,
          u"select move, purpose, amount, currency, reason, at, moved_by, drawer from drawer_moves"
          " where drawer = ? and move > ? order by move desc limit ?"_s)
    , m_drawerOpenings(store,
          u"select opening, reason, at, opened_by, drawer from drawer_openings"
          " where drawer = ? and opening > ? order by opening desc limit ?"_s)
    , m_openingsCounted(store, u"select count(*) from drawer_openings where drawer = ? and opening > ?"_s)
    , m_cashDues(store,
          u"select order_id, amount, currency, since, handed_at, handed_by from cash_dues where handed_at = 0"
          " order by since, order_id limit ?"_s)
    , m_dueBack(store,
          u"select cast(coalesce(sum(d.amount), 0) as bigint) from cash_dues d"
          " join payments p on p.order_id = d.order_id where d.handed_at = 0 and p.account = ?"_s)
{
}

const AccountRow &BankStore::account(const Id &id, const QString &currency)
{
    if (const AccountRow *row = accounts.find(id))
        return *row;
    const bool isHouse = id == salesAccount() || id == treasuryAccount() || id == cardAccount() || id == cashAccount()
        || id == differencesAccount();
    return accounts.insert({.account = id, .house = isHouse, .currency = currency});
}

const AccountRow &BankStore::houseAccount(const Id &id, const QString &currency)
{
    if (const AccountRow *row = accounts.find(id))
        return *row;
    return accounts.insert({.account = id, .house = true, .currency = currency});
}

qint64 BankStore::book(const Booking &booking)
{
    CounterRow &counter = counters.change(u"entries"_s);
    const qint64 first = counter.last + 1;
    counter.last += 2;
    enter(booking.from, -booking.amount.amount, booking, first, first);
    enter(booking.to, booking.amount.amount, booking, first, first + 1);
    return first;
}

void BankStore::enter(const Id &id, qint64 amount, const Booking &booking, qint64 number, qint64 entry)
{
    account(id, booking.amount.currency);
    AccountRow &row = accounts.change(id);
    entries.insert({entry, number, id, amount, booking.kind, booking.about, booking.at, row.lastEntry});
    row.balance += amount;
    row.lastEntry = entry;
}

std::vector<EntryRow> BankStore::statement(qint64 newest, int limit)
{
    std::vector<EntryRow> rows;
    for (auto &[entry, booking, account, amount, kind, about, at, previous] :
        m_statement.all<qint64, qint64, Id, qint64, bank::BookingKind, QString, Instant, qint64>(newest, qint64(limit)))
        rows.push_back({entry, booking, account, amount, kind, about, at, previous});
    return rows;
}

std::vector<QString> BankStore::openCards(Instant now, int limit)
{
    std::vector<QString> found;
    if (!m_cardDue.hasCome(now))
        return found;
    for (auto &[order] : m_openCards.all<QString>(now, qint64(limit)))
        found.push_back(std::move(order));
    return found;
}

std::vector<QString> BankStore::openCardRefunds(Instant now, int limit)
{
    std::vector<QString> found;
    if (!m_cardRefundDue.hasCome(now))
        return found;
    for (auto &[refund] : m_openCardRefunds.all<QString>(now, qint64(limit)))
        found.push_back(std::move(refund));
    return found;
}

std::vector<AttemptTold> BankStore::attemptsOf(const QString &date, orders::PaymentMethod method)
{
    std::vector<AttemptTold> told;
    for (auto &[order, payment, state, taken, refunded, currency] :
        m_attemptsOf.all<Id, Id, AttemptState, qint64, qint64, QString>(date, method))
        told.push_back({order, payment, state, taken, refunded, currency});
    return told;
}

std::vector<DrawerRow> BankStore::allDrawers()
{
    m_store.flush();
    return rowsOf<DrawerRow>(m_allDrawers);
}

std::optional<QString> BankStore::drawerWith(const Id &account)
{
    for (const DrawerRow &drawer : allDrawers())
        if (drawer.account == account)
            return drawer.drawer;
    return std::nullopt;
}

std::optional<DrawerCountRow> BankStore::lastDrawerCount(const QString &drawer)
{
    const auto rows = rowsOf<DrawerCountRow>(m_lastDrawerCount, drawer);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<DrawerMoveRow> BankStore::drawerMovesSince(const QString &drawer, const QString &count, int limit)
{
    return rowsOf<DrawerMoveRow>(m_drawerMoves, drawer, count, qint64(limit));
}

std::vector<DrawerOpeningRow> BankStore::drawerOpeningsSince(const QString &drawer, const QString &count, int limit)
{
    return rowsOf<DrawerOpeningRow>(m_drawerOpenings, drawer, count, qint64(limit));
}

// The turn may have opened it just now.
qint64 BankStore::drawerOpeningsSince(const QString &drawer, const QString &count)
{
    m_store.flush();
    return std::get<0>(*m_openingsCounted.one<qint64>(drawer, count));
}

std::vector<CashDueRow> BankStore::openCashDues(int limit) { return rowsOf<CashDueRow>(m_cashDues, qint64(limit)); }

// The turn may have handed some of it back already.
qint64 BankStore::dueBack(const Id &drawer)
{
    m_store.flush();
    const auto sum = m_dueBack.one<qint64>(drawer);
    return sum ? std::get<0>(*sum) : 0;
}

}
