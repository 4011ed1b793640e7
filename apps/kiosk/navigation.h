// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// Which screen is there, and what leads from one to another. The table in navigation.cpp is all there is to it.
class Navigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged)
public:
    enum Screen {
        Pairing, // with the shop: a code is shown
        Attract, // nobody is there
        Menu,
        Pay, // choose how
        Settling, // the order is with the shop
        Outcome, // what became of it
        Account, // whose account pays
    };
    Q_ENUM(Screen)
    enum Happening {
        Paired,
        Unpaired,
        Touched,
        LeftAlone,
        WantsToPay,
        WantsMore,
        Ordered,
        Decided,
        Acknowledged,
        StartedOver,
        WantsAccount
    };
    Q_ENUM(Happening)

    Screen screen() const { return m_screen; }
    // The same screen where that leads nowhere.
    static Screen after(Screen screen, Happening happening);

public Q_SLOTS:
    void happen(Happening happening);

Q_SIGNALS:
    void screenChanged();

private:
    Screen m_screen = Pairing;
};

}
