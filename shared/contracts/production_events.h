// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/production.h"

namespace bakery::production {

struct OvenPut {
    static constexpr Event event{"production", "OvenPut"};
    QString subject() const { return oven.value; }

    Sku oven;
    Label name;
    Trays trays;
    Id by;
};
BOOST_DESCRIBE_STRUCT(OvenPut, (), (oven, name, trays, by))

struct OvenServiceChanged {
    static constexpr Event event{"production", "OvenServiceChanged"};
    QString subject() const { return oven.value; }

    Sku oven;
    bool inService = true;
    std::optional<Reason> reason;
    Id by;
};
BOOST_DESCRIBE_STRUCT(OvenServiceChanged, (), (oven, inService, reason, by))

struct ProgrammePut {
    static constexpr Event event{"production", "ProgrammePut"};
    QString subject() const { return programme.value; }

    Sku programme;
    Label name;
    Minutes minutes;
    Integer<30, 500> peakCelsius;
    Curve curve;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ProgrammePut, (), (programme, name, minutes, peakCelsius, curve, by))

struct PlanPut {
    static constexpr Event event{"production", "PlanPut"};
    QString subject() const { return sku.value; }

    Sku sku;
    Sku programme;
    Minutes intervalMinutes;
    Pieces batchSize;
    Pieces unitsPerTray;
    Integer<0, 1440> leadMinutes;
    std::optional<Sku> oven;
    std::optional<Integer<1, 100'000>> atMost;
    Id by;
};
BOOST_DESCRIBE_STRUCT(
    PlanPut, (), (sku, programme, intervalMinutes, batchSize, unitsPerTray, leadMinutes, oven, atMost, by))

struct PlanRemoved {
    static constexpr Event event{"production", "PlanRemoved"};
    QString subject() const { return sku.value; }

    Sku sku;
    Id by;
};
BOOST_DESCRIBE_STRUCT(PlanRemoved, (), (sku, by))

struct BatchPlanned {
    static constexpr Event event{"production", "BatchPlanned"};
    QString subject() const { return batch.text(); }

    Id batch;
    Sku sku;
    Pieces quantity;
    Sku oven;
    Sku programme;
    Trays trays;
    Instant startsAt;
    Instant doneAt;
    std::optional<Id> by; // by hand; else the plan did
};
BOOST_DESCRIBE_STRUCT(BatchPlanned, (), (batch, sku, quantity, oven, programme, trays, startsAt, doneAt, by))

// Somebody has planned it for another time or oven.
struct BatchMoved {
    static constexpr Event event{"production", "BatchMoved"};
    QString subject() const { return batch.text(); }

    Id batch;
    Sku sku;
    Sku oven;
    Instant startsAt;
    Instant doneAt;
    Id by;
};
BOOST_DESCRIBE_STRUCT(BatchMoved, (), (batch, sku, oven, startsAt, doneAt, by))

struct BatchStarted {
    static constexpr Event event{"production", "BatchStarted"};
    QString subject() const { return batch.text(); }

    Id batch;
    Sku sku;
    Pieces quantity;
    Sku oven;
    Instant startedAt;
    Instant doneAt;
    std::optional<Id> by;
};
BOOST_DESCRIBE_STRUCT(BatchStarted, (), (batch, sku, quantity, oven, startedAt, doneAt, by))

// The units are inventory's from here. Their best-before stands in it, for menu's and production's journals have no
// common order: inventory may not know the product yet.
struct BatchBaked {
    static constexpr Event event{"production", "BatchBaked"};
    QString subject() const { return batch.text(); }

    Id batch;
    Sku sku;
    Pieces quantity;
    Sku oven;
    Instant bakedAt;
    Instant bestBefore;
};
BOOST_DESCRIBE_STRUCT(BatchBaked, (), (batch, sku, quantity, oven, bakedAt, bestBefore))

struct BatchFailed {
    static constexpr Event event{"production", "BatchFailed"};
    QString subject() const { return batch.text(); }

    Id batch;
    Sku sku;
    Pieces quantity;
    Sku oven;
    FailureReason reason = FailureReason::Other;
    std::optional<Reason> note;
    Instant failedAt;
    std::optional<Id> by;
};
BOOST_DESCRIBE_STRUCT(BatchFailed, (), (batch, sku, quantity, oven, reason, note, failedAt, by))

struct BatchSkipped {
    static constexpr Event event{"production", "BatchSkipped"};
    QString subject() const { return batch.text(); }

    Id batch;
    Sku sku;
    Pieces quantity;
    SkipReason reason = SkipReason::Staff;
    std::optional<Reason> note;
    std::optional<Id> by;
};
BOOST_DESCRIBE_STRUCT(BatchSkipped, (), (batch, sku, quantity, reason, note, by))

}
