// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/catalogue.h"
#include "shared/contracts/codec.h"
#include "shared/contracts/kiosk.h"

namespace bakery {

// Calls f.template operator()<T>() for each body that the catalogue declares, refusals apart.
template <typename F>
void forEachMessage(F &&f)
{
    const auto requests = [&]<typename R>() {
        f.template operator()<R>();
        f.template operator()<typename R::Answer>();
        if constexpr (requires { typename R::Progress; })
            f.template operator()<typename R::Progress>();
    };
    forEach(Catalogue{}, [&]<typename Contract>() {
        forEach(typename Contract::Requests{}, requests);
        forEach(typename Contract::Events{}, f);
        forEach(typename Contract::States{}, f);
        forEach(ReadingsOf<Contract>{}, f);
    });
    forEach(FrameworkRequests{}, requests);
    forEach(FrameworkEvents{}, f);
    forEach(Types<AskLog, AskSealed, OpenedTexts, Presence, kiosk::KioskPresence>{}, f);
}

template <typename F>
void forEachRefusal(F &&f)
{
    forEach(FrameworkRefusals{}, f);
    forEach(Catalogue{}, [&]<typename Contract>() {
        forEach(typename Contract::Requests{}, [&]<typename R>() { forEach(typename R::Refusals{}, f); });
    });
}

}
