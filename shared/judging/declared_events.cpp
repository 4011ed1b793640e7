// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/declared.h"

#include "shared/contracts/catalogue.h"
#include "shared/contracts/kiosk.h"

namespace bakery {

void Judge::Declared::addEvents()
{
    forEach(Catalogue{}, [this]<typename Contract>() {
        const QByteArray service = Contract::service;
        services.insert(service);
        presences[service] = fitsType<Presence>;
        const auto addEvent = [&]<typename E>() { events[key(service, E::event.name)] = fitsType<E>; };
        forEach(typename Contract::Events{}, addEvent);
        forEach(FrameworkEvents{}, addEvent);
        forEach(typename Contract::States{}, [&]<typename S>() {
            states[key(service, S::state.name)] = {S::state.part != nullptr, fitsType<S>};
        });
        forEach(ReadingsOf<Contract>{}, [&]<typename T>() { readings[key(service, T::telemetry.name)] = fitsType<T>; });
    });
    const QByteArray kiosks = kiosk::KioskPresence::state.service;
    services.insert(kiosks);
    presences[kiosks] = fitsType<kiosk::KioskPresence>;
}

}
