// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/service.h"

namespace bakery {

// Who follows orders only to know of them is woken by each of their messages as well; it lets those go first for whose
// word a customer waits.
enum class Urgency { StandsBack, CustomersWait };

// The `main` of a service: `bakery-orders --data FOLDER --instance orders-1`.
int runService(
    int argc, char **argv, const char *name, Urgency urgency, std::function<std::unique_ptr<Service>(Context &)> make);

template <typename S>
int runService(int argc, char **argv, const char *name, Urgency urgency = Urgency::StandsBack)
{
    return runService(argc, argv, name, urgency, [](Context &context) { return std::make_unique<S>(context); });
}

}
