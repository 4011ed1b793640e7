// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/alerts/desktop_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

QString notifications() { return u"org.freedesktop.Notifications"_s; } // the service and its interface
QString notificationsPath() { return u"/org/freedesktop/Notifications"_s; }
constexpr int asLongAsTheDesktopLikes = -1;
constexpr uchar critical = 2; // it stays until it is seen

}

DesktopNotifier::DesktopNotifier() = default;

void DesktopNotifier::say(const QString &key, const QString &title, const QString &words, const QString &action)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!std::exchange(m_listens, true)) {
        bus.connect(notifications(), notificationsPath(), notifications(), u"ActionInvoked"_s, this,
            SLOT(actionInvoked(uint, QString)));
        bus.connect(notifications(), notificationsPath(), notifications(), u"NotificationClosed"_s, this,
            SLOT(notificationClosed(uint, uint)));
    }
    QDBusMessage call =
        QDBusMessage::createMethodCall(notifications(), notificationsPath(), notifications(), u"Notify"_s);
    const uint replaced = m_shown.contains(key) ? m_shown.at(key) : 0;
    call.setArguments(
        {u"Bakery"_s, replaced, u"dialog-warning"_s, title, words.toHtmlEscaped(), QStringList{u"default"_s, action},
            QVariantMap{{u"urgency"_s, QVariant::fromValue(critical)}}, asLongAsTheDesktopLikes});
    auto *waiting = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, key, waiting] {
        if (const QDBusPendingReply<uint> reply = *waiting; reply.isValid())
            m_shown[key] = reply.value();
        waiting->deleteLater();
    });
}

void DesktopNotifier::actionInvoked(uint notification, const QString &)
{
    for (const auto &[key, shown] : m_shown)
        if (shown == notification)
            return Q_EMIT touched(QString(key));
}

void DesktopNotifier::notificationClosed(uint notification, uint)
{
    std::erase_if(m_shown, [notification](const auto &each) { return each.second == notification; });
}

}
