// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/orders/process_cost.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

QByteArray procFile(qint64 pid, QLatin1StringView name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

}

double cpuSeconds(const QList<qint64> &pids)
{
    double ticks = 0;
    for (const qint64 pid : pids) {
        // The name in parentheses may hold blanks; user and system time are fields 14 and 15.
        const QByteArray stat = procFile(pid, "stat"_L1);
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 12)
            ticks += fields[11].toDouble() + fields[12].toDouble();
    }
    return ticks / double(sysconf(_SC_CLK_TCK));
}

double pssMegabytes(qint64 pid)
{
    for (const QByteArray &line : procFile(pid, "smaps_rollup"_L1).split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

}
