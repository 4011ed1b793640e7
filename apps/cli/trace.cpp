// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/event_line.h"
#include "apps/cli/journal_reader.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"
#include "shared/core/id.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// An order's id tells when it was made; another service's clock may have been a little behind.
constexpr Milliseconds clocksDiffer{60'000};

struct Step {
    QString service;
    JournalEntry entry;

    QString time() const { return entry.event["time"_L1].toString(); }
};

// Journals have no common order; time tells one that people understand.
std::vector<Step> story(const ShopSettings &shop, const Id &order)
{
    std::vector<Step> steps;
    for (const QString &service : serviceNames()) {
        const auto store = openStore(shop, service);
        JournalReader reader(*store);
        for (const JournalEntry &entry : reader.about(order.text(), madeAt(order) - clocksDiffer))
            steps.push_back({service, entry});
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.time() < b.time(); });
    return steps;
}

}

int trace(const Arguments &arguments)
{
    const auto order = Id::parse(arguments.positional(0));
    if (!order)
        throw Trouble(
            u"%1 is not an order's id, which is a uuid as in an answer of orders"_s.arg(arguments.positional(0)));
    const ShopSettings shop = openShop(arguments);
    const std::vector<Step> steps = story(shop, *order);
    if (steps.empty())
        throw Trouble(u"no journal tells of the order %1"_s.arg(order->text()));
    for (const Step &step : steps) {
        if (arguments.has("json"))
            printResult(QJsonDocument(QJsonObject{{u"service"_s, step.service}, {u"position"_s, step.entry.position},
                                          {u"event"_s, step.entry.event}})
                            .toJson(QJsonDocument::Compact));
        else
            printResult(u"%1:%2 %3"_s
                            .arg(step.service.rightJustified(10), QString::number(step.entry.position).leftJustified(7),
                                eventLine(step.entry.event))
                            .toUtf8());
    }
    return 0;
}

}
