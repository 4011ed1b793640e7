// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inventory/shelf.h"
#include "services/inventory/wishes.h"
#include "shared/contracts/inventory_contract.h"
#include "shared/service/service.h"

namespace bakery {

class InventoryService final : public ServiceOf<InventoryContract> {
public:
    explicit InventoryService(Context &context);

private:
    // Why units are thrown out.
    struct Discarding {
        inventory::DiscardReason reason = inventory::DiscardReason::Stale;
        QString date = {}; // the business day that answers for it; empty: the present one
        std::optional<Id> by = {};
        std::optional<Reason> note = {};
    };
    struct Waste {
        qint64 units = 0;
        qint64 value = 0;
        qint64 cost = 0;
    };

    void learnProduct(const menu::ProductPut &product);
    void learnPrice(const menu::PriceSet &price);

    void prepareReservations(const std::vector<const orders::OrderPlaced *> &placed);
    void reserveOldest(const orders::OrderPlaced &placed);
    void reserveInstead(const orders::OrderPlaced &placed); // replacing.cpp
    void reserve(const orders::OrderPlaced &placed, const std::vector<UnitRow> &units);
    void reject(const orders::OrderPlaced &placed, const List<orders::Shortage, 0, 50> &shortages);
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

    // Waste (waste.cpp), counts (counting.cpp) and recalls (recall.cpp)
    void sweepStale();
    void discard(const std::vector<UnitRow> &units, const Discarding &why);
    qint64 daysEnded();
    void book(const QString &date, inventory::DiscardReason reason, const Waste &more);
    Outcome<inventory::DiscardUnits> discardUnits(const inventory::DiscardUnits &request, const Caller &caller);
    Outcome<inventory::UndoDiscard> undoDiscard(const inventory::UndoDiscard &request, const Caller &caller);
    Outcome<inventory::CountStock> countStock(const inventory::CountStock &request, const Caller &caller);
    Outcome<inventory::RecallBatch> recallBatch(const inventory::RecallBatch &request, const Caller &caller);
    bool loseUnits(const Id &order, const std::vector<UnitRow> &lost, Discarding why);
    bool fillUp(std::vector<UnitRow> &units, const ReservationRow &reservation);

    // The shelf (shelf_requests.cpp)
    void putOnShelf(const production::BatchBaked &baked);
    Outcome<inventory::AddUnits> addUnits(const inventory::AddUnits &request, const Caller &caller);
    Outcome<inventory::AskStock> stock(const inventory::AskStock &request, const Caller &caller);
    void prepareStock(const QStringList &skus);
    std::optional<inventory::StockOfProduct> stockOf(const QString &sku);
    std::optional<inventory::Sweep> sweep(const QString &);
    QStringList theOnePart() { return {QString()}; }
    QStringList skus();
    void tellSnapshot() override;

    // Questions (questions.cpp)
    inventory::UnitView viewOf(const UnitRow &row);
    inventory::BatchView viewOf(const BakedBatchRow &row);
    Outcome<inventory::AskUnit> unit(const inventory::AskUnit &request, const Caller &caller);
    Outcome<inventory::AskUnits> listUnits(const inventory::AskUnits &request, const Caller &caller);
    Outcome<inventory::AskBatches> listBatches(const inventory::AskBatches &request, const Caller &caller);
    Outcome<inventory::AskShelf> shelf(const inventory::AskShelf &request, const Caller &caller);
    Outcome<inventory::AskRecall> recall(const inventory::AskRecall &request, const Caller &caller);

    std::vector<UnitRow> take(const Wish &wish, const std::vector<UnitRow> &taken);
    std::vector<UnitRow> heldBy(const ReservationRow &reservation);
    bool replaceStale(std::vector<UnitRow> &units, const ReservationRow &reservation);
    void release(const Id &order, inventory::ReleaseReason reason, std::optional<Reason> detail = {});
    void giveUp(const Id &order, const std::vector<UnitRow> &units);
    void settleReservation(const Id &order, ReservationState to, const std::vector<UnitRow> &units);
    void tellStock();
    Instant goodAt() const;

    InventoryStore m_inventory;
    Shelf m_shelf;
    Timer m_staleTimer = 0;
    Timer m_endedTimer = 0;
    Instant m_sweptAt; // in shop time
    Instant m_steadyAt; // in shop time: when the clock was last seen to be steady
};

}
