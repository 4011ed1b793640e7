// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank_drawer.h"
#include "shared/contracts/product.h"

// Reports: what a day brought, and what lies behind each figure. Words that other services may add to (a means of
// payment, a reason) are texts here, so a report tells of what it was not written for.
namespace bakery::reports {

using Count = Integer<0, mostMinorUnits>;
using Word = Text<1, 64>;
using Minutes = Integer<0, 1'000'000'000>;
using Rate = Integer<0, 10'000>; // 2500 are 25 %

constexpr int mostProducts = 10'000;

// Unscheduled: a day of a shop without hours, which nobody opens or closes.
enum class DayState { Unscheduled, Open, Closing, Closed };
BOOST_DESCRIBE_ENUM(DayState, Unscheduled, Open, Closing, Closed)

// Refusals

struct BadPeriod {
    static constexpr Refusal refusal{
        "bad-period", 422, "A report goes from a day to a later one, over 400 days at most"};
    LocalDate from;
    LocalDate to;
};
BOOST_DESCRIBE_STRUCT(BadPeriod, (), (from, to))

// What a report consists of

struct ProductFigures {
    Sku sku;
    menu::ProductName name;
    Count sold;
    Price gross;
    Count returned;
    Price refunded;
    Count added; // units put on the shelf
    Count handedOver; // units that left it with a customer
    Count wasted;
    std::optional<Rate> sellThrough; // of the units that left the shelf, how many were sold
    std::optional<Minutes> medianAge; // at the hand-over, in minutes
    Minutes soldOut; // while the shop was open
    Count taps; // on it while it was sold out
};
BOOST_DESCRIBE_STRUCT(ProductFigures, (),
    (sku, name, sold, gross, returned, refunded, added, handedOver, wasted, sellThrough, medianAge, soldOut, taps))

// By the clock on the wall; the hour that a clock shows twice is one.
struct HourFigures {
    Integer<0, 23> hour;
    Count orders;
    Count pieces;
    Price gross;
};
BOOST_DESCRIBE_STRUCT(HourFigures, (), (hour, orders, pieces, gross))

// What orders says was sold by these means, and what bank says of the same orders.
struct MeansFigures {
    Word method;
    Count orders;
    Price gross;
    Count refunds;
    Price refunded;
    Price taken; // by bank, for orders of these days
    Price givenBack; // whenever that was
};
BOOST_DESCRIBE_STRUCT(MeansFigures, (), (method, orders, gross, refunds, refunded, taken, givenBack))

// As on the receipts; refunds are taken off.
struct TaxFigures {
    Word taxClass;
    menu::BasisPoints basisPoints;
    Money net;
    Money tax;
    Money gross;
};
BOOST_DESCRIBE_STRUCT(TaxFigures, (), (taxClass, basisPoints, net, tax, gross))

struct WasteFigures {
    Word reason;
    Count units;
    Price value; // what they would have cost
    Price cost; // of making them, as far as it is known
    Count estimated; // units whose price is that of now, for theirs was not told
};
BOOST_DESCRIBE_STRUCT(WasteFigures, (), (reason, units, value, cost, estimated))

// What was put on the shelf out of an oven, by the hour in which it was done, and how much of it was thrown out as
// stale.
struct OvenFigures {
    Word oven;
    Integer<0, 23> hour;
    Count added;
    Count stale;
    std::optional<Rate> staleRate;
};
BOOST_DESCRIBE_STRUCT(OvenFigures, (), (oven, hour, added, stale, staleRate))

struct BatchFigures {
    Word oven;
    Count baked; // batches
    Count failed;
    Count lost; // pieces in those
};
BOOST_DESCRIBE_STRUCT(BatchFigures, (), (oven, baked, failed, lost))

// A drawer from one day's end to another's. Cash is counted after closing: until midnight, or for two hours after that,
// what happens to a drawer belongs to the day that has closed. Told to management alone, for a count is blind.
struct DrawerFigures {
    Sku drawer;
    Money atStart; // what should lie in it then
    Price floats;
    Price paidIn;
    Price paidOut;
    Price taken; // from customers
    Price givenBack; // to them
    Count counts;
    std::optional<Price> counted; // by the last of them
    Money difference; // of all of them; below nothing: there was too little
    Money atEnd; // what should lie in it, after the counts
    Count openings; // without a booking
};
BOOST_DESCRIBE_STRUCT(DrawerFigures, (),
    (drawer, atStart, floats, paidIn, paidOut, taken, givenBack, counts, counted, difference, atEnd, openings))

struct Figures {
    LocalDate from;
    LocalDate to;
    Count days; // of which anything is known
    bool isFinal = false; // every one is closed
    std::optional<bool> agrees; // with what merchant has closed the days with; not where none is closed
    Currency currency;
    Count placed;
    Count completed;
    Count refused; // there was not enough
    Count cancelled;
    Count pieces;
    Price gross;
    Count refunds;
    Price refunded;
    Count wasted;
    Price wasteValue;
    Price wasteCost;
    std::optional<Rate> sellThrough;
    std::optional<Minutes> medianAge;
    Minutes soldOut;
    Count taps;
    List<ProductFigures, 0, mostProducts> products; // what sold for most first
    List<HourFigures, 0, 24> hours;
    List<MeansFigures, 0, 64> means;
    List<TaxFigures, 0, 64> taxes;
    List<WasteFigures, 0, 64> waste;
    List<OvenFigures, 0, 2400> ovens;
    List<BatchFigures, 0, 100> batches;
    List<DrawerFigures, 0, bank::mostDrawers> drawers;
};
BOOST_DESCRIBE_STRUCT(Figures, (),
    (from, to, days, isFinal, agrees, currency, placed, completed, refused, cancelled, pieces, gross, refunds, refunded,
        wasted, wasteValue, wasteCost, sellThrough, medianAge, soldOut, taps, products, hours, means, taxes, waste,
        ovens, batches, drawers))

struct Letterhead {
    Text<0, 200> legalName;
    List<Text<1, 200>, 0, 20> address;
    std::optional<Text<1, 64>> taxNumber;
    Text<0, 100> site;
    Text<0, 64> timeZone;
};
BOOST_DESCRIBE_STRUCT(Letterhead, (), (legalName, address, taxNumber, site, timeZone))

struct Report {
    Letterhead shop;
    DayState state = DayState::Unscheduled; // of the last day
    Instant knownTo; // the latest thing that anybody has told
    Figures period;
    Figures before; // as many days, just before
};
BOOST_DESCRIBE_STRUCT(Report, (), (shop, state, knownTo, period, before))

// Requests

// The day that is open, so far, or the latest; against the day before.
struct AskToday {
    static constexpr Route route{Verb::Ask, "reports", "today", staff};
    using Answer = Report;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskToday, (), ())

// Business days, the last one included.
struct AskReport {
    static constexpr Route route{Verb::Ask, "reports", "report", staff};
    using Answer = Report;
    using Refusals = Types<BadPeriod>;

