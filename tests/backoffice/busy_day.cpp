// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backoffice/busy_day.h"

#include "shared/contracts/production_contract.h"
#include "shared/core/enum_text.h"
#include "tests/kiosk/demo_shop.h"

#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

Instant at(const char *text) { return *Instant::parse(text); }

const std::array<const char *, 9> favourites{"croissant", "roll", "poppy-roll", "baguette", "sourdough", "cinnamon-bun",
    "donut", "pretzel", "chocolate-croissant"};

template <typename R>
void mustDo(TableTopShop &shop, const R &what)
{
    const Answer answer = shop.request(shop.administrator(), what);
    if (answer.status != 200)
        qFatal("%s: %d %s", R::route.name, answer.status, answer.body.constData());
}

void keepsHours(TableTopShop &shop)
{
    merchant::PutSite house{.name = u"Corner shop"_s, .timeZone = u"Europe/Berlin"_s};
    for (const auto &[weekday, word] : enumWords<merchant::Weekday>())
        house.hours.push_back({weekday, u"06:00"_s, u"19:00"_s});
    mustDo(shop, house);
}

void bakes(TableTopShop &shop, const QString &sku, qint64 quantity, Instant bakedAt, const QString &batch,
    std::optional<Instant> bestBefore = {})
{
    inventory::AddUnits units{sku, quantity, bakedAt, bestBefore, BatchName(batch)};
    const Answer answer = shop.request(shop.manager(), units);
    if (answer.status != 200)
        qFatal("%s: %s", qPrintable(sku), answer.body.constData());
}

