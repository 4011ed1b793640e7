// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/describe.hpp>

namespace bakery {

// Recalled: thrown out for good. Restored: thrown out by mistake, and put back.
enum class UnitMove { Added, Reserved, Released, Sold, Discarded, Recalled, Returned, Restored };
BOOST_DESCRIBE_ENUM(UnitMove, Added, Reserved, Released, Sold, Discarded, Recalled, Returned, Restored)

}
