// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/payment_provider.h"
#include "tests/simulation/world.h"

namespace bakery::simulation {

// The card terminal and the bank behind it: outside the shop, so that neither a crash nor a backup reaches it. People
// hold their card to it after a while, or never; the card is good, or not; an answer is lost before or after the thing
// was done.
class Cards final : public PaymentProvider {
public:
    struct Charge {
        CardState state = CardState::Waiting;
        qint64 amount = 0;
        qint64 refunded = 0;
        QString date;
    };
    struct Refund {
        Id payment;
        qint64 amount = 0;
    };

    explicit Cards(World &world) : m_world(world), m_chance(world.chance.branch()) { }

    CardStanding authorise(const Id &payment, const Price &amount, const QString &date) override;
    CardStanding capture(const Id &payment) override;
    CardStanding cancel(const Id &payment) override;
    CardStanding refund(const Id &refund, const Id &payment, const Price &amount) override;
    CardStanding ask(const Id &paymentOrRefund) override;
    std::optional<std::vector<ProviderCharge>> recordOf(const QString &date) override;

    const std::map<Id, Charge> &charges() const { return m_charges; }
    const std::map<Id, Refund> &refunds() const { return m_refunds; }

private:
    enum class Silence { None, Before, After };
    Silence silence();
    CardStanding said(Silence silence, const Id &paymentOrRefund) const;
    void decide(const Id &payment);

    World &m_world;
    Seed m_chance;
    std::map<Id, Charge> m_charges; // by payment
    std::map<Id, Refund> m_refunds;
};

}
