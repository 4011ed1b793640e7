// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/verdict.h"

#include "checker/checker.h"
#include "shared/contracts/bank.h"
#include "shared/contracts/inventory.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/services.h"
#include "shared/persistence/statement.h"

using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

struct OrderTruth {
    Id order;
    QString status;
    qint64 total = 0;
    qint64 charges = 0; // in the ledger, on the customer's account; of a card, by its provider
    qint64 charged = 0;
    qint64 returned = 0;
    int units = 0; // sold or returned under this order
    int unitsBack = 0;
    QString told; // by the customer
};

class Judge {
public:
    Judge(World &world, const Crowd &crowd, const Cards &cards);
    void run();

private:
    std::unique_ptr<Store> open(const char *service) const;
    void readOrders();
    void readLedger();
    void readCards();
    void readUnits();
    void hear(const Errand &errand);
    void hearOrder(const Errand &errand);
    void hearReceipt(const Errand &errand, const OrderTruth *truth);
    void hearStaff(const Errand &errand);
    void judgeOrders();
    void judgeStaff();
    void judgeCarts();
    void check();
    void must(bool holds, const QString &what) { holds ? void() : m_world.trouble(what); }

    World &m_world;
    const Crowd &m_crowd;
    const Cards &m_cards;
    std::map<std::pair<QString, QString>, OrderTruth> m_orders; // by customer and request
    std::map<QString, OrderTruth *> m_byOrder;
    std::map<QString, qint64> m_toppedUp, m_toldTopUps; // by customer
    std::set<QString> m_units, m_unitsByHand, m_toldUnits;
    std::map<QString, qint64> m_toldRefunds; // by order
    std::set<Id> m_forgottenRefunds; // orders of which a restored shop does not know what went back to the card
};

Judge::Judge(World &world, const Crowd &crowd, const Cards &cards) : m_world(world), m_crowd(crowd), m_cards(cards) { }

std::unique_ptr<Store> Judge::open(const char *service) const
{
    return std::make_unique<Store>(m_world.stores().at(QLatin1StringView(service)), Store::Access::ReadOnly);
}

void Judge::run()
{
    readOrders();
    readLedger();
    readCards();
    readUnits();
    for (const auto &client : m_crowd.clients())
        for (const Errand &errand : client->errands())
            hear(errand);
    judgeOrders();
    judgeStaff();
    judgeCarts();
    check();
}

void Judge::readOrders()
{
    const auto store = open("orders");
    Statement all(*store, u"select order_id, customer, request, status, total from orders"_s);
    for (const auto &[order, customer, request, status, total] : all.all<Id, QString, QString, QString, qint64>()) {
        const auto [known, isNew] = m_orders.try_emplace({customer, request}, OrderTruth{order, status, total});
        must(isNew, u"request %1 of %2 made two orders"_s.arg(request, customer));
        m_byOrder[order.text()] = &known->second;
    }
}

void Judge::readLedger()
{
    const auto store = open("bank");
    Statement all(*store,
        u"select entries.account, amount, kind, about from entries join accounts"
        " on accounts.account = entries.account where house = 0"_s);
    for (const auto &[account, amount, kind, about] : all.all<QString, qint64, QString, QString>()) {
        if (kind == u"top-up") {
            m_toppedUp[account] += amount;
            continue;
        }
        const auto order = m_byOrder.find(about);
        if (order == m_byOrder.end()) {
            must(false, u"a %1 for the unknown order %2"_s.arg(kind, about));
            continue;
        }
        OrderTruth &truth = *order->second;
        if (kind == u"charge") {
            ++truth.charges;
            truth.charged -= amount;
        } else {
            truth.returned += amount;
        }
    }
}

