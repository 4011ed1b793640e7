// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/product.h"

// What an order is made of.
namespace bakery::orders {

enum class OrderStatus { Placed, Refused, Reserved, Paid, Completed, Cancelled, Refunded };
BOOST_DESCRIBE_ENUM(OrderStatus, Placed, Refused, Reserved, Paid, Completed, Cancelled, Refunded)

enum class PaymentMethod { Account, Card, Cash };
BOOST_DESCRIBE_ENUM(PaymentMethod, Account, Card, Cash)

struct PaymentMeans {
    PaymentMethod method = PaymentMethod::Account;
};
BOOST_DESCRIBE_STRUCT(PaymentMeans, (), (method))

// Of what was sold. Baked goods are ready at once; what is made to order is prepared first. What was paid back before
// anybody came for it is called off.
enum class Fulfilment { Preparing, Ready, Collected, CalledOff };
BOOST_DESCRIBE_ENUM(Fulfilment, Preparing, Ready, Collected, CalledOff)

enum class Serving { Here, TakeAway };
BOOST_DESCRIBE_ENUM(Serving, Here, TakeAway)

// One choice of one of the product's options.
struct ChosenOption {
    Sku option;
    Sku choice;
    friend bool operator==(const ChosenOption &, const ChosenOption &) = default;
};
BOOST_DESCRIBE_STRUCT(ChosenOption, (), (option, choice))
using Chosen = List<ChosenOption, 0, 20>;

// What whoever prepares it should know. It may tell something of a person.
using OrderNote = Text<1, 300>;
// Where it is sent, for who carries it.
using ShippingDetails = Text<1, 500>;

struct OrderLine {
    Sku sku;
    Integer<1, 999> quantity;
    std::optional<Chosen> options;
    std::optional<BatchName> batch; // of these only: freshest or cheapest, where two bakes are on the shelf
};
BOOST_DESCRIBE_STRUCT(OrderLine, (), (sku, quantity, options, batch))

struct PricedLine {
    Sku sku;
    Integer<1, mostPieces> quantity; // lines of one sku with the same options and batch are added up
    Price unitPrice;
    menu::PriceVersion priceVersion; // since which it costs that
    std::optional<Chosen> options; // in the order of their names
    std::optional<menu::TaxClass> taxClass; // both, where the shop has said what the class comes to
    std::optional<menu::BasisPoints> taxBasisPoints;
    std::optional<BatchName> batch;
    std::optional<menu::ProductKind> kind; // none: baked. What is made to order has no units
};
BOOST_DESCRIBE_STRUCT(
    PricedLine, (), (sku, quantity, unitPrice, priceVersion, options, taxClass, taxBasisPoints, batch, kind))

struct HandedUnit {
    Id unit;
    Sku sku;
    Instant bakedAt;
    Instant bestBefore;
    std::optional<BatchName> batch;
    std::optional<Sku> oven;
};
BOOST_DESCRIBE_STRUCT(HandedUnit, (), (unit, sku, bakedAt, bestBefore, batch, oven))

// Of all lines of one class; the prices include it. Rounded half up, once for each class.
struct TaxAmount {
    menu::TaxClass taxClass = menu::TaxClass::Standard;
    menu::BasisPoints basisPoints;
    Price net;
    Price tax;
    Price gross;
};
BOOST_DESCRIBE_STRUCT(TaxAmount, (), (taxClass, basisPoints, net, tax, gross))

}
