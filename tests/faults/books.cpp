// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/books.h"

#include "shared/persistence/statement.h"
#include "tests/faults/wait.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace bakery::faults {

constexpr auto backlogWithin = std::chrono::seconds(60);

int Steps::inFlightIn(const QString &service) const
{
    if (service == u"orders")
        return asked + handedOver;
    if (service == u"inventory")
        return placed + paid;
    if (service == u"bank")
        return reserved;
    return all(); // menu and auth have no step of their own
}

Steps &Steps::operator+=(const Steps &other)
{
    asked += other.asked;
    placed += other.placed;
    reserved += other.reserved;
    paid += other.paid;
    handedOver += other.handedOver;
    return *this;
}

QString Steps::text() const
{
    return u"%1 asked, %2 placed, %3 reserved, %4 paid, %5 handed over"_s.arg(asked)
        .arg(placed)
        .arg(reserved)
        .arg(paid)
        .arg(handedOver);
}

Books::Books(const ShopAtRisk &shop)
    : m_shop(shop)
    , m_ordersStore(shop.storeOf(u"orders"_s), Store::Access::ReadOnly)
    , m_inventory(shop.storeOf(u"inventory"_s), Store::Access::ReadOnly)
    , m_bank(shop.storeOf(u"bank"_s), Store::Access::ReadOnly)
{
}

Books::~Books() = default;

Steps Books::steps(qsizetype waiting)
{
    Statement open(m_ordersStore, u"select order_id from orders where status in ('placed', 'reserved', 'paid')"_s);
    Statement reservation(m_inventory, u"select state from reservations where order_id = ?"_s);
    Statement payment(m_bank, u"select taken from payments where order_id = ?"_s);
    Steps steps;
    for (const auto &[order] : open.all<QString>()) {
        const auto reserved = reservation.one<QString>(order);
        if (!reserved)
            ++steps.placed;
        else if (std::get<0>(*reserved) != u"reserved")
            ++steps.handedOver;
        else
            ++(payment.one<qint64>(order) ? steps.paid : steps.reserved);
    }
    steps.asked = std::max(0, int(waiting) - steps.all());
    return steps;
}

void Books::readOrders()
{
    m_orders.clear();
    m_orderOf.clear();
    m_twice.clear();
    Statement all(m_ordersStore, u"select order_id, customer, request, status, total from orders"_s);
    for (const auto &[order, customer, request, status, total] :
        all.all<QString, QString, QString, QString, qint64>()) {
        m_orders[order] = {customer, request, status, total};
        if (!m_orderOf.emplace(std::pair(request, customer), order).second)
            m_twice.append(u"%1 of %2 placed two orders"_s.arg(request, customer));
    }
}

void Books::readPayments()
{
    m_payments.clear();
    m_charges.clear();
    Statement all(m_bank, u"select order_id, amount, refunded, taken from payments"_s);
    for (const auto &[order, amount, refunded, taken] : all.all<QString, qint64, qint64, qint64>())
        m_payments[order] = {amount, refunded, taken != 0};
    Statement charges(
        m_bank, u"select about, count(*) from entries where kind = 'charge' and amount < 0 group by about"_s);
    for (const auto &[about, count] : charges.all<QString, qint64>())
        m_charges[about] = int(count);
}

void Books::readUnits()
{
    m_units.clear();
    Statement handedOver(m_inventory, u"select order_id, unit from units where state in ('sold', 'returned')"_s);
    for (const auto &[order, unit] : handedOver.all<QString, Id>())
        m_units[order].insert(unit);
}

QStringList Books::faults()
{
    struct Rule {
        Store &store;
        const char *what;
        QString counts;
    };
    const Rule rules[] = {
        {m_ordersStore, "orders that are still open",
            u"select count(*) from orders where status in ('placed', 'reserved', 'paid')"_s},
        {m_inventory, "units that are still reserved", u"select count(*) from units where state = 'reserved'"_s},
        {m_inventory, "reservations that are still open",
            u"select count(*) from reservations where state = 'reserved'"_s},
    };
    QStringList wrong;
    for (const Rule &rule : rules) {
        const auto [count] = Statement(rule.store, rule.counts).one<qint64>().value();
        if (count != 0)
            wrong.append(u"%1 %2"_s.arg(count).arg(QLatin1StringView(rule.what)));
    }
    return wrong + m_shop.violations();
}

