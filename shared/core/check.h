// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bakery {

// Stops the process, in release builds too. A restart is safe; going on with a broken invariant is not.
[[noreturn]] void invariantBroken(const char *condition, const char *file, int line);

}

#define BAKERY_INVARIANT(condition)                                                                                    \
    do {                                                                                                               \
        if (!(condition)) [[unlikely]]                                                                                 \
            ::bakery::invariantBroken(#condition, __FILE__, __LINE__);                                                 \
    } while (false)
