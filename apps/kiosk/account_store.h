// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/cart_store.h"
#include "shared/contracts/auth_visits.h"

namespace bakery::kiosk {

// Whoever pays from an account, for as long as that takes: let in by a code that their phone approves, or by name and
// PIN. Nothing of it outlives the customer: leave() forgets the token and ends the session behind it.
class AccountStore final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString approval READ approval NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY beaten)
    Q_PROPERTY(bool isExpired READ isExpired NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString balance READ balance NOTIFY changed)
public:
    enum Trouble {
        NoTrouble,
        WrongPin,
        TooManyTries,
        NotACustomer, // somebody of the staff: their PIN is for the till
        NoAnswer
    };
    Q_ENUM(Trouble)

    AccountStore(ShopLine &line, const LocalForm &form);

    const QString &code() const { return m_code; } // empty: none is shown
    QString approval() const; // what a phone reads of it
    int secondsLeft() const; // that it is good for
    bool isExpired() const { return m_isExpired; }
    bool isKnown() const { return !m_token.isEmpty(); }
    bool isAsking() const { return m_isAsking; }
    Trouble trouble() const { return m_trouble; }
    QString balance() const { return m_balance ? m_form.money(*m_balance) : QString(); } // empty: not told yet
    Q_INVOKABLE QString balanceAfter(const bakery::kiosk::CartStore *order) const;
    Q_INVOKABLE bool mayLack(
        const bakery::kiosk::CartStore *order) const; // a limit may allow it nevertheless: the bank decides
    const QByteArray &token() const { return m_token; }

    void setKioskToken(const QByteArray &token) { m_kioskToken = token; }
    Q_INVOKABLE void showCode(); // a new one
    void hideCode();
    Q_INVOKABLE void logIn(const QString &name, const QString &pin);
    Q_INVOKABLE void leave();
    void beat();

Q_SIGNALS:
    void changed();
    void beaten();

private:
    void collect();
    void take(const QByteArray &token, Instant until, const QString &refresh);
    void takeLogIn(const Reply &reply);
    void logOut(const QByteArray &token, const QString &refresh);
    // Of an answer that comes when the customer, or the code, is another one by then.
    bool isPast(int customer) const { return customer != m_customer; }

    ShopLine &m_line;
    const LocalForm &m_form;
    std::optional<QString> m_sealingKey;
    QByteArray m_kioskToken;
    int m_customer = 0; // counts them
    int m_shown = 0; // counts codes
    std::optional<Id> m_visit;
    QByteArray m_collecting; // the request that collects it, always the same one
    bool m_isCollecting = false;
    QString m_code;
    Instant m_codeUntil;
    Instant m_askAgainAt;
    bool m_isExpired = false;
    bool m_isAsking = false;
    Trouble m_trouble = NoTrouble;
    QByteArray m_token;
    Instant m_tokenUntil;
    QString m_refresh;
    std::optional<qint64> m_balance;
};

}
