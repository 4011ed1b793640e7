// SPDX-License-Identifier: GPL-3.0-or-later
// The bank's double-entry ledger by itself: bookings, balances, the chain of each account's entries.
#include "checker/checks.h"
#include "checker/row_stream.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// A booking's entries stand next to each other.
void checkBookings(Judgement &judgement, Store &bank)
{
    RowStream entries(bank, u"select booking, amount from entries order by entry"_s);
    qint64 booking = 0, sum = 0;
    const auto close = [&] {
        if (sum != 0)
            judgement.report.found(Rule::BookingUnbalanced, QString::number(booking),
                u"its entries add up to %1 and not to nothing"_s.arg(sum));
    };
    while (entries.next()) {
        judgement.report.count(u"entries"_s);
        if (entries.number(0) != booking) {
            close();
            booking = entries.number(0);
            sum = 0;
            judgement.report.count(u"bookings"_s);
        }
        sum += entries.number(1);
    }
    close();
}

void checkCurrencies(Judgement &judgement, Store &bank)
{
    RowStream sums(bank,
        u"select accounts.currency, cast(sum(entries.amount) as bigint) from entries"
        " join accounts on accounts.account = entries.account group by accounts.currency order by accounts.currency"_s);
    QStringList wrong;
    while (sums.next())
        if (sums.number(1) != 0)
            wrong.append(QString::number(sums.number(1)) + u' ' + sums.text(0));
    if (!wrong.isEmpty())
        judgement.report.found(Rule::LedgerUnbalanced, u"ledger"_s,
            u"all entries add up to %1 and not to nothing"_s.arg(wrong.join(u" and "_s)));
}

struct Replay {
    qint64 balance = 0;
    qint64 lastEntry = 0;
    bool isChained = true;
};

// The entries of one account out of a stream that is sorted by account and entry.
class EntriesByAccount {
public:
    explicit EntriesByAccount(Store &bank)
        : m_rows(bank, u"select account, entry, previous, amount from entries order by account, entry"_s)
        , m_hasRow(m_rows.next())
    {
    }

    Replay of(const QString &account)
    {
        Replay replay;
        while (m_hasRow && m_rows.text(0) < account)
            m_hasRow = m_rows.next();
        for (; m_hasRow && m_rows.text(0) == account; m_hasRow = m_rows.next()) {
            replay.isChained &= m_rows.number(2) == replay.lastEntry;
            replay.lastEntry = m_rows.number(1);
            replay.balance += m_rows.number(3);
        }
        return replay;
    }

private:
    RowStream m_rows;
    bool m_hasRow;
};

void checkAccounts(Judgement &judgement, Store &bank)
{
    EntriesByAccount entries(bank);
    RowStream accounts(bank, u"select account, balance, last_entry from accounts order by account"_s);
    while (accounts.next()) {
        judgement.report.count(u"accounts"_s);
        const QString account = accounts.text(0);
        const Replay replay = entries.of(account);
        if (replay.balance != accounts.number(1))
            judgement.report.found(Rule::BalanceWrong, account,
                u"the balance says %1, its entries %2"_s.arg(accounts.number(1)).arg(replay.balance));
        if (!replay.isChained || replay.lastEntry != accounts.number(2))
            judgement.report.found(
                Rule::EntryChainBroken, account, u"an entry does not name the one before it, or the last is another"_s);
    }
}

}

void checkLedger(Judgement &judgement)
{
    Store &bank = judgement.cut.store(u"bank"_s);
    checkBookings(judgement, bank);
    if (!judgement.report.has(Rule::BookingUnbalanced))
        checkCurrencies(judgement, bank);
    checkAccounts(judgement, bank);
}

}
