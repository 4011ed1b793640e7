// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank_drawer.h"
#include "shared/core/clock.h"

#include <QObject>
#include <QProcess>
#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// The drawer that this till stands over: what it is called in the bank's books, and what opens its lock. That is a
// program of the machine's own; most drawers hang on the receipt printer, which opens them when it is sent a few bytes.
class TillDrawer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool hasLock READ hasLock NOTIFY changed)
    Q_PROPERTY(bool isStuck READ isStuck NOTIFY changed)
public:
    explicit TillDrawer(const Clock &clock);
    ~TillDrawer() override;

    // Nothing: the shop's "main" one, and a drawer that is opened by hand. `command` is a program and its arguments, as
    // they are; no shell reads them.
    void equip(std::optional<Sku> drawer, const QString &command);
    const std::optional<Sku> &drawer() const { return m_drawer; }
    QString name() const { return m_drawer ? m_drawer->value : QString(); }
    bool hasLock() const { return !m_command.isEmpty(); }
    bool isOpening() const { return m_opening.state() != QProcess::NotRunning; }
    bool isStuck() const { return m_isStuck; } // the lock did not open the last time

    void open(); // where there is a lock
    void beat();

Q_SIGNALS:
    void changed();

private:
    void told(bool isOpen, const QString &why);

    const Clock &m_clock;
    std::optional<Sku> m_drawer;
    QStringList m_command;
    bool m_isStuck = false;
    Instant m_until;
    QProcess m_opening;
};

}
