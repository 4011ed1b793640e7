// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/production/production_store.h"

namespace bakery {

// Rows as people are shown them.
production::Batch viewOf(const BatchRow &row);
production::Plan viewOf(const PlanRow &row);
production::Programme viewOf(const ProgrammeRow &row);

std::vector<production::CurvePoint> curveOf(const ProgrammeRow &row);
std::optional<Reason> textOrNothing(const QString &text);

}
