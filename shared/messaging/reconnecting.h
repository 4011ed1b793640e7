// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace bakery {

// What a bus waits before it tries again to reach its broker: each time twice as long.
constexpr std::chrono::milliseconds shortestPause{50};
constexpr std::chrono::milliseconds longestPause{2000};

}
