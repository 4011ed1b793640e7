// SPDX-License-Identifier: GPL-3.0-or-later
// The back office on a screen without any graphics hardware, beside a shop with a long past, a full shelf and a bus on
// which ten thousand messages a second go by: how soon it is there, how it follows a finger, and what it costs.
#include "qml/pictures/letters.h"
#include "shared/testing/broker_process.h"
#include "tests/bench/backoffice/bus_flood.h"
#include "tests/bench/backoffice/office_shop.h"
#include "tests/bench/backoffice/watched_office.h"
#include "tests/bench/orders/figures.h"
#include "tests/bench/orders/load.h"
#include "tests/bench/orders/process_cost.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <unistd.h>

using namespace bakery;
using namespace bakery::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 port = 21'899;
constexpr QSize size(1920, 1080);
constexpr int starts = 5;
constexpr qint64 units = 5'000, floodPerSecond = 10'000;
constexpr int liveMs = 20'000, betweenBatchesMs = 250;
constexpr int customers = 256, watchingRounds = 5, unitsEachRound = 1'500;
constexpr Milliseconds watchingWarmUp = 1s, watchingTime = 4s;
constexpr double goalStartMs = 500, goalFrameMs = 20, goalFilterMs = 100, goalMemory = 200, goalInputMs = 50,
                 goalShelfCpu = 10, goalThroughput = 0.95;

struct Wanted {
    qint64 orders = 100'000;
    qint64 floodSeconds = 60;
    QString otherWatcher; // a program that subscribes as MQTT.js's `mqtt` does; empty: none
};

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

class Bench {
public:
    Bench(ShopUnderTest &shop, const Wanted &wanted) : m_shop(shop), m_wanted(wanted), m_screen(size)
    {
        m_account = m_folder.filePath(u"account.json"_s);
        m_shop.saveAccount(u"backoffice"_s, m_account);
    }

    void starting()
    {
        std::fputs("starting\n", stderr);
        std::vector<double> pictures, todays;
        for (int i = 0; i < starts; ++i) {
            WatchedProcess office(as(u"start"_s));
            pictures.push_back(office.next("first-picture"));
            todays.push_back(office.next("today-shown"));
        }
        add(u"process start until the first picture of the shop, median"_s, medianOf(pictures), u"ms"_s, goalStartMs);
        add(u"password given until the day is on the screen, median"_s, medianOf(todays), u"ms"_s);
    }

