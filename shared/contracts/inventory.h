// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

// Inventory: units, and the fate of every order.
namespace bakery::inventory {

enum class UnitState { Available, Reserved, Sold, Discarded, Returned };
BOOST_DESCRIBE_ENUM(UnitState, Available, Reserved, Sold, Discarded, Returned)

// `changed`: another order has taken its place.
enum class ReleaseReason { PaymentRefused, Cancelled, Expired, Recalled, Changed };
BOOST_DESCRIBE_ENUM(ReleaseReason, PaymentRefused, Cancelled, Expired, Recalled, Changed)

// `returned`: given back over the counter, without a refund. `missing`: a count did not find it.
enum class DiscardReason { Stale, Closing, Dropped, Returned, Tasting, Recalled, Missing };
BOOST_DESCRIBE_ENUM(DiscardReason, Stale, Closing, Dropped, Returned, Tasting, Recalled, Missing)

enum class Impossibility { Released, NoGoodUnits };
BOOST_DESCRIBE_ENUM(Impossibility, Released, NoGoodUnits)

struct Unit {
    Id unit;
    Sku sku;
    Instant bakedAt;
    Instant bestBefore;
    std::optional<Text<1, 64>> batch;
    std::optional<Sku> oven;
};
BOOST_DESCRIBE_STRUCT(Unit, (), (unit, sku, bakedAt, bestBefore, batch, oven))

// Requests

struct StockItem {
    Sku sku;
    Integer<0, 1'000'000'000> available;
    Integer<0, 1'000'000'000> reserved;
    std::optional<Instant> oldestBakedAt;
};
BOOST_DESCRIBE_STRUCT(StockItem, (), (sku, available, reserved, oldestBakedAt))

struct Stock {
    List<StockItem, 0, 10'000> items;
};
BOOST_DESCRIBE_STRUCT(Stock, (), (items))

struct AskStock {
    static constexpr Route route{Verb::Ask, "inventory", "stock", anyone};
    using Answer = Stock;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskStock, (), ())

struct AddedUnits {
    List<Unit, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(AddedUnits, (), (units))

struct AlreadyStale {
    static constexpr Refusal refusal{"already-stale", 409, "These units would be past their best-before"};
    Instant bestBefore;
};
BOOST_DESCRIBE_STRUCT(AlreadyStale, (), (bestBefore))

struct BatchIsRecalled {
    static constexpr Refusal refusal{"batch-recalled", 409, "This batch is recalled; nothing of it may be sold"};
    BatchName batch;
};
BOOST_DESCRIBE_STRUCT(BatchIsRecalled, (), (batch))

struct BatchOfAnother {
    static constexpr Refusal refusal{"batch-of-another-product", 409, "This batch is one of another product"};
    BatchName batch;
    Sku sku;
};
BOOST_DESCRIBE_STRUCT(BatchOfAnother, (), (batch, sku))

struct AddUnits {
    static constexpr Route route{Verb::Do, "inventory", "add-units", staff};
    using Answer = AddedUnits;
    using Refusals = Types<orders::UnknownProduct, AlreadyStale, BatchIsRecalled, BatchOfAnother>;

    Sku sku;
    Integer<1, 1000> quantity;
    std::optional<Instant> bakedAt;
    std::optional<Instant> bestBefore;
    std::optional<BatchName> batch;
};
BOOST_DESCRIBE_STRUCT(AddUnits, (), (sku, quantity, bakedAt, bestBefore, batch))

// Events

struct StockReserved {
    static constexpr Event event{"inventory", "StockReserved"};
    QString subject() const { return order.text(); }

    Id order;
    std::optional<Id> customer; // none: a guest's
    Price total;
    orders::PaymentMeans pay;
    List<Id, 0, mostPieces> units; // none: everything is made to order
    Instant expiresAt;
    std::optional<LocalDate> date; // the business day of the order
};
BOOST_DESCRIBE_STRUCT(StockReserved, (), (order, customer, total, pay, units, expiresAt, date))

struct StockRejected {
    static constexpr Event event{"inventory", "StockRejected"};
    QString subject() const { return order.text(); }

