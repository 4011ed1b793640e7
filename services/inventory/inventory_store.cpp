// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inventory/inventory_store.h"

#include "shared/core/mutation.h"
#include "shared/persistence/rows.h"

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

constexpr auto lastId = "ffffffff-ffff-ffff-ffff-ffffffffffff"_L1; // beyond every id: a list begins at the end
constexpr int lookedAtMost = 5000; // units for a page of them
constexpr int bakesShown = 20;

}

List<Id, 0, mostPieces> idsOf(const std::vector<UnitRow> &units)
{
    List<Id, 0, mostPieces> ids;
    for (const UnitRow &unit : units)
        ids.push_back(unit.unit);
    return ids;
}

InventoryStore::InventoryStore(Store &store)
    : products(store, u"products"_s)
    , units(store, u"units"_s)
    , batches(store, u"batches"_s)
    , recalls(store, u"recalls"_s)
    , discards(store, u"discards"_s)
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
    , m_freshest(store,
          "select "_L1 % unitColumns
              % " from units where sku = ? and state = 'available' order by baked_at desc, unit desc limit ?"_L1)
    , m_ofBatch(store,
          "select "_L1 % unitColumns
              % " from units where batch = ? and batch <> '' and state = ? order by baked_at, unit limit ?"_L1)
    , m_expired(store,
          u"select order_id from reservations where state = 'reserved' and expires_at <= ? order by expires_at limit ?"_s)
    , m_expiryDue(store, u"select expires_at from reservations where state = 'reserved' order by expires_at limit 1"_s)
    , m_stale(store,
          "select "_L1 % unitColumns % " from units where "_L1
              % (isPlanted(Mutation::ReservedUnitSwept) ? "state in ('available', 'reserved')"_L1
                                                        : "state = 'available'"_L1)
              % " and best_before <= ? order by sku, baked_at, unit limit ?"_L1)
    , m_onShelf(store,
          "select "_L1 % unitColumns % " from units where state = 'available' order by sku, baked_at, unit limit ?"_L1)
    , m_unswept(store, u"select date from clearings where is_swept = 0 order by date limit 1"_s)
    , m_knownUnswept(store, [this] { return m_unswept.one<QString>(); })
    , m_shelves(store, u"select sku, available, reserved from shelf order by sku"_s)
    , m_oldestBakedAt(
          store, u"select baked_at from units where sku = ? and state = 'available' order by baked_at, unit limit 1"_s)
    , m_oldestBakedAtOfMany(store, oldestBakedAtOfMany)
    , m_listOfBatch(store,
          "select "_L1 % unitColumns
              % " from units where batch = ? and batch <> '' and unit < ? and (? = '' or sku = ?)"
                " and (? = '' or state = ?) order by unit desc limit ?"_L1)
    , m_listAll(store,
          "select "_L1 % unitColumns
              % " from (select * from units where unit < ? order by unit desc limit ?) as looked_at"
                " where (? = '' or sku = ?) and (? = '' or state = ?) order by unit desc limit ?"_L1)
    , m_lookedTo(store,
          u"select min(unit), count(*) from (select unit from units where unit < ? order by unit desc limit ?) as looked_at"_s)
    , m_batches(store,
          u"select batch, sku, oven, quantity, baked_at, is_baked from batches where (? = '' or sku = ?) and (baked_at "
          u"< ?"
          " or (baked_at = ? and batch < ?)) order by baked_at desc, batch desc limit ?"_s)
    , m_countsOfBatch(
          store, u"select state, count(*) from units where batch = ? and batch <> '' group by state order by state"_s)
    , m_buyers(store,
          u"select order_id, count(*), sum(case state when 'returned' then 1 else 0 end) from units where batch = ?"
          " and batch <> '' and order_id > ? and state in ('sold', 'returned') group by order_id order by order_id limit ?"_s)
    , m_skusOnShelf(store, u"select sku from shelf where available > 0 and sku > ? order by sku limit ?"_s)
    , m_bakes(store,
          u"select batch, oven, baked_at, best_before, count(*) from units where sku = ? and state = 'available'"
          " and best_before > ? group by batch, oven, baked_at, best_before order by baked_at desc, batch limit ?"_s)
{
}

std::vector<UnitRow> InventoryStore::oldest(const Wanted &wanted)
{
    m_store.flush();
    if (m_store.dialect() == Dialect::Sqlite) {
        std::vector<UnitRow> rows;
        for (const auto &[sku, quantity] : wanted)
            for (UnitRow &row : rowsOf<UnitRow>(m_oldestOfOne, sku, quantity))
                rows.push_back(std::move(row));
        return rows;
    }
    QJsonArray json;
    for (const auto &[sku, quantity] : wanted)
        json.append(QJsonObject{{u"sku"_s, sku}, {u"quantity"_s, quantity}});
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return rowsOf<UnitRow>(m_oldestOfMany, text);
}

