// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/demo_ovens.h"

#include "apps/cli/trouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

struct DemoOven {
    const char *oven;
    const char *name;
    int trays;
};

// What comes in dough half baked is done within minutes, so that the shelf is full again before ten have passed.
struct DemoProgramme {
    const char *programme;
    const char *name;
    int minutes;
    int peakCelsius;
    int endCelsius;
};

struct DemoPlan {
    const char *sku;
    const char *programme;
    const char *oven;
    int batchSize;
    int unitsPerTray;
    int atMost; // what the shelf holds, and a batch less one: a piece that is sold is reason enough to bake
};

constexpr DemoOven ovens[] = {{"deck", "Deck oven", 4}, {"fryer", "Fryer", 2}, {"rack", "Rack oven", 12}};
constexpr DemoProgramme programmes[] = {{"crust", "Loaves, dark crust", 8, 240, 200},
    {"golden", "Rolls, pretzels and croissants", 7, 210, 210}, {"frying", "Donuts", 4, 180, 180}};
constexpr DemoPlan plans[] = {
    {"bread", "crust", "deck", 4, 4, 15},
    {"rye-loaf", "crust", "deck", 2, 4, 9},
    {"donut", "frying", "fryer", 6, 6, 17},
    {"croissant", "golden", "rack", 6, 12, 17},
    {"pretzel", "golden", "rack", 6, 12, 17},
    {"roll", "golden", "rack", 12, 24, 35},
};
constexpr DemoPlan otherwise{"", "golden", "rack", 0, 12, 0};
constexpr int intervalMinutes = 5;
constexpr int leadMinutes = 60;
constexpr int productsArriveWithinMs = 10'000;

// The names under which something stands in the list that a question answers.
QSet<QString> namesIn(const Reply &reply, const QString &list, const QString &name)
{
    QSet<QString> names;
    for (const QJsonValue &item : QJsonDocument::fromJson(reply.body)[list].toArray())
        names.insert(item[name].toString());
    return names;
}

QString text(const char *words) { return QString::fromLatin1(words); }

void put(const DemoRequest &request, const QByteArray &what, const QJsonObject &body)
{
    Reply reply;
    // Production may hear of a new product a moment later than we do.
    const bool isPut = waitUntil(
        [&] {
            reply = request("production", what, body);
            return reply.isGood() || reply.status != 404;
        },
        productsArriveWithinMs);
    if (!isPut || !reply.isGood())
        throw Trouble(u"the demo's bakehouse could not be furnished (%1): %2"_s.arg(text(what), reply.reason()));
}

QJsonObject asRequest(const DemoPlan &plan, const QString &sku)
{
    return {{u"sku"_s, sku}, {u"programme"_s, text(plan.programme)}, {u"oven"_s, text(plan.oven)},
        {u"intervalMinutes"_s, intervalMinutes}, {u"batchSize"_s, plan.batchSize},
        {u"unitsPerTray"_s, plan.unitsPerTray}, {u"atMost"_s, plan.atMost}};
}

QList<QJsonObject> plansOfAFew()
{
    QList<QJsonObject> few;
    for (const DemoPlan &plan : plans)
        few.append(asRequest(plan, text(plan.sku)));
    return few;
}

QList<QJsonObject> plansOfAll(const FullShelf &shelf)
{
    QList<QJsonObject> all;
    for (const auto &[sku, quantity] : shelf) {
        const auto known =
            std::find_if(std::begin(plans), std::end(plans), [&](const DemoPlan &plan) { return sku == plan.sku; });
        DemoPlan plan = known == std::end(plans) ? otherwise : *known;
        plan.batchSize = int(quantity / 2);
        plan.atMost = int(quantity) + plan.batchSize - 1;
        QJsonObject asked = asRequest(plan, QString::fromLatin1(sku));
        asked[u"leadMinutes"_s] = leadMinutes;
        all.append(asked);
    }
    return all;
}

}

void putDemoOvens(const DemoRequest &request, const FullShelf &shelf, bool livesWholeDays)
{
    const auto knownOvens = namesIn(request("production", "ask/ovens", {}), u"ovens"_s, u"oven"_s);
    for (const DemoOven &oven : ovens)
        if (!knownOvens.contains(text(oven.oven)))
            put(request, "do/put-oven",
                {{u"oven"_s, text(oven.oven)}, {u"name"_s, text(oven.name)}, {u"trays"_s, oven.trays}});
    const auto knownProgrammes = namesIn(request("production", "ask/programmes", {}), u"programmes"_s, u"programme"_s);
    for (const DemoProgramme &one : programmes) {
        if (knownProgrammes.contains(text(one.programme)))
            continue;
        const QJsonArray curve{QJsonObject{{u"minute"_s, 0}, {u"celsius"_s, one.peakCelsius}},
            QJsonObject{{u"minute"_s, one.minutes}, {u"celsius"_s, one.endCelsius}}};
        put(request, "do/put-programme",
            {{u"programme"_s, text(one.programme)}, {u"name"_s, text(one.name)}, {u"minutes"_s, one.minutes},
                {u"peakCelsius"_s, one.peakCelsius}, {u"curve"_s, curve}});
    }
    const auto knownPlans = namesIn(request("production", "ask/plans", {}), u"plans"_s, u"sku"_s);
    for (const QJsonObject &plan : livesWholeDays ? plansOfAll(shelf) : plansOfAFew())
        if (!knownPlans.contains(plan[u"sku"_s].toString()))
            put(request, "do/put-plan", plan);
}

}