void Books::judge(const Purchase &purchase, QStringList &wrong) const
{
    const QString request = QString::fromLatin1(purchase.request);
    const auto lie = [&](const QString &why) {
        wrong.append(
            u"%1 of %2 was told %3, but %4"_s.arg(request, purchase.customer.text()).arg(purchase.status).arg(why));
    };
    if (purchase.isContradicted)
        lie(u"something else later"_s);
    const auto found = m_orderOf.find({request, purchase.customer.text()});
    const QString id = found == m_orderOf.end() ? QString() : found->second;
    const auto payment = m_payments.find(id);
    const bool isCharged = payment != m_payments.end() && payment->second.isTaken;
    const qint64 kept = isCharged ? payment->second.amount - payment->second.refunded : 0;
    const auto charges = m_charges.find(id);
    const int times = charges == m_charges.end() ? 0 : charges->second;
    if (times > 1 || (purchase.status == 200 && times == 0))
        lie(u"was charged %1 times"_s.arg(times));
    if (purchase.status == 200) {
        if (const QString why = whySaleIsUntrue(purchase, id, kept); !why.isEmpty())
            lie(why);
        return;
    }
    if (purchase.status != 402 && purchase.status != 409)
        lie(u"this is no answer to an order like that"_s);
    if (kept != 0)
        lie(u"%1 was kept"_s.arg(kept));
    if (!id.isEmpty() && m_orders.at(id).status != u"refused" && m_orders.at(id).status != u"cancelled")
        lie(u"the order %1 is %2"_s.arg(id, m_orders.at(id).status));
}

QString Books::whySaleIsUntrue(const Purchase &purchase, const QString &id, qint64 kept) const
{
    if (id.isEmpty() || id.toLatin1() != purchase.order)
        return u"orders knows the order %1 instead of %2"_s.arg(id, QString::fromLatin1(purchase.order));
    const Order &order = m_orders.at(id);
    if (order.status != (purchase.refunded > 0 ? u"refunded"_s : u"completed"_s))
        return u"the order %1 is %2"_s.arg(id, order.status);
    if (order.total != purchase.total)
        return u"the order %1 costs %2"_s.arg(id).arg(order.total);
    if (kept != purchase.total - purchase.refunded)
        return u"%1 was kept of %2, and %3 given back"_s.arg(kept).arg(purchase.total).arg(purchase.refunded);
    const auto units = m_units.find(id);
    if (units == m_units.end() || units->second != std::set(purchase.units.begin(), purchase.units.end()))
        return u"inventory handed over other units for the order %1"_s.arg(id);
    return {};
}

void Books::compareBalances(const Memories &told, QStringList &wrong)
{
    std::map<Id, qint64> expected = told.toppedUp;
    for (const Purchase &purchase : told.purchases)
        expected[purchase.customer] -= purchase.total - purchase.refunded;
    Statement balance(m_bank, u"select balance from accounts where account = ?"_s);
    for (const auto &[customer, amount] : expected)
        if (const auto held = balance.one<qint64>(customer); !held || std::get<0>(*held) != amount)
            wrong.append(u"customer %1 reckons %2 and the bank %3"_s.arg(customer.text())
                             .arg(amount)
                             .arg(held ? std::get<0>(*held) : -1));
}

QStringList Books::lies(const Memories &told)
{
    readOrders();
    readPayments();
    readUnits();
    QStringList wrong = m_twice + told.contradictions;
    std::set<std::pair<QString, QString>> known;
    for (const Purchase &purchase : told.purchases) {
        known.emplace(QString::fromLatin1(purchase.request), purchase.customer.text());
        judge(purchase, wrong);
    }
    for (const auto &[request, order] : m_orderOf)
        if (!known.contains(request))
            wrong.append(u"nobody placed the order %1"_s.arg(order));
    compareBalances(told, wrong);
    return wrong;
}

QStringList wrongAfterwards(ShopAtRisk &shop, const Crowd &crowd)
{
    const QDeadlineTimer deadline(backlogWithin);
    const auto left = [&] { return std::chrono::milliseconds(deadline.remainingTime()); };
    if (!waitUntil([&] { return crowd.haveAllAnAnswer(); }, left()))
        return {u"%1 wait for an answer after a minute"_s.arg(crowd.unanswered())};
    if (!waitUntil([&] { return shop.isQuiet(); }, left()))
        return {u"not quiet after a minute: "_s + QString::fromUtf8(shop.run({u"status"_s, u"--json"_s}, true))};
    Books books(shop);
    return books.faults() + books.lies(crowd);
}

}
