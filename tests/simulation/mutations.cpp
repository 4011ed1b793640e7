// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/mutations.h"

#include <boost/describe/enum.hpp>

#include "shared/core/enum_text.h"

namespace bakery {
BOOST_DESCRIBE_ENUM(Mutation, None, ChargeTwice, AnswerBeforeCommit, PublishBeforeCommit, PositionOutsideTurn,
    GapSkipped, ExpiryIgnored, ReleasedUnitSold, AnswerToAnotherCaller, HashUnchecked, DeadLetterSwallowed,
    RefundLostOnCrash, TwoLeaders)
}

namespace bakery::simulation {

const std::vector<std::pair<QString, Mutation>> &mutations()
{
    static const auto all = [] {
        std::vector<std::pair<QString, Mutation>> made;
        for (const auto &[mutation, word] : enumWords<Mutation>())
            if (mutation != Mutation::None)
                made.emplace_back(word, mutation);
        return made;
    }();
    return all;
}

QString nameOf(Mutation mutation) { return enumText(mutation); }

}
