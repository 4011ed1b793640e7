// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/checker.h"
#include "checker/facts.h"

#include <QStringList>

namespace bakery {

// What every check works on.
struct Judgement {
    const CheckRequest &request;
    Cut cut;
    Report report{};
    SortedFile<OrderFact> orderFacts{};
    SortedFile<UnitFact> unitFacts{32 << 20};
    SortedFile<TopUpFact> topUpFacts{};
    SortedFile<SoldFact> soldFacts{};
    SortedFile<ChargeFact> chargeFacts{};
    QStringList products{}; // as SoldFact numbers them
};

// In this order: what the first find, the later ones read.
void checkJournals(Judgement &judgement);
void checkFollowers(Judgement &judgement);
void checkLedger(Judgement &judgement);
void checkUnits(Judgement &judgement);
void checkOrders(Judgement &judgement);
void checkAnswers(Judgement &judgement);
void checkPeople(Judgement &judgement);

}
