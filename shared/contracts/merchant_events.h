// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/merchant.h"

// What merchant tells and shows.
namespace bakery::merchant {

struct MerchantPut {
    static constexpr Event event{"merchant", "MerchantPut"};
    QString subject() const { return {}; }

    Merchant merchant;
    Id by;
};
BOOST_DESCRIBE_STRUCT(MerchantPut, (), (merchant, by))

struct SitePut {
    static constexpr Event event{"merchant", "SitePut"};
    QString subject() const { return {}; }

    Site site;
    Id by;
};
BOOST_DESCRIBE_STRUCT(SitePut, (), (site, by))

struct ExceptionPut {
    static constexpr Event event{"merchant", "ExceptionPut"};
    QString subject() const { return date.value; }

    LocalDate date;
    HoursOfDay hours;
    Reason reason;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ExceptionPut, (), (date, hours, reason, by))

struct ExceptionRemoved {
    static constexpr Event event{"merchant", "ExceptionRemoved"};
    QString subject() const { return date.value; }

    LocalDate date;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ExceptionRemoved, (), (date, by))

// `opensAt` is what the hours say; the event's own time says when it was opened.
struct DayOpened {
    static constexpr Event event{"merchant", "DayOpened"};
    QString subject() const { return date.value; }

    LocalDate date;
    Instant opensAt;
    Instant closesAt;
    Breaks breaks;
};
BOOST_DESCRIBE_STRUCT(DayOpened, (), (date, opensAt, closesAt, breaks))

struct ScheduledDay {
    LocalDate date;
    Instant opensAt;
    Instant closesAt;
    Breaks breaks;
};
BOOST_DESCRIBE_STRUCT(ScheduledDay, (), (date, opensAt, closesAt, breaks))

// The next business day that is to open, told whenever that becomes another or has other hours; without one, none is to
// come. Who prepares for a day goes by it.
struct NextDayScheduled {
    static constexpr Event event{"merchant", "NextDayScheduled"};
    QString subject() const { return {}; }

    std::optional<ScheduledDay> day;
};
BOOST_DESCRIBE_STRUCT(NextDayScheduled, (), (day))

// Somebody opens late or closes early; the day may be open or still to come.
struct DayChanged {
    static constexpr Event event{"merchant", "DayChanged"};
    QString subject() const { return date.value; }

    LocalDate date;
    Instant opensAt;
    Instant closesAt;
    Breaks breaks;
    Reason reason;
    Id by;
};
BOOST_DESCRIBE_STRUCT(DayChanged, (), (date, opensAt, closesAt, breaks, reason, by))

// From here on nothing new begins on that day; what is open settles.
struct DayClosing {
    static constexpr Event event{"merchant", "DayClosing"};
    QString subject() const { return date.value; }

    LocalDate date;
    Instant closesAt;
    Instant closingAt; // later than `closesAt` when nobody was there to close it
    Currency currency; // in which its totals are told
};
BOOST_DESCRIBE_STRUCT(DayClosing, (), (date, closesAt, closingAt, currency))

// Nothing changes that day afterwards.
struct DayClosed {
    static constexpr Event event{"merchant", "DayClosed"};
    QString subject() const { return date.value; }

    LocalDate date;
    Instant opensAt;
    Instant closesAt;
    Instant closedAt;
    orders::SalesTotals sales;
    inventory::WasteTotals waste;
};
BOOST_DESCRIBE_STRUCT(DayClosed, (), (date, opensAt, closesAt, closedAt, sales, waste))

// States

struct PublishedMerchant {
    static constexpr State state{"merchant", "merchant"};

    Merchant merchant;
};
BOOST_DESCRIBE_STRUCT(PublishedMerchant, (), (merchant))

struct PublishedSite {
    static constexpr State state{"merchant", "site"};

    Site site;
    List<ExceptionalDay, 0, 1000> exceptions;
};
BOOST_DESCRIBE_STRUCT(PublishedSite, (), (site, exceptions))

// The day as it stands, for signs and screens.
struct Today {
    static constexpr State state{"merchant", "day"};

    LocalDate date;
    DayStatus status = DayStatus::Scheduled;
    std::optional<Instant> opensAt;
    std::optional<Instant> closesAt;
    Breaks breaks;
    std::optional<Reason> reason;
    std::optional<Instant> nextOpeningAt;
};
BOOST_DESCRIBE_STRUCT(Today, (), (date, status, opensAt, closesAt, breaks, reason, nextOpeningAt))

}
