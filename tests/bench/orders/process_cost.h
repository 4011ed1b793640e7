// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace bakery::bench {

// What processes have cost so far, from /proc.
double cpuSeconds(const QList<qint64> &pids);
double pssMegabytes(qint64 pid);

// What one command has cost from its start to its end. Its output is thrown away.
struct CommandCost {
    int status = -1; // as the shell says it; -1: it did not run, or was killed
    double seconds = 0;
    double cpuSeconds = 0;
    double peakMegabytes = 0; // of resident memory
};
CommandCost costOf(const QString &program, const QStringList &arguments);

}