    void orders()
    {
        std::fputs("orders\n", stderr);
        WatchedProcess office(as(u"orders"_s, {u"--wanted"_s, QString::number(m_wanted.orders)}));
        add(u"filter or number until its first rows, p95"_s, office.next("filter-p95", 60'000), u"ms"_s, goalFilterMs);
        add(u"orders in the list"_s, office.next("loaded", 600'000), u""_s);
        const double frames = office.next("frames", 60'000);
        add(u"time between frames while flicking through them, p95"_s, office.next("frame-p95"), u"ms"_s, goalFrameMs);
        add(u"frames in four seconds of it"_s, frames, u""_s);
        office.next("ready");
        add(u"memory with them (PSS)"_s, pssMegabytes(office.pid()), u"MB"_s, goalMemory);
    }

    void bus()
    {
        std::fputs("bus\n", stderr);
        const BrokerProcess broker;
        WatchedProcess office(as(u"bus"_s, {u"--flooded"_s, QString::number(broker.port())}));
        office.next("listening", 60'000);
        const double before = pssMegabytes(office.pid());
        WatchedProcess flood(
            {u"--flood"_s, QString::number(broker.port()), u"--seconds"_s, QString::number(m_wanted.floodSeconds)});
        const double cpuBefore = cpuSeconds({office.pid()});
        const double said = flood.next("said", int(m_wanted.floodSeconds + 60) * 1000), seconds = flood.next("seconds");
        const double cpu = cpuSeconds({office.pid()}) - cpuBefore;
        office.forget();
        double heard = 0;
        for (int look = 0; look < 10 && heard < said; ++look)
            heard = office.next("heard"); // the last of them may be on their way
        add(u"messages said a second, on the bus that is watched"_s, said / seconds, u""_s);
        add(u"of them not counted"_s, said - heard, u""_s, 0);
        add(u"counted, but dropped before they were judged"_s, office.next("dropped"), u""_s);
        add(u"judged, but not painted"_s, office.next("not-painted"), u""_s);
        add(u"found to be against their contract"_s, office.next("violations"), u""_s, 0);
        add(u"inputs measured meanwhile"_s, office.next("presses"), u""_s);
        add(u"input until the frame that shows it, p95"_s, office.next("input-p95"), u"ms"_s, goalInputMs);
        add(u"watching it, of one core"_s, 100 * cpu / seconds, u"%"_s);
        add(u"memory before (PSS)"_s, before, u"MB"_s);
        add(u"memory after (PSS)"_s, pssMegabytes(office.pid()), u"MB"_s, goalMemory);
    }

    // The same stream to a client that only prints each message, to nobody's screen.
    void otherOnTheBus()
    {
        std::fputs("another client on the bus\n", stderr);
        const BrokerProcess broker;
        QProcess other, lines;
        other.setStandardOutputProcess(&lines);
        lines.start(u"wc"_s, {u"-l"_s});
        other.start(m_wanted.otherWatcher,
            {u"subscribe"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(broker.port()), u"-t"_s, u"#"_s,
                u"-v"_s});
        if (!other.waitForStarted())
            throw BenchFailed(u"%1 does not start"_s.arg(m_wanted.otherWatcher));
        settle(other.processId());
        WatchedProcess flood(
            {u"--flood"_s, QString::number(broker.port()), u"--seconds"_s, QString::number(m_wanted.floodSeconds)});
        const double cpuBefore = cpuSeconds({other.processId()});
        const double said = flood.next("said", int(m_wanted.floodSeconds + 60) * 1000), seconds = flood.next("seconds");
        const double cpu = cpuSeconds({other.processId()}) - cpuBefore;
        const double behind = settle(other.processId());
        add(u"another client of the same stream: of one core"_s, 100 * cpu / seconds, u"%"_s);
        add(u"– behind at the end"_s, behind, u"s"_s);
        add(u"– memory (PSS)"_s, pssMegabytes(other.processId()), u"MB"_s);
        other.terminate();
        other.waitForFinished();
        lines.waitForFinished();
        add(u"– messages not printed"_s, said - lines.readAllStandardOutput().trimmed().toDouble(), u""_s);
    }

    // What the shop settles alone and with three offices that watch it, by turns. On this machine they share its cores;
    // at idle priority they cost the shop what they would from computers of their own.
    void watching()
    {
        std::fputs("three offices watching\n", stderr);
        Load load(m_shop, customers);
        load.prepare();
        std::vector<double> alone, beside, besideSamePriority;
        for (int round = 0; round < watchingRounds; ++round) {
            alone.push_back(settledPerSecond(load));
            beside.push_back(settledBeside(load, true));
            besideSamePriority.push_back(settledBeside(load, false));
            std::fprintf(stderr, "  round %d: %.0f orders/s alone, %.0f and %.0f watched\n", round + 1, alone.back(),
                beside.back(), besideSamePriority.back());
        }
        const auto figure = [&](const QString &name, const std::vector<double> &rates, std::optional<double> goal) {
            m_figures.push_back({name, m_shop.store(), medianOf(rates), u"/s"_s, medianOf(alone), goal, true});
        };
        figure(u"settled orders/s with three offices watching, beside the rate without"_s, beside, goalThroughput);
        figure(u"– when they take the shop's own two cores as well"_s, besideSamePriority, {});
    }

    void shelf()
    {
        std::fputs("shelf\n", stderr);
        Client client(m_shop);
        const QByteArray token = m_shop.token({SystemChance().nextId({}), Role::Manager});
        WatchedProcess office(as(u"shelf"_s, {u"--wanted"_s, QString::number(units)}));
        office.next("ready", 60'000);
        QElapsedTimer timer;
        timer.start();
        const double before = cpuSeconds({office.pid()});
        for (int number = 0; timer.elapsed() < liveMs; ++number) {
            addOne(client, token, number);
            const qint64 next = qint64(number + 1) * betweenBatchesMs;
            client.waitFor([&] { return timer.elapsed() >= next; }, u"time"_s);
        }
        const double cpu = 100 * (cpuSeconds({office.pid()}) - before) * 1000 / double(timer.elapsed());
        add(u"freshness with 5,000 units, four batches a second, of one core"_s, cpu, u"%"_s, goalShelfCpu);
        add(u"memory with them (PSS)"_s, pssMegabytes(office.pid()), u"MB"_s, goalMemory);
    }

    std::vector<Figure> figures() const { return m_figures; }

private:
    double settledPerSecond(Load &load)
    {
        load.stockUp(unitsEachRound);
        waitUntilQuiet(m_shop);
        return load.closed(customers, watchingWarmUp, watchingTime).perSecond();
    }
    double settledBeside(Load &load, bool atIdlePriority)
    {
        using View = office::OfficeNavigation::View;
        std::vector<std::unique_ptr<WatchedProcess>> offices;
        for (const View view : {View::Today, View::Orders, View::Freshness}) {
            const QString folder = m_folder.filePath(u"office-%1"_s.arg(view)), account = folder + u".json"_s;
            if (!QFile::exists(account))
                m_shop.saveAccount(u"backoffice"_s, account);
            offices.push_back(std::make_unique<WatchedProcess>(
                QStringList{u"--part"_s, u"look"_s, u"--account"_s, account, u"--folder"_s, folder, u"--wanted"_s,
                    QString::number(view), u"--idle"_s, QString::number(int(atIdlePriority))}));
            offices.back()->next("ready", 60'000);
        }
        return settledPerSecond(load);
    }
    // Until it does next to nothing; the seconds that this took.
    static double settle(qint64 pid)
    {
        QElapsedTimer timer, quiet;
        timer.start();
        quiet.start();
        double before = cpuSeconds({pid});
        while (quiet.elapsed() < 1000) {
            QThread::msleep(100); // asking costs as well
            if (const double now = cpuSeconds({pid}); now - before > 0.01)
                quiet.start();
            before = cpuSeconds({pid});
        }
        return double(timer.elapsed() - quiet.elapsed()) / 1000;
    }
    QStringList as(const QString &part, const QStringList &more = {}) const
    {
        return QStringList{u"--part"_s, part, u"--account"_s, m_account, u"--folder"_s, m_folder.path()} + more;
    }
    void add(const QString &name, double value, const QString &unit, std::optional<double> goal = {})
    {
        m_figures.push_back({name, m_shop.store(), value, unit, {}, goal});
    }

    ShopUnderTest &m_shop;
    const Wanted m_wanted;
    const VirtualScreen m_screen;
    const QTemporaryDir m_folder;
    QString m_account;
    std::vector<Figure> m_figures;
};

int runWatched(int argc, char **argv, const WatchedOfficeOptions &options)
{
    QGuiApplication app(argc, argv);
    bringLetters();
    const WatchedOffice office(options);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return app.exec();
}

int runFlood(int argc, char **argv, quint16 flooded, qint64 seconds)
{
    QCoreApplication app(argc, argv);
    const BusFlood flood(flooded, floodPerSecond, seconds);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return app.exec();
}

}

int main(int argc, char **argv)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the back office."_s);
    parser.addHelpOption();
    const Wanted usual;
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s),
        orders(u"orders"_s, u"How many orders are in the list (100000)."_s, u"n"_s, QString::number(usual.orders)),
        seconds(u"seconds"_s, u"How long the bus is flooded (60)."_s, u"n"_s, QString::number(usual.floodSeconds)),
        only(u"only"_s, u"One part: start, orders, bus, shelf or watching."_s, u"part"_s),
        other(u"other"_s, u"Another client for the same stream: the path of MQTT.js's mqtt."_s, u"program"_s);
    parser.addOptions({json, orders, seconds, only, other});
    for (const char *hidden : {"watched", "flood", "part", "account", "folder", "flooded", "wanted", "idle"}) {
        QCommandLineOption option(QString::fromLatin1(hidden), {}, u"value"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return 64;
    }
    const auto number = [&parser](const QString &name) { return parser.value(name).toLongLong(); };
    if (parser.isSet(u"flood"_s))
        return runFlood(argc, argv, quint16(number(u"flood"_s)), parser.value(seconds).toLongLong());
    if (parser.isSet(u"watched"_s))
        return runWatched(argc, argv,
            {parser.value(u"account"_s), parser.value(u"folder"_s), parser.value(u"part"_s), officeManager,
                officePassword, quint16(number(u"flooded"_s)), number(u"wanted"_s), size, number(u"watched"_s),
                number(u"idle"_s) != 0});
    QCoreApplication app(argc, argv);
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    try {
        const Wanted wanted{parser.value(orders).toLongLong(), parser.value(seconds).toLongLong(), parser.value(other)};
        ShopUnderTest shop(u"sqlite"_s, port);
        std::fputs("a shop with a past\n", stderr);
        furnishOffice(shop, wanted.orders, units);
        Bench bench(shop, wanted);
        const auto isWanted = [&](const char *part) {
            return !parser.isSet(only) || parser.value(only) == QLatin1StringView(part);
        };
        if (isWanted("start"))
            bench.starting();
        if (isWanted("orders"))
            bench.orders();
        if (isWanted("bus"))
            bench.bus();
        if (isWanted("bus") && parser.isSet(other))
            bench.otherOnTheBus();
        if (isWanted("shelf"))
            bench.shelf();
        if (isWanted("watching"))
            bench.watching();
        parser.isSet(json) ? printJson(bench.figures()) : printTable(bench.figures());
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 2;
    }
    return 0;
}
