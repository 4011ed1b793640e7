// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/payment_provider.h"
#include "shared/service/service.h"

namespace bakery {

// The service of that name, for tests that run a whole shop in one process. Without `cards` the bank has the terminal
// of the shop's folder.
std::unique_ptr<Service> makeService(
    const QByteArray &name, Context &context, std::shared_ptr<PaymentProvider> cards = nullptr);

}
