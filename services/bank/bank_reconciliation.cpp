// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger and the provider say of a business day. The provider is asked beside the turns, and the ledger read
// after that: what is decided between the two may show for a moment as a difference.
#include "services/bank/bank_service.h"

#include "services/bank/reconciliation.h"

using namespace bakery::bank;

namespace bakery {

Outcome<AskReconciliation> BankService::reconciliation(const AskReconciliation &request, const Caller &)
{
    return Outcome<AskReconciliation>::afterWork(
        [provider = m_provider, date = request.date.value] { return provider->recordOf(date); },
        [this, date = request.date.value](
            const std::optional<std::vector<ProviderCharge>> &record) -> Outcome<AskReconciliation> {
            if (!record)
                return TerminalSilent{};
            const AccountRow *sales = m_bank.accounts.find(salesAccount());
            return reconciled(date, m_bank.attemptsOf(date, orders::PaymentMethod::Card),
                m_bank.attemptsOf(date, orders::PaymentMethod::Cash), *record,
                sales ? sales->currency : QStringLiteral("EUR"));
        });
}

}
