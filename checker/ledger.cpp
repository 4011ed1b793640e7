// SPDX-License-Identifier: GPL-3.0-or-later
// The bank's double-entry ledger by itself: bookings, balances, the chain of each account's entries. What customers'
// entries say of orders is kept for the check of these.
#include "checker/checks.h"
#include "checker/row_stream.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

class LedgerReader {
public:
    explicit LedgerReader(Judgement &judgement)
        : m_report(judgement.report)
        , m_isPruned(judgement.cut.isPruned(u"bank"_s))
        , m_topUps(judgement.topUpFacts)
        , m_bank(judgement.cut.store(u"bank"_s))
        , m_charges(judgement.chargeFacts)
    {
        RowStream house(m_bank, u"select account from accounts where house = 1"_s);
        while (house.next())
            m_house.insert(house.key(0));
    }

    // A booking's entries stand next to each other.
    void readEntries()
    {
        qint64 &counted = m_report.counter(u"entries"_s), &bookings = m_report.counter(u"bookings"_s);
        RowStream rows(
            m_bank, u"select booking, entry, account, previous, amount, kind, about from entries order by entry"_s);
        qint64 booking = 0, sum = 0;
        while (rows.next()) {
            ++counted;
            if (rows.number(0) != booking) {
                closeBooking(booking, sum);
                booking = rows.number(0);
                sum = 0;
                ++bookings;
            }
            sum += rows.number(4);
            const Key account = rows.key(2);
            const bool isTopUp = rows.bytes(5) == "top-up";
            m_entries.put({account, rows.number(1), rows.number(3), rows.number(4), isTopUp});
            // The half that paid, or that got back: a customer's account, or the house's for cards or cash.
            const bool isTaken = rows.bytes(5) == "charge" && rows.number(1) == rows.number(0);
            const bool isGivenBack = rows.bytes(5) == "refund" && rows.number(1) != rows.number(0);
            if (isTaken || isGivenBack)
                keepCharge(rows.key(6), rows.bytes(5) == "charge", rows.number(4));
        }
        closeBooking(booking, sum);
    }

    void compareAccounts()
    {
        m_entries.sort();
        m_charges.sort();
        m_hasEntry = m_entries.next();
        m_hasTopUp = m_topUps.next();
        qint64 &counted = m_report.counter(u"accounts"_s);
        RowStream accounts(m_bank, u"select account, balance, last_entry, currency from accounts order by account"_s);
        while (accounts.next()) {
            ++counted;
            const Key account = accounts.key(0);
            const Replay replay = replayed(account);
            m_sums[accounts.text(3)] += replay.balance;
            if (replay.balance != accounts.number(1))
                m_report.found(Rule::BalanceWrong, account.text(),
                    u"the balance says %1, its entries %2"_s.arg(accounts.number(1)).arg(replay.balance));
            if (const qint64 told = toppedUp(account);
                told != replay.toppedUp && !m_isPruned && !m_house.contains(account))
                m_report.found(Rule::TopUpDiffersFromJournal, account.text(),
                    u"its top-ups come to %1, the journal tells of %2"_s.arg(replay.toppedUp).arg(told));
            if (!replay.isChained || replay.lastEntry != accounts.number(2))
                m_report.found(Rule::EntryChainBroken, account.text(),
                    u"an entry does not name the one before it, or the last is another"_s);
        }
        compareCurrencies();
    }

private:
    struct Replay {
        qint64 balance = 0;
        qint64 lastEntry = 0;
        qint64 toppedUp = 0;
        bool isChained = true;
    };

    void closeBooking(qint64 booking, qint64 sum)
    {
        if (sum != 0)
            m_report.found(Rule::BookingUnbalanced, QString::number(booking),
                u"its entries add up to %1 and not to nothing"_s.arg(sum));
    }

    void keepCharge(const Key &order, bool isCharge, qint64 amount)
    {
        m_charges.put({order, isCharge ? -amount : 0, isCharge ? 0 : amount, isCharge});
    }

    Replay replayed(const Key &account)
    {
        Replay replay;
        while (m_hasEntry && m_entries.current().account < account)
            m_hasEntry = m_entries.next();
        for (; m_hasEntry && m_entries.current().account == account; m_hasEntry = m_entries.next()) {
            const EntryFact &entry = m_entries.current();
            replay.isChained &= entry.previous == replay.lastEntry;
            replay.lastEntry = entry.entry;
            replay.balance += entry.amount;
            replay.toppedUp += entry.isTopUp ? entry.amount : 0;
        }
        return replay;
    }

    // As the journal tells it.
    qint64 toppedUp(const Key &account)
    {
        qint64 amount = 0;
        while (m_hasTopUp && m_topUps.current().customer < account)
            m_hasTopUp = m_topUps.next();
        for (; m_hasTopUp && m_topUps.current().customer == account; m_hasTopUp = m_topUps.next())
            amount += m_topUps.current().amount;
        return amount;
    }

    void compareCurrencies()
    {
        QStringList wrong;
        for (const auto &[currency, sum] : m_sums)
            if (sum != 0)
                wrong.append(QString::number(sum) + u' ' + currency);
        if (!wrong.isEmpty() && !m_report.has(Rule::BookingUnbalanced))
            m_report.found(Rule::LedgerUnbalanced, u"ledger"_s,
                u"all entries add up to %1 and not to nothing"_s.arg(wrong.join(u" and "_s)));
    }

    Report &m_report;
    const bool m_isPruned;
    SortedFile<TopUpFact> &m_topUps;
    Store &m_bank;
    SortedFile<ChargeFact> &m_charges;
    std::set<Key> m_house;
    SortedFile<EntryFact> m_entries;
    bool m_hasEntry = false;
    bool m_hasTopUp = false;
    std::map<QString, qint64> m_sums; // by currency
};

}

void checkLedger(Judgement &judgement)
{
    LedgerReader reader(judgement);
    reader.readEntries();
    reader.compareAccounts();
}

}