// What the provider has charged is what the bank says. Only a shop that was restored may have forgotten something; that
// is what the reconciliation is for.
void Judge::readCards()
{
    const auto store = open("bank");
    const bool isRestored = m_world.tally.faults["restored"] > 0;
    std::set<Id> knownRefunds, knownPayments;
    Statement refunds(*store, u"select refund from card_refunds"_s);
    for (const auto &[refund] : refunds.all<Id>())
        knownRefunds.insert(refund);
    std::set<Id> forgotten; // payments
    for (const auto &[id, refund] : m_cards.refunds())
        if (!knownRefunds.contains(id)) {
            must(isRestored, u"a card got money back for nothing"_s);
            forgotten.insert(refund.payment);
        }
    Statement attempts(*store, u"select order_id, payment, state from attempts where method = 'card'"_s);
    for (const auto &[order, payment, state] : attempts.all<Id, Id, QString>()) {
        knownPayments.insert(payment);
        const auto charge = m_cards.charges().find(payment);
        const bool isCharged = charge != m_cards.charges().end() && charge->second.state == CardState::Captured;
        must(isCharged == (state == u"taken"),
            u"%1: a card payment that is %2 at the bank, and %3"_s.arg(
                order.text(), state, isCharged ? u"charged"_s : u"not charged"_s));
        const auto truth = m_byOrder.find(order.text());
        if (!isCharged || truth == m_byOrder.end())
            continue;
        ++truth->second->charges;
        truth->second->charged += charge->second.amount;
        truth->second->returned += charge->second.refunded;
        if (forgotten.contains(payment))
            m_forgottenRefunds.insert(order);
    }
    for (const auto &[payment, charge] : m_cards.charges())
        must(isRestored || charge.state != CardState::Captured || knownPayments.contains(payment),
            u"a card was charged for nothing"_s);
}

void Judge::readUnits()
{
    const auto store = open("inventory");
    Statement all(*store, u"select unit, state, order_id, oven from units"_s);
    for (const auto &[unit, state, order, oven] : all.all<QString, QString, QString, QString>()) {
        m_units.insert(unit);
        if (oven.isEmpty())
            m_unitsByHand.insert(unit);
        must(state != u"reserved", u"unit %1 is reserved for ever"_s.arg(unit));
        if (order.isEmpty() || !m_byOrder.contains(order))
            continue;
        ++m_byOrder[order]->units;
        m_byOrder[order]->unitsBack += state == u"returned";
    }
}

void Judge::hear(const Errand &errand)
{
    if (!errand.answer || errand.isForgotten)
        return;
    if (errand.request == "orders/do/place" || errand.request == "orders/do/order-cart")
        hearOrder(errand);
    else if (errand.answer->status == 200)
        hearStaff(errand);
}

void Judge::hearOrder(const Errand &errand)
{
    const QString customer = errand.who->caller.subject.text(), id = QString::fromLatin1(errand.id);
    const auto found = m_orders.find({customer, id});
    OrderTruth *truth = found == m_orders.end() ? nullptr : &found->second;
    if (truth)
        truth->told = QString::number(errand.answer->status);
    if (errand.answer->status == 200)
        return hearReceipt(errand, truth);
    if (truth)
        must(truth->status == u"refused" || truth->status == u"cancelled",
            u"%1 was told %2 of an order that is %3"_s.arg(customer, truth->told, truth->status));
}

void Judge::hearReceipt(const Errand &errand, const OrderTruth *truth)
{
    const auto receipt = mustReadAs<orders::Receipt>(errand.answer->body);
    const QString order = receipt.order.text();
    if (!truth || truth->order != receipt.order)
        return must(
            false, u"%1 has a receipt for %2, which is not their order"_s.arg(QString::fromLatin1(errand.id), order));
    must(truth->status == u"completed" || truth->status == u"refunded",
        u"%1 is no sale, but there is a receipt"_s.arg(order));
    must(truth->total == receipt.total.amount, u"%1 has another total than its receipt"_s.arg(order));
    must(truth->units == int(receipt.units.size()), u"%1 has a receipt for other units"_s.arg(order));
    for (const orders::HandedUnit &unit : receipt.units)
        must(m_units.contains(unit.unit.text()), u"%1 has a receipt for a unit that never was"_s.arg(order));
}

