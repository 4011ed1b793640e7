// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/monitor/paced_output.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr qsizetype mostWaiting = qsizetype(4) << 20;
constexpr qsizetype neverBlocks = 4096; // PIPE_BUF: a pipe that is writable takes so much at once
constexpr int atTheEndMs = 2000;

bool isWritable(int waitMs)
{
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&output, 1, waitMs) == 1 && (output.revents & (POLLOUT | POLLERR | POLLHUP));
}

}

PacedOutput::PacedOutput()
{
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { flush(); });
    m_again.setInterval(10ms);
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone ends the monitor in order
}

PacedOutput::~PacedOutput()
{
    const QDeadlineTimer patience(atTheEndMs);
    while (!m_waiting.isEmpty() && !m_isClosed && !patience.hasExpired())
        if (isWritable(int(patience.remainingTime())))
            flush();
}

void PacedOutput::print(const QByteArray &text)
{
    if (m_waiting.size() - m_written + text.size() > mostWaiting) {
        ++m_leftOut;
        return;
    }
    ++m_printed;
    m_waiting += text;
    if (!m_again.isActive())
        flush();
}

void PacedOutput::flush()
{
    while (m_written < m_waiting.size() && isWritable(0)) {
        const ssize_t written = ::write(STDOUT_FILENO, m_waiting.constData() + m_written,
            size_t(std::min(neverBlocks, m_waiting.size() - m_written)));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            m_isClosed = true;
        if (written < 0)
            break;
        m_written += written;
    }
    if (m_written < m_waiting.size() && !m_isClosed)
        return m_again.isActive() ? void() : m_again.start();
    m_waiting.clear();
    m_written = 0;
    m_again.stop();
}

bool PacedOutput::isTerminal() { return ::isatty(STDOUT_FILENO); }

bool PacedOutput::hasColours() { return isTerminal() && !qEnvironmentVariableIsSet("NO_COLOR"); }

QSize PacedOutput::terminalSize()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 20)
        return {160, 40};
    return {size.ws_col, size.ws_row};
}

}
