// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/new_service.h"

namespace bakery {

// Each message of an order wakes whoever follows. A service for whose word a customer waits takes it at once; one that
// only has to know of it stands back: it runs at a lower priority and gathers a little; one that only looks back
// gathers longer, so that an order comes to it in one turn. Requests wait for nothing.
enum class Urgency { CustomersWait, StandsBack, LooksBack };

// The `main` of a service: `bakery-orders --data FOLDER --instance orders-1`.
int runService(int argc, char **argv, const char *name, Urgency urgency, NewService make);

template <typename S>
int runService(int argc, char **argv, const char *name, Urgency urgency = Urgency::StandsBack)
{
    return runService(argc, argv, name, urgency, newService<S>);
}

}
