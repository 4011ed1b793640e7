// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/orders/process_cost.h"

#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

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

CommandCost costOf(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t silent;
    posix_spawn_file_actions_init(&silent);
    posix_spawn_file_actions_addopen(&silent, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t pid = -1;
    const int failure = posix_spawn(&pid, words.front().constData(), &silent, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&silent);
    CommandCost cost;
    int ended = 0;
    rusage usage = {};
    if (failure != 0 || wait4(pid, &ended, 0, &usage) != pid)
        return cost;
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    cost.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    cost.seconds = double(timer.elapsed()) / 1000;
    cost.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    cost.peakMegabytes = double(usage.ru_maxrss) / 1024;
    return cost;
}

}
