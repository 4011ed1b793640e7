// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

// When somebody comes for an order: in slots that serve so many.
namespace bakery::orders {

enum class PickUpProblem { NotOffered, Past, TooFar, Closed, Full };
BOOST_DESCRIBE_ENUM(PickUpProblem, NotOffered, Past, TooFar, Closed, Full)

struct NoPickUpThen {
    static constexpr Refusal refusal{"no-pick-up-then", 409, "The order cannot be fetched at that time"};
    PickUpProblem problem = PickUpProblem::NotOffered;
    Instant at; // the slot's beginning, in shop time
    std::optional<Instant> opensAt; // where the shop is closed then: when it opens after that
};
BOOST_DESCRIBE_STRUCT(NoPickUpThen, (), (problem, at, opensAt))

struct PickUpRules {
    Integer<5, 240> slotMinutes;
    Integer<1, 1000> ordersPerSlot;
};
BOOST_DESCRIBE_STRUCT(PickUpRules, (), (slotMinutes, ordersPerSlot))

struct SetPickUp : PickUpRules {
    static constexpr Route route{Verb::Do, "orders", "set-pick-up", management};
    using Answer = PickUpRules;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(SetPickUp, (PickUpRules), ())

struct PickUpSlot {
    Instant from; // in shop time, as all of these
    Instant until;
    Integer<0, 1000> free;
};
BOOST_DESCRIBE_STRUCT(PickUpSlot, (), (from, until, free))

struct PickUpTimes {
    List<PickUpSlot, 0, 100> slots; // none: pick-up times are not offered
};
BOOST_DESCRIBE_STRUCT(PickUpTimes, (), (slots))

// Those from a time on, or the next ones; only such in which the shop is open.
struct AskPickUpTimes {
    static constexpr Route route{Verb::Ask, "orders", "pick-up-times", anyone};
    using Answer = PickUpTimes;
    using Refusals = Types<>;

    std::optional<Instant> from;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskPickUpTimes, (), (from, limit))

struct PickUpSet {
    static constexpr Event event{"orders", "PickUpSet"};
    QString subject() const { return {}; }

    PickUpRules rules;
    Id by;
};
BOOST_DESCRIBE_STRUCT(PickUpSet, (), (rules, by))

}
