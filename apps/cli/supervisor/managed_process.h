// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <csignal>

namespace bakery {

struct ProcessPlan {
    QString name;
    QString program;
    QStringList arguments;
    int stopSignal = SIGTERM;
};

// A process that is started again when it dies, after 0.1 s at first and 5 s at most. What it says goes to
// `<run>/<name>.log`. While a file `<run>/hold-<name>` exists it is not started again.
class ManagedProcess : public QObject {
    Q_OBJECT
public:
    ManagedProcess(ProcessPlan plan, QString runFolder);

    void start();
    void restartSoon(); // ends it; the rest follows
    void stop(); // no more restarts
    void kill();

    const QString &name() const { return m_plan.name; }
    const QString &program() const { return m_plan.program; }
    qint64 pid() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int deathsInARow() const { return m_deathsInARow; }
    QString lastWords() const; // the end of its log, or why it did not start

Q_SIGNALS:
    void started();
    void died(const QString &how, int againInMs);

private:
    void finished(int exitCode, QProcess::ExitStatus status);
    void startUnlessHeld();
    void keepLogShort() const;
    QString file(const QString &suffix) const;

    ProcessPlan m_plan;
    QString m_runFolder;
    QProcess m_process;
    QTimer m_restart;
    QElapsedTimer m_alive;
    int m_deathsInARow = 0;
    bool m_isStopping = false;
    bool m_isExpected = false;
};

}
