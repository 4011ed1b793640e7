// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/reports_contract.h"

#include <algorithm>

// The parts of others' events that reports are made of. What others may add words to is read as a text, so that a new
// means of payment or a new reason is counted and never a dead letter.
namespace bakery {

// How old something was, in whole minutes; a clock that was set back makes nothing younger than new.
inline qint64 minutesBetween(Instant from, Instant to) { return std::max<qint64>(0, (to - from).count() / 60'000); }

}

namespace bakery::told {

using reports::Word;

struct Line {
    Sku sku;
    Integer<1, mostPieces> quantity;
    Price unitPrice;
    std::optional<Word> taxClass;
    std::optional<menu::BasisPoints> taxBasisPoints;
};
BOOST_DESCRIBE_STRUCT(Line, (), (sku, quantity, unitPrice, taxClass, taxBasisPoints))
using Lines = List<Line, 1, 50>;

struct Means {
    Word method;
};
BOOST_DESCRIBE_STRUCT(Means, (), (method))

struct OrderPlaced {
    static constexpr Event event = orders::OrderPlaced::event;
    Id order;
    Text<1, 16> number;
    Lines lines;
    Price total;
    Means pay;
    LocalDate date;
    std::optional<Id> replaces;
};
BOOST_DESCRIBE_STRUCT(OrderPlaced, (), (order, number, lines, total, pay, date, replaces))

struct OrderCompleted {
    static constexpr Event event = orders::OrderCompleted::event;
    Id order;
};
BOOST_DESCRIBE_STRUCT(OrderCompleted, (), (order))

struct OrderRefused {
    static constexpr Event event = orders::OrderRefused::event;
    Id order;
};
BOOST_DESCRIBE_STRUCT(OrderRefused, (), (order))

struct OrderCancelled {
    static constexpr Event event = orders::OrderCancelled::event;
    Id order;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(OrderCancelled, (), (order, reason))

struct OrderRefunded {
    static constexpr Event event = orders::OrderRefunded::event;
    Id refund;
    Id order;
    Price amount;
    std::optional<Lines> lines;
    std::optional<LocalDate> date;
};
BOOST_DESCRIBE_STRUCT(OrderRefunded, (), (refund, order, amount, lines, date))

struct NewUnit {
    Id unit;
    Instant bakedAt;
    std::optional<Sku> oven;
};
BOOST_DESCRIBE_STRUCT(NewUnit, (), (unit, bakedAt, oven))

struct UnitsAdded {
    static constexpr Event event = inventory::UnitsAdded::event;
    Sku sku;
    List<NewUnit, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(UnitsAdded, (), (sku, units))

struct HandedUnit {
    Id unit;
    Sku sku;
    Instant bakedAt;
};
BOOST_DESCRIBE_STRUCT(HandedUnit, (), (unit, sku, bakedAt))
using HandedUnits = List<HandedUnit, 0, mostPieces>;

struct ItemsHandedOver {
    static constexpr Event event = inventory::ItemsHandedOver::event;
    Id order;
    HandedUnits units;
};
BOOST_DESCRIBE_STRUCT(ItemsHandedOver, (), (order, units))

struct UnitsDiscarded {
    static constexpr Event event = inventory::UnitsDiscarded::event;
    Sku sku;
    Word reason;
    List<Id, 1, 1000> units;
    std::optional<Price> price; // of each
    std::optional<Price> cost;
};
BOOST_DESCRIBE_STRUCT(UnitsDiscarded, (), (sku, reason, units, price, cost))

struct DiscardUndone {
    static constexpr Event event = inventory::DiscardUndone::event;
    Sku sku;
    List<Id, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(DiscardUndone, (), (sku, units))

struct ShelfCleared {
    static constexpr Event event = inventory::ShelfCleared::event;
    LocalDate date;
};
BOOST_DESCRIBE_STRUCT(ShelfCleared, (), (date))

struct PaymentTaken {
    static constexpr Event event = bank::PaymentTaken::event;
    Id order;
    Price amount;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(PaymentTaken, (), (order, amount, drawer))

struct PaymentRefunded {
    static constexpr Event event = bank::PaymentRefunded::event;
    Id order;
    Price amount;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(PaymentRefunded, (), (order, amount, drawer))

struct CashMoved {
    static constexpr Event event = bank::CashMoved::event;
    Word purpose;
    Price amount;
    Reason reason;
    Id by;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(CashMoved, (), (purpose, amount, reason, by, drawer))

struct ProductPut {
    static constexpr Event event = menu::ProductPut::event;
    Sku sku;
    menu::ProductName name;
    Price price;
    std::optional<Price> cost;
};
BOOST_DESCRIBE_STRUCT(ProductPut, (), (sku, name, price, cost))

struct PriceSet {
    static constexpr Event event = menu::PriceSet::event;
    Sku sku;
    Price regularPrice;
};
BOOST_DESCRIBE_STRUCT(PriceSet, (), (sku, regularPrice))

struct AvailabilityChanged {
    static constexpr Event event = menu::AvailabilityChanged::event;
    Sku sku;
    Word state;
};
BOOST_DESCRIBE_STRUCT(AvailabilityChanged, (), (sku, state))

struct Totals {
    Integer<0, mostMinorUnits> orders;
    Price gross;
    Price refunded;
};
BOOST_DESCRIBE_STRUCT(Totals, (), (orders, gross, refunded))

struct DayClosed {
    static constexpr Event event = merchant::DayClosed::event;
    LocalDate date;
    Instant opensAt;
    Instant closesAt;
    Totals sales;
};
BOOST_DESCRIBE_STRUCT(DayClosed, (), (date, opensAt, closesAt, sales))

}
