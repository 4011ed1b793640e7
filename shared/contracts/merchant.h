// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/inventory.h"

// Merchant: who sells, when the shop is open, and the business day.
namespace bakery::merchant {

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
BOOST_DESCRIBE_ENUM(Weekday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday)

// A day's business goes scheduled → open → closing → closed, each once. The others are days without one: the shop never
// closes, it does not open that day, or nobody was there to open it.
enum class DayStatus { Scheduled, Open, Closing, Closed, AlwaysOpen, DayOff, Missed };
BOOST_DESCRIBE_ENUM(DayStatus, Scheduled, Open, Closing, Closed, AlwaysOpen, DayOff, Missed)

using AddressLines = List<Text<1, 200>, 0, 8>;

// Closing at or before the opening means the next morning.
struct Hours {
    LocalTime opens;
    LocalTime closes;
};
BOOST_DESCRIBE_STRUCT(Hours, (), (opens, closes))

struct WeekdayHours {
    Weekday weekday = Weekday::Monday;
    LocalTime opens;
    LocalTime closes;
};
BOOST_DESCRIBE_STRUCT(WeekdayHours, (), (weekday, opens, closes))

// Several hours of one day are one business day with breaks.
using HoursOfDay = List<Hours, 0, 28>;
using HoursOfWeek = List<WeekdayHours, 0, 28>;

struct Break {
    Instant from;
    Instant until;
};
BOOST_DESCRIBE_STRUCT(Break, (), (from, until))

using Breaks = List<Break, 0, 27>;

// Refusals

struct NoMerchant {
    static constexpr Refusal refusal{"no-merchant", 404, "It is not said yet who the merchant is"};
};
BOOST_DESCRIBE_STRUCT(NoMerchant, (), ())

struct NoSite {
    static constexpr Refusal refusal{"no-site", 404, "It is not said yet where the shop is"};
};
BOOST_DESCRIBE_STRUCT(NoSite, (), ())

struct LogoNotSvg {
    static constexpr Refusal refusal{"logo-not-svg", 422, "The logo must be an SVG document"};
};
BOOST_DESCRIBE_STRUCT(LogoNotSvg, (), ())

struct UnknownTimeZone {
    static constexpr Refusal refusal{"unknown-time-zone", 422, "This machine does not know that time zone"};
    Text<1, 64> timeZone;
};
BOOST_DESCRIBE_STRUCT(UnknownTimeZone, (), (timeZone))

struct HoursOverlap {
    static constexpr Refusal refusal{"hours-overlap", 422, "These hours reach into others"};
    Weekday weekday = Weekday::Monday; // whose hours begin before those in front of them have ended
};
BOOST_DESCRIBE_STRUCT(HoursOverlap, (), (weekday))

struct ShopAlwaysOpen {
    static constexpr Refusal refusal{"always-open", 409, "The shop has no opening hours: it is always open"};
};
BOOST_DESCRIBE_STRUCT(ShopAlwaysOpen, (), ())

struct ClosedThatDay {
    static constexpr Refusal refusal{"closed-that-day", 409, "The shop does not open that day"};
    LocalDate date;
};
BOOST_DESCRIBE_STRUCT(ClosedThatDay, (), (date))

struct DayHasBegun {
    static constexpr Refusal refusal{"day-has-begun", 409, "That day has been opened or is over"};
    LocalDate date;
};
BOOST_DESCRIBE_STRUCT(DayHasBegun, (), (date))

struct DayIsOver {
    static constexpr Refusal refusal{"day-is-over", 409, "The day is closing or closed already"};
    LocalDate date;
};
BOOST_DESCRIBE_STRUCT(DayIsOver, (), (date))

struct OutsideHours {
    static constexpr Refusal refusal{"outside-hours", 409, "That time is not within the hours of the day"};
    Instant opensAt;
    Instant closesAt;
};
BOOST_DESCRIBE_STRUCT(OutsideHours, (), (opensAt, closesAt))

struct UnknownException {
    static constexpr Refusal refusal{"unknown-exception", 404, "There is no exception for that day"};
    LocalDate date;
};
BOOST_DESCRIBE_STRUCT(UnknownException, (), (date))

// Who sells, and where

struct Merchant {
    Text<1, 200> legalName;
    AddressLines address;
    std::optional<Text<1, 64>> taxNumber;
    Currency currency;
    std::optional<Text<1, 65'536>> logo; // an SVG document
};
BOOST_DESCRIBE_STRUCT(Merchant, (), (legalName, address, taxNumber, currency, logo))

struct PutMerchant {
    static constexpr Route route{Verb::Do, "merchant", "put-merchant", Roles{Role::Administrator}};
    using Answer = Merchant;
    using Refusals = Types<LogoNotSvg>;

