// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inventory/inventory_service.h"

#include "shared/contracts/stored.h"
#include "shared/core/check.h"
#include "shared/core/mutation.h"
#include "shared/service/new_service.h"

using namespace bakery::inventory;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int expiredPerTurn = 200;

Wanted wantedOf(const orders::OrderPlaced &placed)
{
    Wanted wanted;
    for (const Wish &wish : wishesOf(placed.lines))
        wanted[wish.sku] += wish.quantity;
    return wanted;
}

orders::HandedUnit handed(const UnitRow &unit)
{
    orders::HandedUnit handed{unit.unit, unit.sku, unit.bakedAt, unit.bestBefore, batchName(unit.batch), {}};
    if (!unit.oven.isEmpty())
        handed.oven = unit.oven;
    return handed;
}

}

template <>
std::unique_ptr<Service> newService<InventoryService>(Context &context)
{
    return std::make_unique<InventoryService>(context);
}

InventoryService::InventoryService(Context &context)
    : ServiceOf(context)
    , m_inventory(context.store)
    , m_shelf(context.store, m_inventory)
{
    on<menu::ProductPut>(&InventoryService::learnProduct, FromSnapshot::Yes);
    on<menu::PriceSet>(&InventoryService::learnPrice);
    on<orders::OrderPlaced>(&InventoryService::reserveOldest);
    before<orders::OrderPlaced>(&InventoryService::prepareReservations);
    on<bank::PaymentTaken>(&InventoryService::handOver);
    before<bank::PaymentTaken>(&InventoryService::prepareHandOvers);
    on<bank::PaymentRefused>(&InventoryService::releaseUnpaid);
    on<bank::PaymentRefunded>(&InventoryService::takeBack);
    on<orders::OrderCancelRequested>(&InventoryService::releaseCancelled);
    on<orders::OrdersEnded>(&InventoryService::endDay);
    on<orders::OrdersSettled>(&InventoryService::settleDay);
    on<merchant::SitePut>(&InventoryService::learnHours, FromSnapshot::Yes);
    on<production::BatchBaked>(&InventoryService::putOnShelf);
    answer<AddUnits>(&InventoryService::addUnits);
    answer<DiscardUnits>(&InventoryService::discardUnits);
    answer<UndoDiscard>(&InventoryService::undoDiscard);
    answer<CountStock>(&InventoryService::countStock);
    answer<RecallBatch>(&InventoryService::recallBatch);
    answer<AskStock>(&InventoryService::stock);
    answer<AskShelf>(&InventoryService::shelf);
    answer<AskUnit>(&InventoryService::unit);
    answer<AskUnits>(&InventoryService::listUnits);
    answer<AskBatches>(&InventoryService::listBatches);
    answer<AskRecall>(&InventoryService::recall);
    publish<StockOfProduct>(&InventoryService::stockOf, &InventoryService::skus);
    beforePublish<StockOfProduct>(&InventoryService::prepareStock);
    publish<Sweep>(&InventoryService::sweep, &InventoryService::theOnePart);
    everyOne("expiry", 1s, &InventoryService::expiredOrders, &InventoryService::releaseExpired);
    m_staleTimer = every(5s, &InventoryService::sweepStale);
    m_endedTimer = every(1s, &InventoryService::sweepEnded);
}

void InventoryService::learnProduct(const menu::ProductPut &product)
{
    if (!m_inventory.products.find(product.sku))
        m_inventory.products.insert({.sku = product.sku});
    ShelfLifeRow &row = m_inventory.products.change(product.sku);
    row.shelfLifeMinutes = product.shelfLifeMinutes;
    row.price = product.price.amount;
    row.cost = product.cost ? std::optional(product.cost->amount.value) : std::nullopt;
    row.currency = product.price.currency;
}

// Waste is told at regular prices, so a discount before closing changes nothing here.
void InventoryService::learnPrice(const menu::PriceSet &price)
{
    if (!m_inventory.products.find(price.sku))
        throw MessageFailure("a price of a product that was never put");
    ShelfLifeRow &row = m_inventory.products.change(price.sku);
    row.price = price.regularPrice.amount;
    row.currency = price.regularPrice.currency;
}

// Reserving: the oldest good units, all lines or none.

void InventoryService::prepareReservations(const std::vector<const orders::OrderPlaced *> &placed)
{
    std::vector<Id> orders;
    std::vector<QString> skus;
    Wanted wanted;
    for (const auto *order : placed) {
        orders.push_back(order->order);
        for (const auto &[sku, quantity] : wantedOf(*order))
            wanted[sku] += quantity;
    }
    for (const auto &[sku, quantity] : wanted)
        skus.push_back(sku);
    m_inventory.reservations.prefetch(orders);
    m_inventory.shelf.prefetch(skus);
    m_shelf.expect(wanted);
}

