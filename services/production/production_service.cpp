// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/production_service.h"

#include "services/production/batch.h"
#include "services/production/simulated_oven_driver.h"
#include "shared/service/new_service.h"

using namespace bakery::production;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {

template <>
std::unique_ptr<Service> newService<ProductionService>(Context &context)
{
    return std::make_unique<ProductionService>(context);
}

ProductionService::ProductionService(Context &context, std::unique_ptr<OvenDriver> driver)
    : ServiceOf(context)
    , m_production(context.store)
    , m_curves(context.store, [this] { return allCurves(); })
    , m_driver(driver ? std::move(driver) : std::make_unique<SimulatedOvenDriver>())
{
    on<menu::ProductPut>(&ProductionService::learnProduct, FromSnapshot::Yes);
    on<menu::ProductWithdrawn>(&ProductionService::loseProduct, FromSnapshot::Yes);
    on<merchant::SitePut>(&ProductionService::learnSite, FromSnapshot::Yes);
    on<merchant::NextDayScheduled>(&ProductionService::learnNextDay, FromSnapshot::Yes);
    on<merchant::DayOpened>(&ProductionService::openDay, FromSnapshot::Yes);
    on<merchant::DayChanged>(&ProductionService::changeDay);
    on<merchant::DayClosing>(&ProductionService::endDay);
    on<heard::UnitsAdded>(&ProductionService::countAdded);
    on<heard::ItemsHandedOver>(&ProductionService::countSold);
    on<heard::UnitsDiscarded>(&ProductionService::countDiscarded);
    on<heard::DiscardUndone>(&ProductionService::countUndone);
    on<inventory::ShelfEmptied>(&ProductionService::shelfEmptied);
    on<inventory::ShelfFilled>(&ProductionService::shelfFilled);
    mayWait<heard::UnitsAdded>();
    mayWait<heard::ItemsHandedOver>();
    mayWait<heard::UnitsDiscarded>();
    mayWait<heard::DiscardUndone>();
    mayWait<inventory::ShelfEmptied>();
    mayWait<inventory::ShelfFilled>();
    answer<PutOven>(&ProductionService::putOven);
    answer<SetOvenService>(&ProductionService::setOvenService);
    answer<PutProgramme>(&ProductionService::putProgramme);
    answer<PutPlan>(&ProductionService::putPlan);
    answer<RemovePlan>(&ProductionService::removePlan);
    answer<AddBatch>(&ProductionService::addBatch);
    answer<StartBatch>(&ProductionService::startBatch);
    answer<MoveBatch>(&ProductionService::moveBatch);
    answer<SkipBatch>(&ProductionService::skipBatch);
    answer<FailBatch>(&ProductionService::failBatch);
    answer<AskOvens>(&ProductionService::listOvens);
    answer<AskProgrammes>(&ProductionService::listProgrammes);
    answer<AskPlans>(&ProductionService::listPlans);
    answer<AskBatches>(&ProductionService::listBatches);
    publish<OvenView>(&ProductionService::ovenView, &ProductionService::ovenNames);
    publish<BakingPlan>(&ProductionService::bakingPlan, &ProductionService::onePart);
    every(1s, &ProductionService::tend);
    every(2s, &ProductionService::readOvens);
    every(1h, &ProductionService::forgetOldSales);
}

void ProductionService::learnProduct(const menu::ProductPut &product)
{
    if (!m_production.products.find(product.sku))
        m_production.products.insert({.sku = product.sku});
    m_production.products.change(product.sku).shelfLifeMinutes = product.shelfLifeMinutes;
}

// What is in the oven is baked to its end.
void ProductionService::loseProduct(const menu::ProductWithdrawn &product)
{
    if (m_production.plans.find(product.sku))
        dropPlan(product.sku, product.by);
}

// What is on the shelf and what is sold of it, counted from inventory's words.

void ProductionService::countAdded(const heard::UnitsAdded &added)
{
    addToShelf(added.sku, qint64(added.units.size()));
    if (!added.units.front().batch)
        return;
    const auto batch = Id::parse(QStringView(added.units.front().batch->value));
    const BatchRow *row = batch ? m_production.batches.find(*batch) : nullptr;
    if (row && row->state == BatchState::Baked)
        m_production.batches.change(*batch).isOpen = false;
}

void ProductionService::countSold(const heard::ItemsHandedOver &handed)
{
    std::map<QString, qint64> pieces;
    for (const heard::PieceOf &piece : handed.units)
        ++pieces[piece.sku];
    for (const auto &[sku, quantity] : pieces) {
        addToShelf(sku, -quantity);
        m_production.sales.change(salesNow(sku)).sold += quantity;
    }
    m_plannedAt = {}; // what was sold may be wanted anew
}

void ProductionService::countDiscarded(const heard::UnitsDiscarded &discarded)
{
    addToShelf(discarded.sku, -qint64(discarded.units.size()));
}

void ProductionService::countUndone(const heard::DiscardUndone &undone)
{
    addToShelf(undone.sku, qint64(undone.units.size()));
}

void ProductionService::shelfEmptied(const inventory::ShelfEmptied &event)
{
    changeShelf(event.sku).isSpokenFor = true;
    m_plannedAt = {};
}

void ProductionService::shelfFilled(const inventory::ShelfFilled &event) { changeShelf(event.sku).isSpokenFor = false; }

OnShelfRow &ProductionService::changeShelf(const QString &sku)
{
    if (!m_production.shelf.find(sku))
        m_production.shelf.insert({.sku = sku});
    return m_production.shelf.change(sku);
}

// A count that began in the middle of inventory's journal does not know what was there before: never less than nothing.
void ProductionService::addToShelf(const QString &sku, qint64 quantity)
{
    qint64 &onShelf = changeShelf(sku).onShelf;
    onShelf = std::max<qint64>(0, onShelf + quantity);
}

// The row of this hour: from now on there is one.
std::tuple<QString, qint64> ProductionService::salesNow(const QString &sku)
{
    const std::tuple<QString, qint64> key(sku, hourOf(shopNow()));
    if (!m_production.sales.find(key))
        m_production.sales.insert({sku, std::get<1>(key), 0});
    return key;
}

void ProductionService::forgetOldSales()
{
    m_production.forgetSalesBefore(hourOf(shopNow()) - weeksRemembered * hoursOfAWeek);
}

// Ovens, programmes and plans.

Outcome<PutOven> ProductionService::putOven(const PutOven &request, const Caller &caller)
{
    if (!m_production.ovens.find(request.oven))
        m_production.ovens.insert({.oven = request.oven});
    OvenRow &oven = m_production.ovens.change(request.oven);
    oven.name = request.name;
    oven.trays = request.trays;
    for (const BatchRow &batch : plannedFor(request.oven))
        if (batch.trays > request.trays)
            skip(batch, SkipReason::OvenTooSmall, {}, caller.subject);
    m_plannedAt = {};
    touch<OvenView>(request.oven);
    emit(OvenPut{request.oven, request.name, request.trays, caller.subject});
    return shown(oven);
}

std::vector<BatchRow> ProductionService::plannedFor(const QString &oven)
{
    std::vector<BatchRow> planned = openBatches();
    std::erase_if(
        planned, [&oven](const BatchRow &batch) { return batch.oven != oven || batch.state != BatchState::Planned; });
    return planned;
}

// What is in the oven stays there: whether it is good, somebody has to see. What was planned for it is planned anew.
Outcome<SetOvenService> ProductionService::setOvenService(const SetOvenService &request, const Caller &caller)
{
    const OvenRow *known = m_production.ovens.find(request.oven);
    if (!known)
        return UnknownOven{request.oven};
    const QString reason = request.inService || !request.reason ? QString() : request.reason->value;
    if (known->inService == request.inService && known->reason == reason)
        return shown(*known);
    OvenRow &oven = m_production.ovens.change(request.oven);
    oven.inService = request.inService;
    oven.reason = reason;
    if (!request.inService)
        for (const BatchRow &batch : plannedFor(request.oven))
            skip(batch, SkipReason::OvenOutOfService, reason, caller.subject);
    m_plannedAt = {};
    touch<OvenView>(request.oven);
    emit(OvenServiceChanged{request.oven, request.inService, request.reason, caller.subject});
    return shown(oven);
}

Outcome<PutProgramme> ProductionService::putProgramme(const PutProgramme &request, const Caller &caller)
{
    const Curve curve = request.curve ? *request.curve : Curve(std::vector{CurvePoint{0, request.peakCelsius.value}});
    if (const auto minute = faultIn(curve, request.minutes, request.peakCelsius))
        return ImpossibleCurve{*minute};
    if (!m_production.programmes.find(request.programme))
        m_production.programmes.insert({.programme = request.programme});
    m_production.programmes.change(request.programme) = {
        request.programme, request.name, request.minutes, request.peakCelsius, QString::fromUtf8(encode(curve))};
    emit(ProgrammePut{request.programme, request.name, request.minutes, request.peakCelsius, curve, caller.subject});
    return Programme{request.programme, request.name, request.minutes, request.peakCelsius, curve};
}

Outcome<PutPlan> ProductionService::putPlan(const PutPlan &request, const Caller &caller)
{
    if (!m_production.products.find(request.sku))
        return orders::UnknownProduct{request.sku};
    if (!m_production.programmes.find(request.programme))
        return UnknownProgramme{request.programme};
    if (request.oven && !m_production.ovens.find(*request.oven))
        return UnknownOven{*request.oven};
    const std::optional<QString> oven = request.oven ? std::optional(request.oven->value) : std::nullopt;
    const qint64 trays = traysFor(request.batchSize, request.unitsPerTray), most = largestOven(oven);
    if (trays > most)
        return BatchTooLarge{trays, most};
    const qint64 lead = request.leadMinutes ? request.leadMinutes->value : 0;
    const PlanRow *known = m_production.plans.find(request.sku);
    const Instant dueAt = known ? known->dueAt : shopNow();
    if (!known)
        m_production.plans.insert({.sku = request.sku});
    PlanRow &plan = m_production.plans.change(request.sku);
    plan = {request.sku, request.programme, request.intervalMinutes, request.batchSize, request.unitsPerTray, lead,
        oven, request.atMost ? std::optional(request.atMost->value) : std::nullopt,
        std::min(dueAt, shopNow() + std::chrono::minutes(request.intervalMinutes)), Decision::NotDue};
    m_plannedAt = {};
    emit(PlanPut{request.sku, request.programme, request.intervalMinutes, request.batchSize, request.unitsPerTray, lead,
        request.oven, request.atMost, caller.subject});
    return Plan{request.sku, request.programme, request.intervalMinutes, request.batchSize, request.unitsPerTray, lead,
        request.oven, request.atMost, plan.dueAt, plan.decision};
}

Outcome<RemovePlan> ProductionService::removePlan(const RemovePlan &request, const Caller &caller)
{
    if (!m_production.plans.find(request.sku))
        return UnknownPlan{request.sku};
    dropPlan(request.sku, caller.subject);
    return RemovedPlan{request.sku};
}

void ProductionService::dropPlan(const QString &sku, const Id &by)
{
    for (const BatchRow &batch : openBatches())
        if (batch.sku == sku && batch.state == BatchState::Planned && !batch.addedBy)
            skip(batch, SkipReason::PlanRemoved, {}, by);
    m_production.plans.remove(sku);
    emit(PlanRemoved{sku, by});
}

}
