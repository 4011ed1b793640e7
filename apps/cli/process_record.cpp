// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/process_record.h"

#include "shared/core/private_file.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Field 22 of /proc/<pid>/stat; 0 when there is no such process or it is only waiting to be reaped.
qint64 startTicks(qint64 pid)
{
    const auto stat = readFile(u"/proc/%1/stat"_s.arg(pid));
    if (!stat)
        return 0;
    // The second field is the program's name in parentheses and may hold anything.
    const QList<QByteArray> fields = stat->mid(stat->lastIndexOf(')') + 2).split(' ');
    return fields.size() < 20 || fields[0] == "Z" || fields[0] == "X" ? 0 : fields[19].toLongLong();
}

bool anyAlive(const QList<ProcessRecord> &processes)
{
    return std::any_of(
        processes.begin(), processes.end(), [](const ProcessRecord &process) { return process.isAlive(); });
}

}

ProcessRecord ProcessRecord::ofRunning(const QString &name, qint64 pid) { return {name, pid, startTicks(pid)}; }

QList<ProcessRecord> ProcessRecord::allIn(const QString &runFolder)
{
    QList<ProcessRecord> records;
    for (const QString &file : QDir(runFolder).entryList({u"*.pid"_s}, QDir::Files, QDir::Name)) {
        const auto content = readFile(runFolder + u'/' + file);
        const QList<QByteArray> words = content ? content->simplified().split(' ') : QList<QByteArray>();
        if (words.size() == 2)
            records.append({file.chopped(4), words[0].toLongLong(), words[1].toLongLong()});
    }
    return records;
}

void ProcessRecord::save(const QString &runFolder) const
{
    // Losing this on a full disk costs a tidy `down`, not the shop.
    (void)bool(writeFile(
        runFolder + u'/' + name + u".pid"_s, QByteArray::number(pid) + ' ' + QByteArray::number(startedTicks) + '\n'));
}

void ProcessRecord::remove(const QString &runFolder) const { QFile::remove(runFolder + u'/' + name + u".pid"_s); }

bool ProcessRecord::isAlive() const { return pid > 0 && startedTicks > 0 && startTicks(pid) == startedTicks; }

void ProcessRecord::signal(int number) const
{
    if (isAlive())
        ::kill(pid_t(pid), number);
}

void endProcesses(const QList<ProcessRecord> &processes, int signalNumber, int waitMs)
{
    for (const ProcessRecord &process : processes)
        process.signal(signalNumber);
    const QDeadlineTimer patience(waitMs);
    while (anyAlive(processes) && !patience.hasExpired())
        QThread::msleep(10);
    for (const ProcessRecord &process : processes)
        process.signal(SIGKILL);
    const QDeadlineTimer last(2000);
    while (anyAlive(processes) && !last.hasExpired())
        QThread::msleep(10);
}

}
