// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/service.h"

namespace bakery {

// The `main` of a service: `bakery-orders --data FOLDER --instance orders-1`.
int runService(int argc, char **argv, const char *name, std::function<std::unique_ptr<Service>(Context &)> make);

template <typename S>
int runService(int argc, char **argv, const char *name)
{
    return runService(argc, argv, name, [](Context &context) { return std::make_unique<S>(context); });
}

}
