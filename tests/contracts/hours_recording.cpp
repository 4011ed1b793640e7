// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/hours_recording.h"

#include "shared/contracts/merchant_events.h"
#include "shared/contracts/orders.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

using namespace bakery::merchant;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

template <typename R>
QString refusalOf(TableTopShop &shop, const Caller &caller, const R &request)
{
    return shop.request(caller, request).refusal();
}

}

void recordHours(TableTopShop &shop, const Caller &alice)
{
    const Caller manager = shop.manager(), administrator = shop.administrator();
    PutSite site{.name = u"Corner shop"_s, .timeZone = u"Europe/Berlin"_s};
    QCOMPARE(refusalOf(shop, alice, AskMerchant{}), u"no-merchant"_s);
    QCOMPARE(refusalOf(shop, alice, AskSite{}), u"no-site"_s);
    PutMerchant merchant{.legalName = u"Bakery"_s, .currency = u"EUR"_s};
    merchant.logo = Text<1, 65'536>(u"a bun"_s);
    QCOMPARE(refusalOf(shop, administrator, merchant), u"logo-not-svg"_s);
    merchant.logo = Text<1, 65'536>(u"<svg/>"_s);
    QCOMPARE(shop.request(administrator, merchant).status, 200);
    QCOMPARE(shop.request(alice, AskMerchant{}).status, 200);
    QCOMPARE(shop.request(administrator, site).status, 200);
    QCOMPARE(shop.request(alice, AskSite{}).status, 200);
    QCOMPARE(refusalOf(shop, manager, CloseEarly{u"12:00"_s, u"tired"_s}), u"always-open"_s);
    QCOMPARE(refusalOf(shop, administrator, PutLook{{.accent = Colour(u"#ffee00"_s)}}), u"poor-contrast"_s);
    Look look{Colour(u"#1d4e79"_s), Letters::Inter, Text<1, 65'536>(u"<svg><image href='file:///a'/></svg>"_s)};
    QCOMPARE(refusalOf(shop, administrator, PutLook{look}), u"logo-not-alone"_s);
    look.logo = Text<1, 65'536>(u"<svg/>"_s);
    QCOMPARE(shop.request(administrator, PutLook{look}).status, 200);

    site.timeZone = u"Atlantis/Poseidonis"_s;
    QCOMPARE(refusalOf(shop, administrator, site), u"unknown-time-zone"_s);
    site.timeZone = u"Europe/Berlin"_s;
    site.hours = {{Weekday::Friday, u"07:00"_s, u"13:00"_s}, {Weekday::Friday, u"12:00"_s, u"19:00"_s}};
    QCOMPARE(refusalOf(shop, administrator, site), u"hours-overlap"_s);
    site.hours = {{Weekday::Friday, u"11:00"_s, u"13:00"_s}, {Weekday::Friday, u"14:00"_s, u"19:00"_s}};
    QCOMPARE(shop.request(administrator, site).status, 200); // it is Friday, nine o'clock
    QCOMPARE(refusalOf(shop, alice, orders::PlaceOrder{.lines = {{u"bread"_s, 1}}}), u"shop-closed"_s);
    QCOMPARE(shop.request(manager, PutException{u"2026-12-24"_s, {}, u"Christmas"_s}).status, 200);
    QCOMPARE(shop.request(manager, RemoveException{u"2026-12-24"_s}).status, 200);
    QCOMPARE(refusalOf(shop, manager, RemoveException{u"2026-12-24"_s}), u"unknown-exception"_s);

    QCOMPARE(refusalOf(shop, manager, OpenLate{u"20:00"_s, u"snow"_s}), u"outside-hours"_s);
    QCOMPARE(shop.request(manager, OpenLate{u"12:00"_s, u"snow"_s}).status, 200);
    shop.comes(*Instant::parse("2026-11-20T11:00:00Z"));
    QCOMPARE(shop.request(alice, AskDay{}).as<Day>().status, DayStatus::Open);
    QCOMPARE(refusalOf(shop, manager, OpenLate{u"13:00"_s, u"snow"_s}), u"day-has-begun"_s);
    QCOMPARE(shop.request(manager, CloseEarly{u"12:01"_s, u"still snow"_s}).status, 200);
    shop.comes(*Instant::parse("2026-11-20T11:02:00Z"));
    QCOMPARE(refusalOf(shop, manager, CloseEarly{u"12:03"_s, u"snow"_s}), u"day-is-over"_s);
    shop.comes(*Instant::parse("2026-11-21T11:00:00Z"));
    QCOMPARE(refusalOf(shop, manager, CloseEarly{u"13:00"_s, u"sun"_s}), u"closed-that-day"_s);
    QCOMPARE(shop.request(manager, AskDays{}).as<DayPage>().days.size(), 1u);
    site.hours = {};
    QCOMPARE(shop.request(administrator, site).status, 200);
}

}
