// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/production.h"

namespace bakery {

// What a batch takes of an oven, or is going to take. Batches of one programme share an oven as long as there are
// trays, if that is steady: a curve begins anew with each batch, so there only those share it that go in within two
// minutes.
struct OvenUse {
    Instant from;
    Instant until;
    qint64 trays = 0;
    QString programme;
    bool isSteady = false;
};

// The earliest moment, not before `from`, at which a batch fits beside all that the oven is going to hold. It must not
// have more trays than the oven.
Instant earliestStart(qint64 ovenTrays, const std::vector<OvenUse> &uses, const OvenUse &batch, Instant from);

// The trays that are free at that moment.
qint64 freeTrays(qint64 ovenTrays, const std::vector<OvenUse> &uses, Instant at);

}
