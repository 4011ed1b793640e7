// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace bakery::office {

// Says something where the desktop shows it, also when the window lies under others, and tells when somebody touches it
// (org.freedesktop.Notifications). On a machine without one nothing happens.
class DesktopNotifier : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
public:
    DesktopNotifier();

    // `key`: what touching it is about; the same key again takes the earlier one's place.
    Q_INVOKABLE void say(const QString &key, const QString &title, const QString &words, const QString &action);

Q_SIGNALS:
    void touched(const QString &key);

private:
    Q_SLOT void actionInvoked(uint notification, const QString &action);
    Q_SLOT void notificationClosed(uint notification, uint reason);

    std::map<QString, uint> m_shown; // by key
    bool m_listens = false;
};

}
