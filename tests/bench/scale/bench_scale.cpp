// SPDX-License-Identifier: GPL-3.0-or-later
// The same orders in an empty shop and in one with a long past, in one run; and how long that past takes to check.
#include "tests/bench/orders/figures.h"
#include "tests/bench/orders/load.h"
#include "tests/bench/scale/past.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <csignal>

using namespace bakery;
using namespace bakery::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quietPatienceMs = 60'000;
constexpr qint64 staysQuietMs = 5'000;
constexpr qint64 catchUpPatienceMs = 1'200'000; // of those who only look back, with millions of events before them

struct Measured {
    double perSecond = 0;
    double p50At50 = 0;
    double p99At500 = 0;
};

Measured measure(ShopUnderTest &shop, Milliseconds time)
{
    Load load(shop, 256);
    load.prepare();
    load.stockUp(6000);
    Measured measured;
    measured.p50At50 = load.open(50, time).percentile(0.5);
    measured.p99At500 = load.open(500, time).percentile(0.99);
    measured.perSecond = load.closed(256, 1000ms, time).perSecond();
    return measured;
}

// From the death of a service to its next presence as leader.
double restartSeconds(ShopUnderTest &shop, const QString &service)
{
    const qint64 before = shop.pidOf(service);
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(before), SIGKILL);
    while (timer.elapsed() < 60'000)
        for (const QJsonValue &entry : shop.status())
            if (entry[u"name"_s].toString().startsWith(service) && entry[u"role"_s] == u"leader"_s
                && entry[u"pid"_s].toInteger() != before)
                return double(timer.elapsed()) / 1000;
    throw BenchFailed(service + u" did not come back"_s);
}

// Until nobody lags behind any more. One that has just started does not know yet how much there is to hear, so it has
// to stay so for a while.
double secondsUntilQuiet(const ShopUnderTest &shop, qint64 patienceMs)
{
    QElapsedTimer timer, quiet;
    timer.start();
    quiet.start();
    while (quiet.elapsed() < staysQuietMs) {
        if (!shop.isQuiet())
            quiet.start();
        if (timer.elapsed() > patienceMs)
            throw BenchFailed(u"a service lags behind for %1 s"_s.arg(patienceMs / 1000));
        for (const QJsonValue &service : shop.status())
            if (service[u"deadLetters"_s].toInteger() > 0)
                throw BenchFailed(u"%1 has dead letters"_s.arg(service[u"name"_s].toString()));
        QThread::msleep(200); // asking costs what those who catch up could have
    }
    return double(timer.elapsed() - quiet.elapsed()) / 1000;
}

double fillSeconds(ShopUnderTest &shop, qint64 orders)
{
    secondsUntilQuiet(shop, quietPatienceMs);
    shop.down();
    const auto settings = ShopSettings::load(shop.dataFolder());
    if (!settings)
        throw BenchFailed(settings.error());
    QElapsedTimer timer;
    timer.start();
    fill(*settings, {.orders = orders});
    return double(timer.elapsed()) / 1000;
}

std::vector<Figure> checkFigures(const ShopUnderTest &shop)
{
    const CommandCost cost = shop.costOfCheck();
    if (cost.status != 0)
        throw BenchFailed(u"bakery check ended with %1"_s.arg(cost.status));
    return {
        {u"checking all of it"_s, shop.store(), cost.seconds, u"s"_s, std::nullopt, 60.0},
        {u"CPU time of the check"_s, shop.store(), cost.cpuSeconds, u"s"_s},
        {u"memory of the check at most"_s, shop.store(), cost.peakMegabytes, u"MB"_s, std::nullopt, 300.0},
    };
}

// Without the comparison: what it takes to fill a shop and to check it.
std::vector<Figure> checkOnly(ShopUnderTest &shop, qint64 orders)
{
    Load(shop, 1).prepare();
    const double filling = fillSeconds(shop, orders);
    shop.up();
    std::vector<Figure> figures{{u"filling the stores"_s, shop.store(), filling, u"s"_s}};
    for (const Figure &figure : checkFigures(shop))
        figures.push_back(figure);
    return figures;
}

std::vector<Figure> compare(ShopUnderTest &shop, qint64 orders, Milliseconds time)
{
    const Measured before = measure(shop, time);
    const double filling = fillSeconds(shop, orders);
    QElapsedTimer starting;
    starting.start();
    shop.up();
    const double upSeconds = double(starting.elapsed()) / 1000;
    const double restart = restartSeconds(shop, u"orders"_s);
    qInfo("  the others hear of it");
    const double catchingUp = secondsUntilQuiet(shop, catchUpPatienceMs);
    const Measured after = measure(shop, time);
    const QString name = shop.store();
    std::vector<Figure> figures{
        {u"filling the stores"_s, name, filling, u"s"_s},
        {u"until users, reports and the others have heard all of it"_s, name, catchingUp, u"s"_s},
        {u"settled orders/s, 256 customers, against an empty shop"_s, name, after.perSecond, u"/s"_s, before.perSecond,
            1 / 1.2, true},
        {u"p50 at 50 orders/s, against an empty shop"_s, name, after.p50At50, u"ms"_s, before.p50At50, 1.2},
        {u"p99 at 500 orders/s, against an empty shop"_s, name, after.p99At500, u"ms"_s, before.p99At500, 1.2},
        {u"up until it sells"_s, name, upSeconds, u"s"_s, std::nullopt, 2.0},
        {u"restart of orders after SIGKILL, until status shows it"_s, name, restart, u"s"_s, std::nullopt, 0.5},
    };
    for (const QString &service : {u"orders"_s, u"inventory"_s, u"bank"_s, u"users"_s, u"reports"_s})
        figures.push_back(
            {u"memory (PSS) of "_s + service, name, pssMegabytes(shop.pidOf(service)), u"MB"_s, std::nullopt, 20.0});
    for (const Figure &figure : checkFigures(shop))
        figures.push_back(figure);
    return figures;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares an empty shop with one that has a million orders behind it."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s);
    const QCommandLineOption store(u"store"_s, u"sqlite (the default) or postgres."_s, u"store"_s, u"sqlite"_s);
    const QCommandLineOption orders(u"orders"_s, u"How many past orders (1000000)."_s, u"orders"_s, u"1000000"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long each step is measured (5)."_s, u"seconds"_s, u"5"_s);
    const QCommandLineOption onlyCheck(u"only-check"_s, u"Only fill the stores and check them."_s);
    const QCommandLineOption keep(u"keep"_s, u"Leave the shop's folder where it is."_s);
    parser.addOptions({json, store, orders, seconds, onlyCheck, keep});
    parser.process(application);
    try {
        ShopUnderTest shop(parser.value(store), 21'890);
        if (parser.isSet(keep))
            shop.keep();
        const qint64 past = parser.value(orders).toLongLong();
        const std::vector<Figure> figures = parser.isSet(onlyCheck)
            ? checkOnly(shop, past)
            : compare(shop, past, Milliseconds(parser.value(seconds).toInt() * 1000));
        parser.isSet(json) ? printJson(figures) : printTable(figures);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 2;
    }
    return 0;
}
