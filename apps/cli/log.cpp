// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/event_line.h"
#include "apps/cli/journal_reader.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/trouble.h"

#include <QJsonDocument>
#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int lookAgainMs = 200;

}

int log(const Arguments &arguments)
{
    const QString service = arguments.positional(0);
    const ShopSettings shop = openShop(arguments);
    const auto store = openStore(shop, service);
    const bool isJson = arguments.has("json");
    JournalReader reader(*store);
    qint64 next = arguments.number("from", 1, 1, std::numeric_limits<qint64>::max());
    const auto print = [isJson](const JournalEntry &entry) {
        if (isJson)
            printResult(QJsonDocument(QJsonObject{{u"position"_s, entry.position}, {u"event"_s, entry.event}})
                            .toJson(QJsonDocument::Compact));
        else
            printResult(
                (QString::number(entry.position).rightJustified(8) + u"  "_s + eventLine(entry.event)).toUtf8());
    };
    next = reader.read(next, print);
    if (!arguments.has("follow"))
        return 0;
    StopSignal::listen();
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &again, [&] { next = reader.read(next, print); });
    again.start(lookAgainMs);
    StopSignal::wait();
    return 0;
}

}
