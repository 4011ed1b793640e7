// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/codec.h"
#include "shared/tokens/caller.h"
#include "tests/simulation/world.h"

#include <functional>
#include <optional>

namespace bakery::simulation {

struct Person {
    Caller caller;
    QByteArray token{};
    Instant tokenMadeAt{}; // by the wall clock
    bool isErased = false; // or is about to be, or this is what they know of one who is: nobody remembers it then
};

struct Answer {
    int status = 0;
    QByteArray body;
    friend bool operator==(const Answer &, const Answer &) = default;
};

// Nothing else may follow: the same id gives this answer from now on.
constexpr bool isFinal(int status)
{
    return status == 200 || status == 402 || status == 404 || status == 409 || status == 422;
}

// Something that somebody wants done, and what they were told. It is asked for again and again under the same id until
// the answer is final.
struct Errand {
    Person *who = nullptr;
    QByteArray request; // orders/do/place
    QByteArray id;
    QByteArray body;
    Milliseconds patience{2000}; // then it is sent again
    int timeoutMs = 5000;
    std::function<void(Errand &)> settled; // may be empty

    // What they were told
    std::optional<Answer> answer;
    std::optional<Id> openOrder; // from a provisional answer
    int attempts = 0;
    bool isForgotten = false; // nobody remembers it: the shop was restored to a time before it
    bool isQuestion() const { return request.contains("/ask/"); }
};

// What a service has said, or was told, as the contract has it.
template <typename T>
T mustReadAs(const QByteArray &json)
{
    return decode<T>(*JsonDocument::parse(json)).value();
}

}
