// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/checks.h"
#include "checker/damage.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

void judge(Judgement &judgement)
{
    judgement.report.count(u"stores"_s, qint64(judgement.cut.stores().size()));
    checkJournals(judgement);
    checkFollowers(judgement);
    checkLedger(judgement);
    checkUnits(judgement);
    checkBatches(judgement);
    checkOrders(judgement);
    checkDays(judgement);
    checkAnswers(judgement);
    checkPeople(judgement);
}

}

Report check(const CheckRequest &request)
{
    Judgement judgement{request, Cut(request.stores, request.gateFolder)};
    DamageSearch search(judgement.cut);
    std::exception_ptr failure; // a damaged file may not be readable
    try {
        judge(judgement);
    } catch (const StoreError &) {
        failure = std::current_exception();
    }
    judgement.report.add(search.result());
    if (judgement.report.has(Rule::StoreDamaged)) // then every other word is uncertain
        return judgement.report.only(Rule::StoreDamaged);
    if (failure)
        std::rethrow_exception(failure);
    return std::move(judgement.report);
}

}
