// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/command/shop_on_trial.h"

#include <QPoint>
#include <QProcess>

namespace bakery {

// A real kiosk in a real window, beside a shop, that is touched by `xdotool`. What it says of its screens and of money
// is read from its log.
class KioskUnderFinger {
public:
    explicit KioskUnderFinger(const ShopOnTrial &shop);
    ~KioskUnderFinger();

    bool start(const QStringList &options = {});
    bool pair(); // a manager approves the code that it shows
    bool approve(const QString &code) const;
    void kill();
    bool isRunning() { return m_kiosk.state() == QProcess::Running; }
    qint64 pid() const { return m_kiosk.processId(); }

    void tap(QPoint at) const;
    // Until the log has a line that begins so, after the place that was found last; what follows on that line.
    bool says(const QString &beginning, int patienceMs = 15'000);
    const QString &said() const { return m_said; }
    QString screen(); // that it said last
    QString log(); // everything so far

    static constexpr int width = 1280, height = 800;

private:
    void read();

    const ShopOnTrial &m_shop;
    QTemporaryDir m_folder;
    QProcess m_display;
    QString m_displayName;
    QProcess m_kiosk;
    QString m_log, m_said;
    qsizetype m_place = 0;
};

}
