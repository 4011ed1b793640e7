// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu_events.h"
#include "shared/contracts/orders.h"
#include "shared/core/result.h"

#include <QTimeZone>

#include <map>
#include <variant>

// What orders knows of a product, and what that means for somebody who wants it.
namespace bakery {

// A price that a product had before, and since when.
struct PastPrice {
    menu::PriceVersion priceVersion;
    Integer<0, mostMinorUnits> price;
};
BOOST_DESCRIBE_STRUCT(PastPrice, (), (priceVersion, price))
constexpr int pastPricesKept = 8; // carts live for minutes, and a day has a discount and its end

// A row of the table `products`.
struct Offer {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 price = 0;
    QString currency;
    qint64 priceVersion = 0; // since which it has this price
    QString pastPrices = QStringLiteral("[]"); // JSON: List<PastPrice>, the latest first
    bool withdrawn = false;
    menu::Availability availability = menu::Availability::OnSale;
    std::optional<Instant> until;
    menu::ProductKind kind = menu::ProductKind::Baked;
    QString options = QStringLiteral("[]"); // JSON: menu::Options, without their words
    bool needsChoice = false; // of at least one option something must be chosen
    menu::TaxClass taxHere = menu::TaxClass::Standard;
    menu::TaxClass taxTakeAway = menu::TaxClass::Standard;
    std::optional<qint64> basisPointsHere; // not there: the shop has not said what the class comes to
    std::optional<qint64> basisPointsTakeAway;
    std::optional<LocalTime> availableFrom; // both or none, by the clock of the site
    std::optional<LocalTime> availableUntil;
};
BOOST_DESCRIBE_STRUCT(Offer, (),
    (sku, price, currency, priceVersion, pastPrices, withdrawn, availability, until, kind, options, needsChoice,
        taxHere, taxTakeAway, basisPointsHere, basisPointsTakeAway, availableFrom, availableUntil))

// What menu says, learned.
using TaxRates = std::map<menu::TaxClass, qint64>;
void learn(Offer &offer, const menu::ProductPut &product, const TaxRates &rates);
void learn(Offer &offer, const menu::PriceSet &price);
void learn(Offer &offer, const TaxRates &rates);

// What it cost on the menu of that price version; nothing when that is too long ago to know.
std::optional<qint64> priceAt(const Offer &offer, qint64 priceVersion);

// Of an order: where it is eaten, and when it is placed.
struct Sale {
    orders::Serving serving = orders::Serving::TakeAway;
    Instant shopNow;
    QTimeZone zone = QTimeZone::utc();
};

using Offers = std::map<QString, const Offer *>;
using Lines = List<orders::PricedLine, 1, 50>;
using LineRefusal = std::variant<orders::UnknownProduct, orders::NotForSale, orders::WrongOptions>;

// Adds up lines of one sku with the same options and prices them; or says of the first that cannot be sold why.
Result<Lines, LineRefusal> priced(const List<orders::OrderLine, 1, 50> &lines, const Offers &offers, const Sale &sale);

// Whether somebody who ordered from the menu of that version sees another price for any line.
bool differFrom(qint64 priceVersion, const Lines &lines, const Offers &offers);

// The latest of the lines.
qint64 priceVersionOf(const Lines &lines);

}
