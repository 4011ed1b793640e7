// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backoffice/office_at_the_table.h"

namespace bakery::office {

// The demonstration's menu in a shop in Berlin, on a Saturday at 10:42: it has sold for a day and a morning, two of its
// three ovens bake, and on the shelf lie units of all ages.
void bringABusyDay(OfficeAtTheTable &table);

// Half an hour later: some batches are done, one has burnt, two are in the ovens and more are planned.
void bringBusyOvens(OfficeAtTheTable &table);

}
