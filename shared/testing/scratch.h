// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bakery {

// Where QTemporaryDir makes a folder for what a power cut may take: in memory where there is room for it, which saves a
// test that makes hundreds of tables half of its time.
QString scratchTemplate();
// And for what must survive one.
QString diskTemplate();

}
