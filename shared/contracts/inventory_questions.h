// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/inventory_waste.h"

// What can be asked of units one by one. What an order is, and whose, is asked of orders.
namespace bakery::inventory {

struct UnitDiscard {
    DiscardReason reason = DiscardReason::Stale;
    Instant at; // of real time
    std::optional<Price> price;
    std::optional<Price> cost;
    std::optional<Id> by;
    std::optional<Reason> note;
};
BOOST_DESCRIBE_STRUCT(UnitDiscard, (), (reason, at, price, cost, by, note))

struct UnitView {
    Id unit;
    Sku sku;
    Instant bakedAt;
    Instant bestBefore;
    std::optional<Text<1, 64>> batch;
    std::optional<Sku> oven;
    UnitState state = UnitState::Available;
    std::optional<Id> order; // that has reserved or bought it
    std::optional<UnitDiscard> discarded;
};
BOOST_DESCRIBE_STRUCT(UnitView, (), (unit, sku, bakedAt, bestBefore, batch, oven, state, order, discarded))

struct AskUnit {
    static constexpr Route route{Verb::Ask, "inventory", "unit", staff};
    using Answer = UnitView;
    using Refusals = Types<UnknownUnit>;

    Id unit;
};
BOOST_DESCRIBE_STRUCT(AskUnit, (), (unit))

struct UnitPage {
    List<UnitView, 0, 100> units;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(UnitPage, (), (units, next))

// Newest first. A page may be short, even empty, while there is a next one: each looks at so many units only.
struct AskUnits {
    static constexpr Route route{Verb::Ask, "inventory", "units", staff};
    using Answer = UnitPage;
    using Refusals = Types<BadCursor>;

    std::optional<Sku> sku;
    std::optional<BatchName> batch;
    std::optional<UnitState> state;
    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskUnits, (), (sku, batch, state, after, limit))

using UnitNumber = Integer<0, 1'000'000'000>;

struct BatchView {
    Text<1, 64> batch;
    Sku sku;
    std::optional<Sku> oven;
    Instant bakedAt;
    UnitNumber available;
    UnitNumber reserved;
    UnitNumber sold;
    UnitNumber discarded;
    UnitNumber returned;
    bool recalled = false;
};
BOOST_DESCRIBE_STRUCT(
    BatchView, (), (batch, sku, oven, bakedAt, available, reserved, sold, discarded, returned, recalled))

struct BatchesPage {
    List<BatchView, 0, 50> batches;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(BatchesPage, (), (batches, next))

// That have come here, the latest bake first.
struct AskBatches {
    static constexpr Route route{Verb::Ask, "inventory", "batches", staff};
    using Answer = BatchesPage;
    using Refusals = Types<BadCursor>;

    std::optional<Sku> sku;
    std::optional<Cursor> after;
    std::optional<Integer<1, 50>> limit;
};
BOOST_DESCRIBE_STRUCT(AskBatches, (), (sku, after, limit))

// Units of one age: those of a batch that can be had now.
struct Bake {
    std::optional<BatchName> batch; // what a line of an order may ask for
    std::optional<Sku> oven;
    Instant bakedAt;
    Instant bestBefore;
    Integer<0, 1'000'000'000> ageMinutes;
    Integer<1, 1'000'000'000> available;
};
BOOST_DESCRIBE_STRUCT(Bake, (), (batch, oven, bakedAt, bestBefore, ageMinutes, available))

struct ShelfOfProduct {
    Sku sku;
    List<Bake, 0, 20> bakes; // the freshest first
};
BOOST_DESCRIBE_STRUCT(ShelfOfProduct, (), (sku, bakes))

struct ShelfPage {
    List<ShelfOfProduct, 0, 100> products;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(ShelfPage, (), (products, next))

// What is good and free, by product and bake.
struct AskShelf {
    static constexpr Route route{Verb::Ask, "inventory", "shelf", anyone};
    using Answer = ShelfPage;
    using Refusals = Types<>;

    std::optional<Sku> sku;
    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskShelf, (), (sku, after, limit))

struct Buyer {
    Id order;
    Integer<1, 1'000'000> units; // of the batch; some may have been returned
    Integer<0, 1'000'000> returned;
};
BOOST_DESCRIBE_STRUCT(Buyer, (), (order, units, returned))

struct Recall {
    BatchView batch;
    std::optional<Reason> reason; // none: it is not recalled
    std::optional<Instant> recalledAt; // of real time
    std::optional<Id> by;
    List<Buyer, 0, 100> orders;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(Recall, (), (batch, reason, recalledAt, by, orders, next))

// The orders with which units of the batch were sold, whether it is recalled or only may be.
struct AskRecall {
    static constexpr Route route{Verb::Ask, "inventory", "recall", staff};
    using Answer = Recall;
    using Refusals = Types<NoSuchBatch, BadCursor>;

    BatchName batch;
    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskRecall, (), (batch, after, limit))

}
