// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/orders_store.h"

#include "shared/persistence/rows.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr auto columns = "order_id, customer, request, date, number, total, currency, means, lines, placed_at,"
                         " serving, guest, replaces, cart, pick_up_at, status, refunded, units, coming_back,"
                         " settled_at, reason, cancel_requested, pay_by, fulfilment, made_back, note, replaced_by,"
                         " deleted_at, deleted_by, shipping, ready_at"_L1;
// Word for word as the partial index says it, or it is not used.
constexpr auto onBoard = " from orders where fulfilment = 'ready' and ready_at > 0 and ready_at > ?"
                         " order by ready_at desc, order_id limit ?"_L1;
constexpr qint64 mostOnBoard = 100;

std::vector<QString> textsOf(std::vector<std::tuple<QString>> rows)
{
    std::vector<QString> texts;
    for (auto &[text] : rows)
        texts.push_back(std::move(text));
    return texts;
}

}

OrdersStore::OrdersStore(Store &store)
    : products(store, u"products"_s)
    , taxClasses(store, u"tax_classes"_s)
    , kiosks(store, u"kiosks"_s)
    , orders(store, u"orders"_s)
    , hours(store, u"shop_hours"_s)
    , opening(store, u"opening"_s)
    , openingExceptions(store, u"opening_exceptions"_s)
    , days(store, u"days"_s)
    , takings(store, u"takings"_s)
    , receiptKey(store, u"receipt_key"_s)
    , carts(store, u"carts"_s)
    , pickUp(store, u"pick_up"_s)
    , pickUpSlots(store, u"pick_up_slots"_s)
    , m_store(store)
    , m_productsTaxed(store, u"select sku from products where tax_here = ? or tax_take_away = ?"_s)
    , m_toPrepare(store,
          "select "_L1 % columns
              % " from orders where fulfilment = 'preparing' and order_id > ? order by order_id limit ?"_L1)
    , m_ready(store, "select "_L1 % columns % onBoard)
    , m_preparingOnBoard(store,
          u"select number, date, pick_up_at from orders where fulfilment = 'preparing' order by order_id limit ?"_s)
    , m_readyOnBoard(store, "select number, date, ready_at"_L1 % onBoard)
    , m_expiredCarts(
          store, u"select owner from carts where state = 'active' and expires_at <= ? order by expires_at limit ?"_s)
    , m_cartsOf(store, u"select owner from carts where owner >= ? and owner < ? order by owner"_s)
    , m_openingExceptions(store, u"select date, hours from opening_exceptions order by date"_s)
{
}

TaxRates OrdersStore::taxRates()
{
    TaxRates rates;
    for (const auto taxClass : {menu::TaxClass::Standard, menu::TaxClass::Reduced, menu::TaxClass::Zero})
        if (const TaxRateRow *row = taxClasses.find(taxClass))
            rates[taxClass] = row->basisPoints;
    return rates;
}

std::vector<QString> OrdersStore::productsTaxed(menu::TaxClass taxClass)
{
    m_store.flush();
    return textsOf(m_productsTaxed.all<QString>(taxClass, taxClass));
}

const ShopHoursRow &OrdersStore::shopHours()
{
    static const ShopHoursRow alwaysOpen;
    const ShopHoursRow *row = hours.find(1);
    return row ? *row : alwaysOpen;
}

OpeningRow &OrdersStore::changeOpening() { return opening.find(1) ? opening.change(1) : opening.insert({}); }

std::vector<OpeningExceptionRow> OrdersStore::allOpeningExceptions()
{
    m_store.flush();
    std::vector<OpeningExceptionRow> rows;
    for (auto &[date, hoursThen] : m_openingExceptions.all<QString, QString>())
        rows.push_back({date, hoursThen});
    return rows;
}

ShopHoursRow &OrdersStore::changeShopHours()
{
    if (!hours.find(1))
        hours.insert({});
    return hours.change(1);
}

const SalesDayRow &OrdersStore::day(const QString &date)
{
    const SalesDayRow *row = days.find(date);
    return row ? *row : days.insert({.date = date});
}

SalesDayRow &OrdersStore::changeDay(const QString &date)
{
    day(date);
    return days.change(date);
}

TakingsRow &OrdersStore::changeTakings(const QString &date, orders::PaymentMethod means)
{
    if (!takings.find({date, means}))
        takings.insert({.date = date, .means = means});
    return takings.change({date, means});
}

// A statement for each combination that was ever asked for; there are a hundred at most.
std::vector<OrderRow> OrdersStore::list(const OrderQuery &query)
{
    const OrderSql sql = sqlOf(query);
    Statement &search =
        m_searches.try_emplace(sql.text, m_store, "select "_L1 % columns % " from orders"_L1 % sql.text % " limit ?"_L1)
            .first->second;
    const auto &v = sql.values;
    const qint64 limit = query.limit;
    switch (v.size()) {
    case 1:
        return rowsOf<OrderRow>(search, v[0], limit);
    case 2:
        return rowsOf<OrderRow>(search, v[0], v[1], limit);
    case 3:
        return rowsOf<OrderRow>(search, v[0], v[1], v[2], limit);
    case 4:
        return rowsOf<OrderRow>(search, v[0], v[1], v[2], v[3], limit);
    default:
        return rowsOf<OrderRow>(search, v[0], v[1], v[2], v[3], v[4], limit);
    }
}

std::vector<QString> OrdersStore::expiredCarts(Instant now, int limit)
{
    return textsOf(m_expiredCarts.all<QString>(now, qint64(limit)));
}

// One's own, and those of one's sessions: '0' comes after '/'.
std::vector<QString> OrdersStore::cartsOf(const Id &person)
{
    m_store.flush();
    return textsOf(m_cartsOf.all<QString>(person.text(), QString(person.text() + u'0')));
}

std::vector<OrderRow> OrdersStore::toPrepare(const QString &after, int limit)
{
    return rowsOf<OrderRow>(m_toPrepare, after, qint64(limit));
}

std::vector<OrderRow> OrdersStore::ready(Instant since, int limit)
{
    return rowsOf<OrderRow>(m_ready, since, qint64(limit));
}

// More than are shown: what is fetched later stands among them.
std::vector<BoardEntry> OrdersStore::preparingOnBoard()
{
    std::vector<BoardEntry> entries;
    for (auto &[number, date, pickUpAt] : m_preparingOnBoard.all<QString, QString, Instant>(4 * mostOnBoard))
        entries.push_back({number, date, pickUpAt, {}});
    return entries;
}

std::vector<BoardEntry> OrdersStore::readyOnBoard(Instant since)
{
    std::vector<BoardEntry> entries;
    for (auto &[number, date, readyAt] : m_readyOnBoard.all<QString, QString, Instant>(since, mostOnBoard))
        entries.push_back({number, date, {}, readyAt});
    return entries;
}

}
