// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/shop_line.h"
#include "shared/contracts/auth_sessions.h"

#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// Who stands at the till: somebody of the staff, by name and PIN, at a device that is paired. Nothing of it is written
// down; whoever has signed in since the till was started is offered by name.
class StaffSession final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList known READ known NOTIFY changed)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed)
    Q_PROPERTY(int secondsToWait READ secondsToWait NOTIFY changed)
public:
    enum Trouble { None, WrongPin, TooManyTries, NotReached, NoManager, NotAtTheTill };
    Q_ENUM(Trouble)
    using Act = std::function<void(const QByteArray &token)>;

    explicit StaffSession(ShopLine &line);

    bool isSignedIn() const { return m_tokens.has_value(); }
    QString name() const { return m_name; }
    Id subject() const { return m_tokens ? m_tokens->subject : Id(); }
    QByteArray token() const { return m_tokens ? m_tokens->access.value.toLatin1() : QByteArray(); }
    QStringList known() const { return m_known; }
    bool isAsking() const { return m_isAsking; }
    Trouble trouble() const { return m_trouble; }
    int secondsToWait() const { return m_secondsToWait; }

    void setDeviceToken(const QByteArray &token) { m_deviceToken = token; }
    void signIn(const QString &name, const QString &pin);
    void signOut();
    // One act in a manager's name; the session at the till stays whose it is.
    void asManager(const QString &name, const QString &pin, Act act);
    Q_INVOKABLE void forgetTrouble();
    void beat();

Q_SIGNALS:
    void changed();
    void signedIn();
    void signedOut();

private:
    using Granted = std::function<void(const auth::Tokens &)>;
    void logIn(const QString &name, const QString &pin, Granted granted);
    void leave(const auth::Tokens &tokens);
    void fail(Trouble trouble, int secondsToWait = 0);
    void refresh();

    ShopLine &m_line;
    QString m_sealingKey;
    QByteArray m_deviceToken;
    std::optional<auth::Tokens> m_tokens;
    QString m_name;
    QStringList m_known;
    bool m_isAsking = false, m_isRefreshing = false;
    QByteArray m_exchange; // the id under which the refresh token is exchanged, once that has begun
    Trouble m_trouble = None;
    int m_secondsToWait = 0;
};

}
