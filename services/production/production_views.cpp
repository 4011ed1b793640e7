// SPDX-License-Identifier: GPL-3.0-or-later
// Questions, what screens are shown, and what a new follower is told.
#include "services/production/production_service.h"

#include "services/production/batch_view.h"

using namespace bakery::production;

namespace bakery {
namespace {

constexpr int endedShown = 100;

}

Outcome<AskOvens> ProductionService::listOvens(const AskOvens &, const Caller &)
{
    Ovens ovens;
    for (const OvenRow &row : m_production.allOvens())
        ovens.ovens.push_back(shown(row));
    return ovens;
}

Outcome<AskProgrammes> ProductionService::listProgrammes(const AskProgrammes &, const Caller &)
{
    Programmes programmes;
    for (const ProgrammeRow &row : m_production.allProgrammes())
        programmes.programmes.push_back(viewOf(row));
    return programmes;
}

Outcome<AskPlans> ProductionService::listPlans(const AskPlans &, const Caller &)
{
    Plans plans;
    for (const PlanRow &row : m_production.allPlans())
        plans.plans.push_back(viewOf(row));
    return plans;
}

Outcome<AskBatches> ProductionService::listBatches(const AskBatches &request, const Caller &)
{
    BatchQuery query{.state = request.state, .from = request.from, .until = request.until};
    if (request.sku)
        query.sku = request.sku->value;
    if (request.limit)
        query.limit = int(*request.limit);
    if (request.after) {
        query.before = Id::parse(QStringView(request.after->value));
        if (!query.before)
            return BadCursor{};
    }
    BatchPage page;
    for (const BatchRow &row : m_production.list(query))
        page.batches.push_back(viewOf(row));
    if (int(page.batches.size()) == query.limit)
        page.next = Cursor(page.batches.back().batch.text());
    return page;
}

OvenView ProductionService::shown(const OvenRow &oven)
{
    OvenView view{oven.oven, oven.name, oven.trays, oven.trays};
    for (const BatchRow &batch : openBatches()) {
        if (batch.oven != oven.oven || batch.state != BatchState::Baking)
            continue;
        view.condition = OvenState::Baking;
        view.programme = Sku(batch.programme);
        view.freeTrays = std::max<qint64>(0, view.freeTrays - batch.trays);
        view.batches.push_back({batch.batch, batch.sku, batch.quantity, batch.doneAt});
    }
    if (!oven.inService) {
        view.condition = OvenState::OutOfService;
        view.reason = textOrNothing(oven.reason);
    }
    if (const auto told = m_temperatures.find(oven.oven); told != m_temperatures.end()) {
        view.celsius = told->second.celsius;
        view.measuredAt = told->second.measuredAt;
    }
    return view;
}

std::optional<OvenView> ProductionService::ovenView(const QString &oven)
{
    const OvenRow *row = m_production.ovens.find(oven);
    return row ? std::optional(shown(*row)) : std::nullopt;
}

QStringList ProductionService::ovenNames()
{
    QStringList names;
    for (const OvenRow &row : m_production.allOvens())
        names.append(row.oven);
    return names;
}

std::optional<BakingPlan> ProductionService::bakingPlan(const QString &)
{
    BakingPlan plan;
    for (const BatchRow &row : m_production.openBatches())
        if (row.state != BatchState::Baked)
            plan.batches.push_back(viewOf(row));
    for (const BatchRow &row : m_production.latestEnded(endedShown))
        plan.batches.push_back(viewOf(row));
    return plan;
}

// Never BatchBaked: a snapshot moves no stock.
void ProductionService::tellSnapshot()
{
    store().flush();
    for (const BatchRow &row : m_production.openBatches()) {
        if (row.state == BatchState::Planned)
            emit(BatchPlanned{row.batch, row.sku, row.quantity, row.oven, row.programme, row.trays, row.startsAt,
                row.doneAt, row.addedBy});
        else if (row.state == BatchState::Baking)
            emit(BatchStarted{row.batch, row.sku, row.quantity, row.oven, row.startsAt, row.doneAt, row.addedBy});
    }
}

}
