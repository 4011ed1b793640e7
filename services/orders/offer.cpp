// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/offer.h"

#include "services/orders/choices.h"
#include "services/orders/hours_of_day.h"
#include "shared/contracts/stored.h"

#include <algorithm>

using namespace bakery::orders;

namespace bakery {
namespace {

using PastPrices = List<PastPrice, 0, pastPricesKept>;

void setPrice(Offer &offer, const menu::ProductPrice &price, qint64 priceVersion)
{
    if (offer.priceVersion != 0 && priceVersion > offer.priceVersion) {
        PastPrices past = decodeStored<PastPrices>(offer.pastPrices);
        past.insert(past.begin(), {offer.priceVersion, offer.price});
        past.resize(std::min(past.size(), size_t(pastPricesKept)));
        offer.pastPrices = encodeStored(past);
    }
    offer.price = price.amount;
    offer.currency = price.currency;
    offer.priceVersion = priceVersion;
}

// Only what prices and rules need.
menu::Options withoutWords(menu::Options options)
{
    for (menu::Option &option : options) {
        option.translations.reset();
        for (menu::Choice &choice : option.choices)
            choice.translations.reset();
    }
    return options;
}

std::optional<NotForSale> obstacleTo(const Offer &offer, const Sale &sale)
{
    if (offer.withdrawn)
        return NotForSale{offer.sku, Obstacle::Withdrawn, {}};
    const bool isOver = offer.until && *offer.until <= sale.shopNow;
    if (offer.availability != menu::Availability::OnSale && !isOver)
        return NotForSale{offer.sku,
            offer.availability == menu::Availability::SoldOut ? Obstacle::SoldOut : Obstacle::Paused, offer.until};
    if (offer.availableFrom && offer.availableUntil)
        if (const auto next = notSoldUntil(*offer.availableFrom, *offer.availableUntil, sale.zone, sale.shopNow))
            return NotForSale{offer.sku, Obstacle::OutsideHours, next};
    return std::nullopt;
}

// Documents are read only where there is something to read.
Result<qint64, OptionFault> unitPriceOf(const Offer &offer, const OrderLine &line)
{
    if (!offer.needsChoice && (!line.options || line.options->empty()))
        return offer.price;
    const auto effect = effectOf(decodeStored<menu::Options>(offer.options), line.options.value_or(Chosen{}));
    if (!effect)
        return Failure{effect.error()};
    return std::max<qint64>(0, offer.price + *effect);
}

PricedLine pricedLine(const Offer &offer, const OrderLine &line, qint64 unitPrice, Serving serving)
{
    PricedLine priced{
        line.sku, line.quantity.value, {unitPrice, offer.currency}, offer.priceVersion, {}, {}, {}, line.batch, {}};
    if (line.options && !line.options->empty())
        priced.options = sorted(*line.options);
    if (offer.kind == menu::ProductKind::MadeToOrder)
        priced.kind = offer.kind;
    const bool isHere = serving == Serving::Here;
    if (const auto basisPoints = isHere ? offer.basisPointsHere : offer.basisPointsTakeAway) {
        priced.taxClass = isHere ? offer.taxHere : offer.taxTakeAway;
        priced.taxBasisPoints = *basisPoints;
    }
    return priced;
}

void add(Lines &lines, PricedLine &&line)
{
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const PricedLine &other) {
        return other.sku == line.sku && other.options == line.options && other.batch == line.batch;
    });
    if (same == lines.end())
        lines.push_back(std::move(line));
    else
        same->quantity = same->quantity + line.quantity;
}

}

void learn(Offer &offer, const menu::ProductPut &product, const TaxRates &rates)
{
    setPrice(offer, product.priceNow.value_or(product.price), product.priceVersion);
    offer.withdrawn = false;
    offer.kind = product.kind.value_or(menu::ProductKind::Baked);
    const menu::Options options = withoutWords(product.options.value_or(menu::Options{}));
    offer.options = encodeStored(options);
    offer.needsChoice = needChoice(options);
    const menu::TaxClasses classes = product.taxClass.value_or(menu::TaxClasses{});
    offer.taxHere = classes.here;
    offer.taxTakeAway = classes.takeAway;
    offer.availableFrom = product.availableFrom;
    offer.availableUntil = product.availableUntil;
    learn(offer, rates);
}

void learn(Offer &offer, const menu::PriceSet &price) { setPrice(offer, price.price, price.priceVersion); }

void learn(Offer &offer, const TaxRates &rates)
{
    const auto rateOf = [&](menu::TaxClass taxClass) {
        const auto found = rates.find(taxClass);
        return found == rates.end() ? std::nullopt : std::optional(found->second);
    };
    offer.basisPointsHere = rateOf(offer.taxHere);
    offer.basisPointsTakeAway = rateOf(offer.taxTakeAway);
}

std::optional<qint64> priceAt(const Offer &offer, qint64 priceVersion)
{
    if (offer.priceVersion <= priceVersion)
        return offer.price;
    for (const PastPrice &past : decodeStored<PastPrices>(offer.pastPrices))
        if (past.priceVersion <= priceVersion)
            return past.price;
    return std::nullopt;
}

Result<Lines, LineRefusal> priced(const List<OrderLine, 1, 50> &lines, const Offers &offers, const Sale &sale)
{
    Lines result;
    for (const OrderLine &line : lines) {
        const auto found = offers.find(line.sku);
        if (found == offers.end())
            return Failure{LineRefusal(UnknownProduct{line.sku})};
        const Offer &offer = *found->second;
        if (auto obstacle = obstacleTo(offer, sale))
            return Failure{LineRefusal(std::move(*obstacle))};
        const auto unitPrice = unitPriceOf(offer, line);
        if (!unitPrice)
            return Failure{LineRefusal(WrongOptions{line.sku, unitPrice.error().option, unitPrice.error().problem})};
        add(result, pricedLine(offer, line, *unitPrice, sale.serving));
    }
    return result;
}

bool differFrom(qint64 priceVersion, const Lines &lines, const Offers &offers)
{
    return std::any_of(lines.begin(), lines.end(), [&](const PricedLine &line) {
        return line.priceVersion > priceVersion // what choices added then is not known any more
            && (line.options || priceAt(*offers.at(line.sku), priceVersion) != line.unitPrice.amount.value);
    });
}

qint64 priceVersionOf(const Lines &lines)
{
    qint64 latest = 0;
    for (const PricedLine &line : lines)
        latest = std::max(latest, line.priceVersion.value);
    return latest;
}

}
