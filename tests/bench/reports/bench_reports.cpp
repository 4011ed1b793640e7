// SPDX-License-Identifier: GPL-3.0-or-later
// How fast reports are made anew from the journals, against reading and parsing the same journals in the same run.
#include "shared/contracts/envelope.h"
#include "shared/service/new_service.h"
#include "shared/testing/postgres_cluster.h"
#include "tests/bench/orders/figures.h"
#include "tests/bench/reports/service_alone.h"
#include "tests/bench/reports/told_past.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

namespace bakery {
class ReportsService;
}

using namespace bakery;
using namespace bakery::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype logBytes = 512 * 1024; // as a service answers who asks for its log
constexpr double wantedPerSecond = 50'000;

// Every journal in the portions in which its owner tells it, one after the other as answers come in.
template <typename Take>
void readJournals(ToldPast &past, Take take)
{
    std::map<QByteArray, qint64> positions;
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (auto &[service, journal] : past.journals()) {
            qint64 &position = positions.try_emplace(service, 1).first->second;
            if (position > journal->head())
                continue;
            const auto turns = journal->from(position, logBytes);
            position = turns.back().last + 1;
            take(service, *journal, turns);
            isMore = true;
        }
    }
}

double rawPerSecond(ToldPast &past, qint64 events)
{
    QElapsedTimer timer;
    timer.start();
    qint64 seen = 0;
    readJournals(past, [&seen](const QByteArray &, const Journal &, const std::vector<JournalTurn> &turns) {
        for (const JournalTurn &turn : turns)
            seen += qint64(readEvents(turn.events)->size());
    });
    if (seen != events)
        throw std::runtime_error("the journals do not hold what was told");
    return double(events) * 1e9 / double(timer.nsecsElapsed());
}

double rebuiltPerSecond(ToldPast &past, qint64 events, const StoreAddress &address)
{
    ServiceAlone reports(u"reports"_s, address, newService<ReportsService>);
    QElapsedTimer timer;
    timer.start();
    readJournals(past, [&](const QByteArray &service, const Journal &journal, const std::vector<JournalTurn> &turns) {
        reports.hear(service, journal, turns);
        reports.handleAll();
    });
    while (!reports.hasHandled(events)) // what waited for company
        reports.handleAll();
    return double(events) * 1e9 / double(timer.nsecsElapsed());
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures how fast reports are rebuilt from the journals."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s);
    const QCommandLineOption days(u"days"_s, u"How many days are told (30)."_s, u"days"_s, u"30"_s);
    const QCommandLineOption orders(u"orders"_s, u"Orders on each (1000)."_s, u"orders"_s, u"1000"_s);
    parser.addOptions({json, days, orders});
    parser.process(application);
    try {
        QTemporaryDir folder;
        ToldPast past(folder.path());
        const qint64 events = past.tell({parser.value(days).toInt(), parser.value(orders).toInt()});
        std::fprintf(stderr, "%lld events\n", static_cast<long long>(events));
        const double raw = rawPerSecond(past, events);
        PostgresCluster cluster;
        const std::vector<std::pair<QString, StoreAddress>> stores{
            {u"sqlite"_s, {Dialect::Sqlite, folder.filePath(u"reports.sqlite"_s), {}}},
            {u"postgres"_s, cluster.addressOfNewSchema()}};
        std::vector<Figure> figures{{u"reading and parsing the journals"_s, u"sqlite"_s, raw, u"events/s"_s}};
        for (const auto &[name, address] : stores) {
            const double rebuilt = rebuiltPerSecond(past, events, address);
            figures.push_back({u"rebuilding reports, against reading alone"_s, name, rebuilt, u"events/s"_s, raw});
            figures.push_back(
                {u"rebuilding reports"_s, name, rebuilt, u"events/s"_s, std::nullopt, wantedPerSecond, true});
        }
        parser.isSet(json) ? printJson(figures) : printTable(figures);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 2;
    }
    return 0;
}
