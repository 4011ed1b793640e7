// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/day.h"

namespace bakery::simulation {

// The one command that runs this seed again, to the same step.
QString replayCommand(quint64 seed);

// Prints what a day came to; true when every promise was kept.
bool report(quint64 seed, const DayResult &result);
void report(const Tally &tally);

// A broken invariant ends this program: then at least it says in which day. When a planted bug is hunted it is found.
enum class Abort { IsFailure, IsSuccess };
void nameSeedWhenAborted(quint64 seed, Abort meaning = Abort::IsFailure);

// The services' complaints about the faults that we make.
void silenceWarnings();

}
