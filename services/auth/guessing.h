// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <QtGlobal>

// How often somebody may guess. Whoever fails is slowed down, for minutes at most: nobody is locked out.
namespace bakery {

// What failures are counted for. An account from anywhere is not looked at where its owner has logged in before, so
// strangers who guess elsewhere do not slow the owner down.
enum class CountedFor { AccountFromSource, Account, Source, SignUpsFromSource };

// Each failure is forgotten after a while, one after the other; at `forgottenAt` all of them are.
struct Failures {
    Instant forgottenAt;
    Instant last;

    friend bool operator==(const Failures &, const Failures &) = default;
};

qint64 standing(const Failures &failures, CountedFor counted, Instant now);

// How long until the next try is taken; 0: now. It doubles with each failure beyond the free ones.
Milliseconds pauseBefore(const Failures &failures, CountedFor counted, Instant now);

Failures withOneMore(const Failures &failures, CountedFor counted, Instant now);
Failures withOneLess(const Failures &failures, CountedFor counted); // it was no failure after all

}
