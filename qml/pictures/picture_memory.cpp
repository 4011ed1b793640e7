// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/pictures/picture_memory.h"

#include <malloc.h>

namespace bakery {

void giveBackPictures() { mallopt(M_MMAP_THRESHOLD, 128 * 1024); }

}
