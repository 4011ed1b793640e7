// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/device_session.h"

#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// Behind a long press in a corner, and a PIN: what staff need to do at the kiosk itself. Auth says who it is; the
// session that it begins for that is ended at once, because nothing is done in the shop by it.
class ServiceMenu : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)
    Q_PROPERTY(bool isManager READ isManager NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString account READ account CONSTANT)
public:
    enum Stage {
        Closed,
        AsksWho,
        Checking,
        Open,
        Calibrating // shows where a touch lands
    };
    Q_ENUM(Stage)
    enum Trouble { NoTrouble, WrongPin, NotForThisRole, TooManyTries, NotNow };
    Q_ENUM(Trouble)

    ServiceMenu(ShopLine &line, DeviceSession &session, QString account);

    Stage stage() const { return m_stage; }
    Trouble trouble() const { return m_trouble; }
    int waitSeconds() const { return m_waitSeconds; } // after too many tries
    bool isManager() const { return m_isManager; }
    QString version() const;
    const QString &account() const { return m_account; } // on the broker
    bool mayEnd() const { return m_mayEnd; } // somebody who may has said so

    void hold(); // a finger lies in the corner
    void letGo();
    void touched(); // somebody is there
    void beat();
    Q_INVOKABLE void logIn(const QString &name, const QString &pin);
    Q_INVOKABLE void close();
    Q_INVOKABLE void calibrate();
    Q_INVOKABLE void restart();
    Q_INVOKABLE void pairAgain(); // managers only: another one has to let it in
    Q_INVOKABLE void end(); // managers only

Q_SIGNALS:
    void changed();
    void restartWanted();
    void endWanted();

private:
    void take(const Reply &reply);
    void setStage(Stage stage, Trouble trouble = NoTrouble);

    ShopLine &m_line;
    DeviceSession &m_session;
    const QString m_account;
    QString m_sealingKey;
    Stage m_stage = Closed;
    Trouble m_trouble = NoTrouble;
    int m_waitSeconds = 0;
    bool m_isManager = false;
    bool m_mayEnd = false;
    std::optional<Instant> m_heldSince;
    Instant m_touchedAt;
};

}
