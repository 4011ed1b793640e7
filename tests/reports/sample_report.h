// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/reports.h"

namespace bakery {

// A report with everything in it that is awkward to print: long names, negative taxes, nothing to compare with.
reports::Report sampleReport();
// So many products that their table goes over several pages.
reports::Report longReport();

}
