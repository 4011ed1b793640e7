// SPDX-License-Identifier: GPL-3.0-or-later
// What the staff takes off sale for a while, and puts back.
#include "services/menu/menu_service.h"

#include "services/menu/published.h"

using namespace bakery::menu;

namespace bakery {
namespace {

Change changeTo(Availability state)
{
    return state == Availability::SoldOut ? Change::SoldOut
        : state == Availability::Paused   ? Change::Paused
                                          : Change::Resumed;
}

}

// Products.

Outcome<MarkSoldOut> MenuService::markSoldOut(const MarkSoldOut &request, const Caller &caller)
{
    if (request.until && *request.until <= shopNow())
        return InThePast{shopNow()};
    return say<MarkSoldOut>(request.sku, {Availability::SoldOut, request.until, request.reason, caller.subject});
}

Outcome<PauseProduct> MenuService::pauseProduct(const PauseProduct &request, const Caller &caller)
{
    if (request.until && *request.until <= shopNow())
        return InThePast{shopNow()};
    return say<PauseProduct>(request.sku, {Availability::Paused, request.until, request.reason, caller.subject});
}

Outcome<ResumeProduct> MenuService::resumeProduct(const ResumeProduct &request, const Caller &caller)
{
    return say<ResumeProduct>(request.sku, {Availability::OnSale, {}, {}, caller.subject});
}

// A tap on what can be had by now is no lost sale: the screen was a moment behind.
Outcome<TapSoldOut> MenuService::tapSoldOut(const TapSoldOut &request, const Caller &)
{
    const ProductRow *row = m_menu.products.find(request.sku);
    if (!row)
        return UnknownProduct{request.sku};
    const bool isSoldOut = !row->withdrawn && bakery::isSoldOut(*row, cardOf(*row));
    if (isSoldOut)
        emit(SoldOutTapped{request.sku});
    return TapCounted{request.sku, isSoldOut};
}

template <typename Request>
Outcome<Request> MenuService::say(const QString &sku, const AvailabilityNow &availability)
{
    const ProductRow *row = m_menu.products.find(sku);
    if (!row)
        return UnknownProduct{sku};
    if (row->withdrawn)
        return ProductIsWithdrawn{sku};
    const bool isNews = row->availability != Availability::OnSale || availability.state != Availability::OnSale;
    if (isNews)
        setAvailability(sku, availability);
    return availability;
}

void MenuService::setAvailability(const QString &sku, const AvailabilityNow &availability)
{
    ProductRow &row = m_menu.products.change(sku);
    row.availability = availability.state;
    row.until = availability.until;
    row.reason = availability.reason;
    row.saidBy = availability.by;
    touchMenus();
    remember(row,
        {.by = availability.by,
            .change = changeTo(availability.state),
            .until = availability.until,
            .reason = availability.reason});
    emit(AvailabilityChanged{sku, availability.state, availability.until, availability.reason, availability.by});
}

void MenuService::resumeDue()
{
    if (!isClockSteady())
        return;
    for (const QString &sku : m_menu.dueBackOnSale(shopNow()))
        setAvailability(sku, {});
    const ShopRow &shop = m_menu.knownShop();
    if (shop.kiosksPaused && shop.kiosksUntil && *shop.kiosksUntil <= shopNow())
        setKiosks({});
}

// Kiosks.

Outcome<PauseKiosks> MenuService::pauseKiosks(const PauseKiosks &request, const Caller &caller)
{
    if (request.until && *request.until <= shopNow())
        return InThePast{shopNow()};
    const KiosksNow kiosks{true, request.until, request.reason, caller.subject};
    setKiosks(kiosks);
    return kiosks;
}

Outcome<ResumeKiosks> MenuService::resumeKiosks(const ResumeKiosks &, const Caller &caller)
{
    const KiosksNow kiosks{false, {}, {}, caller.subject};
    if (m_menu.shop.find(1)->kiosksPaused)
        setKiosks(kiosks);
    return kiosks;
}

void MenuService::setKiosks(const KiosksNow &kiosks)
{
    ShopRow &shop = m_menu.shop.change(1);
    shop.kiosksPaused = kiosks.paused;
    shop.kiosksUntil = kiosks.until;
    shop.kiosksReason = kiosks.reason;
    shop.kiosksBy = kiosks.by;
    touchMenus();
    if (kiosks.paused)
        emit(KiosksPaused{kiosks.until, *kiosks.reason, *kiosks.by});
    else
        emit(KiosksResumed{kiosks.by});
}

}
