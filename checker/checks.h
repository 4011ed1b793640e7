// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/checker.h"
#include "checker/order_events.h"
#include "checker/scratch.h"
#include "checker/unit_events.h"

namespace bakery {

// What every check works on.
struct Judgement {
    const CheckRequest &request;
    Cut cut;
    Report report;
    Scratch orderEvents;
    Scratch unitEvents;
};

// In this order: the journals fill what the later checks read.
void checkDamage(Judgement &judgement);
void checkJournals(Judgement &judgement);
void checkFollowers(Judgement &judgement);
void checkLedger(Judgement &judgement);
void checkOrders(Judgement &judgement);
void checkUnits(Judgement &judgement);
void checkAnswers(Judgement &judgement);

}
