// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/check.h"

#include <cstdio>
#include <cstdlib>

namespace bakery {

void invariantBroken(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "broken invariant: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}
