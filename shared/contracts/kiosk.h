// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

// What a kiosk tells of itself. It is no service: it accepts nothing and emits nothing, and is not in the catalogue.
namespace bakery::kiosk {

struct Trouble {
    Instant at;
    Text<1, 200> text;
};
BOOST_DESCRIBE_STRUCT(Trouble, (), (at, text))

// bakery/<site>/kiosk/presence/<broker account>, retained, with a last will that says it is not alive. Nothing of a
// customer: which screen is shown, never what is on it.
struct KioskPresence {
    static constexpr State state{"kiosk", "presence", "instance"};

    Text<1, 64> instance; // its broker account
    bool isAlive = false;
    std::optional<Id> kiosk; // by which auth knows it, once it is paired
    Text<1, 32> version;
    Instant since; // it was started
    Text<1, 32> screen; // attract, menu, pay …
    Instant screenSince;
    List<Trouble, 0, 5> troubles; // of the last hour, the newest last
    Integer<0, 1'000'000> troublesInHour;
    std::optional<Integer<-100, 300>> celsius; // of the machine, where it tells it
};
BOOST_DESCRIBE_STRUCT(KioskPresence, (),
    (instance, isAlive, kiosk, version, since, screen, screenSince, troubles, troublesInHour, celsius))

}
