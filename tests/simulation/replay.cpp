// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/replay.h"

#include "shared/core/enum_text.h"
#include "shared/core/mutation.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

char lastWords[512];
Abort abortMeaning = Abort::IsFailure;

void sayLastWords(int)
{
    [[maybe_unused]] const auto written = write(STDERR_FILENO, lastWords, strlen(lastWords));
    if (abortMeaning == Abort::IsSuccess)
        _exit(0);
    signal(SIGABRT, SIG_DFL);
    abort();
}

}

QString replayCommand(quint64 seed)
{
    QString command = u"%1 --seed %2"_s.arg(QCoreApplication::applicationFilePath()).arg(seed);
    if (plantedMutation != Mutation::None)
        command += u" --plant "_s + enumText(plantedMutation);
    return command;
}

bool report(quint64 seed, const DayResult &result)
{
    if (result.troubles.isEmpty())
        return true;
    std::printf("seed %llu, %llu steps, trace %016llx:\n", static_cast<unsigned long long>(seed),
        static_cast<unsigned long long>(result.steps), static_cast<unsigned long long>(result.trace));
    for (const QString &trouble : result.troubles)
        std::printf("  %s\n", qPrintable(trouble));
    std::printf("  again: %s\n", qPrintable(replayCommand(seed)));
    std::fflush(stdout);
    return false;
}

void report(const Tally &tally)
{
    std::printf("%lld orders\n", static_cast<long long>(tally.orders));
    for (const auto *counts : {&tally.faults, &tally.answers})
        for (const auto &[what, times] : *counts)
            std::printf("%8lld  %s\n", static_cast<long long>(times), what.constData());
}

void nameSeedWhenAborted(quint64 seed, Abort meaning)
{
    abortMeaning = meaning;
    qstrncpy(lastWords, qPrintable(u"seed %1 ended the program; again: %2\n"_s.arg(seed).arg(replayCommand(seed))),
        sizeof lastWords);
    signal(SIGABRT, sayLastWords);
}

void silenceWarnings()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
}

}