void InventoryService::reserveOldest(const orders::OrderPlaced &placed)
{
    if (m_inventory.reservations.find(placed.order))
        return;
    if (placed.replaces)
        return reserveInstead(placed);
    std::vector<UnitRow> units;
    List<orders::Shortage, 0, 50> shortages;
    for (const Wish &wish : wishesOf(placed.lines)) {
        const std::vector<UnitRow> taken = take(wish, units);
        if (qint64(taken.size()) < wish.quantity)
            shortages.push_back(shortageOf(wish, qint64(taken.size())));
        units.insert(units.end(), taken.begin(), taken.end());
    }
    if (shortages.empty())
        reserve(placed, units);
    else
        reject(placed, shortages);
}

void InventoryService::reserve(const orders::OrderPlaced &placed, const std::vector<UnitRow> &units)
{
    const Milliseconds hold = placed.holdMs ? Milliseconds(placed.holdMs->value) : context().limits.reservation;
    const Instant expiresAt = now() + hold;
    m_inventory.reservations.insert({placed.order, ReservationState::Reserved, placed.total.amount,
        placed.total.currency, encodeStored(placed.lines), encodeStored(idsOf(units)), expiresAt, placed.date});
    for (const UnitRow &unit : units)
        m_shelf.move(unit.unit, UnitState::Reserved, placed.order.text());
    tellStock();
    emit(StockReserved{placed.order, placed.customer, placed.total, placed.pay, idsOf(units), expiresAt, placed.date});
}

void InventoryService::reject(const orders::OrderPlaced &placed, const List<orders::Shortage, 0, 50> &shortages)
{
    m_inventory.reservations.insert({placed.order, ReservationState::Rejected, placed.total.amount,
        placed.total.currency, encodeStored(placed.lines), u"[]"_s, now(), placed.date});
    emit(StockRejected{placed.order, shortages});
}

// Good units of one product beside those that the same order takes already. What turns out stale on the way leaves the
// shelf at once, unless the clock has just jumped: then it is neither sold nor thrown out.
std::vector<UnitRow> InventoryService::take(const Wish &wish, const std::vector<UnitRow> &taken)
{
    std::set<Id> others;
    for (const UnitRow &unit : taken)
        if (unit.sku == wish.sku)
            others.insert(unit.unit);
    const qint64 reach = wish.quantity + qint64(others.size());
    std::vector<UnitRow> stale;
    std::vector<UnitRow> good = wish.batch.isEmpty()
        ? m_shelf.oldestGood(wish.sku, reach, goodAt(), stale)
        : m_shelf.oldestGoodOf(wish.sku, wish.batch, reach, goodAt(), stale);
    std::erase_if(good, [&](const UnitRow &unit) { return others.contains(unit.unit); });
    good.resize(std::min(good.size(), size_t(wish.quantity)));
    if (isClockSteady())
        discard(stale, {DiscardReason::Stale});
    return good;
}

// The shop time by which units are judged. While the clock has just jumped the one before the jump may be the true one:
// what was stale by either is not sold.
Instant InventoryService::goodAt() const { return isClockSteady() ? shopNow() : std::max(shopNow(), m_steadyAt); }

// Handing over: the turn that first handles the payment or the release decides the order's fate.

void InventoryService::prepareHandOvers(const std::vector<const bank::PaymentTaken *> &payments)
{
    std::vector<Id> orders, units;
    for (const auto *payment : payments)
        orders.push_back(payment->order);
    m_inventory.reservations.prefetch(orders);
    std::set<QString> skus;
    for (const Id &order : orders)
        if (const ReservationRow *reservation = m_inventory.reservations.find(order))
            if (const auto document = JsonDocument::parse(reservation->units.toUtf8()))
                if (const auto ids = decode<List<Id, 0, mostPieces>>(*document))
                    units.insert(units.end(), ids->begin(), ids->end());
    m_inventory.units.prefetch(units);
    for (const Id &unit : units)
        if (const UnitRow *row = m_inventory.units.find(unit))
            skus.insert(row->sku);
    m_inventory.shelf.prefetch({skus.begin(), skus.end()});
}

void InventoryService::handOver(const bank::PaymentTaken &payment)
{
    const ReservationRow *reservation = m_inventory.reservations.find(payment.order);
    if (!reservation)
        throw MessageFailure("a payment for an order that was never reserved");
    if (reservation->state == ReservationState::Sold)
        return;
    const bool isReleased = reservation->state != ReservationState::Reserved;
    if (isReleased && !isPlanted(Mutation::ReleasedUnitSold))
        return emit(HandOverImpossible{payment.order, Impossibility::Released, {}});

    std::vector<UnitRow> units = heldBy(*reservation);
    if (!replaceStale(units, *reservation))
        return giveUp(payment.order, units);
    List<orders::HandedUnit, 0, mostPieces> handedUnits;
    for (const UnitRow &unit : units) {
        if (!isReleased)
            m_shelf.move(unit.unit, UnitState::Sold, payment.order.text());
        handedUnits.push_back(handed(unit));
    }
    settleReservation(payment.order, ReservationState::Sold, units);
    emit(ItemsHandedOver{payment.order, handedUnits});
}

