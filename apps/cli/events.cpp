// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/connected_shop.h"
#include "apps/cli/event_line.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/trouble.h"
#include "shared/contracts/topics.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// "orders", "OrderPlaced", "orders/OrderPlaced" or nothing.
QByteArray topicOf(const ShopSettings &shop, const QString &filter)
{
    const QStringList words = filter.split(u'/', Qt::SkipEmptyParts);
    QByteArray service = "+", event = "#";
    for (const QString &word : words)
        (word.at(0).isUpper() ? event : service) = word.toUtf8();
    return topics::event(shop.site.toUtf8(), service, event);
}

}

int events(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    const bool isJson = arguments.has("json");
    qint64 left = arguments.number("count", std::numeric_limits<qint64>::max(), 1, std::numeric_limits<qint64>::max());
    StopSignal::listen();
    ConnectedShop connected(shop);
    const QString filter = arguments.positionals() > 0 ? arguments.positional(0) : QString();
    connected.client().watch(topicOf(shop, filter), [&](const Message &message) {
        if (left <= 0)
            return;
        printResult(isJson ? message.payload : eventLine(message.payload).toUtf8());
        if (--left == 0)
            StopSignal::raise();
    });
    say(u"watching; Ctrl-C ends it"_s);
    StopSignal::wait();
    return 0;
}

}
