// SPDX-License-Identifier: GPL-3.0-or-later
// Batches: what people do with them, and the moves that they have in common with what happens by itself.
#include "services/production/production_service.h"

#include "services/production/batch.h"
#include "services/production/batch_view.h"
#include "shared/core/check.h"
#include "shared/core/mutation.h"

using namespace bakery::production;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// A batch that somebody added waits longer for its oven than one of a plan, which has a next one.
constexpr Milliseconds patienceForAdded = 1h;

}

Outcome<AddBatch> ProductionService::addBatch(const AddBatch &request, const Caller &caller)
{
    if (!m_production.products.find(request.sku))
        return orders::UnknownProduct{request.sku};
    if (request.oven && !m_production.ovens.find(*request.oven))
        return UnknownOven{*request.oven};
    const auto recipe = recipeFor(request);
    if (!recipe)
        return recipe.error();
    const std::optional<QString> oven = request.oven ? std::optional(request.oven->value) : std::nullopt;
    if (const qint64 most = largestOven(oven); recipe->trays > most)
        return BatchTooLarge{recipe->trays, most};
    const Instant from = std::max(shopNow(), request.at.value_or(Instant{}));
    const PlanRow *plan = m_production.plans.find(request.sku);
    auto place = firstPlace(oven || !plan ? oven : plan->oven, *recipe, from);
    if (!place && !oven)
        place = firstPlace(std::nullopt, *recipe, from); // its usual one is out of service, or too small for so many
    if (!place)
        return OvenOutOfService{request.oven};
    const BatchRow &batch =
        insertBatch(request.sku, request.quantity, *recipe, *place, patienceForAdded, caller.subject);
    return Outcome<AddBatch>(viewOf(batch)).about(batch.batch.text());
}

// As the request says, else as the product's plan does.
auto ProductionService::recipeFor(const AddBatch &request) -> Result<Recipe, Outcome<AddBatch>>
{
    const PlanRow *plan = m_production.plans.find(request.sku);
    if (!plan && !(request.programme && request.unitsPerTray))
        return Failure{Outcome<AddBatch>(UnknownPlan{request.sku})};
    const QString programme = request.programme ? request.programme->value : plan->programme;
    if (!m_production.programmes.find(programme))
        return Failure{Outcome<AddBatch>(UnknownProgramme{programme})};
    return recipeOf(
        programme, request.quantity, request.unitsPerTray ? request.unitsPerTray->value : plan->unitsPerTray);
}

Outcome<StartBatch> ProductionService::startBatch(const StartBatch &request, const Caller &caller)
{
    const BatchRow *batch = m_production.batches.find(request.batch);
    if (!batch)
        return UnknownBatch{request.batch};
    if (!isLegal(batch->state, BatchState::Baking))
        return WrongBatchState{request.batch, batch->state};
    if (!m_production.ovens.find(batch->oven)->inService)
        return OvenOutOfService{Sku(batch->oven)};
    const Instant freeAt = roomFor(*batch);
    if (freeAt > shopNow())
        return OvenFull{batch->oven, freeAt};
    putIn(*batch, caller.subject);
    return viewOf(*m_production.batches.find(request.batch));
}

Outcome<MoveBatch> ProductionService::moveBatch(const MoveBatch &request, const Caller &caller)
{
    const BatchRow *batch = m_production.batches.find(request.batch);
    if (!batch)
        return UnknownBatch{request.batch};
    if (batch->state != BatchState::Planned)
        return WrongBatchState{request.batch, batch->state};
    const QString oven = request.oven ? request.oven->value : batch->oven;
    if (!m_production.ovens.find(oven))
        return UnknownOven{Sku(oven)};
    if (const qint64 most = largestOven(oven); batch->trays > most)
        return BatchTooLarge{batch->trays, most};
    const Recipe recipe{
        batch->programme, (batch->doneAt - batch->startsAt) / 1min, batch->trays, useOf(*batch).isSteady};
    const auto place = firstPlace(oven, recipe, std::max(shopNow(), request.at), batch->batch);
    if (!place)
        return OvenOutOfService{Sku(oven)};
    if (place->oven != batch->oven || place->startsAt != batch->startsAt) {
        BatchRow &row = m_production.batches.change(request.batch);
        row.lateAt = place->startsAt + (row.lateAt - row.startsAt);
        row.oven = place->oven;
        row.startsAt = place->startsAt;
        row.doneAt = place->doneAt;
        touch<BakingPlan>();
        emit(BatchMoved{row.batch, row.sku, row.oven, row.startsAt, row.doneAt, caller.subject});
    }
    return viewOf(*m_production.batches.find(request.batch));
}