    Id order;
    List<orders::Shortage, 0, 50> lines; // none: the order that it was to replace is decided already
};
BOOST_DESCRIBE_STRUCT(StockRejected, (), (order, lines))

struct StockReleased {
    static constexpr Event event{"inventory", "StockReleased"};
    QString subject() const { return order.text(); }

    Id order;
    ReleaseReason reason = ReleaseReason::Cancelled;
    std::optional<Reason> detail; // why the payment was refused
    List<Id, 0, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(StockReleased, (), (order, reason, detail, units))

struct ItemsHandedOver {
    static constexpr Event event{"inventory", "ItemsHandedOver"};
    QString subject() const { return order.text(); }

    Id order;
    List<orders::HandedUnit, 0, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(ItemsHandedOver, (), (order, units))

struct HandOverImpossible {
    static constexpr Event event{"inventory", "HandOverImpossible"};
    QString subject() const { return order.text(); }

    Id order;
    Impossibility reason = Impossibility::Released;
    List<orders::Shortage, 0, 50> lines;
};
BOOST_DESCRIBE_STRUCT(HandOverImpossible, (), (order, reason, lines))

struct UnitsAdded {
    static constexpr Event event{"inventory", "UnitsAdded"};
    QString subject() const { return sku.value; }

    Sku sku;
    List<Unit, 1, 1000> units;
    std::optional<Id> by; // not when they come out of an oven
};
BOOST_DESCRIBE_STRUCT(UnitsAdded, (), (sku, units, by))

struct UnitsDiscarded {
    static constexpr Event event{"inventory", "UnitsDiscarded"};
    QString subject() const { return sku.value; }

    Sku sku;
    DiscardReason reason = DiscardReason::Stale;
    List<Id, 1, 1000> units;
    std::optional<Price> price; // of each, the regular one; none: menu has not told it yet
    std::optional<Price> cost; // of each, where management has said what making one costs
    std::optional<Id> by; // not when it was due
    std::optional<Reason> note;
};
BOOST_DESCRIBE_STRUCT(UnitsDiscarded, (), (sku, reason, units, price, cost, by, note))

struct UnitsReturned {
    static constexpr Event event{"inventory", "UnitsReturned"};
    QString subject() const { return order.text(); }

    Id refund;
    Id order;
    List<Id, 0, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(UnitsReturned, (), (refund, order, units))

struct WasteOfReason {
    DiscardReason reason = DiscardReason::Stale;
    Integer<0, mostMinorUnits> units;
    Price value; // at the regular prices of that moment
    std::optional<Price> cost; // what making them cost, as far as that is known
};
BOOST_DESCRIBE_STRUCT(WasteOfReason, (), (reason, units, value, cost))

// What was thrown out since the day before was cleared, less what was undone.
struct WasteTotals {
    Integer<0, mostMinorUnits> units;
    Price value;
    List<WasteOfReason, 0, 32> reasons;
    std::optional<Price> cost;
};
BOOST_DESCRIBE_STRUCT(WasteTotals, (), (units, value, reasons, cost))

// Of a day that has ended nothing is left, neither on the shelf nor reserved.
struct ShelfCleared {
    static constexpr Event event{"inventory", "ShelfCleared"};
    QString subject() const { return date.value; }

    LocalDate date;
    WasteTotals waste;
};
BOOST_DESCRIBE_STRUCT(ShelfCleared, (), (date, waste))

// Nothing of it can be had any more, or something again. Also in a snapshot, of what can be had.
struct ShelfEmptied {
    static constexpr Event event{"inventory", "ShelfEmptied"};
    QString subject() const { return sku.value; }

    Sku sku;
};
BOOST_DESCRIBE_STRUCT(ShelfEmptied, (), (sku))

struct ShelfFilled {
    static constexpr Event event{"inventory", "ShelfFilled"};
    QString subject() const { return sku.value; }

    Sku sku;
};
BOOST_DESCRIBE_STRUCT(ShelfFilled, (), (sku))

// States

struct StockOfProduct {
    static constexpr State state{"inventory", "stock", "sku"};

    Sku sku;
    Integer<0, 1'000'000'000> available;
    Integer<0, 1'000'000'000> reserved;
    std::optional<Instant> oldestBakedAt;
};
BOOST_DESCRIBE_STRUCT(StockOfProduct, (), (sku, available, reserved, oldestBakedAt))

}
