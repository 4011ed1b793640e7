// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// Which page of the till is there. Behind the sign-in a person goes wherever it wants to.
class TillNavigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged)
public:
    enum Screen { Pairing, SignIn, Sell, Prepare, Cash, Orders, Drawer };
    Q_ENUM(Screen)
    enum Happening { Paired, Unpaired, SignedIn, SignedOut };
    Q_ENUM(Happening)

    Screen screen() const { return m_screen; }
    // The same screen where that leads nowhere.
    static Screen after(Screen screen, Happening happening);
    static bool isBehindSignIn(Screen screen) { return screen != Pairing && screen != SignIn; }

    void happen(Happening happening) { show(after(m_screen, happening)); }
    Q_INVOKABLE void goTo(bakery::kiosk::TillNavigation::Screen screen);

Q_SIGNALS:
    void screenChanged();

private:
    void show(Screen screen);

    Screen m_screen = Pairing;
};

}
