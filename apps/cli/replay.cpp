// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/replay/replayer.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/trouble.h"
#include "shared/persistence/statement.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr qint64 tellEveryMs = 1000;

QByteArray incarnationOf(const ShopSettings &shop)
{
    const auto store = openStore(shop, u"orders"_s);
    Statement first(*store, u"select incarnation from journal_identity"_s);
    const auto found = first.one<QString>();
    return found ? std::get<0>(*found).toLatin1() : QByteArray();
}

// What is replayed is sold and booked as if people had come, so it goes into shops that are there for trying.
void refuseUnlessForTests(const ShopSettings &shop, const RecordedDay &day, const Arguments &arguments)
{
    if (arguments.has("yes-into-this-shop"))
        return;
    if (!shop.demo)
        throw Trouble(u"the shop in %1 is no test shop: replaying sells and books there as people do. Start one with "
                      u"./bakery up --demo --data DIR, or say --yes-into-this-shop"_s.arg(shop.dataFolder));
    const auto recorded = day.header.incarnations.find("orders");
    if (recorded != day.header.incarnations.end() && recorded->second == incarnationOf(shop))
        throw Trouble(u"this is the shop that was recorded: its orders would be placed a second time. Replay into "
                      u"another one, or say --yes-into-this-shop"_s);
}

QString money(const std::map<QString, qint64> &amounts)
{
    QStringList texts;
    for (const auto &[currency, amount] : amounts)
        texts.append(QString::number(double(amount) / 100, 'f', 2) + u' ' + currency);
    return texts.isEmpty() ? u"nothing"_s : texts.join(u", "_s);
}

QString tableOf(const ReplayResult &result)
{
    QString text = u"                 recorded       replayed\n"_s;
    const auto row = [&](const QString &name, const QString &before, const QString &now) {
        text += name.leftJustified(10) + before.rightJustified(15) + now.rightJustified(15)
            + (before == now ? u""_s : u"   differs"_s) + u'\n';
    };
    const Totals &before = result.recorded, &now = result.replayed;
    row(u"placed"_s, QString::number(before.placed), QString::number(now.placed));
    row(u"completed"_s, QString::number(before.completed), QString::number(now.completed));
    row(u"refused"_s, QString::number(before.refused), QString::number(now.refused));
    row(u"cancelled"_s, QString::number(before.cancelled), QString::number(now.cancelled));
    row(u"open"_s, QString::number(before.open), QString::number(now.open));
    row(u"pieces"_s, QString::number(before.pieces), QString::number(now.pieces));
    row(u"gross"_s, money(before.gross), money(now.gross));
    row(u"refunded"_s, money(before.refunded), money(now.refunded));
    return text;
}

// What nobody could have replayed, so that agreement is not taken for more than it is.
QStringList leftOut(const RecordedDay &day)
{
    QStringList words;
    if (day.undecided > 0)
        words.append(u"%1 orders whose end was not recorded were left out"_s.arg(day.undecided));
    if (day.changed > 0)
        words.append(u"%1 orders that were changed on the way were left out"_s.arg(day.changed));
    if (!day.header.hasEnd)
        words.append(u"the recording breaks off: its recorder was killed"_s);
    if (day.header.missingEvents > 0)
        words.append(u"%1 events were never heard by the recorder"_s.arg(day.header.missingEvents));
    return words;
}

}

int replay(const Arguments &arguments)
{
    const RecordedDay day = RecordedDay::read(arguments.positional(0));
    const ShopSettings shop = openShop(arguments);
    const double speed = double(arguments.number("speed", 1, 0, 1'000'000));
    refuseUnlessForTests(shop, day, arguments);
    StopSignal::listen();
    ReplayedShop into(shop);
    say(u"%1 of %2: %3 acts, %4 orders"_s.arg(arguments.positional(0), QString::fromUtf8(day.header.site))
            .arg(day.acts.size())
            .arg(day.orders.size()));
    qint64 toldAt = 0;
    Replayer replayer(day, into, [&](int done, int all, Instant at) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (now - toldAt < tellEveryMs)
            return;
        toldAt = now;
        say(u"%1 of %2 done, %3 of the recording"_s.arg(done).arg(all).arg(
            QDateTime::fromMSecsSinceEpoch(at.sinceEpochMs).toString(u"hh:mm:ss"_s)));
    });
    const ReplayResult result = replayer.run(speed);
    const bool isWhole = result.done == int(day.acts.size());
    if (arguments.has("json")) {
        const QJsonObject told{{u"recorded"_s, result.recorded.json()}, {u"replayed"_s, result.replayed.json()},
            {u"agrees"_s, result.agrees() && isWhole}, {u"failures"_s, QJsonArray::fromStringList(result.failures)},
            {u"leftOut"_s, QJsonArray::fromStringList(leftOut(day))}};
        printResult(QJsonDocument(told).toJson(QJsonDocument::Compact));
    } else {
        printResult(tableOf(result).toUtf8());
    }
    for (const QString &line : result.failures + leftOut(day))
        say(line);
    if (!isWhole)
        say(u"it was ended after %1 of %2 acts"_s.arg(result.done).arg(day.acts.size()));
    say(result.agrees() && isWhole ? u"what came out is what was recorded"_s : u"what came out differs"_s);
    return result.agrees() && isWhole ? 0 : 1;
}

}
