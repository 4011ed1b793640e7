// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/monitor/message_lines.h"
#include "apps/cli/monitor/paced_output.h"
#include "apps/cli/monitor/topic_filter.h"
#include "apps/cli/monitor/topic_rates.h"
#include "apps/cli/monitor/watcher.h"
#include "apps/cli/operator_account.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"
#include "shared/judging/bus_recorder.h"
#include "shared/judging/order_thread.h"

#include <QDateTime>
#include <QFileInfo>

#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int connectMs = 8000;
constexpr qint64 linesForPeople = 100; // a second, with bursts of twice as many: nobody reads more
constexpr auto tableEvery = 1s;

// Where to watch: another broker, or this machine's shop with an account that may only listen.
struct Place {
    std::optional<ShopSettings> shop;
    std::unique_ptr<OperatorAccount> account;
    BusAddress broker;
    QByteArray site;
};

// A password lies in a file that nobody else may read.
Credentials credentialsFrom(const QString &path)
{
    const QFileInfo file(path);
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.exists() && (file.permissions() & others))
        throw Trouble(u"%1 holds a password and others may read it; chmod 600 it first"_s.arg(path));
    return orTrouble(Credentials::load(path));
}

Place placeOf(const Arguments &arguments)
{
    Place place;
    place.site = arguments.value("site", u"main"_s).toUtf8();
    if (!arguments.has("host") && !arguments.has("credentials")) {
        if (arguments.has("port"))
            throw Trouble(u"--port goes with --host or --credentials; without them the shop of --data is watched"_s);
        place.shop = openShop(arguments);
        place.account = std::make_unique<OperatorAccount>(*place.shop, OperatorAccount::For::Watching);
        place.broker = place.account->credentials().address();
        place.site = place.shop->site.toUtf8();
        return place;
    }
    if (arguments.has("credentials"))
        place.broker = credentialsFrom(arguments.value("credentials")).address();
    place.broker.host = arguments.value("host", place.broker.host);
    place.broker.port = quint16(arguments.number("port", place.broker.port ? place.broker.port : 1883, 1, 65535));
    return place;
}

// So many lines a second for people; programs are given all that they take.
class Pace {
public:
    explicit Pace(bool isForPeople) : m_isForPeople(isForPeople) { }
    bool lets(Instant now)
    {
        if (!m_isForPeople)
            return true;
        m_allowance =
            std::min(2.0 * linesForPeople, m_allowance + double((now - m_at).count()) * linesForPeople / 1000);
        m_at = now;
        if (m_allowance < 1)
            return false;
        m_allowance -= 1;
        return true;
    }

private:
    const bool m_isForPeople;
    double m_allowance = 2.0 * linesForPeople;
    Instant m_at = wallNow();
};

QString inWords(const Watcher::Counts &counts, qint64 printed, qint64 leftOut)
{
    QStringList words{u"%1 messages"_s.arg(counts.messages), u"%1 against their contract"_s.arg(counts.violations)};
    if (printed > 0 || leftOut > 0)
        words.append(u"%1 printed"_s.arg(printed));
    if (leftOut > 0)
        words.append(u"%1 counted but not printed, for they came faster than they can be shown"_s.arg(leftOut));
    if (counts.dropped > 0)
        words.append(u"%1 more came faster than they were counted one by one"_s.arg(counts.dropped));
    if (counts.untold > 0)
        words.append(u"%1 copies of requests were left out by the services"_s.arg(counts.untold));
    if (counts.losses > 0)
        words.append(u"%1 losses of the connection, during which nothing was heard"_s.arg(counts.losses));
    return words.join(u"; "_s);
}

}

