// SPDX-License-Identifier: GPL-3.0-or-later
// Prices that change when their time comes: by plan, and before closing.
#include "services/menu/menu_service.h"

#include "services/menu/card.h"
#include "shared/contracts/stored.h"

using namespace bakery::menu;

namespace bakery {
namespace {

constexpr size_t mostScheduled = 20;
constexpr qint64 discountedPerTurn = 1000;

ScheduledPrice viewOf(const ScheduledPriceRow &row) { return {row.fromAt, {row.price, row.currency}, row.saidBy}; }

}

Outcome<SchedulePrice> MenuService::schedulePrice(const SchedulePrice &request, const Caller &caller)
{
    const ProductRow *row = m_menu.products.find(request.sku);
    if (!row)
        return UnknownProduct{request.sku};
    if (request.price.currency != Currency(row->currency))
        return OtherCurrency{row->currency};
    if (request.from <= shopNow())
        return InThePast{shopNow()};
    if (!m_menu.scheduledPrices.find({request.sku, request.from})) {
        if (m_menu.scheduledFor(request.sku).size() >= mostScheduled)
            return TooManyScheduled{qint64(mostScheduled)};
        m_menu.scheduledPrices.insert({.sku = request.sku, .fromAt = request.from});
    }
    ScheduledPriceRow &scheduled = m_menu.scheduledPrices.change({request.sku, request.from});
    scheduled = {request.sku, request.from, request.price.amount, request.price.currency, caller.subject};
    remember(m_menu.products.change(request.sku),
        {.by = caller.subject, .change = Change::PriceScheduled, .price = request.price, .from = request.from});
    emit(PriceScheduled{request.sku, request.price, request.from, caller.subject});
    return viewOf(scheduled);
}

Outcome<CancelScheduledPrice> MenuService::cancelScheduled(const CancelScheduledPrice &request, const Caller &caller)
{
    const ScheduledPriceRow *scheduled = m_menu.scheduledPrices.find({request.sku, request.from});
    if (!scheduled)
        return UnknownScheduledPrice{request.sku, request.from};
    const ScheduledPrice cancelled = viewOf(*scheduled);
    m_menu.scheduledPrices.remove({request.sku, request.from});
    remember(m_menu.products.change(request.sku),
        {.by = caller.subject,
            .change = Change::ScheduledPriceCancelled,
            .price = cancelled.price,
            .from = request.from});
    emit(ScheduledPriceCancelled{request.sku, request.from, caller.subject});
    return cancelled;
}

// Several may have come due while the shop was off: the latest of each product holds. A clock that has just jumped says
// nothing of what is due.
void MenuService::setDuePrices()
{
    if (!isClockSteady())
        return;
    std::map<QString, ScheduledPriceRow> latest;
    for (const ScheduledPriceRow &due : m_menu.scheduledUntil(shopNow())) {
        latest[due.sku] = m_menu.scheduledPrices.adopt(due);
        m_menu.scheduledPrices.remove({due.sku, due.fromAt});
    }
    std::erase_if(
        latest, [this](const auto &due) { return m_menu.products.find(due.first)->price == due.second.price; });
    if (latest.empty())
        return;
    const qint64 version = nextPriceVersion();
    for (const auto &[sku, due] : latest)
        setPrice(m_menu.products.change(sku), due, version);
}

void MenuService::setPrice(ProductRow &row, const ScheduledPriceRow &due, qint64 version)
{
    ProductCard card = cardOf(row);
    card.price = {due.price, due.currency};
    row.card = encodeStored(card);
    row.price = due.price;
    revise(row, due.saidBy);
    remember(row, {.by = due.saidBy, .change = Change::PriceSet, .price = card.price, .from = due.fromAt});
    tellPrice(row, version, PriceCause::Scheduled);
}

// What the row's regular price and discount come to now.
void MenuService::tellPrice(ProductRow &row, qint64 version, PriceCause cause)
{
    row.priceNow = row.discounted ? discounted(row.price, row.discountPercent) : row.price;
    row.priceVersion = version;
    touchMenus();
    emit(PriceSet{row.sku, {row.priceNow, row.currency}, {row.price, row.currency}, version, cause});
}

qint64 MenuService::nextPriceVersion() { return ++m_menu.shop.change(1).priceVersion; }

// The discount before closing.

void MenuService::opened(const merchant::DayOpened &day)
{
    ShopRow &shop = m_menu.shop.change(1);
    shop.day = day.date;
    shop.closesAt = day.closesAt;
}

// Closing early or late moves the discount. Of a day that is still to come its opening will tell.
void MenuService::changed(const merchant::DayChanged &day)
{
    if (m_menu.shop.find(1)->day == day.date)
        m_menu.shop.change(1).closesAt = day.closesAt;
}

void MenuService::closing(const merchant::DayClosing &day)
{
    if (m_menu.shop.find(1)->day != day.date)
        return;
    ShopRow &shop = m_menu.shop.change(1);
    shop.day.reset();
    shop.closesAt.reset();
}

bool MenuService::isDiscounting() { return holdsDiscount(m_menu.shop.find(1)->closesAt, shopNow()); }

// A long menu takes several turns: the events of one must fit a message.
void MenuService::discountOrNot()
{
    if (!isClockSteady())
        return;
    const bool isDiscounted = holdsDiscount(m_menu.knownShop().closesAt, shopNow());
    const auto skus = m_menu.wronglyDiscounted(isDiscounted, discountedPerTurn);
    if (skus.empty())
        return;
    const qint64 version = nextPriceVersion();
    for (const QString &sku : skus) {
        ProductRow &row = m_menu.products.change(sku);
        row.discounted = isDiscounted;
        tellPrice(row, version, isDiscounted ? PriceCause::ClosingDiscount : PriceCause::DiscountEnded);
    }
}

}
