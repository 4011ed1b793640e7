// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>

namespace bakery {

class ShopOnTrial;

// A program in a real window on a display of its own, that is touched and typed into by `xdotool`. What it says of
// itself is read from its log.
class WindowOnTrial {
public:
    explicit WindowOnTrial(QSize size);
    ~WindowOnTrial();

    // A broker account for it; the file that it lies in.
    QString keepAccount(const ShopOnTrial &shop, const QString &role) const;
    bool start(const QString &program, const QStringList &arguments);
    void kill();
    bool isRunning() const { return m_program.state() == QProcess::Running; }
    qint64 pid() const { return m_program.processId(); }

    void activate() const; // nothing else does it here, and shortcuts are for the active window
    void tap(QPoint at) const;
    void type(const QString &text) const;
    void press(const QString &key) const; // as "ctrl+5"
    // Until the log has a line that begins so, after the place that was found last; what follows on that line.
    bool says(const QString &beginning, int patienceMs = 15'000);
    const QString &said() const { return m_said; }
    QString log(); // everything so far
    QString folder() const { return m_folder.path(); }

private:
    void finger(const QStringList &words) const;
    void read();

    QTemporaryDir m_folder;
    QProcess m_display;
    QString m_displayName;
    QProcess m_program;
    QString m_log, m_said;
    qsizetype m_place = 0;
};

}
