// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSize>

#include <vector>

namespace bakery::bench {

// Nanoseconds on a clock that all processes of the machine share.
qint64 sharedNow();

double percentile95(std::vector<double> values); // 0 of none

// An X server without a screen, for all that is started from here on.
class VirtualScreen {
public:
    explicit VirtualScreen(QSize size);
    ~VirtualScreen();

private:
    QProcess m_server;
};

// This program again, as a screen that measures itself and tells on standard output what it has measured, a line each
// (`name value`), until its input ends.
class WatchedProcess {
public:
    explicit WatchedProcess(const QStringList &arguments);
    ~WatchedProcess();

    // The next value of that name; what else it told before is forgotten.
    double next(const QByteArray &name, int patienceMs = 20'000);
    void say(const QByteArray &line) { m_process.write(line + '\n'); }
    void forget(); // what it has told so far
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

}
