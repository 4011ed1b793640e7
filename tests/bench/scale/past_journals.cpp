// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scale/past_journals.h"

#include "shared/contracts/catalogue.h"
#include "shared/contracts/envelope.h"
#include "shared/persistence/statement.h"
#include "tests/bench/scale/past_rows.h"

#include <QDebug>

using namespace bakery::orders;
using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr qint64 unitsPerBatch = 1000; // as many as one event of inventory holds
constexpr int batchesPerCommit = 20;

// The orders that one batch of units was sold to.
struct Batch {
    qint64 firstOrder;
    qint64 orders;
    const Past &past;

    Price price() const { return {priceOf(past), pastCurrency}; }
    qint64 firstUnitOf(qint64 order) const { return (order - 1) * past.unitsPerOrder + 1; }
    qint64 end() const { return firstOrder + orders; }
};

class Storyteller {
public:
    Storyteller(Store &orders, Store &inventory, Store &bank, const QByteArray &site)
        : m_orders(orders, site, "orders")
        , m_inventory(inventory, site, "inventory")
        , m_bank(bank, site, "bank")
    {
    }

    // Turns that hold one step of all orders each, as under load.
    void tell(const Batch &batch)
    {
        bake(batch);
        std::vector<QByteArray> causes(size_t(batch.orders), "request-of-the-past");
        step(batch, m_bank, causes, &Storyteller::toppedUp);
        std::fill(causes.begin(), causes.end(), "request-of-the-past");
        step(batch, m_orders, causes, &Storyteller::placed);
        step(batch, m_inventory, causes, &Storyteller::reserved);
        step(batch, m_bank, causes, &Storyteller::paid);
        step(batch, m_inventory, causes, &Storyteller::handedOver);
        step(batch, m_orders, causes, &Storyteller::completed);
    }

    void begin()
    {
        for (PastJournal *journal : {&m_orders, &m_inventory, &m_bank})
            journal->store().begin();
    }
    void commit()
    {
        for (PastJournal *journal : {&m_orders, &m_inventory, &m_bank})
            journal->store().commit();
    }

    void everybodyHasHeard()
    {
        hear(m_orders, "inventory", m_inventory);
        hear(m_orders, "bank", m_bank);
        hear(m_inventory, "orders", m_orders);
        hear(m_inventory, "bank", m_bank);
        hear(m_bank, "orders", m_orders);
        hear(m_bank, "inventory", m_inventory);
    }

private:
    using Event = QByteArray (Storyteller::*)(const Batch &batch, qint64 order, const QByteArray &cause);

    void step(const Batch &batch, PastJournal &journal, std::vector<QByteArray> &causes, Event event)
    {
        for (qint64 order = batch.firstOrder; order < batch.end(); ++order) {
            QByteArray &cause = causes[size_t(order - batch.firstOrder)];
            cause = (this->*event)(batch, order, cause);
        }
        journal.endTurn();
    }

