// SPDX-License-Identifier: GPL-3.0-or-later
// Every order as orders, inventory, bank, ledger, units and journals tell it: six streams in the order of its id.
#include "checker/order_case.h"
#include "checker/row_stream.h"
#include "shared/persistence/statement.h"

#include <set>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// The rows of a query whose first column is the order's id.
class Rows {
public:
    Rows(Judgement &judgement, const QString &service, const QString &sql)
        : m_report(judgement.report)
        , m_service(service)
        , m_rows(judgement.cut.store(service), sql)
    {
        advance();
    }

    const Key &key() const { return m_key; } // null at the end
    template <typename F>
    void take(const Key &key, F &&f)
    {
        for (; m_key == key; advance())
            f(m_rows);
    }

private:
    void advance()
    {
        m_key = {};
        while (m_key.isNull() && m_rows.next()) {
            m_key = m_rows.key(0);
            if (m_key.isNull())
                m_report.found(Rule::StoreDamaged, m_service, u"\"%1\" is no order's id"_s.arg(m_rows.text(0)));
        }
    }

    Report &m_report;
    const QString m_service;
    RowStream m_rows;
    Key m_key;
};

// The same of facts that were kept.
template <typename Fact, Key Fact::*order>
class Facts {
public:
    explicit Facts(SortedFile<Fact> &file) : m_file(file) { advance(); }

    const Key &key() const { return m_key; }
    template <typename F>
    void take(const Key &key, F &&f)
    {
        for (; m_key == key; advance())
            f(m_file.current());
    }

private:
    // What is about no order stands in front.
    void advance()
    {
        m_key = {};
        while (m_key.isNull() && m_file.next())
            m_key = m_file.current().*order;
    }

    SortedFile<Fact> &m_file;
    Key m_key;
};

// How far all who follow it have handled the journal that tells of an event.
qint64 heardByAll(const Cut &cut, OrderEvent event)
{
    qint64 heardTo = std::numeric_limits<qint64>::max();
    for (const QString &follower : followersOf(event))
        heardTo = std::min(heardTo, cut.followed(follower, tellerOf(event)));
    return heardTo;
}

class OrderStreams {
public:
    explicit OrderStreams(Judgement &judgement)
        : m_orders(judgement, u"orders"_s,
            u"select order_id, status, total, refunded, case when pay_by > placed_at then pay_by else placed_at end,"
            " lines, made_back, date, means from orders"
            " order by order_id"_s)
        , m_daySums(judgement.daySums)
        , m_reservations(
              judgement, u"inventory"_s, u"select order_id, state, total from reservations order by order_id"_s)
        , m_payments(
              judgement, u"bank"_s, u"select order_id, amount, refunded, taken from payments order by order_id"_s)
        , m_attempts(judgement, u"bank"_s, u"select order_id, state from attempts order by order_id"_s)
        , m_sold(judgement.soldFacts)
        , m_charges(judgement.chargeFacts)
        , m_told(judgement.orderFacts)
    {
        for (const auto &[service, store] : judgement.cut.stores()) {
            Statement letters(*store, u"select distinct subject from dead_letters where subject <> ''"_s);
            for (const auto &[subject] : letters.all<QString>())
                m_buried.insert(Key::of(subject.toLatin1()));
        }
        for (int event = 0; event < orderEvents; ++event)
            m_heardTo[size_t(event)] = heardByAll(judgement.cut, OrderEvent(event));
    }

    // False at the end.
    bool next(OrderCase &order)
    {
        Key key;
        for (const Key &candidate : {m_orders.key(), m_reservations.key(), m_payments.key(), m_attempts.key(),
                 m_sold.key(), m_charges.key(), m_told.key()})
            if (!candidate.isNull() && (key.isNull() || candidate < key))
                key = candidate;
        if (key.isNull())
            return false;
        gather(key, order);
        return true;
    }

private:
    void gather(const Key &key, OrderCase &order)
    {
        order = {.order = key, .isBuried = m_buried.contains(key)};
        m_orders.take(key, [&](const RowStream &row) {
            order.row = {row.text(1), row.number(2), row.number(3), row.number(4), row.bytes(5).toByteArray(),
                row.bytes(6).toByteArray()};
            count(row);
        });
        m_reservations.take(key, [&](const RowStream &row) { order.reservation = {row.text(1), row.number(2)}; });
        m_payments.take(key, [&](const RowStream &row) {
            order.payment = {row.number(1), row.number(2), row.number(3) != 0};
        });
        m_attempts.take(key, [&](const RowStream &row) { order.attempt = row.text(1); });
        m_sold.take(key, [&](const SoldFact &fact) { order.sold.push_back(fact); });
        m_charges.take(key, [&](const ChargeFact &fact) {
            order.charges += fact.isCharge ? 1 : 0;
            order.charged += fact.taken;
            order.givenBack += fact.givenBack;
        });
        m_told.take(key, [&](const OrderFact &fact) { hear(order, fact); });
    }

    void count(const RowStream &row)
    {
        const QByteArrayView status = row.bytes(1);
        DaySum &sum = m_daySums[{row.bytes(7).toByteArray(), row.bytes(8).toByteArray()}];
        const bool isSold = status == "completed" || status == "refunded";
        sum.sold += isSold;
        sum.gross += isSold ? row.number(2) : 0;
        sum.open += status == "placed" || status == "reserved" || status == "paid";
    }

    // A refund's events belong to the refund; with the order they only tell whether something is still on its way.
    void hear(OrderCase &order, const OrderFact &fact)
    {
        order.isRefund |= fact.isUnderRefund;
        if (!fact.isOfRefund || fact.isUnderRefund) {
            TellingCount &count = order.story[size_t(fact.event)];
            ++count.times;
            count.position = std::max(count.position, fact.position);
        }
        order.isPending |= m_heardTo[size_t(fact.event)] < fact.position;
    }

    Rows m_orders;
    std::map<std::pair<QByteArray, QByteArray>, DaySum> &m_daySums;
    Rows m_reservations;
    Rows m_payments;
    Rows m_attempts;
    Facts<SoldFact, &SoldFact::order> m_sold;
    Facts<ChargeFact, &ChargeFact::order> m_charges;
    Facts<OrderFact, &OrderFact::about> m_told;
    std::set<Key> m_buried;
    std::array<qint64, orderEvents> m_heardTo{};
};

}

void checkOrders(Judgement &judgement)
{
    qint64 &orders = judgement.report.counter(u"orders"_s), &refunds = judgement.report.counter(u"refunds"_s);
    for (const QString &mayBeNone : {u"orders open"_s, u"orders pending at a follower"_s})
        judgement.report.counter(mayBeNone);
    OrderStreams streams(judgement);
    OrderCase order;
    while (streams.next(order)) {
        ++(order.isRefund ? refunds : orders);
        judge(judgement, order);
    }
}

}
