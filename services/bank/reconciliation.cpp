// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/reconciliation.h"

#include <map>

using namespace bakery::bank;

namespace bakery {
namespace {

constexpr size_t mostDifferences = decltype(Reconciliation::differences)::most;

MeansTaken sumOf(const std::vector<AttemptTold> &attempts, const Currency &currency)
{
    qint64 payments = 0, taken = 0, refunded = 0;
    for (const AttemptTold &attempt : attempts) {
        payments += attempt.state == AttemptState::Taken ? 1 : 0;
        taken += attempt.taken;
        refunded += attempt.refunded;
    }
    return {payments, {taken, currency}, {refunded, currency}};
}

MeansTaken sumOf(const std::vector<ProviderCharge> &charges, const Currency &currency)
{
    qint64 payments = 0, taken = 0, refunded = 0;
    for (const ProviderCharge &charge : charges) {
        payments += charge.captured > 0 ? 1 : 0;
        taken += charge.captured;
        refunded += charge.refunded;
    }
    return {payments, {taken, currency}, {refunded, currency}};
}

}

Reconciliation reconciled(const QString &date, const std::vector<AttemptTold> &cards,
    const std::vector<AttemptTold> &cash, const std::vector<ProviderCharge> &provider, const QString &inCurrency)
{
    const Currency currency(inCurrency);
    Reconciliation result{
        LocalDate(date), sumOf(cards, currency), sumOf(provider, currency), sumOf(cash, currency), 0, {}};
    const auto differ = [&](Difference difference, const Id &payment, std::optional<Id> order, qint64 here,
                            qint64 there) {
        if (result.differences.size() < mostDifferences)
            result.differences.push_back({difference, payment, order, {here, currency}, {there, currency}});
    };
    std::map<Id, ProviderCharge> charges;
    for (const ProviderCharge &charge : provider)
        charges.insert({charge.payment, charge});
    for (const AttemptTold &attempt : cards) {
        const auto found = charges.find(attempt.payment);
        const ProviderCharge charge = found == charges.end() ? ProviderCharge{} : found->second;
        if (found != charges.end())
            charges.erase(found);
        if (attempt.state == AttemptState::Asked || attempt.state == AttemptState::Authorised)
            ++result.undecided.value;
        else if (attempt.taken > 0 && charge.captured == 0)
            differ(Difference::MissingAtProvider, attempt.payment, attempt.order, attempt.taken, 0);
        else if (attempt.taken == 0 && charge.captured > 0)
            differ(Difference::MissingInLedger, attempt.payment, attempt.order, 0, charge.captured);
        else if (attempt.taken != charge.captured)
            differ(Difference::AmountsDiffer, attempt.payment, attempt.order, attempt.taken, charge.captured);
        else if (attempt.refunded != charge.refunded)
            differ(Difference::RefundsDiffer, attempt.payment, attempt.order, attempt.refunded, charge.refunded);
    }
    for (const auto &[payment, charge] : charges)
        if (charge.captured > 0)
            differ(Difference::MissingInLedger, payment, std::nullopt, 0, charge.captured);
    return result;
}

}
