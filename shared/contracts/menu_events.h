// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/product.h"
#include "shared/core/enum_text.h"

// What menu says in its journal. A price version is one number for the whole shop: it grows by one with each turn that
// changes any price, and says of a product since which turn it has the price that it has.
namespace bakery::menu {

// The whole product. `price` is the regular one; `priceNow` is there while the discount before closing holds.
struct ProductPut : ProductCard {
    static constexpr Event event{"menu", "ProductPut"};
    QString subject() const { return sku.value; }

    Revision revision;
    PriceVersion priceVersion;
    std::optional<ProductPrice> priceNow;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ProductPut, (ProductCard), (revision, priceVersion, priceNow, by))

struct ProductWithdrawn {
    static constexpr Event event{"menu", "ProductWithdrawn"};
    QString subject() const { return sku.value; }

    Sku sku;
    Revision revision;
    std::optional<Reason> reason;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ProductWithdrawn, (), (sku, revision, reason, by))

enum class PriceCause { Scheduled, ClosingDiscount, DiscountEnded };
BOOST_DESCRIBE_ENUM(PriceCause, Scheduled, ClosingDiscount, DiscountEnded)

// A price that changed when its time came. `price` is what the product costs now.
struct PriceSet {
    static constexpr Event event{"menu", "PriceSet"};
    QString subject() const { return sku.value; }

    Sku sku;
    ProductPrice price;
    ProductPrice regularPrice;
    PriceVersion priceVersion;
    PriceCause cause = PriceCause::Scheduled;
};
BOOST_DESCRIBE_STRUCT(PriceSet, (), (sku, price, regularPrice, priceVersion, cause))

struct PriceScheduled {
    static constexpr Event event{"menu", "PriceScheduled"};
    QString subject() const { return sku.value; }

    Sku sku;
    ProductPrice price;
    Instant from;
    Id by;
};
BOOST_DESCRIBE_STRUCT(PriceScheduled, (), (sku, price, from, by))

struct ScheduledPriceCancelled {
    static constexpr Event event{"menu", "ScheduledPriceCancelled"};
    QString subject() const { return sku.value; }

    Sku sku;
    Instant from;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ScheduledPriceCancelled, (), (sku, from, by))

// Without `by` when the time had come by itself.
struct AvailabilityChanged {
    static constexpr Event event{"menu", "AvailabilityChanged"};
    QString subject() const { return sku.value; }

    Sku sku;
    Availability state = Availability::OnSale;
    std::optional<Instant> until;
    std::optional<Reason> reason;
    std::optional<Id> by;
};
BOOST_DESCRIBE_STRUCT(AvailabilityChanged, (), (sku, state, until, reason, by))

// Somebody would have bought it, and could not.
struct SoldOutTapped {
    static constexpr Event event{"menu", "SoldOutTapped"};
    QString subject() const { return sku.value; }

    Sku sku;
};
BOOST_DESCRIBE_STRUCT(SoldOutTapped, (), (sku))

struct KiosksPaused {
    static constexpr Event event{"menu", "KiosksPaused"};
    QString subject() const { return QStringLiteral("kiosks"); }

    std::optional<Instant> until;
    Reason reason;
    Id by;
};
BOOST_DESCRIBE_STRUCT(KiosksPaused, (), (until, reason, by))

struct KiosksResumed {
    static constexpr Event event{"menu", "KiosksResumed"};
    QString subject() const { return QStringLiteral("kiosks"); }

    std::optional<Id> by;
};
BOOST_DESCRIBE_STRUCT(KiosksResumed, (), (by))

struct CategoryPut {
    static constexpr Event event{"menu", "CategoryPut"};
    QString subject() const { return category.value; }

    Sku category;
    Labels translations;
    Integer<0, 1'000'000> position;
    Id by;
};
BOOST_DESCRIBE_STRUCT(CategoryPut, (), (category, translations, position, by))

struct TaxClassPut {
    static constexpr Event event{"menu", "TaxClassPut"};
    QString subject() const { return enumText(taxClass); }

    TaxClass taxClass = TaxClass::Standard;
    BasisPoints basisPoints;
    Id by;
};
BOOST_DESCRIBE_STRUCT(TaxClassPut, (), (taxClass, basisPoints, by))

}
