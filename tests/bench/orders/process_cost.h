// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bakery::bench {

// What processes have cost so far, from /proc.
double cpuSeconds(const QList<qint64> &pids);
double pssMegabytes(qint64 pid);

}
