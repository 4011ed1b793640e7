// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/stop_signal.h"

#include "apps/cli/trouble.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace bakery {
namespace {

bool arrived = false;
QEventLoop *waiting = nullptr;

void note(int file)
{
    signalfd_siginfo info;
    while (::read(file, &info, sizeof info) == sizeof info)
        StopSignal::raise();
}

}

void StopSignal::listen()
{
    sigset_t set;
    ::sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&set, number);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    const int file = ::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    auto *notifier = new QSocketNotifier(file, QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [file] { note(file); });
}

void StopSignal::raise()
{
    arrived = true;
    if (waiting)
        waiting->quit();
}

bool StopSignal::hasArrived() { return arrived; }

void StopSignal::endIfArrived()
{
    QCoreApplication::processEvents();
    if (arrived)
        throw Trouble(QStringLiteral("stopped; nothing of it is left"));
}

void StopSignal::wait()
{
    QEventLoop loop;
    waiting = &loop;
    if (!arrived)
        loop.exec();
    waiting = nullptr;
}

}
