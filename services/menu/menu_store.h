// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu.h"
#include "shared/persistence/known.h"
#include "shared/persistence/table.h"

namespace bakery {

struct ShopRow {
    static constexpr int keyColumns = 1;
    qint64 one = 1;
    qint64 priceVersion = 0;
    bool kiosksPaused = false;
    std::optional<Instant> kiosksUntil; // in shop time, as every `until`
    std::optional<Reason> kiosksReason;
    std::optional<Id> kiosksBy;
    std::optional<LocalDate> day; // the business day that is open, and when it closes
    std::optional<Instant> closesAt;
};
BOOST_DESCRIBE_STRUCT(
    ShopRow, (), (one, priceVersion, kiosksPaused, kiosksUntil, kiosksReason, kiosksBy, day, closesAt))

struct CategoryRow {
    static constexpr int keyColumns = 1;
    QString category;
    qint64 position = 0;
    QString translations; // JSON: menu::Labels
    Id changedBy;
    Instant changedAt;
};
BOOST_DESCRIBE_STRUCT(CategoryRow, (), (category, position, translations, changedBy, changedAt))

struct TaxClassRow {
    static constexpr int keyColumns = 1;
    menu::TaxClass taxClass = menu::TaxClass::Standard;
    qint64 basisPoints = 0;
    Id changedBy;
    Instant changedAt;
};
BOOST_DESCRIBE_STRUCT(TaxClassRow, (), (taxClass, basisPoints, changedBy, changedAt))

struct ProductRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 revision = 0;
    bool withdrawn = false;
    qint64 price = 0; // the regular one
    qint64 priceNow = 0;
    qint64 discountPercent = 0;
    bool discounted = false;
    QString currency;
    qint64 priceVersion = 0; // since which it has the price of now
    QString card; // JSON: menu::ProductCard
    qint64 entries = 0; // of its history
    Id changedBy;
    Instant changedAt;
    menu::Availability availability = menu::Availability::OnSale;
    std::optional<Instant> until;
    std::optional<Reason> reason;
    std::optional<Id> saidBy;
    bool onShelf = false; // inventory has some
    qint64 publishedBytes = 0; // of a published menu, at the most
};
BOOST_DESCRIBE_STRUCT(ProductRow, (),
    (sku, revision, withdrawn, price, priceNow, discountPercent, discounted, currency, priceVersion, card, entries,
        changedBy, changedAt, availability, until, reason, saidBy, onShelf, publishedBytes))

struct ScheduledPriceRow {
    static constexpr int keyColumns = 2;
    QString sku;
    Instant fromAt;
    qint64 price = 0;
    QString currency;
    Id saidBy;
};
BOOST_DESCRIBE_STRUCT(ScheduledPriceRow, (), (sku, fromAt, price, currency, saidBy))

struct HistoryRow {
    static constexpr int keyColumns = 2;
    QString sku;
    qint64 entry = 0;
    QString document; // JSON: menu::HistoryEntry
};
BOOST_DESCRIBE_STRUCT(HistoryRow, (), (sku, entry, document))

struct ComingBatchRow {
    static constexpr int keyColumns = 1;
    Id batch;
    QString sku;
    Instant doneAt;
};
BOOST_DESCRIBE_STRUCT(ComingBatchRow, (), (batch, sku, doneAt))

enum class Withdrawn { LeftOut, Included };

class MenuStore {
public:
    explicit MenuStore(Store &store);

    Table<ShopRow> shop;
    Table<CategoryRow> categories;
    Table<TaxClassRow> taxClasses;
    Table<ProductRow> products;
    Table<ScheduledPriceRow> scheduledPrices;
    Table<HistoryRow> history;
    Table<ComingBatchRow> batches;

    // Products by sku, behind that one.
    std::vector<ProductRow> productsAfter(const QString &sku, qint64 limit, Withdrawn withdrawn);
    std::vector<ProductRow> allProducts();
    const ShopRow &knownShop();
    // Some of those that should be discounted and are not, or the other way round.
    std::vector<QString> wronglyDiscounted(bool shouldBe, qint64 limit);
    // What all others take of a published menu.
    qint64 publishedBytesBeside(const QString &sku);
    // Those whose time to be on sale again has come.
    std::vector<QString> dueBackOnSale(Instant shopNow);
    // By the moment from which they hold.
    std::vector<ScheduledPriceRow> scheduledFor(const QString &sku);
    std::vector<ScheduledPriceRow> allScheduled();
    std::vector<ScheduledPriceRow> scheduledUntil(Instant shopNow);
    std::vector<CategoryRow> allCategories(); // in their order
    std::vector<TaxClassRow> allTaxClasses();
    std::map<QString, Instant> nextFromOven(); // by sku
    // Newest first, before that entry.
    std::vector<HistoryRow> historyBefore(const QString &sku, qint64 entry, qint64 limit);
    // The one currency of the shop: that of its first product.
    std::optional<QString> currency();

private:
    Store &m_store;
    Statement m_products;
    Known<std::optional<ShopRow>> m_knownShop;
    Statement m_wronglyDiscounted;
    Known<std::vector<QString>, bool, qint64> m_knownWronglyDiscounted;
    Statement m_publishedBytes;
    Statement m_dueBackOnSale;
    KnownDue m_backOnSale;
    Statement m_scheduledFor, m_allScheduled, m_scheduledUntil;
    KnownDue m_scheduledDue;
    Statement m_categories;
    Statement m_taxClasses;
    Statement m_nextFromOven;
    Statement m_history;
    Statement m_currency;
};

// The card that a row holds.
menu::ProductCard cardOf(const ProductRow &row);

}
