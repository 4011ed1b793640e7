// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/services.h"
#include "shared/testing/postgres_cluster.h"
#include "tests/bench/orders/figures.h"
#include "tests/bench/orders/limits.h"
#include "tests/bench/orders/load.h"
#include "tests/bench/orders/process_cost.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace bakery;
using namespace bakery::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 1024;
constexpr quint16 firstPort = 21'883;

struct Options {
    QStringList stores;
    Milliseconds measured{5000};
    qint64 ordersForMemory = 100'000;
};

struct Limits {
    double pgbench = 0;
};

void say(const QString &text) { std::fprintf(stderr, "%s\n", qUtf8Printable(text)); }

void describe(const Load &, const Outcome &outcome, const QString &what)
{
    QString statuses;
    for (const auto &[status, count] : outcome.statuses)
        statuses += u" %1×%2"_s.arg(QString::fromLatin1(status)).arg(count);
    say(u"  %1: %2 orders/s, p50 %3 ms, p99 %4 ms,%5"_s.arg(what)
            .arg(outcome.perSecond(), 0, 'f', 0)
            .arg(outcome.percentile(0.5), 0, 'f', 2)
            .arg(outcome.percentile(0.99), 0, 'f', 2)
            .arg(statuses));
}

StoreAddress rawStore(const ShopUnderTest &shop, const PostgresCluster &cluster)
{
    if (shop.store() == u"sqlite")
        return {Dialect::Sqlite, shop.dataFolder() + u"/raw.sqlite"_s, {}};
    return cluster.address(u"raw"_s);
}

void measureClosedLoops(
    Load &load, ShopUnderTest &shop, const Options &options, const Limits &limits, std::vector<Figure> &figures)
{
    double best = 0, cpuPerOrder = 0;
    for (const int many : {1, 8, 64, 256, 1024}) {
        load.stockUp(many >= 64 ? 8000 : 2000);
        const QList<qint64> pids = shop.pids();
        const double cpuBefore = cpuSeconds(pids);
        const Outcome outcome = load.closed(many, 1000ms, options.measured);
        const double cpu = cpuSeconds(pids) - cpuBefore;
        describe(load, outcome, u"%1 customers"_s.arg(many));
        figures.push_back({u"settled orders/s, %1 customers"_s.arg(many), shop.store(), outcome.perSecond(), u"/s"_s});
        if (outcome.perSecond() > best) {
            best = outcome.perSecond();
            // The warm-up's orders cost as well: reckon by the rate over the whole time.
            const double whole = outcome.seconds + 1.0;
            cpuPerOrder = cpu / (best * whole) * 1e6;
        }
    }
    const bool isSqlite = shop.store() == u"sqlite";
    figures.push_back(
        {u"settled orders/s at saturation"_s, shop.store(), best, u"/s"_s, limits.pgbench, isSqlite ? 1.0 : 0.7, true});
    figures.push_back({u"CPU per order at saturation"_s, shop.store(), cpuPerOrder, u"µs"_s, std::nullopt,
        isSqlite ? std::optional(400.0) : std::nullopt});
}

void measureOpenLoops(
    Load &load, ShopUnderTest &shop, const Options &options, double chainMs, std::vector<Figure> &figures)
{
    const bool isSqlite = shop.store() == u"sqlite";
    load.stockUp(4000);
    const Outcome slow = load.open(50, options.measured * 2);
    describe(load, slow, u"50 orders/s"_s);
    figures.push_back(
        {u"p50 at 50 orders/s"_s, shop.store(), slow.percentile(0.5), u"ms"_s, chainMs, isSqlite ? 2.0 : 2.5});
    const Outcome fast = load.open(500, options.measured * 2);
    describe(load, fast, u"500 orders/s"_s);
    figures.push_back({u"p99 at 500 orders/s"_s, shop.store(), fast.percentile(0.99), u"ms"_s, chainMs, 6.0});
}

