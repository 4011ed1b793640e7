// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/rights.h"

#include "shared/contracts/auth.h"

#include <QList>

#include <algorithm>

namespace bakery {
namespace {

constexpr Roles belowManagers{Role::Customer, Role::Baker, Role::Cashier};
constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 8;

bool stepsBy(const QString &digits, int step)
{
    return std::adjacent_find(digits.begin(), digits.end(), [step](QChar a, QChar b) {
        return b.unicode() - a.unicode() != step;
    }) == digits.end();
}

}

bool mayGive(Role giver, Role role)
{
    return giver == Role::Administrator || (giver == Role::Manager && belowManagers.has(role));
}

bool mayChange(Role giver, Role from, Role to) { return mayGive(giver, from) && mayGive(giver, to); }

bool mayUsePin(Role role) { return Roles{Role::Customer, Role::Baker, Role::Cashier, Role::Manager}.has(role); }

bool mayBeAMachines(Role role) { return role != Role::Administrator && role != Role::Kiosk; }

bool isGoodPassword(const QString &password)
{
    const qsizetype characters = password.toUcs4().size();
    return characters >= auth::shortestPassword && characters <= auth::longestPassword;
}

bool isGoodPin(const QString &pin)
{
    const bool isOfDigits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isOfDigits && pin.size() >= shortestPin && pin.size() <= longestPin && !stepsBy(pin, 0) && !stepsBy(pin, 1)
        && !stepsBy(pin, -1);
}

}