    Text<1, 200> legalName;
    AddressLines address;
    std::optional<Text<1, 64>> taxNumber;
    Currency currency;
    std::optional<Text<1, 65'536>> logo;
};
BOOST_DESCRIBE_STRUCT(PutMerchant, (), (legalName, address, taxNumber, currency, logo))

struct AskMerchant {
    static constexpr Route route{Verb::Ask, "merchant", "merchant", anyone};
    using Answer = Merchant;
    using Refusals = Types<NoMerchant>;
};
BOOST_DESCRIBE_STRUCT(AskMerchant, (), ())

struct ExceptionalDay {
    LocalDate date;
    HoursOfDay hours; // none: closed that day
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(ExceptionalDay, (), (date, hours, reason))

struct Site {
    Text<1, 100> name;
    AddressLines address;
    Text<1, 64> timeZone; // as "Europe/Berlin"
    HoursOfWeek hours; // none: always open, and no day is ever closed
};
BOOST_DESCRIBE_STRUCT(Site, (), (name, address, timeZone, hours))

// New hours hold for days that have not been opened.
struct PutSite {
    static constexpr Route route{Verb::Do, "merchant", "put-site", Roles{Role::Administrator}};
    using Answer = Site;
    using Refusals = Types<NoMerchant, UnknownTimeZone, HoursOverlap>;

    Text<1, 100> name;
    AddressLines address;
    Text<1, 64> timeZone;
    HoursOfWeek hours;
};
BOOST_DESCRIBE_STRUCT(PutSite, (), (name, address, timeZone, hours))

struct SiteView {
    Site site;
    List<ExceptionalDay, 0, 1000> exceptions; // those that are not over
};
BOOST_DESCRIBE_STRUCT(SiteView, (), (site, exceptions))

struct AskSite {
    static constexpr Route route{Verb::Ask, "merchant", "site", anyone};
    using Answer = SiteView;
    using Refusals = Types<NoSite>;
};
BOOST_DESCRIBE_STRUCT(AskSite, (), ())

// Other hours on one day, for that day alone.
struct PutException {
    static constexpr Route route{Verb::Do, "merchant", "put-exception", management};
    using Answer = ExceptionalDay;
    using Refusals = Types<ShopAlwaysOpen, DayHasBegun, HoursOverlap>;

    LocalDate date;
    HoursOfDay hours;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(PutException, (), (date, hours, reason))

struct RemoveException {
    static constexpr Route route{Verb::Do, "merchant", "remove-exception", management};
    using Answer = ExceptionalDay;
    using Refusals = Types<UnknownException, DayHasBegun>;

    LocalDate date;
};
BOOST_DESCRIBE_STRUCT(RemoveException, (), (date))

// The business day

// What only staff are told is left out for others.
struct Day {
    LocalDate date;
    DayStatus status = DayStatus::Scheduled;
    std::optional<Instant> opensAt;
    std::optional<Instant> closesAt;
    Breaks breaks;
    std::optional<Reason> reason; // why it opens late or closes early
    std::optional<Instant> closingAt; // when it began to close
    std::optional<Instant> closedAt;
    std::optional<orders::SalesTotals> sales;
    std::optional<inventory::WasteTotals> waste;
};
BOOST_DESCRIBE_STRUCT(Day, (), (date, status, opensAt, closesAt, breaks, reason, closingAt, closedAt, sales, waste))

// Today, before the shop has opened.
struct OpenLate {
    static constexpr Route route{Verb::Do, "merchant", "open-late", staff};
    using Answer = Day;
    using Refusals = Types<ShopAlwaysOpen, ClosedThatDay, DayHasBegun, OutsideHours>;

    LocalTime opens;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(OpenLate, (), (opens, reason))

// Today, or the day that is still open after midnight. A time that has passed means now.
struct CloseEarly {
    static constexpr Route route{Verb::Do, "merchant", "close-early", staff};
    using Answer = Day;
    using Refusals = Types<ShopAlwaysOpen, ClosedThatDay, DayIsOver, OutsideHours>;

    LocalTime closes;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(CloseEarly, (), (closes, reason))

// That of the date, or the present one: the day that is open, else the site's today.
struct AskDay {
    static constexpr Route route{Verb::Ask, "merchant", "day", anyone};
    using Answer = Day;
    using Refusals = Types<NoSite>;

    std::optional<LocalDate> date;
};
BOOST_DESCRIBE_STRUCT(AskDay, (), (date))

struct DayPage {
    List<Day, 0, 100> days;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(DayPage, (), (days, next))

// Those that were opened, newest first.
struct AskDays {
    static constexpr Route route{Verb::Ask, "merchant", "days", staff};
    using Answer = DayPage;
    using Refusals = Types<BadCursor>;

    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskDays, (), (after, limit))

}