void measureMemory(Load &load, ShopUnderTest &shop, const Options &options, std::vector<Figure> &figures)
{
    qint64 settled = 0;
    while (settled < options.ordersForMemory) {
        load.stockUp(3000);
        const Outcome outcome = load.closed(256, 0ms, 3000ms);
        settled += outcome.settled;
        if (outcome.settled == 0)
            throw BenchFailed(u"nothing is sold any more"_s);
    }
    qint64 shed = 0;
    for (const QJsonValue &service : shop.status())
        shed += service[u"shedEvents"_s].toInteger();
    figures.push_back({u"single events not published as a courtesy"_s, shop.store(), double(shed), QString()});
    for (const QString &service : serviceNames())
        figures.push_back({u"memory (PSS) of %1 after %2 orders"_s.arg(service).arg(settled), shop.store(),
            pssMegabytes(shop.pidOf(service)), u"MB"_s, std::nullopt, 20.0});
}

void measureRest(ShopUnderTest &shop, std::vector<Figure> &figures)
{
    const QList<qint64> pids = shop.pids();
    const double before = cpuSeconds(pids);
    QEventLoop loop;
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    figures.push_back({u"an idle shop, of one core"_s, shop.store(), (cpuSeconds(pids) - before) / 20 * 100, u"%"_s,
        std::nullopt, 1.0});
    shop.down();
    QElapsedTimer timer;
    timer.start();
    shop.up();
    figures.push_back({u"up on an existing folder until it sells"_s, shop.store(), double(timer.elapsed()) / 1000,
        u"s"_s, std::nullopt, 2.0});
}

void measureStore(const QString &store, quint16 port, const Options &options, const Limits &limits,
    const PostgresCluster &cluster, std::vector<Figure> &figures)
{
    say(u"a shop on %1 as `up` ships it: synchronous commits, fsync on, journals at QoS 1, courtesy events at QoS 0"_s
            .arg(store));
    ShopUnderTest shop(store, port);
    const double commits = commitsPerSecond(rawStore(shop, cluster));
    const double chainMs = rawChainMs(rawStore(shop, cluster), shop.account(u"service:orders"_s));
    say(u"  raw: %1 durable commits/s, chain of six hops and five commits %2 ms"_s.arg(commits, 0, 'f', 0)
            .arg(chainMs, 0, 'f', 2));
    figures.push_back({u"raw durable commits"_s, store, commits, u"/s"_s});
    figures.push_back({u"raw chain"_s, store, chainMs, u"ms"_s});
    Load load(shop, customers);
    load.prepare();
    measureOpenLoops(load, shop, options, chainMs, figures);
    measureClosedLoops(load, shop, options, limits, figures);
    measureMemory(load, shop, options, figures);
    measureRest(shop, figures);
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures what a shop settles, with the limits of this machine in the same run."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s);
    const QCommandLineOption store(u"store"_s, u"Only this store: sqlite or postgres."_s, u"store"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long each step is measured (5)."_s, u"seconds"_s, u"5"_s);
    const QCommandLineOption memory(
        u"memory-orders"_s, u"After how many orders memory is read (100000)."_s, u"orders"_s, u"100000"_s);
    parser.addOptions({json, store, seconds, memory});
    parser.process(application);
    Options options;
    options.stores = parser.isSet(store) ? QStringList{parser.value(store)} : QStringList{u"sqlite"_s, u"postgres"_s};
    options.measured = Milliseconds(parser.value(seconds).toInt() * 1000);
    options.ordersForMemory = parser.value(memory).toLongLong();
    try {
        PostgresCluster cluster;
        Limits limits;
        limits.pgbench = pgbenchOrdersPerSecond(cluster.url(), 10);
        say(u"pgbench, 8 clients, the minimal SQL of one order: %1 /s"_s.arg(limits.pgbench, 0, 'f', 0));
        std::vector<Figure> figures{{u"pgbench, minimal SQL of an order"_s, u"postgres"_s, limits.pgbench, u"/s"_s}};
        quint16 port = firstPort;
        for (const QString &name : options.stores)
            measureStore(name, port++, options, limits, cluster, figures);
        parser.isSet(json) ? printJson(figures) : printTable(figures);
    } catch (const std::exception &failure) {
        say(QString::fromUtf8(failure.what()));
        return 2;
    }
    return 0;
}
