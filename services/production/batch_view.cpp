// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/batch_view.h"

#include "shared/contracts/codec.h"
#include "shared/core/check.h"

using namespace bakery::production;

namespace bakery {

Batch viewOf(const BatchRow &row)
{
    return {row.batch, row.sku, row.quantity, row.oven, row.programme, row.trays, row.state, row.startsAt, row.doneAt,
        row.addedBy, textOrNothing(row.reason), textOrNothing(row.note)};
}

Plan viewOf(const PlanRow &row)
{
    Plan plan{row.sku, row.programme, row.intervalMinutes, row.batchSize, row.unitsPerTray, row.leadMinutes};
    if (row.oven)
        plan.oven = Sku(*row.oven);
    if (row.atMost)
        plan.atMost = *row.atMost;
    plan.dueAt = row.dueAt;
    plan.decision = row.decision;
    return plan;
}

Programme viewOf(const ProgrammeRow &row)
{
    return {row.programme, row.name, row.minutes, row.peakCelsius, Curve(curveOf(row))};
}

std::vector<CurvePoint> curveOf(const ProgrammeRow &row)
{
    const auto document = JsonDocument::parse(row.curve.toUtf8());
    BAKERY_INVARIANT(bool(document));
    const auto curve = decode<Curve>(*document);
    BAKERY_INVARIANT(bool(curve));
    return *curve;
}

std::optional<Reason> textOrNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<Reason>(text);
}

}
