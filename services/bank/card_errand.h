// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/payment_provider.h"

namespace bakery {

// How far an attempt to take money by card or cash is.
enum class AttemptState { Asked, Authorised, Taken, Refused };
BOOST_DESCRIBE_ENUM(AttemptState, Asked, Authorised, Taken, Refused)

// What is to be done next for a card payment, decided in a turn and done beside it.
struct CardErrand {
    Id payment;
    Price amount;
    QString date;
    AttemptState state = AttemptState::Asked;
    bool isUnwanted = false; // the order has ended, or its time is up
    bool isFirst = false; // the turn that made this step possible asks for it: nobody can have taken it before
};

// Takes the next step. What may have been begun before, by a call that was not answered or by a process that has died,
// is asked for first: only what the provider has never heard of is asked of it.
CardStanding doErrand(PaymentProvider &provider, const CardErrand &errand);

struct RefundErrand {
    Id refund;
    Id payment;
    Price amount;
    bool isFirst = false;
};
CardStanding doErrand(PaymentProvider &provider, const RefundErrand &errand);

}
