// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/enum_text.h"

namespace bakery {

// What a shop's stores must never show. README.md says each in a sentence.
enum class Rule {
    // a store
    StoreDamaged,
    ForeignKeyBroken,
    // a journal
    JournalGap,
    JournalChainBroken,
    EventMisnumbered,
    CauseMissing,
    // following
    FollowerAhead,
    FollowerOfAnotherIncarnation,
    FollowerHashDiffers,
    EffectMissing,
    EffectTwice,
    EffectWithoutCause,
    // the ledger
    BookingUnbalanced,
    LedgerUnbalanced,
    BalanceWrong,
    EntryChainBroken,
    TopUpDiffersFromJournal,
    ChargedTwice,
    PaymentDiffersFromLedger,
    // an order
    PaidButNotServed,
    OrderDiffersFromInventory,
    OrderDiffersFromBank,
    MoneyDiffersFromGoods,
    OrderStuck,
    // a unit
    UnitMovedIllegally,
    UnitSoldTwice,
    UnitSoldStale,
    UnitDiffersFromJournal,
    ShelfMiscounted,
    // a batch
    BatchMovedIllegally,
    BatchDiffersFromJournal,
    BatchInvented,
    BatchMiscounted,
    OvenOverfilled,
    // a business day
    DayMiscounted,
    DayNotOver,
    // an answer
    AnswerUntrue,
    RequestForgotten,
    // a person
    PersonRemembered,
};
BOOST_DESCRIBE_ENUM(Rule, StoreDamaged, ForeignKeyBroken, JournalGap, JournalChainBroken, EventMisnumbered,
    CauseMissing, FollowerAhead, FollowerOfAnotherIncarnation, FollowerHashDiffers, EffectMissing, EffectTwice,
    EffectWithoutCause, BookingUnbalanced, LedgerUnbalanced, BalanceWrong, EntryChainBroken, TopUpDiffersFromJournal,
    ChargedTwice, PaymentDiffersFromLedger, PaidButNotServed, OrderDiffersFromInventory, OrderDiffersFromBank,
    MoneyDiffersFromGoods, OrderStuck, UnitMovedIllegally, UnitSoldTwice, UnitSoldStale, UnitDiffersFromJournal,
    ShelfMiscounted, BatchMovedIllegally, BatchDiffersFromJournal, BatchInvented, BatchMiscounted, OvenOverfilled,
    DayMiscounted, DayNotOver, AnswerUntrue, RequestForgotten, PersonRemembered)

struct Finding {
    Rule rule;
    QString subject; // the order, unit, account, journal position … that it is about
    QString detail;
};

}
