// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"
#include "shared/contracts/production.h"

namespace bakery::production {

// Refusals

struct UnknownOven {
    static constexpr Refusal refusal{"unknown-oven", 404, "There is no such oven"};
    Sku oven;
};
BOOST_DESCRIBE_STRUCT(UnknownOven, (), (oven))

struct UnknownProgramme {
    static constexpr Refusal refusal{"unknown-programme", 404, "There is no such oven programme"};
    Sku programme;
};
BOOST_DESCRIBE_STRUCT(UnknownProgramme, (), (programme))

struct UnknownPlan {
    static constexpr Refusal refusal{"unknown-plan", 404, "There is no plan for this product"};
    Sku sku;
};
BOOST_DESCRIBE_STRUCT(UnknownPlan, (), (sku))

struct UnknownBatch {
    static constexpr Refusal refusal{"unknown-batch", 404, "There is no such batch"};
    Id batch;
};
BOOST_DESCRIBE_STRUCT(UnknownBatch, (), (batch))

// Points must follow each other in time, within the programme, and none may be hotter than the peak.
struct ImpossibleCurve {
    static constexpr Refusal refusal{"impossible-curve", 422, "No oven can follow this curve"};
    Integer<0, 1440> minute;
};
BOOST_DESCRIBE_STRUCT(ImpossibleCurve, (), (minute))

struct BatchTooLarge {
    static constexpr Refusal refusal{"batch-too-large", 409, "The batch needs more trays than the oven has"};
    Trays trays;
    Integer<0, 1000> most; // 0: there is no oven at all
};
BOOST_DESCRIBE_STRUCT(BatchTooLarge, (), (trays, most))

struct OvenOutOfService {
    static constexpr Refusal refusal{"oven-out-of-service", 409, "The oven is out of service, or all of them are"};
    std::optional<Sku> oven;
};
BOOST_DESCRIBE_STRUCT(OvenOutOfService, (), (oven))

struct OvenFull {
    static constexpr Refusal refusal{"oven-full", 409, "The oven has no room for this batch now"};
    Sku oven;
    Instant freeAt;
};
BOOST_DESCRIBE_STRUCT(OvenFull, (), (oven, freeAt))

struct WrongBatchState {
    static constexpr Refusal refusal{"wrong-batch-state", 409, "The batch does not allow this any more"};
    Id batch;
    BatchState batchState = BatchState::Planned;
};
BOOST_DESCRIBE_STRUCT(WrongBatchState, (), (batch, batchState))

// Ovens, programmes, plans

struct PutOven {
    static constexpr Route route{Verb::Do, "production", "put-oven", management};
    using Answer = OvenView;
    using Refusals = Types<>;

    Sku oven;
    Label name;
    Trays trays;
};
BOOST_DESCRIBE_STRUCT(PutOven, (), (oven, name, trays))

struct SetOvenService {
    static constexpr Route route{Verb::Do, "production", "set-oven-service", staff};
    using Answer = OvenView;
    using Refusals = Types<UnknownOven>;

    Sku oven;
    bool inService = true;
    std::optional<Reason> reason;
};
BOOST_DESCRIBE_STRUCT(SetOvenService, (), (oven, inService, reason))

struct PutProgramme {
    static constexpr Route route{Verb::Do, "production", "put-programme", management};
    using Answer = Programme;
    using Refusals = Types<ImpossibleCurve>;

    Sku programme;
    Label name;
    Minutes minutes;
    Integer<30, 500> peakCelsius;
    std::optional<Curve> curve; // else at the peak from beginning to end
};
BOOST_DESCRIBE_STRUCT(PutProgramme, (), (programme, name, minutes, peakCelsius, curve))

struct PutPlan {
    static constexpr Route route{Verb::Do, "production", "put-plan", management};
    using Answer = Plan;
    using Refusals = Types<orders::UnknownProduct, UnknownProgramme, UnknownOven, BatchTooLarge>;