std::vector<UnitRow> InventoryStore::freshest(const QString &sku, qint64 quantity)
{
    m_store.flush();
    return rowsOf<UnitRow>(m_freshest, sku, quantity);
}

std::vector<UnitRow> InventoryStore::ofBatch(const QString &batch, UnitState state, int limit)
{
    m_store.flush();
    return rowsOf<UnitRow>(m_ofBatch, batch, state, qint64(limit));
}

std::vector<QString> InventoryStore::expired(Instant now, int limit)
{
    std::vector<QString> orders;
    if (!m_expiryDue.hasCome(now))
        return orders;
    for (const auto &[order] : m_expired.all<QString>(now, qint64(limit)))
        orders.push_back(order);
    return orders;
}

std::vector<UnitRow> InventoryStore::stale(Instant shopNow, int limit)
{
    m_store.flush();
    return rowsOf<UnitRow>(m_stale, shopNow, qint64(limit));
}

std::vector<UnitRow> InventoryStore::onShelf(int limit)
{
    m_store.flush();
    return rowsOf<UnitRow>(m_onShelf, qint64(limit));
}

std::optional<QString> InventoryStore::unswept()
{
    const auto &row = m_knownUnswept();
    return row ? std::optional(std::get<0>(*row)) : std::nullopt;
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

// Questions

// Without a batch no index knows where such units are, so a page looks at so many only, and tells where it stopped.
UnitsFound InventoryStore::list(const UnitQuery &query)
{
    const QString state = query.state ? enumText(*query.state) : QString();
    const QString before = query.before ? query.before->text() : QString(lastId);
    const qint64 limit = query.limit;
    UnitsFound found;
    found.units = query.batch.isEmpty()
        ? rowsOf<UnitRow>(m_listAll, before, qint64(lookedAtMost), query.sku, query.sku, state, state, limit)
        : rowsOf<UnitRow>(m_listOfBatch, query.batch, before, query.sku, query.sku, state, state, limit);
    if (qint64(found.units.size()) == limit) {
        found.next = found.units.back().unit;
    } else if (query.batch.isEmpty()) {
        const auto looked = m_lookedTo.one<QString, qint64>(before, qint64(lookedAtMost));
        if (looked && std::get<1>(*looked) == lookedAtMost)
            found.next = Id::parse(QStringView(std::get<0>(*looked)));
    }
    return found;
}

std::vector<BakedBatchRow> InventoryStore::list(const ArrivedBatchQuery &query)
{
    return rowsOf<BakedBatchRow>(
        m_batches, query.sku, query.sku, query.bakedBefore, query.bakedBefore, query.batchBefore, qint64(query.limit));
}

std::map<UnitState, qint64> InventoryStore::countsOf(const QString &batch)
{
    std::map<UnitState, qint64> counts;
    for (const auto &[state, count] : m_countsOfBatch.all<UnitState, qint64>(batch))
        counts[state] = count;
    return counts;
}

std::vector<inventory::Buyer> InventoryStore::buyersOf(const QString &batch, const QString &after, int limit)
{
    std::vector<inventory::Buyer> found;
    for (const auto &[order, count, returned] : m_buyers.all<Id, qint64, qint64>(batch, after, qint64(limit)))
        found.push_back({order, count, returned});
    return found;
}

std::vector<QString> InventoryStore::skusOnShelf(const QString &after, int limit)
{
    std::vector<QString> skus;
    for (const auto &[sku] : m_skusOnShelf.all<QString>(after, qint64(limit)))
        skus.push_back(sku);
    return skus;
}

std::vector<inventory::Bake> InventoryStore::bakesOf(const QString &sku, Instant shopNow)
{
    std::vector<inventory::Bake> bakes;
    for (const auto &[batch, oven, bakedAt, bestBefore, count] :
        m_bakes.all<QString, QString, Instant, Instant, qint64>(sku, shopNow, qint64(bakesShown))) {
        const auto age = std::chrono::duration_cast<std::chrono::minutes>(shopNow - bakedAt).count();
        inventory::Bake bake{{}, {}, bakedAt, bestBefore, std::max<qint64>(0, age), count};
        bake.batch = batchName(batch);
        if (!oven.isEmpty())
            bake.oven = oven;
        bakes.push_back(std::move(bake));
    }
    return bakes;
}

}
