// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bakery {

// A process of a shop, remembered in `<data>/run/<name>.pid` with the moment at which it started, so that a number that
// the system has given to a stranger since is never taken for ours.
struct ProcessRecord {
    QString name;
    qint64 pid = 0;
    qint64 startedTicks = 0;

    static ProcessRecord ofRunning(const QString &name, qint64 pid);
    static QList<ProcessRecord> allIn(const QString &runFolder);

    void save(const QString &runFolder) const;
    void remove(const QString &runFolder) const;
    bool isAlive() const;
    // Sends the signal if the process is still ours.
    void signal(int number) const;
};

// Asks them to end, waits, and kills what is left.
void endProcesses(const QList<ProcessRecord> &processes, int signalNumber, int waitMs);

}
