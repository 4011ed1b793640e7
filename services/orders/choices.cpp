// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/choices.h"

#include <algorithm>

using namespace bakery::orders;

namespace bakery {
namespace {

Failure<OptionFault> failure(const Sku &option, OptionProblem problem) { return {{option, problem}}; }

// Of one option; `effect` grows by what each choice adds.
std::optional<OptionProblem> problemWith(const menu::Option &option, const Chosen &chosen, qint64 &effect)
{
    qint64 taken = 0;
    for (const menu::Choice &choice : option.choices) {
        const auto times = std::count(chosen.begin(), chosen.end(), ChosenOption{option.option, choice.choice});
        if (times > 1)
            return OptionProblem::ChosenTwice;
        taken += times;
        effect += times * choice.priceEffect.value_or(0);
    }
    const auto asked = std::count_if(
        chosen.begin(), chosen.end(), [&](const ChosenOption &one) { return one.option == option.option; });
    if (asked > taken)
        return OptionProblem::UnknownChoice;
    if (taken < option.least)
        return OptionProblem::TooFew;
    if (taken > option.most)
        return OptionProblem::TooMany;
    return std::nullopt;
}

}

Result<qint64, OptionFault> effectOf(const menu::Options &options, const Chosen &chosen)
{
    for (const ChosenOption &one : chosen)
        if (std::none_of(options.begin(), options.end(),
                [&](const menu::Option &option) { return option.option == one.option; }))
            return failure(one.option, OptionProblem::UnknownOption);
    qint64 effect = 0;
    for (const menu::Option &option : options)
        if (const auto problem = problemWith(option, chosen, effect))
            return failure(option.option, *problem);
    return effect;
}

bool needChoice(const menu::Options &options)
{
    return std::any_of(options.begin(), options.end(), [](const menu::Option &option) { return option.least > 0; });
}

Chosen sorted(Chosen chosen)
{
    std::sort(chosen.begin(), chosen.end(), [](const ChosenOption &a, const ChosenOption &b) {
        return std::tie(a.option.value, a.choice.value) < std::tie(b.option.value, b.choice.value);
    });
    return chosen;
}

}
