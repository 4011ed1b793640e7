// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/bank_store.h"

namespace bakery {

// The ledger's and the provider's record of one business day, side by side.
bank::Reconciliation reconciled(const QString &date, const std::vector<AttemptTold> &cards,
    const std::vector<AttemptTold> &cash, const std::vector<ProviderCharge> &provider, const QString &currency);

}
