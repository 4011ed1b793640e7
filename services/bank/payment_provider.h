// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/types.h"

namespace bakery {

// How a payment or a refund stands, in the provider's own words.
enum class CardState {
    Unknown, // it did not answer: anything may have happened
    Unheard, // it has never heard of that id
    Waiting, // for somebody to hold a card to the terminal
    Authorised, // the money is set aside; nothing is charged yet
    Captured, // charged
    Cancelled, // nothing is charged, and never will be under that id
    Refused,
    Refunded,
};
BOOST_DESCRIBE_ENUM(CardState, Unknown, Unheard, Waiting, Authorised, Captured, Cancelled, Refused, Refunded)

struct CardStanding {
    CardState state = CardState::Unknown;
    QString reference; // the provider's own word for the payment; never a card's number
    QString reason; // of a refusal
    friend bool operator==(const CardStanding &, const CardStanding &) = default;
};

// What the provider's own record says of one payment.
struct ProviderCharge {
    Id payment;
    qint64 captured = 0;
    qint64 refunded = 0;
    QString currency;
    friend bool operator==(const ProviderCharge &, const ProviderCharge &) = default;
};

// The seam to whoever moves the money of cards. Every call is made under an id that was stored before, and the same id
// once more changes nothing: it is answered with how things stand. An id that was cancelled, even before it was heard
// of, stays so; what comes late is refused. No call waits for a person, and none takes longer than a few seconds; it
// answers Unknown when the provider is silent, and the caller asks later what became of it.
//
// Called beside the turns, from any thread. tests/providers/provider_test.cpp is what every provider must pass.
class PaymentProvider {
public:
    virtual ~PaymentProvider() = default;

    // `date` is the business day, under which the provider's record keeps it.
    virtual CardStanding authorise(const Id &payment, const Price &amount, const QString &date) = 0;
    virtual CardStanding capture(const Id &payment) = 0;
    virtual CardStanding cancel(const Id &payment) = 0; // Captured: it is too late for that
    virtual CardStanding refund(const Id &refund, const Id &payment, const Price &amount) = 0;
    virtual CardStanding ask(const Id &paymentOrRefund) = 0;
    // Nothing: it does not answer.
    virtual std::optional<std::vector<ProviderCharge>> recordOf(const QString &date) = 0;
};

}
