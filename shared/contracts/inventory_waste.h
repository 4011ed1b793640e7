// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/inventory.h"
#include "shared/contracts/menu.h"

// How units leave the shelf without being sold, and how a mistake is put right.
namespace bakery::inventory {

// Of real time, from the booking on. What is good by then goes back on the shelf; nothing that was recalled does, nor
// anything of a business day that has ended.
constexpr std::chrono::minutes undoableFor{10};

// Refusals

struct UnknownUnit {
    static constexpr Refusal refusal{"unknown-unit", 404, "There is no such unit"};
    Id unit;
};
BOOST_DESCRIBE_STRUCT(UnknownUnit, (), (unit))

struct WrongUnitState {
    static constexpr Refusal refusal{"wrong-unit-state", 409, "The unit is not where this could be done with it"};
    Id unit;
    UnitState state = UnitState::Reserved;
};
BOOST_DESCRIBE_STRUCT(WrongUnitState, (), (unit, state))

struct TooLateToUndo {
    static constexpr Refusal refusal{"too-late-to-undo", 409, "It was booked too long ago, or its day has ended"};
    Id unit;
};
BOOST_DESCRIBE_STRUCT(TooLateToUndo, (), (unit))

struct UnitRecalled {
    static constexpr Refusal refusal{"unit-recalled", 409, "What was recalled is never sold again"};
    Id unit;
};
BOOST_DESCRIBE_STRUCT(UnitRecalled, (), (unit))

struct NoSuchBatch {
    static constexpr Refusal refusal{"no-such-batch", 404, "No units of such a batch have come here"};
    BatchName batch;
};
BOOST_DESCRIBE_STRUCT(NoSuchBatch, (), (batch))

struct CountedLine {
    Sku sku;
    Integer<0, 1'000'000> expected; // available and reserved
    Integer<0, 1'000'000> counted;
    Integer<0, 1'000'000> missing;
};
BOOST_DESCRIBE_STRUCT(CountedLine, (), (sku, expected, counted, missing))
using CountedLines = List<CountedLine, 1, 200>;

// A unit has the minute at which it was baked, and a count does not know it.
struct SurplusCounted {
    static constexpr Refusal refusal{"surplus-counted", 409,
        "More was counted than is known here; add these units with the time at which they were baked, then count "
        "again"};
    CountedLines lines;
};
BOOST_DESCRIBE_STRUCT(SurplusCounted, (), (lines))

struct ReservedMissing {
    static constexpr Refusal refusal{
        "reserved-missing", 409, "Less was counted than is reserved; let these orders settle, then count again"};
    Sku sku;
    Integer<1, 1'000'000'000> reserved;
};
BOOST_DESCRIBE_STRUCT(ReservedMissing, (), (sku, reserved))

struct TooManyMissing {
    static constexpr Refusal refusal{"too-many-missing", 422, "One count may not book so many units"};
    Integer<1, 1'000'000> limit;
};
BOOST_DESCRIBE_STRUCT(TooManyMissing, (), (limit))

// Requests

struct DiscardedUnits {
    List<Id, 1, 1000> units;
    Instant undoableUntil;
};
BOOST_DESCRIBE_STRUCT(DiscardedUnits, (), (units, undoableUntil))

// Which: `units`, or so many of a `sku` (the oldest), or what is left of a `batch`. All of it or nothing.
struct DiscardUnits {
    static constexpr Route route{Verb::Do, "inventory", "discard", staff};
    using Answer = DiscardedUnits;
    using Refusals = Types<menu::Contradiction, orders::UnknownProduct, UnknownUnit, WrongUnitState, NoSuchBatch,
        orders::InsufficientStock>;

