// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu_events.h"
#include "shared/contracts/menu_sale.h"
#include "shared/contracts/menu_state.h"

// Menu: products and their prices, what is on sale, and what the kiosks show.
namespace bakery::menu {

// Refusals

// Somebody else was faster: look at the product as it is now, and decide again.
struct ChangedMeanwhile {
    static constexpr Refusal refusal{"changed-meanwhile", 409, "The product has been changed meanwhile"};
    Sku sku;
    Revision revision; // the present one; 0: there is no such product
};
BOOST_DESCRIBE_STRUCT(ChangedMeanwhile, (), (sku, revision))

struct Contradiction {
    static constexpr Refusal refusal{"contradiction", 422, "The request contradicts itself"};
    Text<1, 100> field;
    Text<1, 200> problem;
};
BOOST_DESCRIBE_STRUCT(Contradiction, (), (field, problem))

struct UnknownCategory {
    static constexpr Refusal refusal{"unknown-category", 404, "There is no such category"};
    Sku category;
};
BOOST_DESCRIBE_STRUCT(UnknownCategory, (), (category))

// The published menu must fit a message.
struct MenuFull {
    static constexpr Refusal refusal{"menu-full", 409, "The menu has no room for this product"};
    Integer<0, mostMinorUnits> limitBytes;
};
BOOST_DESCRIBE_STRUCT(MenuFull, (), (limitBytes))

// Products

// What making it costs and what it is going to cost is told to staff only: `cost` and `scheduledPrices` are empty for
// everybody else.
struct Product : ProductCard {
    Revision revision;
    PriceVersion priceVersion; // since which it has this price
    std::optional<ProductPrice> priceNow; // while it is another one: the discount before closing
    bool withdrawn = false;
    AvailabilityNow availability;
    List<ScheduledPrice, 0, 20> scheduledPrices;
    Id changedBy;
    Instant changedAt;
};
BOOST_DESCRIBE_STRUCT(Product, (ProductCard),
    (revision, priceVersion, priceNow, withdrawn, availability, scheduledPrices, changedBy, changedAt))

// The whole product as it shall be from now on: what is left out is no more. One that was withdrawn is sold again.
struct PutProduct : ProductCard {
    static constexpr Route route{Verb::Do, "menu", "put-product", management};
    using Answer = Product;
    using Refusals = Types<OtherCurrency, ChangedMeanwhile, Contradiction, UnknownCategory, MenuFull>;

    std::optional<Revision> expectedRevision; // 0: it must be new
};
BOOST_DESCRIBE_STRUCT(PutProduct, (ProductCard), (expectedRevision))

struct ArrangedProducts {
    Integer<0, 1000> changed;
};
BOOST_DESCRIBE_STRUCT(ArrangedProducts, (), (changed))

// The order in which they are shown within their categories: the first of them first. One that is not named stays
// where it was.
struct ArrangeProducts {
    static constexpr Route route{Verb::Do, "menu", "arrange-products", management};
    using Answer = ArrangedProducts;
    using Refusals = Types<UnknownProduct>;

    List<Sku, 1, 200> products;
};
BOOST_DESCRIBE_STRUCT(ArrangeProducts, (), (products))

struct AskProduct {
    static constexpr Route route{Verb::Ask, "menu", "product", anyone};
    using Answer = Product;
    using Refusals = Types<UnknownProduct>;

    Sku sku;
};
BOOST_DESCRIBE_STRUCT(AskProduct, (), (sku))

struct Products {
    List<Product, 0, 1000> products;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(Products, (), (products, next))

// By sku. A page ends where it would become too large for a message, or at the limit.
struct AskProducts {
    static constexpr Route route{Verb::Ask, "menu", "products", anyone};
    using Answer = Products;
    using Refusals = Types<BadCursor>;

