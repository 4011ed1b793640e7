// SPDX-License-Identifier: GPL-3.0-or-later
// Which plans are due, whether to bake, and where.
#include "services/production/production_service.h"

#include "services/production/batch.h"
#include "services/production/batch_view.h"
#include "services/production/planner.h"

#include <algorithm>

using namespace bakery::production;
using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr Milliseconds leastPatience = 5min;

}

// What is sold out comes first, also where some of it still waits for those who have ordered it; then what has been due
// for longest.
void ProductionService::planDue()
{
    noteWhatIsOnOffer();
    store().flush();
    const std::vector<PlanRow> due = m_production.plansDue(shopNow());
    for (const bool soldOut : {true, false})
        for (const PlanRow &plan : due)
            if ((freeOnShelf(plan.sku) == 0) == soldOut)
                consider(plan);
}

// What is all spoken for is as good as sold.
qint64 ProductionService::freeOnShelf(const QString &sku)
{
    const OnShelfRow *shelf = m_production.shelf.find(sku);
    return shelf && !shelf->isSpokenFor ? shelf->onShelf : 0;
}

void ProductionService::consider(const PlanRow &plan)
{
    const Recipe recipe = recipeOf(plan.programme, plan.batchSize, plan.unitsPerTray);
    const auto place = firstPlace(plan.oven, recipe, shopNow());
    PlanCase facts{.batchSize = plan.batchSize,
        .intervalMinutes = plan.intervalMinutes,
        .atMost = plan.atMost,
        .onShelf = freeOnShelf(plan.sku),
        .shelfLifeMinutes = m_production.products.find(plan.sku)->shelfLifeMinutes,
        .now = shopNow(),
        .dueAt = plan.dueAt,
        .window = windowFor(place),
        .leadMinutes = plan.leadMinutes};
    bool isPlanned = false;
    for (const BatchRow &batch : openBatches()) {
        if (batch.sku != plan.sku)
            continue;
        facts.coming += batch.quantity;
        isPlanned |= batch.state == BatchState::Planned && !batch.addedBy;
    }
    if (isPlanned)
        return;
    if (place)
        facts.doneAt = place->doneAt;
    facts.sales = m_production.salesOf(plan.sku, hourOf(shopNow()));
    const Decision decision = decide(facts);
    if (decision != plan.decision)
        m_production.plans.change(plan.sku).decision = decision;
    if (decision != Decision::Planned)
        return;
    const Milliseconds interval = std::chrono::minutes(plan.intervalMinutes);
    m_production.plans.change(plan.sku).dueAt = place->startsAt + interval;
    insertBatch(plan.sku, plan.batchSize, recipe, *place, std::max(interval, leastPatience), std::nullopt);
}

// An hour in which there was something to buy counts, also when nobody bought it.
void ProductionService::noteWhatIsOnOffer()
{
    store().flush();
    for (const QString &sku : m_production.onOffer())
        salesNow(sku);
}

// Where.

std::vector<BatchRow> ProductionService::openBatches()
{
    store().flush();
    return m_production.openBatches();
}

// What is in the oven, also where the clock was put back behind the moment at which it went in; or what is going to be,
// where that which should have gone in already is expected at any moment.
OvenUse ProductionService::useOf(const BatchRow &batch)
{
    const bool isIn = batch.state == BatchState::Baking;
    const Instant from = isIn ? std::min(batch.startsAt, shopNow()) : std::max(batch.startsAt, shopNow());
    const Instant until = isIn ? batch.doneAt : from + (batch.doneAt - batch.startsAt);
    return {from, until, batch.trays, batch.programme, isSteady(curveNamed(batch.programme))};
}

// The oven, of those that are large enough, that can take it first.
auto ProductionService::firstPlace(const std::optional<QString> &oven, const Recipe &recipe, Instant from,
    const std::optional<Id> &without) -> std::optional<Place>
{
    std::map<QString, std::vector<OvenUse>> uses;
    for (const BatchRow &batch : openBatches())
        if (batch.state != BatchState::Baked && batch.batch != without)
            uses[batch.oven].push_back(useOf(batch));
    const Milliseconds duration = std::chrono::minutes(recipe.minutes);
    std::optional<Place> first;
    for (const OvenRow &row : m_production.allOvens()) {
        if (!row.inService || row.trays < recipe.trays || (oven && *oven != row.oven))
            continue;
        const OvenUse batch{from, from + duration, recipe.trays, recipe.programme, recipe.isSteady};
        const Instant startsAt = earliestStart(row.trays, uses[row.oven], batch, from);
        if (!first || startsAt < first->startsAt)
            first = {row.oven, startsAt, startsAt + duration};
    }
    return first;
}

// When a planned batch finds room among those that are in its oven now.
Instant ProductionService::roomFor(const BatchRow &batch)
{
    std::vector<OvenUse> baking;
    for (const BatchRow &other : openBatches())
        if (other.oven == batch.oven && other.state == BatchState::Baking)
            baking.push_back(useOf(other));
    OvenUse use = useOf(batch);
    use = {shopNow(), shopNow() + (use.until - use.from), use.trays, use.programme, use.isSteady};
    return earliestStart(m_production.ovens.find(batch.oven)->trays, baking, use, shopNow());
}

auto ProductionService::recipeOf(const QString &programme, qint64 quantity, qint64 unitsPerTray) -> Recipe
{
    return {programme, m_production.programmes.find(programme)->minutes, traysFor(quantity, unitsPerTray),
        isSteady(curveNamed(programme))};
}

std::vector<CurvePoint> ProductionService::curveNamed(const QString &programme)
{
    return bakery::curveOf(*m_production.programmes.find(programme));
}

qint64 ProductionService::largestOven(const std::optional<QString> &oven)
{
    store().flush();
    qint64 largest = 0;
    for (const OvenRow &row : m_production.allOvens())
        if (!oven || *oven == row.oven)
            largest = std::max(largest, row.trays);
    return largest;
}

}