    DiscardReason reason = DiscardReason::Dropped;
    std::optional<List<Id, 1, 1000>> units;
    std::optional<Sku> sku;
    std::optional<Integer<1, 1000>> quantity;
    std::optional<BatchName> batch;
    std::optional<Reason> note;
};
BOOST_DESCRIBE_STRUCT(DiscardUnits, (), (reason, units, sku, quantity, batch, note))

struct UndoneDiscard {
    List<Id, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(UndoneDiscard, (), (units))

// Within `undoableFor` minutes. All of it or nothing.
struct UndoDiscard {
    static constexpr Route route{Verb::Do, "inventory", "undo-discard", staff};
    using Answer = UndoneDiscard;
    using Refusals = Types<UnknownUnit, WrongUnitState, TooLateToUndo, UnitRecalled, AlreadyStale>;

    List<Id, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(UndoDiscard, (), (units))

struct CountedProduct {
    Sku sku;
    Integer<0, 1'000'000> counted; // what lies there, reserved or not
};
BOOST_DESCRIBE_STRUCT(CountedProduct, (), (sku, counted))

struct StockCount {
    Id count;
    CountedLines lines;
};
BOOST_DESCRIBE_STRUCT(StockCount, (), (count, lines))

// What is missing is thrown out as such. All lines or none.
struct CountStock {
    static constexpr Route route{Verb::Do, "inventory", "count-stock", staff};
    using Answer = StockCount;
    using Refusals =
        Types<menu::Contradiction, orders::UnknownProduct, SurplusCounted, ReservedMissing, TooManyMissing>;

    List<CountedProduct, 1, 200> counts;
    std::optional<Reason> note;
};
BOOST_DESCRIBE_STRUCT(CountStock, (), (counts, note))

struct RecalledBatch {
    BatchName batch;
    Sku sku;
    Integer<0, 1'000'000> discarded; // units that left the shelf or their order
    Integer<0, 1'000'000> swapped; // orders that hold other units instead
    Integer<0, 1'000'000> refused; // orders for which there was nothing else
};
BOOST_DESCRIBE_STRUCT(RecalledBatch, (), (batch, sku, discarded, swapped, refused))

// All of its units leave sale at once and for good; what comes of it later does so too. `ask/recall` finds who has
// some.
struct RecallBatch {
    static constexpr Route route{Verb::Do, "inventory", "recall-batch", staff};
    using Answer = RecalledBatch;
    using Refusals = Types<NoSuchBatch, BatchIsRecalled>;

    BatchName batch;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(RecallBatch, (), (batch, reason))

// Events

struct DiscardUndone {
    static constexpr Event event{"inventory", "DiscardUndone"};
    QString subject() const { return sku.value; }

    Sku sku;
    DiscardReason reason = DiscardReason::Dropped; // for which they had been thrown out
    List<Id, 1, 1000> units;
    std::optional<Price> price; // of each, as it was booked then
    std::optional<Price> cost;
    Id by;
};
BOOST_DESCRIBE_STRUCT(DiscardUndone, (), (sku, reason, units, price, cost, by))

// The units that are missing follow as thrown out.
struct StockCounted {
    static constexpr Event event{"inventory", "StockCounted"};
    QString subject() const { return count.text(); }

    Id count;
    CountedLines lines;
    std::optional<Reason> note;
    Id by;
};
BOOST_DESCRIBE_STRUCT(StockCounted, (), (count, lines, note, by))

// What becomes of its units follows.
struct BatchRecalled {
    static constexpr Event event{"inventory", "BatchRecalled"};
    QString subject() const { return batch.value; }

    BatchName batch;
    Sku sku;
    Reason reason;
    Id by;
};
BOOST_DESCRIBE_STRUCT(BatchRecalled, (), (batch, sku, reason, by))

// An order that is not paid yet has lost units, which were thrown out, and holds others instead.
struct UnitsSwapped {
    static constexpr Event event{"inventory", "UnitsSwapped"};
    QString subject() const { return order.text(); }

    Id order;
    List<Id, 1, mostPieces> lost;
    List<Id, 1, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(UnitsSwapped, (), (order, lost, units))

}
