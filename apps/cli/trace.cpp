// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/event_line.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/story.h"
#include "apps/cli/trouble.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {

int trace(const Arguments &arguments)
{
    const auto order = Id::parse(arguments.positional(0));
    if (!order)
        throw Trouble(
            u"%1 is not an order's id, which is a uuid as in an answer of orders"_s.arg(arguments.positional(0)));
    const ShopSettings shop = openShop(arguments);
    const std::vector<Step> steps =
        storyOf(*order, [&shop](const QString &service) { return openStore(shop, service); });
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
