// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// Production: ovens, what is baked when, and every batch from its plan to the shelf.
namespace bakery::production {

enum class BatchState { Planned, Baking, Baked, Failed, Skipped };
BOOST_DESCRIBE_ENUM(BatchState, Planned, Baking, Baked, Failed, Skipped)

enum class OvenState { Ready, Baking, OutOfService };
BOOST_DESCRIBE_ENUM(OvenState, Ready, Baking, OutOfService)

enum class FailureReason { Burnt, PowerCut, Other };
BOOST_DESCRIBE_ENUM(FailureReason, Burnt, PowerCut, Other)

enum class SkipReason { Staff, TooLate, OvenOutOfService, OvenTooSmall, PlanRemoved };
BOOST_DESCRIBE_ENUM(SkipReason, Staff, TooLate, OvenOutOfService, OvenTooSmall, PlanRemoved)

// What the planner last thought of a plan.
enum class Decision { NotDue, Planned, EnoughOnShelf, WouldNotSell, NoOven };
BOOST_DESCRIBE_ENUM(Decision, NotDue, Planned, EnoughOnShelf, WouldNotSell, NoOven)

using Minutes = Integer<1, 1440>;
using Pieces = Integer<1, 1000>;
using Trays = Integer<1, 1000>;
using Label = Text<1, 80>;

// A point of a programme's temperature; between two points it runs straight.
struct CurvePoint {
    Integer<0, 1440> minute;
    Integer<0, 500> celsius;
    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};
BOOST_DESCRIBE_STRUCT(CurvePoint, (), (minute, celsius))
using Curve = List<CurvePoint, 1, 50>;

struct Programme {
    Sku programme;
    Label name;
    Minutes minutes;
    Integer<30, 500> peakCelsius;
    Curve curve;
};
BOOST_DESCRIBE_STRUCT(Programme, (), (programme, name, minutes, peakCelsius, curve))

struct Plan {
    Sku sku;
    Sku programme;
    Minutes intervalMinutes;
    Pieces batchSize;
    Pieces unitsPerTray;
    Integer<0, 1440> leadMinutes;
    std::optional<Sku> oven;
    std::optional<Integer<1, 100'000>> atMost;
    Instant dueAt; // when the next batch may be planned
    Decision decision = Decision::NotDue;
};
BOOST_DESCRIBE_STRUCT(
    Plan, (), (sku, programme, intervalMinutes, batchSize, unitsPerTray, leadMinutes, oven, atMost, dueAt, decision))

struct Batch {
    Id batch;
    Sku sku;
    Pieces quantity;
    Sku oven;
    Sku programme;
    Trays trays;
    BatchState state = BatchState::Planned;
    Instant startsAt; // as planned; once it is in the oven, as it was
    Instant doneAt;
    std::optional<Id> addedBy; // by hand; else the plan did
    std::optional<Reason> reason; // why it failed or was skipped
    std::optional<Reason> note;
};
BOOST_DESCRIBE_STRUCT(
    Batch, (), (batch, sku, quantity, oven, programme, trays, state, startsAt, doneAt, addedBy, reason, note))

struct BakingBatch {
    Id batch;
    Sku sku;
    Pieces quantity;
    Instant doneAt;
};
BOOST_DESCRIBE_STRUCT(BakingBatch, (), (batch, sku, quantity, doneAt))

// Retained, and the answer to `ask/ovens`.
struct OvenView {
    static constexpr State state{"production", "oven", "oven"};

    Sku oven;
    Label name;
    Trays trays;
    Integer<0, 1000> freeTrays;
    OvenState condition = OvenState::Ready;
    std::optional<Reason> reason; // why it is out of service
    std::optional<Sku> programme; // while it bakes
    List<BakingBatch, 0, 1000> batches;
    std::optional<Integer<-50, 1000>> celsius; // as last told by telemetry
    std::optional<Instant> measuredAt;
};
BOOST_DESCRIBE_STRUCT(
    OvenView, (), (oven, name, trays, freeTrays, condition, reason, programme, batches, celsius, measuredAt))

// Retained: what is planned and what is in the ovens, and the latest hundred batches that ended.
struct BakingPlan {
    static constexpr State state{"production", "plan"};
    List<Batch, 0, 2000> batches;
};
BOOST_DESCRIBE_STRUCT(BakingPlan, (), (batches))

struct OvenTemperature {
    static constexpr Telemetry telemetry{"production", "oven", "oven"};
    Sku oven;
    Integer<-50, 1000> celsius;
    Instant at; // shop time
};
BOOST_DESCRIBE_STRUCT(OvenTemperature, (), (oven, celsius, at))

}
