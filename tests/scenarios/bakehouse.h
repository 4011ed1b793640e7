// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/production_contract.h"
#include "shared/core/enum_text.h"
#include "shared/persistence/statement.h"
#include "tests/scenarios/bread_shop.h"

// What the scenarios of baking begin with.
namespace bakery {

using namespace std::chrono_literals;

// A shop with one oven of four trays. Bread takes 20 minutes there and donuts 10; nothing is planned yet.
struct Bakehouse : BreadShop {
    Bakehouse() { furnish(); }

    template <typename R>
    auto mustDo(const R &what)
    {
        const Answer answer = request(manager(), what);
        if (answer.status != 200)
            qFatal("%s: %d %s", R::route.name, answer.status, answer.body.constData());
        return answer.as<typename R::Answer>();
    }

    // Every half hour five loaves.
    static production::PutPlan loaves()
    {
        return {.sku = bread,
            .programme = QStringLiteral("loaves"),
            .intervalMinutes = 30,
            .batchSize = 5,
            .unitsPerTray = 6};
    }

    std::vector<production::Batch> batches(const production::AskBatches &which = {}) { return mustDo(which).batches; }
    std::vector<production::Batch> batchesIn(production::BatchState state) { return batches({.state = state}); }
    production::OvenView oven(const QString &name = QStringLiteral("deck"))
    {
        for (const production::OvenView &view : mustDo(production::AskOvens{}).ovens)
            if (view.oven.value == name)
                return view;
        qFatal("there is no such oven");
    }
    production::Decision decisionAbout(const QString &sku)
    {
        for (const production::Plan &plan : mustDo(production::AskPlans{}).plans)
            if (plan.sku.value == sku)
                return plan.decision;
        qFatal("there is no such plan");
    }

    // Every day.
    void keepsHours(const QString &opens, const QString &closes)
    {
        merchant::PutSite house{.name = QStringLiteral("Bakehouse"), .timeZone = QStringLiteral("Europe/Berlin")};
        for (const auto &[weekday, word] : enumWords<merchant::Weekday>())
            house.hours.push_back({weekday, opens, closes});
        const merchant::PutMerchant owner{.legalName = QStringLiteral("Bakehouse"), .currency = QStringLiteral("EUR")};
        if (request(administrator(), owner).status != 200 || request(administrator(), house).status != 200)
            qFatal("the shop has no hours");
    }

    void awayFor(const char *service, Milliseconds time)
    {
        stop(service);
        pass(time);
        start(service);
        pass(5s);
    }

    // What breaks the sentence "no batch twice, and none invented"; empty: nothing.
    QStringList troubles()
    {
        QStringList found;
        std::map<QString, qint64> shelved;
        Store inventory(stores().at(QStringLiteral("inventory")), Store::Access::ReadOnly);
        Statement units(
            inventory, QStringLiteral("select batch, count(*) from units where batch <> '' group by batch"));
        for (const auto &[batch, count] : units.all<QString, qint64>())
            shelved[batch] = count;
        Store bakehouse(stores().at(QStringLiteral("production")), Store::Access::ReadOnly);
        Statement all(bakehouse, QStringLiteral("select batch, state, quantity from batches"));
        for (const auto &[batch, state, quantity] : all.all<QString, QString, qint64>()) {
            const auto there = shelved.extract(batch);
            const qint64 expected = state == QStringLiteral("baked") ? quantity : 0;
            if ((there ? there.mapped() : 0) != expected)
                found.append(
                    QStringLiteral("%1 is %2 and has %3 units").arg(batch, state).arg(there ? there.mapped() : 0));
        }
        for (const auto &[batch, count] : shelved)
            found.append(QStringLiteral("nobody baked %1").arg(batch));
        return found;
    }

private:
    void furnish()
    {
        stop("users"); // who only look back, through whole nights of seconds
        stop("reports");
        mustDo(production::PutOven{.oven = QStringLiteral("deck"), .name = QStringLiteral("Deck oven"), .trays = 4});
        mustDo(production::PutProgramme{.programme = QStringLiteral("loaves"),
            .name = QStringLiteral("Loaves"),
            .minutes = 20,
            .peakCelsius = 250,
            .curve = production::Curve(std::vector<production::CurvePoint>{{0, 230}, {5, 250}, {20, 200}})});
        mustDo(production::PutProgramme{.programme = QStringLiteral("donuts"),
            .name = QStringLiteral("Donuts"),
            .minutes = 10,
            .peakCelsius = 180});
    }
};

}