void Judge::hearStaff(const Errand &errand)
{
    if (errand.request == "inventory/do/add-units") {
        const auto added = mustReadAs<inventory::AddedUnits>(errand.answer->body);
        for (const inventory::Unit &unit : added.units)
            must(m_toldUnits.insert(unit.unit.text()).second, u"unit %1 was told twice"_s.arg(unit.unit.text()));
    } else if (errand.request == "bank/do/top-up") {
        const auto request = mustReadAs<bank::TopUp>(errand.body);
        m_toldTopUps[request.customer.text()] += request.amount.amount;
    } else if (errand.request == "orders/do/refund") {
        const auto refunded = mustReadAs<orders::Refunded>(errand.answer->body);
        m_toldRefunds[refunded.order.text()] += refunded.refunded.amount;
    } else if (errand.request == "orders/do/cancel") {
        const auto state = mustReadAs<orders::OrderState>(errand.answer->body);
        const auto order = m_byOrder.find(state.order.text());
        must(order != m_byOrder.end() && order->second->status == u"cancelled",
            u"%1 was told to be cancelled"_s.arg(state.order.text()));
    }
}

void Judge::judgeOrders()
{
    for (const auto &[key, truth] : m_orders) {
        const QString order = truth.order.text() + u' ' + truth.status + u", told "_s + truth.told;
        const bool isSold = truth.status == u"completed" || truth.status == u"refunded";
        must(isSold || truth.status == u"refused" || truth.status == u"cancelled", u"%1: never decided"_s.arg(order));
        must(truth.charges <= 1, u"%1: charged %2 times"_s.arg(order).arg(truth.charges));
        if (isSold) {
            must(truth.charged == truth.total, u"%1: charged %2"_s.arg(order).arg(truth.charged));
            const auto told = m_toldRefunds.find(truth.order.text());
            must(m_forgottenRefunds.contains(truth.order)
                    || truth.returned == (told == m_toldRefunds.end() ? 0 : told->second),
                u"%1: refunded %2"_s.arg(order).arg(truth.returned));
            must((truth.status == u"refunded") == (truth.unitsBack > 0),
                u"%1: %2 units came back"_s.arg(order).arg(truth.unitsBack));
        } else {
            must(m_forgottenRefunds.contains(truth.order) || truth.charged == truth.returned,
                u"%1: %2 stay charged"_s.arg(order).arg(truth.charged - truth.returned));
            must(truth.units == 0, u"%1: units were handed over"_s.arg(order));
        }
    }
}

void Judge::judgeStaff()
{
    must(m_toldUnits == m_unitsByHand,
        u"the bakers were told of %1 units, there are %2"_s.arg(m_toldUnits.size()).arg(m_unitsByHand.size()));
    must(m_toldTopUps == m_toppedUp, u"the top-ups are not those that the cashier was told"_s);
}

// Whatever was tapped, and whether anybody was told: a cart is sold once at most, and none stays locked.
void Judge::judgeCarts()
{
    const auto store = open("orders");
    Statement locked(*store, u"select owner from carts where state = 'locked'"_s);
    for (const auto &[owner] : locked.all<QString>())
        must(false, u"the cart of %1 is locked for ever"_s.arg(owner));
    for (const CartVisit &visit : m_crowd.carts().visits()) {
        int sold = 0;
        for (const Errand *errand : visit.errands) {
            const auto truth = m_orders.find({errand->who->caller.subject.text(), QString::fromLatin1(errand->id)});
            sold += truth != m_orders.end() && truth->second.status != u"refused"_s
                && truth->second.status != u"cancelled"_s;
        }
        must(sold <= 1, u"a cart was sold %1 times"_s.arg(sold));
        m_world.tally.faults["cart sold"] += sold;
    }
}

// All rules that hold whoever was told what.
void Judge::check()
{
    const WallClock &wall = m_world.wall;
    CheckRequest request{.clock = {wall.opened, wall.opened, double(wall.shopSpeed)}, .now = wall.now()};
    request.stores = m_world.stores();
    const Report report = bakery::check(request);
    for (const Finding &finding : report.findings())
        m_world.trouble(
            u"the checker: "_s + enumText(finding.rule) + u' ' + finding.subject + u": "_s + finding.detail);
}

}

void judge(World &world, const Crowd &crowd, const Cards &cards) { Judge(world, crowd, cards).run(); }

QString unanswered(const Crowd &crowd)
{
    QStringList open;
    for (const auto &client : crowd.clients())
        for (const Errand &errand : client->errands())
            if (!errand.answer && !errand.isForgotten)
                open.append(QString::fromLatin1(errand.request + ' ' + errand.id));
    return u"%1 wait for an answer (%2)"_s.arg(open.size()).arg(QStringList(open.mid(0, 3)).join(u", "_s));
}

}