    Sku sku;
    Sku programme;
    Minutes intervalMinutes;
    Pieces batchSize;
    Pieces unitsPerTray;
    std::optional<Integer<0, 1440>> leadMinutes; // before opening
    std::optional<Sku> oven; // else the one that is free first
    std::optional<Integer<1, 100'000>> atMost; // no batch that would make more than this on the shelf
};
BOOST_DESCRIBE_STRUCT(
    PutPlan, (), (sku, programme, intervalMinutes, batchSize, unitsPerTray, leadMinutes, oven, atMost))

struct RemovedPlan {
    Sku sku;
};
BOOST_DESCRIBE_STRUCT(RemovedPlan, (), (sku))

struct RemovePlan {
    static constexpr Route route{Verb::Do, "production", "remove-plan", management};
    using Answer = RemovedPlan;
    using Refusals = Types<UnknownPlan>;

    Sku sku;
};
BOOST_DESCRIBE_STRUCT(RemovePlan, (), (sku))

// Batches

struct AddBatch {
    static constexpr Route route{Verb::Do, "production", "add-batch", staff};
    using Answer = Batch;
    using Refusals =
        Types<orders::UnknownProduct, UnknownPlan, UnknownProgramme, UnknownOven, BatchTooLarge, OvenOutOfService>;

    Sku sku;
    Pieces quantity;
    std::optional<Sku> oven;
    std::optional<Instant> at; // not before; else as soon as there is room
    std::optional<Sku> programme; // these two else as the product's plan says
    std::optional<Pieces> unitsPerTray;
};
BOOST_DESCRIBE_STRUCT(AddBatch, (), (sku, quantity, oven, at, programme, unitsPerTray))

// Puts a planned batch into its oven now.
struct StartBatch {
    static constexpr Route route{Verb::Do, "production", "start-batch", staff};
    using Answer = Batch;
    using Refusals = Types<UnknownBatch, WrongBatchState, OvenFull, OvenOutOfService>;

    Id batch;
};
BOOST_DESCRIBE_STRUCT(StartBatch, (), (batch))

// To another time or oven: not before that moment, and where the oven is full then, as soon as it has room.
struct MoveBatch {
    static constexpr Route route{Verb::Do, "production", "move-batch", staff};
    using Answer = Batch;
    using Refusals = Types<UnknownBatch, WrongBatchState, UnknownOven, BatchTooLarge, OvenOutOfService>;

    Id batch;
    Instant at;
    std::optional<Sku> oven; // else where it is
};
BOOST_DESCRIBE_STRUCT(MoveBatch, (), (batch, at, oven))

struct SkipBatch {
    static constexpr Route route{Verb::Do, "production", "skip-batch", staff};
    using Answer = Batch;
    using Refusals = Types<UnknownBatch, WrongBatchState>;

    Id batch;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(SkipBatch, (), (batch, reason))

// Takes a batch out of the oven that is not going to be sold.
struct FailBatch {
    static constexpr Route route{Verb::Do, "production", "fail-batch", staff};
    using Answer = Batch;
    using Refusals = Types<UnknownBatch, WrongBatchState>;

    Id batch;
    FailureReason reason = FailureReason::Other;
    std::optional<Reason> note;
};
BOOST_DESCRIBE_STRUCT(FailBatch, (), (batch, reason, note))

// Questions

struct Ovens {
    List<OvenView, 0, 1000> ovens;
};
BOOST_DESCRIBE_STRUCT(Ovens, (), (ovens))

struct AskOvens {
    static constexpr Route route{Verb::Ask, "production", "ovens", staff};
    using Answer = Ovens;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskOvens, (), ())

struct Programmes {
    List<Programme, 0, 1000> programmes;
};
BOOST_DESCRIBE_STRUCT(Programmes, (), (programmes))

struct AskProgrammes {
    static constexpr Route route{Verb::Ask, "production", "programmes", staff};
    using Answer = Programmes;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskProgrammes, (), ())

struct Plans {
    List<Plan, 0, 10'000> plans;
};
BOOST_DESCRIBE_STRUCT(Plans, (), (plans))

struct AskPlans {
    static constexpr Route route{Verb::Ask, "production", "plans", staff};
    using Answer = Plans;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskPlans, (), ())

struct BatchPage {
    List<Batch, 0, 100> batches;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(BatchPage, (), (batches, next))

// The latest planned first.
struct AskBatches {
    static constexpr Route route{Verb::Ask, "production", "batches", staff};
    using Answer = BatchPage;
    using Refusals = Types<BadCursor>;

    std::optional<BatchState> state;
    std::optional<Sku> sku;
    std::optional<Instant> from; // by their start
    std::optional<Instant> until;
    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskBatches, (), (state, sku, from, until, after, limit))

}