// Somebody buys this and that; which, the number tells.
void sells(TableTopShop &shop, int number)
{
    orders::PlaceOrder order{.lines = {{QString::fromLatin1(favourites[size_t(number) % 5]), number % 3 + 1}}};
    if (number % 2 == 0)
        order.lines.push_back({QString::fromLatin1(favourites[size_t(number / 2) % favourites.size()]), 1});
    shop.request(shop.customerWith(100'000), order);
}

void furnishes(TableTopShop &shop)
{
    for (const char *name : {"1", "2", "3"})
        mustDo(shop,
            production::PutOven{
                Sku(u"oven-"_s + QLatin1StringView(name)), production::Label(u"Oven "_s + QLatin1StringView(name)), 6});
    production::PutProgramme programme;
    programme.programme = Sku(u"crisp"_s);
    programme.name = production::Label(u"Crisp"_s);
    programme.minutes = 24;
    programme.peakCelsius = 220;
    mustDo(shop, programme);
    mustDo(shop, production::SetOvenService{Sku(u"oven-3"_s), false, Reason(u"The door does not close"_s)});
}

void startsBaking(TableTopShop &shop, const char *sku, const char *oven, qint64 quantity)
{
    production::AddBatch batch{
        Sku(QLatin1StringView(sku)), quantity, Sku(QLatin1StringView(oven)), {}, Sku(u"crisp"_s), 12};
    mustDo(shop, batch);
}

Id addBatch(TableTopShop &shop, const char *sku, const char *oven, qint64 quantity, Milliseconds after,
    const char *programme = "crisp")
{
    production::AddBatch batch;
    batch.sku = Sku(QLatin1StringView(sku));
    batch.quantity = quantity;
    batch.oven = Sku(QLatin1StringView(oven));
    batch.at = shop.shopNow() + after;
    batch.programme = Sku(QLatin1StringView(programme));
    batch.unitsPerTray = 12;
    const Answer answer = shop.request(shop.administrator(), batch);
    if (answer.status != 200)
        qFatal("%s: %s", sku, answer.body.constData());
    return answer.as<production::Batch>().batch;
}

void putsPlans(TableTopShop &shop)
{
    for (const auto &[sku, size, interval] :
        {std::tuple("croissant", 24, 45), std::tuple("roll", 36, 30), std::tuple("baguette", 12, 60)}) {
        production::PutPlan plan;
        plan.sku = Sku(QLatin1StringView(sku));
        plan.programme = Sku(u"crisp"_s);
        plan.intervalMinutes = interval;
        plan.batchSize = size;
        plan.unitsPerTray = 12;
        plan.atMost = 30;
        mustDo(shop, plan);
    }
}

}

void bringBusyOvens(OfficeAtTheTable &table)
{
    BreadShop &shop = table.shop;
    production::PutProgramme hearth;
    hearth.programme = Sku(u"hearth"_s);
    hearth.name = production::Label(u"Hearth, falling"_s);
    hearth.minutes = 32;
    hearth.peakCelsius = 250;
    hearth.curve = production::Curve(std::vector<production::CurvePoint>{{0, 250}, {8, 250}, {14, 205}, {32, 205}});
    mustDo(shop, hearth);
    putsPlans(shop);
    const Id burnt = addBatch(shop, "muffin", "oven-1", 18, 0s);
    addBatch(shop, "sourdough", "oven-2", 16, 26min, "hearth");
    addBatch(shop, "poppy-roll", "oven-1", 24, 27min);
    addBatch(shop, "chocolate-croissant", "oven-1", 24, 62min);
    addBatch(shop, "pretzel", "oven-2", 30, 75min);
    const Id unwanted = addBatch(shop, "donut", "oven-1", 24, 95min);
    table.passes(8min);
    mustDo(shop, production::SkipBatch{unwanted, Reason(u"Enough of them"_s)});
    table.office().touched();
    table.passes(8min);
    mustDo(shop,
        production::FailBatch{
            burnt, production::FailureReason::Burnt, Reason(u"The fan stood still: black on one side"_s)});
    table.office().touched();
    table.passes(8min);
    table.office().touched();
    table.passes(8min);
    table.office().touched();
}

void bringABusyDay(OfficeAtTheTable &table)
{
    BreadShop &shop = table.shop;
    putDemoMenu(shop, [](int) {});
    keepsHours(shop);
    furnishes(shop);
    shop.pass(10s);
    for (const char *sku : favourites)
        bakes(shop, QLatin1StringView(sku), 60, shop.shopNow(), u"friday-"_s + QLatin1StringView(sku));
    int number = 0;
    for (const auto &[hour, customers] : {std::pair("08:10", 17), std::pair("09:10", 12), std::pair("10:10", 7),
             std::pair("11:10", 9), std::pair("12:10", 8), std::pair("14:10", 5), std::pair("16:10", 6)}) {
        shop.comes(at(qPrintable(u"2026-11-20T%1:00.000Z"_s.arg(QLatin1StringView(hour)))));
        for (int customer = 0; customer < customers; ++customer)
            sells(shop, number++);
    }
    shop.comes(at("2026-11-20T18:05:00.000Z")); // the day ends
    shop.pass(20s);
    shop.comes(at("2026-11-21T05:02:00.000Z"));
    shop.pass(20s);
    bakes(shop, u"muffin"_s, 4, shop.shopNow(), u"early-muffin"_s, at("2026-11-21T07:10:00.000Z")); // are swept
    bakes(shop, u"carrot-cake"_s, 2, shop.shopNow(), u"early-cake"_s, at("2026-11-21T09:10:00.000Z"));
    int which = 0;
    for (const char *sku : favourites) {
        const QString name = QLatin1StringView(sku);
        bakes(shop, name, 14 + 3 * (which % 4), shop.shopNow(), u"early-"_s + name);
        ++which;
    }
    for (const auto &[hour, customers] : {std::pair("05:20", 3), std::pair("06:20", 6), std::pair("07:20", 9),
             std::pair("08:20", 7), std::pair("09:20", 4)}) {
        shop.comes(at(qPrintable(u"2026-11-21T%1:00.000Z"_s.arg(QLatin1StringView(hour)))));
        for (int customer = 0; customer < customers; ++customer)
            sells(shop, number++);
        which = 0;
        for (const char *sku : favourites)
            if (++which % 3 == customers % 3)
                bakes(shop, QLatin1StringView(sku), 6 + customers, shop.shopNow() - 5min,
                    QLatin1StringView(hour).left(2) + u'-' + QLatin1StringView(sku));
    }
    shop.comes(at("2026-11-21T09:33:00.000Z"));
    startsBaking(shop, "croissant", "oven-1", 24);
    startsBaking(shop, "roll", "oven-2", 36);
    shop.comes(at("2026-11-21T09:42:00.000Z"));
    const Instant now = shop.shopNow();
    bakes(shop, u"muffin"_s, 11, now - 5h, u"late-muffin"_s, now + 64min);
    bakes(shop, u"apple-turnover"_s, 8, now - 5h, u"turnover"_s, now + 22min);
    bakes(shop, u"brownie"_s, 5, now - 6h, u"brownie"_s, now + 2s);
    shop.pass(5s);
}

}
