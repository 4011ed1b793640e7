// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inventory/shelf.h"
#include "shared/contracts/inventory_contract.h"
#include "shared/service/service.h"

namespace bakery {

class InventoryService final : public ServiceOf<InventoryContract> {
public:
    explicit InventoryService(Context &context);

private:
    void learnProduct(const menu::ProductPut &product);

    void prepareReservations(const std::vector<const orders::OrderPlaced *> &placed);
    void reserveOldest(const orders::OrderPlaced &placed);
    void prepareHandOvers(const std::vector<const bank::PaymentTaken *> &payments);
    void handOver(const bank::PaymentTaken &payment);
    void releaseUnpaid(const bank::PaymentRefused &refusal);
    void releaseCancelled(const orders::OrderCancelRequested &request);
    std::vector<QString> expiredOrders();
    void releaseExpired(const QString &order);
    void takeBack(const bank::PaymentRefunded &refund);

    // The business day (closing.cpp)
    void learnHours(const merchant::SitePut &site);
    void endDay(const orders::OrdersEnded &day);
    void settleDay(const orders::OrdersSettled &day);
    void sweepEnded();
    void tellCleared(const QString &date);
    void discardIfEnded(const QString &date, const std::vector<UnitRow> &units);
    void book(const QString &date, inventory::DiscardReason reason, qint64 units, qint64 value);
    void sweepStale();
    void putOnShelf(const production::BatchBaked &baked);

    Outcome<inventory::AddUnits> addUnits(const inventory::AddUnits &request, const Caller &caller);
    Outcome<inventory::AskStock> stock(const inventory::AskStock &request, const Caller &caller);
    void prepareStock(const QStringList &skus);
    std::optional<inventory::StockOfProduct> stockOf(const QString &sku);
    QStringList skus();
    void tellSnapshot() override;

    std::vector<UnitRow> take(const QString &sku, qint64 quantity);
    std::vector<UnitRow> heldBy(const ReservationRow &reservation);
    bool replaceStale(std::vector<UnitRow> &units, const QString &order);
    void release(const Id &order, inventory::ReleaseReason reason, std::optional<Reason> detail = {});
    void giveUp(const Id &order, const std::vector<UnitRow> &units);
    void discard(const std::vector<UnitRow> &units, inventory::DiscardReason reason, const QString &date = {});
    void settleReservation(const Id &order, ReservationState to, const std::vector<UnitRow> &units);
    void tellStock();

    InventoryStore m_inventory;
    Shelf m_shelf;
    Instant m_sweptAt;
};

}
