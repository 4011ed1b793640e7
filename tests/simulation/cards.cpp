// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cards.h"

using namespace Qt::StringLiterals;

namespace bakery::simulation {

CardStanding Cards::authorise(const Id &payment, const Price &amount, const QString &date)
{
    const Silence silence = this->silence();
    if (silence == Silence::Before)
        return {};
    if (m_charges.try_emplace(payment, Charge{.amount = amount.amount, .date = date}).second)
        m_world.scheduler.callAfter(m_chance.pause(100, 12'000), [this, payment] { decide(payment); });
    return said(silence, payment);
}

// Somebody holds a card to it, if they have not gone.
void Cards::decide(const Id &payment)
{
    Charge &charge = m_charges.at(payment);
    if (charge.state != CardState::Waiting || m_chance.happens(100))
        return;
    charge.state = m_chance.happens(150) ? CardState::Refused : CardState::Authorised;
}

CardStanding Cards::capture(const Id &payment)
{
    const Silence silence = this->silence();
    if (silence == Silence::Before)
        return {};
    const auto charge = m_charges.find(payment);
    if (charge != m_charges.end() && charge->second.state == CardState::Authorised) {
        charge->second.state = CardState::Captured;
        ++m_world.tally.faults[silence == Silence::After ? "card charged in silence" : "card charged"];
    }
    return said(silence, payment);
}

CardStanding Cards::cancel(const Id &payment)
{
    const Silence silence = this->silence();
    if (silence == Silence::Before)
        return {};
    Charge &charge = m_charges.try_emplace(payment, Charge{.state = CardState::Cancelled}).first->second;
    if (charge.state == CardState::Waiting || charge.state == CardState::Authorised)
        charge.state = CardState::Cancelled;
    return said(silence, payment);
}

CardStanding Cards::refund(const Id &refund, const Id &payment, const Price &amount)
{
    const Silence silence = this->silence();
    if (silence == Silence::Before)
        return {};
    if (!m_refunds.contains(refund)) {
        const auto charge = m_charges.find(payment);
        const bool isThere = charge != m_charges.end() && charge->second.state == CardState::Captured;
        if (!isThere || charge->second.refunded + amount.amount > charge->second.amount)
            return {CardState::Refused, {}, u"there is not so much to give back"_s};
        charge->second.refunded += amount.amount;
        m_refunds.emplace(refund, Refund{payment, amount.amount});
    }
    return said(silence, refund);
}

CardStanding Cards::ask(const Id &paymentOrRefund)
{
    const Silence silence = this->silence();
    return silence == Silence::None ? said(silence, paymentOrRefund) : CardStanding{};
}

std::optional<std::vector<ProviderCharge>> Cards::recordOf(const QString &date)
{
    if (silence() != Silence::None)
        return std::nullopt;
    std::vector<ProviderCharge> record;
    for (const auto &[payment, charge] : m_charges)
        if (charge.date == date && charge.state == CardState::Captured)
            record.push_back({payment, charge.amount, charge.refunded, u"EUR"_s});
    return record;
}

Cards::Silence Cards::silence()
{
    if (m_world.isHealed)
        return Silence::None;
    return m_chance.happens(60) ? Silence::Before : m_chance.happens(60) ? Silence::After : Silence::None;
}

CardStanding Cards::said(Silence silence, const Id &paymentOrRefund) const
{
    if (silence != Silence::None)
        return {};
    if (m_refunds.contains(paymentOrRefund))
        return {CardState::Refunded, {}, {}};
    const auto charge = m_charges.find(paymentOrRefund);
    if (charge == m_charges.end())
        return {CardState::Unheard, {}, {}};
    const CardState state = charge->second.state;
    return {state, u"a reference"_s, state == CardState::Refused ? u"the card was declined"_s : QString()};
}

}
