// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/service.h"

namespace bakery {

// The service of that name, for tests that run a whole shop in one process.
std::unique_ptr<Service> makeService(const QByteArray &name, Context &context);

}
