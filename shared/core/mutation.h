// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/describe/enum.hpp>

namespace bakery {

// Bugs planted on purpose. The simulator must find each of them; a shop is built without them (BAKERY_MUTATIONS off).
enum class Mutation {
    None,
    ChargeTwice,
    AnswerBeforeCommit,
    PublishBeforeCommit,
    PositionOutsideTurn,
    GapSkipped,
    ExpiryIgnored,
    ReleasedUnitSold,
    AnswerToAnotherCaller,
    HashUnchecked,
    DeadLetterSwallowed,
    RefundLostOnCrash,
    TwoLeaders,
    SilenceIsRefusal,
    ClosingCountedTwice,
    CartSoldTwice,
    KeyOfErasedKept,
    BatchShelvedTwice,
    BatchBackDated,
    OvenOverfilled,
    CardChargedAgain,
    ReservedUnitSwept,
    SweptByJumpedClock,
};
BOOST_DESCRIBE_ENUM(Mutation, None, ChargeTwice, AnswerBeforeCommit, PublishBeforeCommit, PositionOutsideTurn,
    GapSkipped, ExpiryIgnored, ReleasedUnitSold, AnswerToAnotherCaller, HashUnchecked, DeadLetterSwallowed,
    RefundLostOnCrash, TwoLeaders, SilenceIsRefusal, ClosingCountedTwice, CartSoldTwice, KeyOfErasedKept,
    BatchShelvedTwice, BatchBackDated, OvenOverfilled, CardChargedAgain, ReservedUnitSwept, SweptByJumpedClock)

#ifdef BAKERY_MUTATIONS
inline Mutation plantedMutation = Mutation::None;
inline bool isPlanted(Mutation mutation) { return plantedMutation == mutation; }
#else
constexpr bool isPlanted(Mutation) { return false; }
#endif

}
