// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/office_navigation.h"

namespace bakery::office {

OfficeNavigation::Views OfficeNavigation::offeredTo(Role role)
{
    switch (role) {
    case Role::Manager:
    case Role::Administrator:
        return {Today, Ovens, Freshness, Orders, Menu, People, Reports, Bus, Health};
    case Role::Cashier:
        return {Orders, Freshness};
    case Role::Baker:
        return {Ovens, Freshness, Menu};
    case Role::Customer:
    case Role::Kiosk:
    case Role::Service:
        return {};
    }
    return {};
}

OfficeNavigation::View OfficeNavigation::after(Happening happening, const Views &offered, View wanted)
{
    if (happening == SignedOut || offered.isEmpty())
        return SignIn;
    return offered.contains(int(wanted)) ? wanted : View(offered.front());
}

void OfficeNavigation::signIn(Role role)
{
    m_offered = offeredTo(role);
    m_view = after(SignedIn, m_offered, m_wanted);
    Q_EMIT changed();
}

// Whoever comes next begins where this one was, if it may be there.
void OfficeNavigation::signOut()
{
    if (m_view != SignIn)
        m_wanted = m_view;
    m_offered.clear();
    m_view = after(SignedOut, m_offered, m_wanted);
    Q_EMIT changed();
}

void OfficeNavigation::goTo(View view)
{
    if (view == m_view || !m_offered.contains(int(view)))
        return;
    m_view = view;
    Q_EMIT changed();
}

}
