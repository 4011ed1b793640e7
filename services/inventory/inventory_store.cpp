// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inventory/inventory_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using bakery::inventory::UnitState;

namespace bakery {
namespace {

constexpr auto unitColumns = "unit, sku, baked_at, best_before, batch, oven, state, order_id"_L1;

// PostgreSQL pays for each statement, so there one statement serves every product of a turn.
constexpr auto oldestOfMany =
    "select u.unit, u.sku, u.baked_at, u.best_before, u.batch, u.oven, u.state, u.order_id"
    " from jsonb_to_recordset(cast(? as jsonb)) as wanted (sku text, quantity bigint)"
    " cross join lateral (select * from units where units.sku = wanted.sku and state = 'available'"
    " order by baked_at, unit limit wanted.quantity) as u"_L1;

constexpr auto oldestBakedAtOfMany =
    "select wanted.sku, (select baked_at from units where units.sku = wanted.sku and state = 'available'"
    " order by baked_at, unit limit 1) from jsonb_to_recordset(cast(? as jsonb)) as wanted (sku text)"_L1;

using UnitTuple = std::tuple<Id, QString, Instant, Instant, QString, QString, UnitState, QString>;

std::vector<UnitRow> rowsOf(const std::vector<UnitTuple> &tuples)
{
    std::vector<UnitRow> rows;
    rows.reserve(tuples.size());
    for (const auto &[unit, sku, bakedAt, bestBefore, batch, oven, state, order] : tuples)
        rows.push_back({unit, sku, bakedAt, bestBefore, batch, oven, state, order});
    return rows;
}

}

InventoryStore::InventoryStore(Store &store)
    : products(store, u"products"_s)
    , units(store, u"units"_s)
    , batches(store, u"batches"_s)
    , reservations(store, u"reservations"_s)
    , shelf(store, u"shelf"_s)
    , keepsDays(store, u"keeps_days"_s)
    , clearings(store, u"clearings"_s)
    , waste(store, u"waste"_s)
    , m_store(store)
    , m_oldestOfOne(store,
          "select "_L1 % unitColumns
              % " from units where sku = ? and state = 'available' order by baked_at, unit limit ?"_L1)
    , m_oldestOfMany(store, oldestOfMany)
    , m_expired(store,
          u"select order_id from reservations where state = 'reserved' and expires_at <= ? order by expires_at limit ?"_s)
    , m_stale(store,
          "select "_L1 % unitColumns
              % " from units where state = 'available' and best_before <= ? order by sku, baked_at, unit limit ?"_L1)
    , m_onShelf(store,
          "select "_L1 % unitColumns % " from units where state = 'available' order by sku, baked_at, unit limit ?"_L1)
    , m_unswept(store, u"select date from clearings where is_swept = 0 order by date limit 1"_s)
    , m_shelves(store, u"select sku, available, reserved from shelf order by sku"_s)
    , m_oldestBakedAt(
          store, u"select baked_at from units where sku = ? and state = 'available' order by baked_at, unit limit 1"_s)
    , m_oldestBakedAtOfMany(store, oldestBakedAtOfMany)
{
}

std::vector<UnitRow> InventoryStore::oldest(const Wanted &wanted)
{
    m_store.flush();
    if (m_store.dialect() == Dialect::Sqlite) {
        std::vector<UnitRow> rows;
        for (const auto &[sku, quantity] : wanted)
            for (UnitRow &row :
                rowsOf(m_oldestOfOne.all<Id, QString, Instant, Instant, QString, QString, UnitState, QString>(
                    sku, quantity)))
                rows.push_back(std::move(row));
        return rows;
    }
    QJsonArray json;
    for (const auto &[sku, quantity] : wanted)
        json.append(QJsonObject{{u"sku"_s, sku}, {u"quantity"_s, quantity}});
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return rowsOf(m_oldestOfMany.all<Id, QString, Instant, Instant, QString, QString, UnitState, QString>(text));
}

std::vector<QString> InventoryStore::expired(Instant now, int limit)
{
    std::vector<QString> orders;
    for (const auto &[order] : m_expired.all<QString>(now, qint64(limit)))
        orders.push_back(order);
    return orders;
}

std::vector<UnitRow> InventoryStore::stale(Instant shopNow, int limit)
{
    m_store.flush();
    return rowsOf(
        m_stale.all<Id, QString, Instant, Instant, QString, QString, UnitState, QString>(shopNow, qint64(limit)));
}

std::vector<UnitRow> InventoryStore::onShelf(int limit)
{
    m_store.flush();
    return rowsOf(m_onShelf.all<Id, QString, Instant, Instant, QString, QString, UnitState, QString>(qint64(limit)));
}

std::optional<QString> InventoryStore::unswept()
{
    if (const auto row = m_unswept.one<QString>())
        return std::get<0>(*row);
    return std::nullopt;
}

std::vector<ShelfRow> InventoryStore::allShelves()
{
    std::vector<ShelfRow> rows;
    for (const auto &[sku, available, reserved] : m_shelves.all<QString, qint64, qint64>())
        rows.push_back({sku, available, reserved});
    return rows;
}

std::optional<Instant> InventoryStore::oldestBakedAt(const QString &sku)
{
    if (const auto expected = m_expectedOldest.extract(sku))
        return expected.mapped();
    if (const auto row = m_oldestBakedAt.one<Instant>(sku))
        return std::get<0>(*row);
    return std::nullopt;
}

void InventoryStore::expectOldestBakedAt(const QStringList &skus)
{
    m_expectedOldest.clear();
    if (m_store.dialect() == Dialect::Sqlite)
        return;
    QJsonArray json;
    for (const QString &sku : skus)
        json.append(QJsonObject{{u"sku"_s, sku}});
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    for (const auto &[sku, bakedAt] : m_oldestBakedAtOfMany.all<QString, std::optional<Instant>>(text))
        m_expectedOldest[sku] = bakedAt;
}

}
