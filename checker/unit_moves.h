// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/describe.hpp>

namespace bakery {

enum class UnitMove { Added, Reserved, Released, Sold, Discarded, Returned };
BOOST_DESCRIBE_ENUM(UnitMove, Added, Reserved, Released, Sold, Discarded, Returned)

}