    LocalDate from;
    LocalDate to;
};
BOOST_DESCRIBE_STRUCT(AskReport, (), (from, to))

struct DayLine {
    LocalDate date;
    DayState state = DayState::Unscheduled;
    Count completed;
    Price gross;
    Price refunded;
};
BOOST_DESCRIBE_STRUCT(DayLine, (), (date, state, completed, gross, refunded))

struct DayPage {
    List<DayLine, 0, 100> days;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(DayPage, (), (days, next))

// Newest first.
struct AskDays {
    static constexpr Route route{Verb::Ask, "reports", "days", staff};
    using Answer = DayPage;
    using Refusals = Types<BadCursor>;

    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskDays, (), (after, limit))

// Sales, Refused, Cancelled: orders. Refunds. Waste: what was thrown out. HandedOver: whose ages the median is of.
// Added: what was put on the shelf. SoldOut: from when to when. Taps. Drawers: what came in, went out and was counted.
// Batches: each that was baked, or failed.
enum class Figure { Sales, Refused, Cancelled, Refunds, Waste, HandedOver, Added, SoldOut, Taps, Drawers, Batches };
BOOST_DESCRIBE_ENUM(
    Figure, Sales, Refused, Cancelled, Refunds, Waste, HandedOver, Added, SoldOut, Taps, Drawers, Batches)

struct UnitBehind {
    Id unit;
    Sku sku;
    std::optional<Minutes> age; // when it was handed over
};
BOOST_DESCRIBE_STRUCT(UnitBehind, (), (unit, sku, age))

// One order, refund, or event behind a figure.
struct Evidence {
    Instant at; // in shop time
    std::optional<Id> order;
    std::optional<Text<1, 16>> number;
    std::optional<Id> refund;
    std::optional<Word> method;
    std::optional<Sku> sku;
    std::optional<Word> reason;
    std::optional<Word> oven;
    std::optional<Id> batch; // `reason` says whether it was baked or failed
    std::optional<Price> amount;
    std::optional<Instant> until; // SoldOut; none: still
    std::optional<Sku> drawer; // `reason` says what was done with it
    std::optional<Money> difference; // of a count; `amount` is what was counted
    std::optional<Reason> note; // of whoever moved cash
    std::optional<Id> by;
    Count pieces;
    List<UnitBehind, 0, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(Evidence, (),
    (at, order, number, refund, method, sku, reason, oven, batch, amount, until, drawer, difference, note, by, pieces,
        units))

struct EvidencePage {
    List<Evidence, 0, 100> evidence;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(EvidencePage, (), (evidence, next))

// What is behind a figure, narrowed down to a product, a means of payment, a reason, an oven or a drawer. A page may
// hold fewer than asked for, even none, and still name the next.
struct AskWhy {
    static constexpr Route route{Verb::Ask, "reports", "why", staff};
    using Answer = EvidencePage;
    using Refusals = Types<BadPeriod, BadCursor>;

    Figure figure = Figure::Sales;
    LocalDate from;
    LocalDate to;
    std::optional<Sku> sku;
    std::optional<Word> method;
    std::optional<Word> reason;
    std::optional<Word> oven;
    std::optional<Sku> drawer;
    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskWhy, (), (figure, from, to, sku, method, reason, oven, drawer, after, limit))

struct RebuildBegun {
    Count journals;
};
BOOST_DESCRIBE_STRUCT(RebuildBegun, (), (journals))

// Forgets everything and reads all journals again; presence tells how far it is.
struct Rebuild {
    static constexpr Route route{Verb::Do, "reports", "rebuild", Roles{Role::Administrator}};
    using Answer = RebuildBegun;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(Rebuild, (), ())

}
