// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/shop_line.h"
#include "shared/contracts/auth_sessions.h"

#include <QtQml/qqmlregistration.h>

namespace bakery {

// Who stands at a screen of the shop's own: somebody of the staff, by name and PIN at a device that is paired, or by
// name and password anywhere. Nothing of it is written down; whoever has signed in since the start is offered by name.
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
    enum Trouble { None, WrongPin, WrongPassword, TooManyTries, NotReached, NoManager, NotStaff };
    Q_ENUM(Trouble)
    using Act = std::function<void(const QByteArray &token)>;

    explicit StaffSession(ShopLine &line);

    bool isSignedIn() const { return m_tokens.has_value(); }
    Role role() const { return m_tokens ? m_tokens->role : Role::Customer; }
    QString name() const { return m_name; }
    Id subject() const { return m_tokens ? m_tokens->subject : Id(); }
    QByteArray token() const { return m_tokens ? m_tokens->access.value.toLatin1() : QByteArray(); }
    QStringList known() const { return m_known; }
    bool isAsking() const { return m_isAsking; }
    Trouble trouble() const { return m_trouble; }
    int secondsToWait() const { return m_secondsToWait; }

    void setDeviceToken(const QByteArray &token) { m_deviceToken = token; }
    void signIn(const QString &name, const QString &pin);
    void signInByPassword(const QString &name, const QString &password);
    void signOut();
    // One act in a manager's name; the session at the screen stays whose it is.
    void asManager(const QString &name, const QString &pin, Act act);
    Q_INVOKABLE void forgetTrouble();
    void beat();

Q_SIGNALS:
    void changed();
    void signedIn();
    void signedOut();

private:
    using Granted = std::function<void(const auth::Tokens &)>;
    template <typename R>
    void logIn(const R &request, const QByteArray &token, Granted granted);
    void logInWithPin(const QString &name, const QString &pin, Granted granted);
    std::optional<auth::SealedSecret> sealedFor(const QString &name, const QString &secret);
    void take(const QString &name, const auth::Tokens &tokens);
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