    void bake(const Batch &batch)
    {
        inventory::UnitsAdded added{.sku = pastSku, .by = pastId(PastKind::Customer, 1)};
        for (qint64 unit = batch.firstUnitOf(batch.firstOrder); unit < batch.firstUnitOf(batch.end()); ++unit)
            added.units.push_back({pastId(PastKind::Unit, unit), pastSku, pastSoldAt, pastBestBefore, {}});
        m_inventory.tell(added, "request-of-the-past");
        m_inventory.endTurn();
    }
    QByteArray toppedUp(const Batch &batch, qint64 order, const QByteArray &cause)
    {
        const Id customer = pastId(PastKind::Customer, order);
        return m_bank.tell(bank::AccountToppedUp{customer, batch.price(), customer}, cause);
    }
    QByteArray placed(const Batch &batch, qint64 order, const QByteArray &cause)
    {
        return m_orders.tell(OrderPlaced{pastId(PastKind::Order, order), pastId(PastKind::Customer, order), u"A001"_s,
                                 {{pastSku, batch.past.unitsPerOrder, {pastUnitPrice, pastCurrency}}}, batch.price(),
                                 {}, pastSoldAt, pastDate},
            cause);
    }
    QByteArray reserved(const Batch &batch, qint64 order, const QByteArray &cause)
    {
        inventory::StockReserved event{.order = pastId(PastKind::Order, order),
            .customer = pastId(PastKind::Customer, order),
            .total = batch.price(),
            .expiresAt = pastSoldAt};
        for (qint64 unit = batch.firstUnitOf(order); unit < batch.firstUnitOf(order + 1); ++unit)
            event.units.push_back(pastId(PastKind::Unit, unit));
        return m_inventory.tell(event, cause);
    }
    QByteArray paid(const Batch &batch, qint64 order, const QByteArray &cause)
    {
        return m_bank.tell(
            bank::PaymentTaken{pastId(PastKind::Order, order), pastId(PastKind::Customer, order), batch.price()},
            cause);
    }
    QByteArray handedOver(const Batch &batch, qint64 order, const QByteArray &cause)
    {
        inventory::ItemsHandedOver event{.order = pastId(PastKind::Order, order)};
        for (qint64 unit = batch.firstUnitOf(order); unit < batch.firstUnitOf(order + 1); ++unit)
            event.units.push_back({pastId(PastKind::Unit, unit), pastSku, pastSoldAt, pastBestBefore});
        return m_inventory.tell(event, cause);
    }
    QByteArray completed(const Batch &batch, qint64 order, const QByteArray &cause)
    {
        return m_orders.tell(OrderCompleted{pastId(PastKind::Order, order), pastId(PastKind::Customer, order),
                                 batch.price(), pastSoldAt},
            cause);
    }

    static void hear(PastJournal &follower, const char *service, const PastJournal &followed)
    {
        const auto name = QString::fromLatin1(service);
        Statement forget(follower.store(), u"delete from following where service = ?"_s);
        Statement remember(follower.store(), u"insert into following values (?, ?, ?, ?)"_s);
        forget.run(name);
        remember.run(name, QString::fromLatin1(followed.journal().incarnation()), followed.journal().head(),
            QString::fromLatin1(followed.journal().headHash()));
    }

    PastJournal m_orders;
    PastJournal m_inventory;
    PastJournal m_bank;
};

}

PastJournal::PastJournal(Store &store, const QByteArray &site, const QByteArray &service)
    : m_store(store)
    , m_site(site)
    , m_service(service)
    , m_journal(store)
{
    store.begin();
    m_journal.load(m_chance, pastSoldAt);
    store.commit();
}

QByteArray PastJournal::tell(const QByteArray &type, const QString &subject, const QByteArray &cause,
    const std::function<void(QByteArray &)> &data)
{
    const EventAttributes attributes{.site = m_site,
        .service = m_service,
        .incarnation = m_journal.incarnation(),
        .position = m_journal.head() + 1 + qint64(m_events.size()),
        .type = type,
        .subject = subject,
        .time = pastSoldAt,
        .cause = cause};
    encodeEvent(m_events.emplace_back(), attributes, data);
    return attributes.id();
}

JournalTurn PastJournal::endTurn()
{
    JournalTurn turn = m_journal.append(m_events, pastSoldAt);
    m_journal.keep(turn);
    m_events.clear();
    return turn;
}

void tellPast(Store &orders, Store &inventory, Store &bank, const QByteArray &site, const Past &past)
{
    qInfo("  filling journals");
    Storyteller storyteller(orders, inventory, bank, site);
    const qint64 ordersPerBatch = std::max<qint64>(1, unitsPerBatch / past.unitsPerOrder);
    int batches = 0;
    storyteller.begin();
    for (qint64 order = 1; order <= past.orders; order += ordersPerBatch) {
        storyteller.tell({order, std::min(ordersPerBatch, past.orders - order + 1), past});
        if (++batches % batchesPerCommit == 0) {
            storyteller.commit();
            storyteller.begin();
        }
    }
    storyteller.everybodyHasHeard();
    storyteller.commit();
}

}
