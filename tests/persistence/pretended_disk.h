// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bakery {

// From now on the folder behaves like a disk of that size to this process: what no longer fits is refused with ENOSPC.
// For machines on which nothing can be mounted.
void pretendDisk(const QByteArray &folder, qint64 bytes);

}
