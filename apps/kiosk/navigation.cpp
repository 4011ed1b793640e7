// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/navigation.h"

namespace bakery::kiosk {

Navigation::Screen Navigation::after(Screen screen, Happening happening)
{
    struct Step {
        Screen from;
        Happening when;
        Screen to;
    };
    // Nothing leads out of Settling but the shop's decision, and nobody is left alone there.
    static constexpr Step steps[] = {
        {Pairing, Paired, Attract},
        {Attract, Touched, Menu},
        {Menu, WantsToPay, Pay},
        {Menu, StartedOver, Attract},
        {Menu, LeftAlone, Attract},
        {Pay, WantsMore, Menu},
        {Pay, Ordered, Settling},
        {Pay, StartedOver, Attract},
        {Pay, LeftAlone, Attract},
        {Pay, WantsAccount, Account},
        {Account, WantsToPay, Pay},
        {Account, Ordered, Settling},
        {Account, StartedOver, Attract},
        {Account, LeftAlone, Attract},
        {Account, Unpaired, Pairing},
        {Settling, Decided, Outcome},
        {Outcome, WantsMore, Menu},
        {Outcome, WantsToPay, Pay},
        {Outcome, Acknowledged, Attract},
        {Outcome, StartedOver, Attract},
        {Outcome, LeftAlone, Attract},
        // An order that was under way when the kiosk died is told first, paired or not.
        {Pairing, Ordered, Settling},
        {Attract, Ordered, Settling},
        {Attract, Unpaired, Pairing},
        {Menu, Unpaired, Pairing},
        {Pay, Unpaired, Pairing},
        {Outcome, Unpaired, Pairing},
    };
    for (const Step &step : steps)
        if (step.from == screen && step.when == happening)
            return step.to;
    return screen;
}

void Navigation::happen(Happening happening)
{
    const Screen next = after(m_screen, happening);
    if (next == m_screen)
        return;
    m_screen = next;
    Q_EMIT screenChanged();
}

}
