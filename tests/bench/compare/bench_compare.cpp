// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions in one run: a shop of each, under the same load by turns, so that what else the machine does falls on
// both.
#include "tests/bench/orders/figures.h"
#include "tests/bench/orders/load.h"
#include "tests/bench/orders/process_cost.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

using namespace bakery;
using namespace bakery::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 1024; // at whom a shop is saturated
constexpr Milliseconds warmUp = 1s;
constexpr double leastShare = 0.85; // of the other revision's rate
constexpr qint64 quietPatienceMs = 20'000;
constexpr int exitSlower = 1;
constexpr int exitFailed = 2;

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// One revision's shop, and what it was seen to do.
class Contender {
public:
    Contender(const QString &store, quint16 port, const QString &programs)
        : m_shop(store, port, programs)
        , m_load(m_shop, customers)
    {
        m_load.prepare();
    }

    void runOnce(Milliseconds time)
    {
        m_load.stockUp(qint64(double(time.count()) * 1.5) + 1500);
        becomeQuiet();
        gather(m_slow, m_load.open(50, time));
        gather(m_fast, m_load.open(500, time));
        const QList<qint64> pids = m_shop.pids();
        const double before = cpuSeconds(pids);
        const Outcome outcome = m_load.closed(customers, warmUp, time);
        const double cpu = cpuSeconds(pids) - before;
        m_perSecond.push_back(outcome.perSecond());
        // The warm-up's orders cost as well: reckon by the rate over the whole time.
        m_cpuMicroseconds.push_back(cpu / (outcome.perSecond() * (outcome.seconds + seconds(warmUp))) * 1e6);
        becomeQuiet(); // what only follows along would run into the other's turn
    }

    double perSecond() const { return medianOf(m_perSecond); }
    double cpuMicroseconds() const { return medianOf(m_cpuMicroseconds); }
    double p50At50() const { return m_slow.percentile(0.5); }
    double p99At500() const { return m_fast.percentile(0.99); }
    double latestPerSecond() const { return m_perSecond.back(); }

private:
    static double seconds(Milliseconds time) { return double(time.count()) / 1000; }
    static void gather(Outcome &all, const Outcome &some)
    {
        all.latenciesMs.insert(all.latenciesMs.end(), some.latenciesMs.begin(), some.latenciesMs.end());
    }
    void becomeQuiet()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_shop.isQuiet())
            if (timer.elapsed() > quietPatienceMs)
                throw BenchFailed(u"a service lags behind for %1 s"_s.arg(quietPatienceMs / 1000));
    }

    ShopUnderTest m_shop;
    Load m_load;
    std::vector<double> m_perSecond;
    std::vector<double> m_cpuMicroseconds;
    Outcome m_slow;
    Outcome m_fast;
};

// The one and the other, and the next time the other way round.
void runBoth(Contender &ours, Contender &theirs, int rounds, Milliseconds time)
{
    for (int round = 0; round < rounds; ++round) {
        Contender *const order[] = {round % 2 ? &theirs : &ours, round % 2 ? &ours : &theirs};
        for (Contender *contender : order)
            contender->runOnce(time);
        std::fprintf(stderr, "  round %d: %.0f orders/s, the other %.0f\n", round + 1, ours.latestPerSecond(),
            theirs.latestPerSecond());
    }
}

std::vector<Figure> figuresOf(const Contender &ours, const Contender &theirs, const QString &store)
{
    return {
        {u"settled orders/s at saturation"_s, store, ours.perSecond(), u"/s"_s, theirs.perSecond(), leastShare, true},
        {u"p50 at 50 orders/s"_s, store, ours.p50At50(), u"ms"_s, theirs.p50At50()},
        {u"p99 at 500 orders/s"_s, store, ours.p99At500(), u"ms"_s, theirs.p99At500()},
        {u"CPU per order at saturation"_s, store, ours.cpuMicroseconds(), u"µs"_s, theirs.cpuMicroseconds()},
    };
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares what shops of two revisions settle; ./bakery bench compare builds"
                                     " both. Exit status 1: slower by more than 15 %."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table; its limits are the other revision's."_s);
    const QCommandLineOption store(u"store"_s, u"sqlite (the default) or postgres."_s, u"store"_s, u"sqlite"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"How often each has its turn (5)."_s, u"rounds"_s, u"5"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long each step is measured (2)."_s, u"seconds"_s, u"2"_s);
    const QCommandLineOption programs(u"programs"_s, u"The folder of the other revision's programs."_s, u"folder"_s);
    const QCommandLineOption name(u"name"_s, u"What the other revision is called."_s, u"name"_s, u"the other"_s);
    parser.addOptions({json, store, rounds, seconds, programs, name});
    parser.process(application);
    if (!parser.isSet(programs) || parser.value(rounds).toInt() < 1 || parser.value(seconds).toInt() < 1) {
        std::fputs("--programs is needed, and a number of rounds and seconds\n", stderr);
        return exitFailed;
    }
    try {
        Contender ours(parser.value(store), 21'893, {});
        Contender theirs(parser.value(store), 21'894, parser.value(programs));
        runBoth(ours, theirs, parser.value(rounds).toInt(), Milliseconds(1000 * parser.value(seconds).toInt()));
        const std::vector<Figure> figures = figuresOf(ours, theirs, parser.value(store));
        parser.isSet(json) ? printJson(figures) : printTable(figures, parser.value(name));
        return figures.front().isMet().value() ? 0 : exitSlower;
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return exitFailed;
    }
}
