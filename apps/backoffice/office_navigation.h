// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bakery::office {

// Which view is there, and which ones a role is offered. What is not offered the services refuse anyway.
class OfficeNavigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(View view READ view NOTIFY changed)
    Q_PROPERTY(QList<int> offered READ offered NOTIFY changed)
    Q_PROPERTY(bool offersOvens READ offersOvens NOTIFY changed)
    Q_PROPERTY(bool offersOrders READ offersOrders NOTIFY changed)
public:
    enum View { SignIn, Today, Freshness, Orders, Ovens, Menu, People, Reports, Bus, Health };
    Q_ENUM(View)
    enum Happening { SignedIn, SignedOut };
    Q_ENUM(Happening)
    using Views = QList<int>; // of View, in the order of the rail

    static Views offeredTo(Role role);
    // `wanted`: where somebody was before; shown where it is offered.
    static View after(Happening happening, const Views &offered, View wanted);

    View view() const { return m_view; }
    const Views &offered() const { return m_offered; }
    bool offersOvens() const { return m_offered.contains(int(Ovens)); }
    bool offersOrders() const { return m_offered.contains(int(Orders)); }

    void signIn(Role role);
    void signOut();
    Q_INVOKABLE void goTo(bakery::office::OfficeNavigation::View view);

Q_SIGNALS:
    void changed();

private:
    View m_view = SignIn;
    View m_wanted = SignIn;
    Views m_offered;
};

}
