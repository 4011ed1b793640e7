// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a PDF of a report: its JSON comes in, as `ask/report` answers it. A program of its own, so that neither
// services nor the command line need Qt's graphics.
#include "apps/report-writer/pdf_pages.h"

#include "shared/contracts/codec.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace bakery;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    return 1;
}

}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // it opens no window
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads a report as JSON from standard input and writes it as a PDF."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"file"_s, u"where the PDF goes"_s);
    const QCommandLineOption language(u"language"_s, ReportWords::languages().join(u", "_s), u"language"_s, u"en"_s);
    parser.addOption(language);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return fail(u"one file is named, to which the PDF goes"_s);
    QFile input;
    input.open(stdin, QIODevice::ReadOnly);
    const auto report = readAs<reports::Report>(input.readAll());
    if (!report)
        return fail(u"what came in is not a report"_s);
    const ReportWords words(parser.value(language));
    try {
        writePdf(parser.positionalArguments().front(), documentOf(*report, words), words);
    } catch (const std::exception &error) {
        return fail(QString::fromUtf8(error.what()));
    }
    return 0;
}
