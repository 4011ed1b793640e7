// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/menu_store.h"

#include "shared/contracts/stored.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr auto productsAfterOne =
    "select sku, revision, withdrawn, price, price_now, discount_percent, discounted, currency, price_version, card, "
    "entries, changed_by, changed_at,"
    " availability, until, reason, said_by, on_shelf, published_bytes from products where sku > ? and withdrawn <= ? order by sku limit ?"_L1;
constexpr auto scheduled = "select sku, from_at, price, currency, said_by from scheduled_prices "_L1;
constexpr qint64 all = std::numeric_limits<qint32>::max();

template <typename Row, typename Tuple>
std::vector<Row> rowsOf(std::vector<Tuple> &&tuples)
{
    std::vector<Row> rows;
    rows.reserve(tuples.size());
    for (Tuple &tuple : tuples)
        rows.push_back(std::apply([](auto &&...value) { return Row{std::move(value)...}; }, std::move(tuple)));
    return rows;
}

template <typename... Arguments>
std::vector<QString> skusOf(Statement &statement, const Arguments &...arguments)
{
    std::vector<QString> skus;
    for (auto &[sku] : statement.all<QString>(arguments...))
        skus.push_back(std::move(sku));
    return skus;
}

}

MenuStore::MenuStore(Store &store)
    : shop(store, u"shop"_s)
    , categories(store, u"categories"_s)
    , taxClasses(store, u"tax_classes"_s)
    , products(store, u"products"_s)
    , scheduledPrices(store, u"scheduled_prices"_s)
    , history(store, u"history"_s)
    , batches(store, u"batches"_s)
    , m_store(store)
    , m_products(store, productsAfterOne)
    , m_knownShop(store, [this] { return asOptional(shop.find(1)); })
    , m_wronglyDiscounted(
          store, u"select sku from products where discount_percent > 0 and withdrawn = 0 and discounted = ? limit ?"_s)
    , m_knownWronglyDiscounted(store, [this](bool is, qint64 limit) { return skusOf(m_wronglyDiscounted, is, limit); })
    , m_publishedBytes(store,
          u"select cast(coalesce(sum(published_bytes), 0) as bigint) from products where withdrawn = 0 and sku <> ?"_s)
    , m_dueBackOnSale(store, u"select sku from products where until <= ? order by sku"_s)
    , m_backOnSale(store, u"select until from products where until is not null order by until limit 1"_s)
    , m_scheduledFor(store, scheduled % "where sku = ? order by from_at"_L1)
    , m_allScheduled(store, scheduled % "order by sku, from_at"_L1)
    , m_scheduledUntil(store, scheduled % "where from_at <= ? order by from_at, sku"_L1)
    , m_scheduledDue(store, u"select from_at from scheduled_prices order by from_at limit 1"_s)
    , m_categories(store,
          u"select category, position, translations, changed_by, changed_at from categories"
          " order by position, category"_s)
    , m_taxClasses(store, u"select tax_class, basis_points, changed_by, changed_at from tax_classes"_s)
    , m_nextFromOven(store, u"select sku, min(done_at) from batches group by sku"_s)
    , m_history(
          store, u"select sku, entry, document from history where sku = ? and entry < ? order by entry desc limit ?"_s)
    , m_currency(store, u"select currency from products limit 1"_s)
{
}

std::vector<ProductRow> MenuStore::productsAfter(const QString &sku, qint64 limit, Withdrawn withdrawn)
{
    m_store.flush();
    return rowsOf<ProductRow>(
        m_products
            .all<QString, qint64, bool, qint64, qint64, qint64, bool, QString, qint64, QString, qint64, Id, Instant,
                menu::Availability, std::optional<Instant>, std::optional<Reason>, std::optional<Id>, bool, qint64>(
                sku, withdrawn == Withdrawn::Included, limit));
}

std::vector<ProductRow> MenuStore::allProducts() { return productsAfter({}, all, Withdrawn::Included); }

const ShopRow &MenuStore::knownShop()
{
    m_store.flush();
    return m_knownShop().value();
}

std::vector<QString> MenuStore::wronglyDiscounted(bool shouldBe, qint64 limit)
{
    m_store.flush();
    return m_knownWronglyDiscounted(!shouldBe, limit);
}

qint64 MenuStore::publishedBytesBeside(const QString &sku)
{
    m_store.flush();
    return std::get<0>(m_publishedBytes.one<qint64>(sku).value());
}

std::vector<QString> MenuStore::dueBackOnSale(Instant shopNow)
{
    m_store.flush();
    return m_backOnSale.hasCome(shopNow) ? skusOf(m_dueBackOnSale, shopNow) : std::vector<QString>();
}

std::vector<ScheduledPriceRow> MenuStore::scheduledFor(const QString &sku)
{
    m_store.flush();
    return rowsOf<ScheduledPriceRow>(m_scheduledFor.all<QString, Instant, qint64, QString, Id>(sku));
}

std::vector<ScheduledPriceRow> MenuStore::allScheduled()
{
    m_store.flush();
    return rowsOf<ScheduledPriceRow>(m_allScheduled.all<QString, Instant, qint64, QString, Id>());
}

std::vector<ScheduledPriceRow> MenuStore::scheduledUntil(Instant shopNow)
{
    m_store.flush();
    if (!m_scheduledDue.hasCome(shopNow))
        return {};
    return rowsOf<ScheduledPriceRow>(m_scheduledUntil.all<QString, Instant, qint64, QString, Id>(shopNow));
}

std::vector<CategoryRow> MenuStore::allCategories()
{
    m_store.flush();
    return rowsOf<CategoryRow>(m_categories.all<QString, qint64, QString, Id, Instant>());
}

std::vector<TaxClassRow> MenuStore::allTaxClasses()
{
    m_store.flush();
    return rowsOf<TaxClassRow>(m_taxClasses.all<menu::TaxClass, qint64, Id, Instant>());
}

std::map<QString, Instant> MenuStore::nextFromOven()
{
    m_store.flush();
    std::map<QString, Instant> next;
    for (const auto &[sku, doneAt] : m_nextFromOven.all<QString, Instant>())
        next[sku] = doneAt;
    return next;
}

std::vector<HistoryRow> MenuStore::historyBefore(const QString &sku, qint64 entry, qint64 limit)
{
    return rowsOf<HistoryRow>(m_history.all<QString, qint64, QString>(sku, entry, limit));
}

std::optional<QString> MenuStore::currency()
{
    m_store.flush();
    if (const auto row = m_currency.one<QString>())
        return std::get<0>(*row);
    return std::nullopt;
}

menu::ProductCard cardOf(const ProductRow &row) { return decodeStored<menu::ProductCard>(row.card); }

}