int monitor(const Arguments &arguments)
{
    std::optional<BusRecorder> recorder; // made before the command becomes the shop's account, which may not write here
    if (arguments.has("record") && !recorder.emplace(arguments.value("record"), wallNow()).problem().isEmpty())
        throw Trouble(recorder->problem());
    const Place place = placeOf(arguments);
    if (recorder)
        recorder->keepOnly(place.site);
    const bool isJson = arguments.has("json"), showsRates = arguments.has("rates");
    const QByteArray all = place.shop ? QByteArray("bakery/" + place.site + "/#") : QByteArray("#");
    const QByteArray filter =
        arguments.positionals() > 0 ? topicFilter(arguments.positional(0).toUtf8(), place.site) : all;
    std::optional<OrderThread> thread;
    if (arguments.has("trace")) {
        const auto order = Id::parse(arguments.value("trace"));
        if (!order)
            throw Trouble(u"%1 is not an order's id, which is a uuid"_s.arg(arguments.value("trace")));
        thread.emplace(*order);
    }
    qint64 left = arguments.number("count", std::numeric_limits<qint64>::max(), 1, std::numeric_limits<qint64>::max());

    PacedOutput output;
    const bool isForPeople = PacedOutput::isTerminal() && !isJson;
    const MessageLook look{PacedOutput::hasColours(), arguments.has("full"), arguments.has("properties"),
        PacedOutput::isTerminal() ? PacedOutput::terminalSize().width() : 400};
    Pace pace(isForPeople);
    TopicRates rates;
    qint64 printed = 0, leftOut = 0;
    bool cannotRecord = false;
    const auto show = [&](const SeenMessage &seen) {
        if (left <= 0)
            return;
        if (!pace.lets(seen.at)) {
            ++leftOut;
            return;
        }
        const qint64 before = output.leftOut();
        output.print(isJson ? jsonOf(seen) : linesOf(seen, look));
        output.leftOut() > before ? ++leftOut : ++printed;
        if (output.isClosed() || --left == 0)
            StopSignal::raise();
    };

    StopSignal::listen();
    Watcher watcher(
        {place.broker, filter, arguments.has("requests") ? place.site : QByteArray()}, [&](const SeenMessage &seen) {
            if (recorder && !cannotRecord) {
                recorder->take(seen);
                if ((cannotRecord = !recorder->problem().isEmpty()))
                    say(recorder->problem());
            }
            if (showsRates)
                return rates.count(seen.message, seen.judged.fits());
            if (thread && !thread->holds(seen.message))
                return;
            if (!arguments.has("quiet") && (!arguments.has("violations") || !seen.judged.fits()))
                show(seen);
        });
    if (!watcher.waitUntilConnected(connectMs))
        throw Trouble(u"the broker at %1:%2 does not let this account in, or does not answer"_s.arg(place.broker.host)
                          .arg(place.broker.port));
    say(u"watching %1 at %2:%3; Ctrl-C ends it"_s.arg(QString::fromUtf8(filter), place.broker.host)
            .arg(place.broker.port));

    QTimer table;
    QObject::connect(&table, &QTimer::timeout, &table, [&] {
        rates.turnOver(wallNow());
        if (isJson)
            return output.print(rates.json());
        output.print((PacedOutput::isTerminal() ? "\033[H\033[2J" : "") + rates.table(PacedOutput::terminalSize()));
    });
    if (showsRates)
        table.start(tableEvery);
    QTimer until;
    until.setSingleShot(true);
    QObject::connect(&until, &QTimer::timeout, &until, [] { StopSignal::raise(); });
    if (arguments.has("for"))
        until.start(std::chrono::seconds(arguments.number("for", 1, 1, 1'000'000)));
    StopSignal::wait();

    if (recorder) {
        recorder->finish(wallNow());
        if (!recorder->problem().isEmpty())
            throw Trouble(recorder->problem());
        say(u"recorded %1 messages in %2%3"_s.arg(recorder->messages())
                .arg(arguments.value("record"),
                    recorder->missingEvents() > 0
                        ? u"; %1 events of journals were never heard"_s.arg(recorder->missingEvents())
                        : QString()));
    }
    say(inWords(watcher.counts(), printed, leftOut));
    return arguments.has("violations") && watcher.counts().violations > 0 ? 1 : 0;
}

}
