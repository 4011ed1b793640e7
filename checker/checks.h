// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/checker.h"
#include "checker/facts.h"
#include "shared/contracts/merchant_events.h"

#include <QStringList>

namespace bakery {

// What the orders of one business day and one means of payment come to.
struct DaySum {
    qint64 open = 0;
    qint64 sold = 0;
    qint64 gross = 0;
};

// A turn reads the shop's clock a moment before it tells what it did.
constexpr Milliseconds turnTakesAtMost{1000};

// What every check works on.
struct Judgement {
    const CheckRequest &request;
    Cut cut;
    Report report{};
    SortedFile<OrderFact> orderFacts{};
    SortedFile<UnitFact> unitFacts{32 << 20};
    SortedFile<BatchFact> batchFacts{};
    SortedFile<TopUpFact> topUpFacts{};
    SortedFile<SoldFact> soldFacts{};
    SortedFile<ChargeFact> chargeFacts{};
    QStringList products{}; // as SoldFact numbers them
    std::map<std::pair<QByteArray, QByteArray>, DaySum> daySums{}; // by date and means of payment
    std::map<QString, std::vector<merchant::DayClosed>> daysClosed{}; // by date, as merchant's journal tells it
};

// In this order: what the first find, the later ones read.
void checkJournals(Judgement &judgement);
void checkFollowers(Judgement &judgement);
void checkLedger(Judgement &judgement);
void checkUnits(Judgement &judgement);
void checkBatches(Judgement &judgement);
void checkOrders(Judgement &judgement);
void checkDays(Judgement &judgement);
void checkAnswers(Judgement &judgement);
void checkPeople(Judgement &judgement);

}