// A reserved unit that went stale before it was paid is swapped for a good one.
bool InventoryService::replaceStale(std::vector<UnitRow> &units, const ReservationRow &reservation)
{
    const auto firstStale = std::stable_partition(
        units.begin(), units.end(), [this](const UnitRow &unit) { return isGood(unit.bestBefore, goodAt()); });
    if (firstStale == units.end())
        return true;
    const std::vector<UnitRow> stale(firstStale, units.end());
    units.erase(firstStale, units.end());
    const bool isComplete = fillUp(units, reservation);
    if (isClockSteady())
        discard(stale, {DiscardReason::Stale});
    else
        for (const UnitRow &unit : stale)
            m_shelf.move(unit.unit, UnitState::Available);
    return isComplete;
}

void InventoryService::giveUp(const Id &order, const std::vector<UnitRow> &units)
{
    for (const UnitRow &unit : units)
        m_shelf.move(unit.unit, UnitState::Available);
    settleReservation(order, ReservationState::Impossible, {});
    emit(HandOverImpossible{order, Impossibility::NoGoodUnits, {}});
    discardIfEnded(m_inventory.reservations.find(order)->date, units);
}

// Releasing.

void InventoryService::releaseUnpaid(const bank::PaymentRefused &refusal)
{
    release(refusal.order, ReleaseReason::PaymentRefused, Reason(enumText(refusal.reason)));
}

void InventoryService::releaseCancelled(const orders::OrderCancelRequested &request)
{
    release(request.order, ReleaseReason::Cancelled);
}

std::vector<QString> InventoryService::expiredOrders() { return m_inventory.expired(now(), expiredPerTurn); }

void InventoryService::releaseExpired(const QString &order)
{
    release(Id::parse(QStringView(order)).value(), ReleaseReason::Expired);
}

void InventoryService::release(const Id &order, ReleaseReason reason, std::optional<Reason> detail)
{
    const ReservationRow *reservation = m_inventory.reservations.find(order);
    if (!reservation)
        throw MessageFailure("a release of an order that was never heard of");
    if (reservation->state != ReservationState::Reserved)
        return;
    const std::vector<UnitRow> units = heldBy(*reservation);
    for (const UnitRow &unit : units)
        m_shelf.move(unit.unit, UnitState::Available);
    m_inventory.reservations.change(order).state = ReservationState::Released;
    tellStock();
    emit(StockReleased{order, reason, std::move(detail), idsOf(units)});
    discardIfEnded(reservation->date, units);
}

void InventoryService::takeBack(const bank::PaymentRefunded &refund)
{
    if (!refund.refund || !refund.units)
        return;
    for (const Id &unit : *refund.units) {
        const UnitRow *row = m_inventory.units.find(unit);
        if (!row || row->state != UnitState::Sold || row->orderId != refund.order.text())
            throw MessageFailure("a refund of a unit that was not sold with this order");
        m_shelf.move(unit, UnitState::Returned, row->orderId);
    }
    emit(UnitsReturned{*refund.refund, refund.order, *refund.units});
}

// Helpers.

std::vector<UnitRow> InventoryService::heldBy(const ReservationRow &reservation)
{
    const auto document = JsonDocument::parse(reservation.units.toUtf8());
    BAKERY_INVARIANT(bool(document));
    const auto ids = decode<List<Id, 0, mostPieces>>(*document);
    BAKERY_INVARIANT(bool(ids));
    std::vector<UnitRow> units;
    for (const Id &id : *ids) {
        const UnitRow *unit = m_inventory.units.find(id);
        BAKERY_INVARIANT(unit);
        units.push_back(*unit);
    }
    return units;
}

void InventoryService::settleReservation(const Id &order, ReservationState to, const std::vector<UnitRow> &units)
{
    ReservationRow &reservation = m_inventory.reservations.change(order);
    BAKERY_INVARIANT(isLegal(reservation.state, to) || isPlanted(Mutation::ReleasedUnitSold));
    reservation.state = to;
    reservation.units = QString::fromUtf8(encode(idsOf(units)));
    tellStock();
}

void InventoryService::tellStock()
{
    for (const auto &[sku, hadSome] : m_shelf.takeTouched()) {
        touch<StockOfProduct>(sku);
        const bool hasSome = m_inventory.shelf.find(sku)->available > 0;
        if (hadSome && !hasSome)
            emit(ShelfEmptied{sku});
        else if (hasSome && !hadSome)
            emit(ShelfFilled{sku});
    }
}

}
