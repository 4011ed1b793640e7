// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated days, judged. Without options: the days 1 to BAKERY_SEEDS, of which --odd and --even are the halves.
#include "shared/core/enum_text.h"
#include "shared/core/mutation.h"
#include "tests/simulation/faults.h"
#include "tests/simulation/replay.h"
#include "tests/summary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bakery;
using namespace bakery::simulation;

namespace {

constexpr quint64 usualSeeds = 200;
constexpr int daysForEverything = 100; // in so many each kind of bad luck strikes

quint64 askedSeeds()
{
    const quint64 asked = qEnvironmentVariable("BAKERY_SEEDS").toULongLong();
    return asked > 0 ? asked : usualSeeds;
}

int runDays(quint64 first, quint64 last, quint64 step)
{
    QElapsedTimer timer;
    timer.start();
    Tally tally;
    int days = 0, failed = 0;
    for (quint64 seed = first; seed <= last; seed += step, ++days) {
        nameSeedWhenAborted(seed);
        const DayResult result = runDay(seed);
        tally.add(result.tally);
        failed += !report(seed, result);
    }
    report(tally);
    const QString summary = u"simulation: %1 days from %2, %3 orders; %4 bad; %5 days a minute"_s.arg(days)
                                .arg(first)
                                .arg(tally.orders)
                                .arg(failed)
                                .arg(60'000.0 * days / double(timer.elapsed()), 0, 'f', 1);
    std::printf("%s\n", qPrintable(summary));
    addToSummary(summary);
    const QByteArrayList missing = days < daysForEverything ? QByteArrayList() : neverStruck(tally);
    if (!missing.isEmpty())
        std::printf("never struck: %s\n", missing.join(", ").constData());
    return failed > 0 || !missing.isEmpty();
}

// Days with a bug planted, until one shows it.
int hunt(quint64 mostDays)
{
    for (quint64 seed = 1; seed <= mostDays; ++seed) {
        nameSeedWhenAborted(seed, Abort::IsSuccess);
        if (!report(seed, runDay(seed))) {
            std::printf("found on day %llu\n", static_cast<unsigned long long>(seed));
            return 0;
        }
    }
    std::printf("not found in %llu days\n", static_cast<unsigned long long>(mostDays));
    return 1;
}

// The same day again is the same to the last message, whatever was in between.
int runTwice(quint64 days)
{
    std::vector<quint64> first;
    for (quint64 seed = 1; seed <= days; ++seed)
        first.push_back(runDay(seed).trace);
    int different = 0;
    for (quint64 seed = 1; seed <= days; ++seed)
        different += runDay(seed).trace != first[seed - 1];
    std::printf("%d of %llu days went differently the second time\n", different, static_cast<unsigned long long>(days));
    return different > 0 || std::set(first.begin(), first.end()).size() != days;
}

bool plant(const QString &name)
{
    plantedMutation = enumFromText<Mutation>(name).value_or(Mutation::None);
    return plantedMutation != Mutation::None;
}

}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // no order of a hash may differ from run to run
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seed(u"seed"_s, u"Runs this day only."_s, u"number"_s);
    const QCommandLineOption trace(
        u"trace"_s, u"Prints everything that is said and done, with the number of the step."_s);
    const QCommandLineOption odd(u"odd"_s, u"Every other day, from the first."_s);
    const QCommandLineOption even(u"even"_s, u"Every other day, from the second."_s);
    const QCommandLineOption planted(u"plant"_s, u"With a bug planted, such as charge-twice."_s, u"bug"_s);
    const QCommandLineOption hunted(
        u"hunt"_s, u"Runs so many days at most, until the planted bug is found."_s, u"days"_s);
    const QCommandLineOption twice(u"twice"_s, u"Runs so many days twice and compares."_s, u"days"_s);
    parser.addHelpOption();
    parser.addOptions({seed, trace, odd, even, planted, hunted, twice});
    parser.process(application);

    if (parser.isSet(planted) && !plant(parser.value(planted)))
        qFatal("there is no such bug to plant");
    if (parser.isSet(trace)) {
        const quint64 number = parser.value(seed).toULongLong();
        return report(number, runDay(number, true)) ? 0 : 1;
    }
    silenceWarnings();
    if (parser.isSet(hunted))
        return hunt(parser.value(hunted).toULongLong());
    if (parser.isSet(twice))
        return runTwice(parser.value(twice).toULongLong());
    if (parser.isSet(seed)) {
        const quint64 number = parser.value(seed).toULongLong();
        return runDays(number, number, 1);
    }
    const bool isHalf = parser.isSet(odd) || parser.isSet(even);
    return runDays(parser.isSet(even) ? 2 : 1, askedSeeds(), isHalf ? 2 : 1);
}
