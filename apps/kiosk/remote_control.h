// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/device_session.h"

namespace bakery::kiosk {

// What managers tell this kiosk from afar, through auth: a command, which it does once, and a message for everybody.
class RemoteControl final : public QObject {
    Q_OBJECT
public:
    // `file` remembers the command that was done, so that a restart is not done again after it.
    RemoteControl(const ShopLine &line, const DeviceSession &session, QString file);

    QString message() const; // empty: none
    void beat(bool mayInterrupt); // not while an order is under way

Q_SIGNALS:
    void messageChanged();
    void restartWanted();
    void reloadWanted();

private:
    const ShopLine &m_line;
    const DeviceSession &m_session;
    const QString m_file;
    QByteArray m_done; // the id of the last command
    QString m_shown;
};

}
