// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/checks.h"

namespace bakery {

Report check(const CheckRequest &request)
{
    Judgement judgement{request, Cut(request.stores, request.gateFolder), {}, {}, {}};
    checkDamage(judgement);
    // In a damaged file every other word is uncertain.
    if (!judgement.report.has(Rule::StoreDamaged)) {
        checkJournals(judgement);
        checkFollowers(judgement);
        checkLedger(judgement);
        checkOrders(judgement);
        checkUnits(judgement);
        checkAnswers(judgement);
    }
    return std::move(judgement.report);
}

}
