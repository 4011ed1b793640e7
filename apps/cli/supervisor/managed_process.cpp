// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/managed_process.h"

#include "apps/cli/process_record.h"
#include "shared/core/log.h"

#include <QFile>

#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int firstDelayMs = 100;
constexpr int longestDelayMs = 5000;
constexpr int healthyAfterMs = 10'000;
constexpr int heldPollMs = 200;
constexpr qint64 longestLogBytes = 10 << 20;
constexpr qint64 lastWordsBytes = 4096;

}

ManagedProcess::ManagedProcess(ProcessPlan plan, QString runFolder)
    : m_plan(std::move(plan))
    , m_runFolder(std::move(runFolder))
{
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &ManagedProcess::startUnlessHeld);
    connect(&m_process, &QProcess::finished, this, &ManagedProcess::finished);
    connect(&m_process, &QProcess::started, this, [this] {
        m_alive.start();
        ProcessRecord::ofRunning(name(), pid()).save(m_runFolder);
        Q_EMIT started();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished(-1, QProcess::NormalExit);
    });
    m_process.setProgram(m_plan.program);
    m_process.setArguments(m_plan.arguments);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] {
        // A group of its own: Ctrl-C reaches the supervisor alone, which then stops things in their order.
        ::setpgid(0, 0);
        // The supervisor reads its own signals from a file; its children want them as usual.
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
    });
}

QString ManagedProcess::file(const QString &suffix) const { return m_runFolder + u'/' + name() + suffix; }

void ManagedProcess::start()
{
    keepLogShort();
    m_isStopping = false;
    m_process.setStandardOutputFile(file(u".log"_s), QIODevice::Append);
    m_process.setStandardErrorFile(file(u".log"_s), QIODevice::Append);
    m_process.start();
}

void ManagedProcess::startUnlessHeld()
{
    if (QFile::exists(m_runFolder + u"/hold-"_s + name()))
        m_restart.start(heldPollMs);
    else
        start();
}

void ManagedProcess::finished(int exitCode, QProcess::ExitStatus status)
{
    ProcessRecord{name(), 0, 0}.remove(m_runFolder);
    if (m_isStopping)
        return;
    if (m_isExpected || (m_alive.isValid() && m_alive.elapsed() > healthyAfterMs))
        m_deathsInARow = 0;
    const bool wasExpected = std::exchange(m_isExpected, false);
    const int delayMs = qMin(longestDelayMs, firstDelayMs << qMin(m_deathsInARow, 10));
    ++m_deathsInARow;
    m_restart.start(delayMs);
    if (wasExpected)
        return;
    const QString how = status == QProcess::CrashExit ? u"was killed by signal %1"_s.arg(exitCode)
        : exitCode < 0                                ? u"could not be started (%1)"_s.arg(m_process.errorString())
                                                      : u"ended with status %1"_s.arg(exitCode);
    Q_EMIT died(how, delayMs);
}

void ManagedProcess::restartSoon()
{
    m_isExpected = true;
    if (isRunning())
        ::kill(pid_t(pid()), m_plan.stopSignal);
}

void ManagedProcess::stop()
{
    m_isStopping = true;
    m_restart.stop();
    if (isRunning())
        ::kill(pid_t(pid()), m_plan.stopSignal);
}

void ManagedProcess::kill()
{
    if (isRunning())
        m_process.kill();
}

void ManagedProcess::keepLogShort() const
{
    if (QFile(file(u".log"_s)).size() < longestLogBytes)
        return;
    QFile::remove(file(u".log.1"_s));
    QFile::rename(file(u".log"_s), file(u".log.1"_s));
}

QString ManagedProcess::lastWords() const
{
    QFile log(file(u".log"_s));
    if (!log.open(QIODevice::ReadOnly) || log.size() == 0)
        return m_process.error() == QProcess::FailedToStart ? m_process.errorString() : u"it said nothing"_s;
    log.seek(qMax<qint64>(0, log.size() - lastWordsBytes));
    // Of a service its trouble alone, and not that of an earlier life: that ends where it starts or stops. Of others
    // the last line, where one that begins with a space goes on with what the one before it said.
    QStringList words;
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (const auto ours = readLogLine(*line)) {
            if (words.isEmpty() && ours->level != "info")
                return ours->text;
            break;
        }
        words.prepend(QString::fromUtf8(line->trimmed()));
        if (!line->startsWith(' ') && !line->startsWith('\t'))
            break;
    }
    return words.isEmpty() ? u"it said nothing"_s : words.join(u' ');
}

}
