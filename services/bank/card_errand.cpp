// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/card_errand.h"

namespace bakery {

CardStanding doErrand(PaymentProvider &provider, const CardErrand &errand)
{
    if (errand.isUnwanted)
        return provider.cancel(errand.payment);
    const bool isAsked = errand.state == AttemptState::Asked;
    const CardStanding standing = !errand.isFirst ? provider.ask(errand.payment)
        : isAsked                                 ? CardStanding{CardState::Unheard, {}, {}}
                                                  : CardStanding{CardState::Authorised, {}, {}};
    if (isAsked && standing.state == CardState::Unheard)
        return provider.authorise(errand.payment, errand.amount, errand.date);
    if (!isAsked && standing.state == CardState::Authorised)
        return provider.capture(errand.payment);
    return standing;
}

CardStanding doErrand(PaymentProvider &provider, const RefundErrand &errand)
{
    const CardStanding standing =
        errand.isFirst ? CardStanding{CardState::Unheard, {}, {}} : provider.ask(errand.refund);
    if (standing.state == CardState::Unheard)
        return provider.refund(errand.refund, errand.payment, errand.amount);
    return standing;
}

}
