// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/bank_store.h"
#include "shared/contracts/bank_contract.h"
#include "shared/service/service.h"

namespace bakery {

class BankService final : public ServiceOf<BankContract> {
public:
    explicit BankService(Context &context);

private:
    void prepareCharges(const std::vector<const inventory::StockReserved *> &reservations);
    void charge(const inventory::StockReserved &reservation);
    void giveBackReleased(const inventory::StockReleased &released);
    void giveBackImpossible(const inventory::HandOverImpossible &impossible);
    void refund(const orders::RefundRequested &request);
    void refundNow(const orders::RefundRequested &request);
    void refundPostponed();

    Outcome<bank::AskBalance> balance(const bank::AskBalance &request, const Caller &caller);
    Outcome<bank::TopUp> topUp(const bank::TopUp &request, const Caller &caller);
    Outcome<bank::AskStatement> statement(const bank::AskStatement &request, const Caller &caller);

    void giveBackWhole(const Id &order);
    void giveBack(const Id &order, qint64 amount);

    BankStore m_bank;
    std::vector<orders::RefundRequested> m_postponed; // by a planted bug only
};

}
