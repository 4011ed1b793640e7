// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by itself: batches that are done come out, planned ones go in, and ovens are read.
#include "services/production/production_service.h"

#include "services/production/batch.h"
#include "services/production/batch_view.h"

using namespace bakery::production;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds looksWithin = 5s; // of technical time; else it was stopped
constexpr Milliseconds seenEvery = 1min; // of shop time
constexpr Milliseconds considerEvery = 1min; // of shop time
constexpr Milliseconds toldEvery = 60s; // a temperature that does not change

}

void ProductionService::tend()
{
    const Instant now = shopNow(), technical = this->now();
    const bool isKept = isClockSteady() && technical - m_tendedAt.technical <= looksWithin;
    m_pace = isKept ? std::max(now - m_tendedAt.shop, Milliseconds(0)) : Milliseconds(0);
    m_tendedAt = {now, technical};
    if (!openBatches().empty()) {
        if (!keepWatch() || !isClockSteady())
            return;
        takeOutDone();
        putInDue();
    }
    if (!isClockSteady() || std::chrono::abs(now - m_plannedAt) < considerEvery)
        return;
    m_plannedAt = now;
    planDue();
    putInDue();
}

// Whoever comes back after a while finds in the row when the ovens were last seen to. What was in them for longer than
// that is lost. False: the clock has jumped so far that this cannot be told before it is steady.
bool ProductionService::keepWatch()
{
    std::vector<BatchRow> baking = openBatches();
    std::erase_if(baking, [](const BatchRow &batch) { return batch.state != BatchState::Baking; });
    const std::optional<WatchRow> watch = m_production.knownWatch();
    if (baking.empty() || !watch)
        return true;
    const Instant now = shopNow();
    if (wasAwayTooLong(watch->seenAt, now, m_pace)) {
        if (!isClockSteady())
            return false;
        for (const BatchRow &batch : baking)
            fail(batch, FailureReason::PowerCut, {}, std::nullopt, watch->seenAt);
    } else if (std::chrono::abs(now - watch->seenAt) >= seenEvery) {
        noteSeen(now);
    }
    return true;
}

void ProductionService::noteSeen(Instant shopNow)
{
    if (!m_production.watch.find(1))
        m_production.watch.insert({});
    m_production.watch.change(1).seenAt = shopNow;
}

void ProductionService::takeOutDone()
{
    for (const BatchRow &batch : openBatches()) {
        if (batch.state != BatchState::Baking || batch.doneAt > shopNow())
            continue;
        const BatchRow &row = move(batch, BatchState::Baked);
        leaveOven(row, row.doneAt);
        const Milliseconds shelfLife = std::chrono::minutes(m_production.products.find(row.sku)->shelfLifeMinutes);
        emit(BatchBaked{row.batch, row.sku, row.quantity, row.oven, row.doneAt, row.doneAt + shelfLife});
    }
}

void ProductionService::putInDue()
{
    for (const BatchRow &batch : openBatches()) {
        if (batch.state != BatchState::Planned || batch.startsAt > shopNow())
            continue;
        if (isTooLate(batch.lateAt, shopNow(), m_pace))
            skip(batch, SkipReason::TooLate, {}, std::nullopt);
        else if (m_production.ovens.find(batch.oven)->inService && roomFor(batch) <= shopNow())
            putIn(batch, std::nullopt);
    }
}

std::map<QString, std::vector<CurvePoint>> ProductionService::allCurves()
{
    std::map<QString, std::vector<CurvePoint>> curves;
    for (const ProgrammeRow &row : m_production.allProgrammes())
        curves[row.programme] = bakery::curveOf(row);
    return curves;
}

// Told again each time what they are to do: see OvenDriver.
void ProductionService::readOvens()
{
    store().flush();
    for (const OvenRow &oven : m_production.allOvens()) {
        if (oven.programme)
            m_driver->follow(oven.oven, {m_curves().at(*oven.programme), *oven.heatedAt, oven.cooledAt}, shopNow());
        const auto measured = m_driver->celsius(oven.oven, shopNow());
        if (!measured)
            continue;
        const qint64 celsius = std::clamp<qint64>(qRound64(*measured), -50, 1000);
        const auto told = m_temperatures.find(oven.oven);
        if (told != m_temperatures.end() && told->second.celsius == celsius && now() - told->second.toldAt < toldEvery)
            continue;
        m_temperatures[oven.oven] = {celsius, shopNow(), now()};
        report(oven.oven, OvenTemperature{oven.oven, celsius, shopNow()});
    }
}

}