Outcome<SkipBatch> ProductionService::skipBatch(const SkipBatch &request, const Caller &caller)
{
    const BatchRow *batch = m_production.batches.find(request.batch);
    if (!batch)
        return UnknownBatch{request.batch};
    if (!isLegal(batch->state, BatchState::Skipped))
        return WrongBatchState{request.batch, batch->state};
    skip(*batch, SkipReason::Staff, request.reason, caller.subject);
    return viewOf(*m_production.batches.find(request.batch));
}

Outcome<FailBatch> ProductionService::failBatch(const FailBatch &request, const Caller &caller)
{
    const BatchRow *batch = m_production.batches.find(request.batch);
    if (!batch)
        return UnknownBatch{request.batch};
    if (!isLegal(batch->state, BatchState::Failed))
        return WrongBatchState{request.batch, batch->state};
    fail(*batch, request.reason, request.note ? request.note->value : QString(), caller.subject, shopNow());
    return viewOf(*m_production.batches.find(request.batch));
}

// The moves.

const BatchRow &ProductionService::insertBatch(const QString &sku, qint64 quantity, const Recipe &recipe,
    const Place &place, Milliseconds patience, const std::optional<Id> &by)
{
    const Id id = nextId();
    BatchRow &batch = m_production.batches.insert({.batch = id,
        .sku = sku,
        .quantity = quantity,
        .oven = place.oven,
        .programme = recipe.programme,
        .trays = recipe.trays,
        .startsAt = place.startsAt,
        .doneAt = place.doneAt,
        .lateAt = place.startsAt + patience,
        .addedBy = by});
    touch<BakingPlan>();
    emit(BatchPlanned{id, sku, quantity, place.oven, recipe.programme, recipe.trays, place.startsAt, place.doneAt, by});
    return batch;
}

BatchRow &ProductionService::move(const BatchRow &batch, BatchState to)
{
    BAKERY_INVARIANT(isLegal(batch.state, to));
    BatchRow &row = m_production.batches.change(batch.batch);
    row.state = to;
    row.isOpen = to == BatchState::Baking || to == BatchState::Baked;
    touch<OvenView>(row.oven);
    touch<BakingPlan>();
    return row;
}

void ProductionService::putIn(const BatchRow &batch, const std::optional<Id> &by)
{
    const Instant now = isPlanted(Mutation::BatchBackDated) ? std::min(batch.startsAt, shopNow()) : shopNow();
    bool isEmpty = true;
    for (const BatchRow &other : openBatches())
        isEmpty &= other.oven != batch.oven || other.state != BatchState::Baking;
    BatchRow &row = move(batch, BatchState::Baking);
    row.doneAt = now + (row.doneAt - row.startsAt);
    row.lateAt = now + (row.lateAt - row.startsAt);
    row.startsAt = now;
    OvenRow &oven = m_production.ovens.change(row.oven);
    if (isEmpty) {
        oven.programme = row.programme;
        oven.heatedAt = now;
        oven.cooledAt.reset();
    }
    if (const PlanRow *plan = m_production.plans.find(row.sku); plan && !row.addedBy)
        m_production.plans.change(row.sku).dueAt =
            std::max(plan->dueAt, now + std::chrono::minutes(plan->intervalMinutes));
    noteSeen(now);
    emit(BatchStarted{row.batch, row.sku, row.quantity, row.oven, now, row.doneAt, by});
}

void ProductionService::skip(const BatchRow &batch, SkipReason reason, const QString &note, const std::optional<Id> &by)
{
    BatchRow &row = move(batch, BatchState::Skipped);
    row.reason = enumText(reason);
    row.note = note;
    if (reason != SkipReason::Staff)
        planAnew(row.sku);
    emit(BatchSkipped{row.batch, row.sku, row.quantity, reason, textOrNothing(note), by});
}

void ProductionService::fail(
    const BatchRow &batch, FailureReason reason, const QString &note, const std::optional<Id> &by, Instant cooledAt)
{
    BatchRow &row = move(batch, BatchState::Failed);
    row.reason = enumText(reason);
    row.note = note;
    leaveOven(row, cooledAt);
    planAnew(row.sku);
    emit(BatchFailed{row.batch, row.sku, row.quantity, row.oven, reason, textOrNothing(note), shopNow(), by});
}

// The last one out leaves the oven to cool down.
void ProductionService::leaveOven(const BatchRow &batch, Instant at)
{
    for (const BatchRow &other : openBatches())
        if (other.oven == batch.oven && other.state == BatchState::Baking && other.batch != batch.batch)
            return;
    m_production.ovens.change(batch.oven).cooledAt = at;
}

// What was to be baked was not: the plan does not wait for its interval.
void ProductionService::planAnew(const QString &sku)
{
    m_plannedAt = {};
    if (const PlanRow *plan = m_production.plans.find(sku); plan && plan->dueAt > shopNow())
        m_production.plans.change(sku).dueAt = shopNow();
}

}
