// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bakery {

// Pictures go back to the system as soon as they are let go of. malloc by itself learns from the first large one that
// is freed to keep what is as large on its heap, where it leaves holes.
void giveBackPictures();

}
