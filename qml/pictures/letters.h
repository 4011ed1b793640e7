// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bakery {

// Once, before the first window: the letters that screens bring along, so that they look the same everywhere.
void bringLetters();

}
