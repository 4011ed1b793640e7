// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"
#include "shared/judging/judge.h"

namespace bakery {

// One message as a monitor has it.
struct SeenMessage {
    Instant at; // by the wall clock, when it arrived here
    Message message;
    Judged judged;
};

}
