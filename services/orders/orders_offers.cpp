// SPDX-License-Identifier: GPL-3.0-or-later
// What menu says of products, and what of it an order needs.
#include "services/orders/orders_service.h"

using namespace bakery::orders;

namespace bakery {

void OrdersService::learnProduct(const menu::ProductPut &product)
{
    Offer &offer = m_orders.products.find(product.sku) ? m_orders.products.change(product.sku)
                                                       : m_orders.products.insert({.sku = product.sku});
    learn(offer, product, m_orders.taxRates());
}

Offer &OrdersService::offerOf(const QString &sku)
{
    if (!m_orders.products.find(sku))
        throw MessageFailure("news of a product that was never put");
    return m_orders.products.change(sku);
}

void OrdersService::withdraw(const menu::ProductWithdrawn &product) { offerOf(product.sku).withdrawn = true; }

void OrdersService::setTaxClass(const menu::TaxClassPut &taxClass)
{
    if (!m_orders.taxClasses.find(taxClass.taxClass))
        m_orders.taxClasses.insert({.taxClass = taxClass.taxClass});
    m_orders.taxClasses.change(taxClass.taxClass).basisPoints = taxClass.basisPoints;
    const TaxRates rates = m_orders.taxRates();
    for (const QString &sku : m_orders.productsTaxed(taxClass.taxClass))
        learn(m_orders.products.change(sku), rates);
}

void OrdersService::setPrice(const menu::PriceSet &price) { learn(offerOf(price.sku), price); }

void OrdersService::setAvailability(const menu::AvailabilityChanged &availability)
{
    Offer &offer = offerOf(availability.sku);
    offer.availability = availability.state;
    offer.until = availability.until;
}

void OrdersService::pauseKiosks(const menu::KiosksPaused &pause)
{
    m_orders.kiosks.change(1) = {1, true, pause.until, pause.reason};
}

void OrdersService::resumeKiosks(const menu::KiosksResumed &) { m_orders.kiosks.change(1) = {1, false, {}, {}}; }

Offers OrdersService::offersFor(const List<OrderLine, 1, 50> &lines)
{
    Offers offers;
    for (const OrderLine &line : lines)
        if (const Offer *offer = m_orders.products.find(line.sku))
            offers[line.sku] = offer;
    return offers;
}

std::optional<orders::KiosksPaused> OrdersService::kiosksPaused()
{
    const KiosksRow *kiosks = m_orders.kiosks.find(1);
    if (!kiosks->paused || (kiosks->until && *kiosks->until <= shopNow()))
        return std::nullopt;
    return orders::KiosksPaused{kiosks->reason, kiosks->until};
}

}
