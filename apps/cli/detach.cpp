// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/detach.h"

#include "apps/cli/trouble.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int tellEveryMs = 100;

// In the child: a session of its own, its words into the log, the lock and the pipe handed down.
[[noreturn]] void becomeSupervisor(const ShopSettings &shop, const QString &programs, int lock, int ready, int log)
{
    ::setsid();
    const int nothing = ::open("/dev/null", O_RDWR);
    ::dup2(nothing, 0);
    ::dup2(log, 1);
    ::dup2(log, 2);
    for (const int file : {lock, ready})
        ::fcntl(file, F_SETFD, 0);
    const QByteArray program = QFile::encodeName(programs + u"/bakery-cli"_s);
    const QByteArray data = QFile::encodeName(shop.dataFolder);
    const QByteArray folder = QFile::encodeName(programs);
    const QByteArray lockText = QByteArray::number(lock), readyText = QByteArray::number(ready);
    ::execl(program.constData(), "bakery-cli", "supervise", "--data", data.constData(), "--programs",
        folder.constData(), "--lock", lockText.constData(), "--ready", readyText.constData(), nullptr);
    ::_exit(127);
}

void tellNews(int log)
{
    char buffer[4096];
    ssize_t count;
    while ((count = ::read(log, buffer, sizeof buffer)) > 0)
        std::fwrite(buffer, 1, size_t(count), stderr);
}

// Until the supervisor says ready (true) or ends (false).
bool waitUntilReady(int ready, int log)
{
    pollfd waiting{ready, POLLIN, 0};
    while (::poll(&waiting, 1, tellEveryMs) == 0 || errno == EINTR) {
        errno = 0;
        tellNews(log);
    }
    char word = 0;
    const bool isReady = ::read(ready, &word, 1) == 1;
    tellNews(log);
    return isReady;
}

}

int superviseDetached(const ShopSettings &shop, const QString &programs, const ShopLock &lock)
{
    const QByteArray path = QFile::encodeName(shop.path(u"run/supervisor.log"_s));
    const int log = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    const int news = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    int pipe[2];
    if (log < 0 || news < 0 || ::pipe2(pipe, O_CLOEXEC) != 0)
        throw Trouble(u"%1 cannot be written: is the disk full?"_s.arg(shop.path(u"run/supervisor.log"_s)));
    const pid_t child = ::fork();
    if (child < 0)
        throw Trouble(u"no process could be started: the system is out of processes or memory"_s);
    if (child == 0)
        becomeSupervisor(shop, programs, lock.file(), pipe[1], log);
    ::close(pipe[1]);
    if (waitUntilReady(pipe[0], news))
        return 0;
    int outcome = 0;
    ::waitpid(child, &outcome, 0);
    tellNews(news);
    return WIFEXITED(outcome) && WEXITSTATUS(outcome) != 0 ? WEXITSTATUS(outcome) : 1;
}

}
