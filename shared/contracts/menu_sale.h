// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/product.h"

// Menu: what staff and time do to products: prices from a moment on, sold out, paused.
namespace bakery::menu {

// Refusals

struct ProductIsWithdrawn {
    static constexpr Refusal refusal{"product-withdrawn", 409, "The product has been withdrawn"};
    Sku sku;
};
BOOST_DESCRIBE_STRUCT(ProductIsWithdrawn, (), (sku))

struct InThePast {
    static constexpr Refusal refusal{"in-the-past", 409, "This moment has passed in the shop"};
    Instant shopTime; // now
};
BOOST_DESCRIBE_STRUCT(InThePast, (), (shopTime))

struct UnknownScheduledPrice {
    static constexpr Refusal refusal{"unknown-scheduled-price", 404, "No price is scheduled for this moment"};
    Sku sku;
    Instant from;
};
BOOST_DESCRIBE_STRUCT(UnknownScheduledPrice, (), (sku, from))

struct TooManyScheduled {
    static constexpr Refusal refusal{"too-many-scheduled", 409, "So many prices of one product cannot wait"};
    Integer<1, 100> limit;
};
BOOST_DESCRIBE_STRUCT(TooManyScheduled, (), (limit))

// Scheduled prices

struct ScheduledPrice {
    Instant from; // in shop time
    ProductPrice price;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ScheduledPrice, (), (from, price, by))

struct SchedulePrice {
    static constexpr Route route{Verb::Do, "menu", "schedule-price", management};
    using Answer = ScheduledPrice;
    using Refusals = Types<UnknownProduct, OtherCurrency, InThePast, TooManyScheduled>;

    Sku sku;
    ProductPrice price;
    Instant from; // in shop time
};
BOOST_DESCRIBE_STRUCT(SchedulePrice, (), (sku, price, from))

struct CancelScheduledPrice {
    static constexpr Route route{Verb::Do, "menu", "cancel-scheduled-price", management};
    using Answer = ScheduledPrice;
    using Refusals = Types<UnknownScheduledPrice>;

    Sku sku;
    Instant from;
};
BOOST_DESCRIBE_STRUCT(CancelScheduledPrice, (), (sku, from))

// What is on sale

struct AvailabilityNow {
    Availability state = Availability::OnSale;
    std::optional<Instant> until; // in shop time; none: until somebody says otherwise
    std::optional<Reason> reason;
    std::optional<Id> by;
};
BOOST_DESCRIBE_STRUCT(AvailabilityNow, (), (state, until, reason, by))

struct MarkSoldOut {
    static constexpr Route route{Verb::Do, "menu", "mark-sold-out", staff};
    using Answer = AvailabilityNow;
    using Refusals = Types<UnknownProduct, ProductIsWithdrawn, InThePast>;

    Sku sku;
    std::optional<Instant> until;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(MarkSoldOut, (), (sku, until, reason))

struct PauseProduct {
    static constexpr Route route{Verb::Do, "menu", "pause-product", staff};
    using Answer = AvailabilityNow;
    using Refusals = Types<UnknownProduct, ProductIsWithdrawn, InThePast>;

    Sku sku;
    std::optional<Instant> until;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(PauseProduct, (), (sku, until, reason))

struct ResumeProduct {
    static constexpr Route route{Verb::Do, "menu", "resume-product", staff};
    using Answer = AvailabilityNow;
    using Refusals = Types<UnknownProduct, ProductIsWithdrawn>;

    Sku sku;
};
BOOST_DESCRIBE_STRUCT(ResumeProduct, (), (sku))

struct TapCounted {
    Sku sku;
    bool counted = false; // not when it can be had
};
BOOST_DESCRIBE_STRUCT(TapCounted, (), (sku, counted))

// Somebody would have bought what is sold out. Nobody waits for it, so it is turned away when there is too much to do.
struct TapSoldOut {
    static constexpr Route route{Verb::Do, "menu", "tap-sold-out", anyone, Admission::WhenThereIsRoom};
    using Answer = TapCounted;
    using Refusals = Types<UnknownProduct>;

    Sku sku;
};
BOOST_DESCRIBE_STRUCT(TapSoldOut, (), (sku))

struct KiosksNow {
    bool paused = false;
    std::optional<Instant> until;
    std::optional<Reason> reason;
    std::optional<Id> by;
};
BOOST_DESCRIBE_STRUCT(KiosksNow, (), (paused, until, reason, by))

struct PauseKiosks {
    static constexpr Route route{Verb::Do, "menu", "pause-kiosks", staff};
    using Answer = KiosksNow;
    using Refusals = Types<InThePast>;

    std::optional<Instant> until;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(PauseKiosks, (), (until, reason))

struct ResumeKiosks {
    static constexpr Route route{Verb::Do, "menu", "resume-kiosks", staff};
    using Answer = KiosksNow;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(ResumeKiosks, (), ())

}
