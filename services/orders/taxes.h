// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

namespace bakery {

// What of a price that includes it is tax, rounded half up.
qint64 taxIn(qint64 gross, qint64 basisPoints);

// Class by class, of the lines whose rate is known.
List<orders::TaxAmount, 0, 3> taxesOf(const List<orders::PricedLine, 1, 50> &lines);

}