    std::optional<Cursor> after;
    std::optional<Integer<1, 1000>> limit;
    std::optional<bool> withdrawn; // those as well
};
BOOST_DESCRIBE_STRUCT(AskProducts, (), (after, limit, withdrawn))

// Sold no more. What was sold keeps its meaning, so a product is never removed.
struct WithdrawProduct {
    static constexpr Route route{Verb::Do, "menu", "withdraw-product", management};
    using Answer = Product;
    using Refusals = Types<UnknownProduct, ChangedMeanwhile>;

    Sku sku;
    std::optional<Reason> reason;
    std::optional<Revision> expectedRevision;
};
BOOST_DESCRIBE_STRUCT(WithdrawProduct, (), (sku, reason, expectedRevision))

// History

enum class Change { Put, Withdrawn, PriceScheduled, ScheduledPriceCancelled, PriceSet, SoldOut, Paused, Resumed };
BOOST_DESCRIBE_ENUM(Change, Put, Withdrawn, PriceScheduled, ScheduledPriceCancelled, PriceSet, SoldOut, Paused, Resumed)

// `by` is not there when the time had come by itself.
struct HistoryEntry {
    Integer<1, mostMinorUnits> entry;
    Instant at;
    std::optional<Id> by;
    Change change = Change::Put;
    Revision revision; // of the product from then on
    std::optional<List<Text<1, 40>, 0, 40>> fields; // that a put has changed
    std::optional<ProductCard> product; // as it was put
    std::optional<ProductPrice> price;
    std::optional<Instant> from;
    std::optional<Instant> until;
    std::optional<Reason> reason;
};
BOOST_DESCRIBE_STRUCT(HistoryEntry, (), (entry, at, by, change, revision, fields, product, price, from, until, reason))

struct ProductHistory {
    List<HistoryEntry, 0, 100> entries;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(ProductHistory, (), (entries, next))

// Who changed what and when; newest first.
struct AskProductHistory {
    static constexpr Route route{Verb::Ask, "menu", "product-history", staff};
    using Answer = ProductHistory;
    using Refusals = Types<UnknownProduct, BadCursor>;

    Sku sku;
    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskProductHistory, (), (sku, after, limit))

// Categories and taxes

struct Category {
    Sku category;
    Labels translations;
    Integer<0, 1'000'000> position; // categories are shown in this order
};
BOOST_DESCRIBE_STRUCT(Category, (), (category, translations, position))

struct TooManyCategories {
    static constexpr Refusal refusal{"too-many-categories", 409, "A menu cannot have so many categories"};
    Integer<1, 1000> limit;
};
BOOST_DESCRIBE_STRUCT(TooManyCategories, (), (limit))

struct PutCategory : Category {
    static constexpr Route route{Verb::Do, "menu", "put-category", management};
    using Answer = Category;
    using Refusals = Types<Contradiction, TooManyCategories>;
};
BOOST_DESCRIBE_STRUCT(PutCategory, (Category), ())

struct Categories {
    List<Category, 0, 100> categories;
};
BOOST_DESCRIBE_STRUCT(Categories, (), (categories))

struct AskCategories {
    static constexpr Route route{Verb::Ask, "menu", "categories", anyone};
    using Answer = Categories;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskCategories, (), ())

// Prices include it.
struct TaxRate {
    TaxClass taxClass = TaxClass::Standard;
    BasisPoints basisPoints;
};
BOOST_DESCRIBE_STRUCT(TaxRate, (), (taxClass, basisPoints))

struct PutTaxClass : TaxRate {
    static constexpr Route route{Verb::Do, "menu", "put-tax-class", management};
    using Answer = TaxRate;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(PutTaxClass, (TaxRate), ())

struct TaxRates {
    List<TaxRate, 0, 3> taxClasses;
};
BOOST_DESCRIBE_STRUCT(TaxRates, (), (taxClasses))

struct AskTaxClasses {
    static constexpr Route route{Verb::Ask, "menu", "tax-classes", anyone};
    using Answer = TaxRates;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskTaxClasses, (), ())

}
