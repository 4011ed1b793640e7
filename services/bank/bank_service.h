// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/bank_store.h"
#include "services/bank/payment_provider.h"
#include "shared/contracts/bank_contract.h"
#include "shared/service/service.h"

namespace bakery {

class BankService final : public ServiceOf<BankContract> {
public:
    // Without a provider: the card terminal of this shop's folder.
    explicit BankService(Context &context, std::shared_ptr<PaymentProvider> provider = nullptr);

private:
    void prepareCharges(const std::vector<const inventory::StockReserved *> &reservations);
    void charge(const inventory::StockReserved &reservation);
    void refuse(const Id &order, const Id &account, const Price &amount, bank::PaymentRefusal reason);

    // Card and cash: somebody has to come (bank_awaited.cpp)
    void await(const inventory::StockReserved &reservation);
    void stopAwaiting(const Id &order, bank::PaymentRefusal reason);
    void takeAwaited(AttemptRow &attempt, Id into, std::optional<Sku> drawer);
    void refuseAwaited(AttemptRow &attempt, bank::PaymentRefusal reason);
    Outcome<bank::TakeCash> takeCash(const bank::TakeCash &request, const Caller &caller);

    // What the provider is asked beside the turns, and what its word changes (bank_cards.cpp)
    enum class Step { First, Later };
    std::vector<QString> openCards();
    void pursueCard(const QString &order);
    void pursue(AttemptRow &attempt, Step step);
    void hearOfCard(const Id &order, const CardStanding &standing);
    void giveBackToCard(const Id &refund, const PaymentRow &payment, qint64 amount);
    std::vector<QString> openCardRefunds();
    void pursueCardRefund(const QString &refund);
    void pursueRefund(const CardRefundRow &refund, Step step);
    void hearOfRefund(const Id &refund, const CardStanding &standing);

    // The drawers (bank_drawer.cpp)
    Outcome<bank::MoveCash> moveCash(const bank::MoveCash &request, const Caller &caller);
    Outcome<bank::OpenDrawer> openDrawer(const bank::OpenDrawer &request, const Caller &caller);
    Outcome<bank::CountDrawer> countDrawer(const bank::CountDrawer &request, const Caller &caller);
    Outcome<bank::AskDrawer> drawer(const bank::AskDrawer &request, const Caller &caller);
    Outcome<bank::AskDrawers> drawers(const bank::AskDrawers &request, const Caller &caller);
    Outcome<bank::AskCashDue> cashDue(const bank::AskCashDue &request, const Caller &caller);
    Outcome<bank::HandBackCash> handBackCash(const bank::HandBackCash &request, const Caller &caller);
    const DrawerRow *drawerNamed(const std::optional<Sku> &name);
    Money expectedIn(const DrawerRow &drawer);

    Outcome<bank::AskReconciliation> reconciliation(const bank::AskReconciliation &request, const Caller &caller);

    void giveBackReleased(const inventory::StockReleased &released);
    void giveBackImpossible(const inventory::HandOverImpossible &impossible);
    void refund(const orders::RefundRequested &request);
    void refundNow(const orders::RefundRequested &request);
    void refundPostponed();

    Outcome<bank::AskBalance> balance(const bank::AskBalance &request, const Caller &caller);
    Outcome<bank::TopUp> topUp(const bank::TopUp &request, const Caller &caller);
    Outcome<bank::SetLimit> setLimit(const bank::SetLimit &request, const Caller &caller);
    Outcome<bank::AskStatement> statement(const bank::AskStatement &request, const Caller &caller);

    void giveBackWhole(const Id &order);
    void giveBack(const Id &order, qint64 amount, Id to, std::optional<Id> refund);

    BankStore m_bank;
    const std::shared_ptr<PaymentProvider> m_provider;
    std::vector<orders::RefundRequested> m_postponed; // by a planted bug only
};

}
