// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/till_navigation.h"

namespace bakery::kiosk {

TillNavigation::Screen TillNavigation::after(Screen screen, Happening happening)
{
    switch (happening) {
    case Paired:
        return screen == Pairing ? SignIn : screen;
    case Unpaired:
        return Pairing;
    case SignedIn:
        return screen == SignIn ? Sell : screen;
    case SignedOut:
        return screen == Pairing ? Pairing : SignIn;
    }
    return screen;
}

void TillNavigation::goTo(Screen screen)
{
    if (isBehindSignIn(m_screen) && isBehindSignIn(screen))
        show(screen);
}

void TillNavigation::show(Screen screen)
{
    if (screen == m_screen)
        return;
    m_screen = screen;
    Q_EMIT screenChanged();
}

}
