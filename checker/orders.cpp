// SPDX-License-Identifier: GPL-3.0-or-later
// Every order as orders, inventory, bank, ledger, units and journals tell it: six streams in the order of its id, which
// is made of digits and small letters and so sorts alike in every store and every collation.
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
    Rows(Store &store, const QString &sql) : m_rows(store, sql) { advance(); }

    const QString &key() const { return m_key; } // empty at the end
    template <typename F>
    void take(const QString &key, F &&f)
    {
        for (; !m_key.isEmpty() && m_key == key; advance())
            f(m_rows);
    }

private:
    void advance() { m_key = m_rows.next() ? m_rows.text(0) : QString(); }

    RowStream m_rows;
    QString m_key;
};

class Told {
public:
    explicit Told(Scratch &scratch) : m_scratch(scratch) { advance(); }

    const QString &key() const { return m_key; }
    template <typename F>
    void take(const QString &key, F &&f)
    {
        for (; !m_key.isEmpty() && m_key == key; advance())
            f(m_scratch.current());
    }

private:
    void advance()
    {
        m_key.clear();
        while (m_key.isEmpty() && m_scratch.next())
            m_key = m_scratch.current().key;
    }

    Scratch &m_scratch;
    QString m_key;
};

class OrderStreams {
public:
    explicit OrderStreams(Judgement &judgement)
        : m_judgement(judgement)
        , m_orders(judgement.cut.store(u"orders"_s),
              u"select order_id, status, total, refunded, placed_at, lines from orders order by order_id"_s)
        , m_reservations(judgement.cut.store(u"inventory"_s),
              u"select order_id, state, total from reservations order by order_id"_s)
        , m_sold(judgement.cut.store(u"inventory"_s),
              u"select order_id, sku, count(*) from units where state = 'sold' group by order_id, sku"
              " order by order_id, sku"_s)
        , m_payments(judgement.cut.store(u"bank"_s),
              u"select order_id, amount, refunded, taken from payments order by order_id"_s)
        , m_ledger(judgement.cut.store(u"bank"_s),
              u"select entries.about, entries.kind, count(*), cast(sum(entries.amount) as bigint) from entries"
              " join accounts on accounts.account = entries.account and accounts.house = 0"
              " where entries.kind <> 'top-up' group by entries.about, entries.kind"
              " order by entries.about, entries.kind"_s)
        , m_told(judgement.orderEvents)
    {
        for (const auto &[service, store] : judgement.cut.stores()) {
            Statement letters(*store, u"select distinct subject from dead_letters where subject <> ''"_s);
            for (const auto &[subject] : letters.all<QString>())
                m_buried.insert(subject);
        }
    }

    std::optional<OrderCase> next()
    {
        QString key;
        for (const QString &candidate :
            {m_orders.key(), m_reservations.key(), m_sold.key(), m_payments.key(), m_ledger.key(), m_told.key()})
            if (!candidate.isEmpty() && (key.isEmpty() || candidate < key))
                key = candidate;
        if (key.isEmpty())
            return std::nullopt;
        return gather(key);
    }

private:
    OrderCase gather(const QString &key)
    {
        OrderCase order{.order = key, .isBuried = m_buried.contains(key)};
        m_orders.take(key, [&](const RowStream &row) {
            order.row = {row.text(1), row.number(2), row.number(3), row.number(4), row.text(5)};
        });
        m_reservations.take(key, [&](const RowStream &row) { order.reservation = {row.text(1), row.number(2)}; });
        m_sold.take(key, [&](const RowStream &row) { order.sold.emplace_back(row.text(1), row.number(2)); });
        m_payments.take(key, [&](const RowStream &row) {
            order.payment = {row.number(1), row.number(2), row.number(3) != 0};
        });
        m_ledger.take(key, [&](const RowStream &row) {
            if (row.text(1) == u"charge"_s) {
                order.charges = int(row.number(2));
                order.charged = -row.number(3);
            } else {
                order.givenBack = row.number(3);
            }
        });
        m_told.take(key, [&](const bakery::Told &told) { hear(order, told); });
        return order;
    }

    // A refund's events belong to the refund; with the order they only tell whether something is still on its way.
    void hear(OrderCase &order, const bakery::Told &told)
    {
        const auto event = OrderEvent(told.kind % orderEvents);
        const bool isOfRefund = told.kind >= orderEvents;
        order.isRefund |= !told.order.isEmpty();
        if (!isOfRefund || order.isRefund) {
            TellingCount &count = order.story[size_t(event)];
            ++count.times;
            count.position = std::max(count.position, told.position);
        }
        for (const QString &follower : followersOf(event))
            order.isPending |= m_judgement.cut.followed(follower, tellerOf(event)) < told.position;
    }

    Judgement &m_judgement;
    Rows m_orders;
    Rows m_reservations;
    Rows m_sold;
    Rows m_payments;
    Rows m_ledger;
    Told m_told;
    std::set<QString> m_buried;
};

}

void checkOrders(Judgement &judgement)
{
    OrderStreams streams(judgement);
    while (const auto order = streams.next()) {
        judgement.report.count(order->isRefund ? u"refunds"_s : u"orders"_s);
        judge(judgement, *order);
    }
}

}
