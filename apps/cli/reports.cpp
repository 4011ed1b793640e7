// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/connected_shop.h"
#include "apps/cli/people.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"
#include "apps/report-writer/report_sheets.h"
#include "shared/contracts/codec.h"
#include "shared/contracts/menu.h"
#include "shared/core/private_file.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int writerPatienceMs = 60'000;

struct Question {
    QByteArray what = "ask/today";
    QByteArray body = "{}";
};

LocalDate dateFrom(const QString &word)
{
    if (!LocalDateRule::admits(word))
        throw Trouble(u"%1 is no date; one is written like 2026-11-20"_s.arg(word));
    return LocalDate(word);
}

// today | day DATE | FROM TO
Question questionOf(const Arguments &arguments)
{
    if (arguments.positionals() == 0 || arguments.positional(0) == "today"_L1)
        return {};
    const LocalDate to = dateFrom(arguments.positional(1));
    const LocalDate from = arguments.positional(0) == "day"_L1 ? to : dateFrom(arguments.positional(0));
    return {"ask/report", encode(reports::AskReport{from, to})};
}

// What products are called in the language, as far as the menu says it; also those that are sold no more.
std::map<QString, menu::ProductName> productNames(ShopClient &client, const QByteArray &token, const QString &language)
{
    std::map<QString, menu::ProductName> names;
    menu::AskProducts question;
    question.withdrawn = true;
    do {
        const Reply reply = client.ask({"menu", "ask/products", encode(question), token, {}});
        const auto page = readAs<menu::Products>(reply.body);
        if (!reply.isGood() || !page)
            return names;
        for (const menu::Product &product : page->products)
            if (product.translations)
                for (const menu::Wording &wording : *product.translations)
                    if (wording.language.value == language)
                        names[product.sku] = wording.name;
        question.after = page->next;
    } while (question.after);
    return names;
}

// Reports keeps the name by which the house calls a product.
void nameProducts(reports::Report &report, const std::map<QString, menu::ProductName> &names)
{
    for (reports::Figures *figures : {&report.period, &report.before})
        for (reports::ProductFigures &product : figures->products)
            if (const auto found = names.find(product.sku); found != names.end())
                product.name = found->second;
}

void writePdf(const QString &file, const QByteArray &report, const QString &language)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(
        QCoreApplication::applicationDirPath() + u"/bakery-report-writer"_s, {u"--language"_s, language, file});
    writer.write(report);
    writer.closeWriteChannel();
    if (!writer.waitForFinished(writerPatienceMs) || writer.exitStatus() != QProcess::NormalExit
        || writer.exitCode() != 0)
        throw Trouble(u"the PDF could not be written: %1"_s.arg(
            writer.error() == QProcess::FailedToStart ? u"bakery-report-writer is missing"_s : u"see above"_s));
}

void writeCsv(const QString &file, const QByteArray &table)
{
    if (file == "-"_L1)
        return printResult(table);
    if (const auto written = writeFile(file, table, FileAudience::OwnerOnly); !written)
        throw Trouble(written.error());
}

}

int printReports(const Arguments &arguments)
{
    const QString language = arguments.value("language", u"en"_s);
    if (!ReportWords::languages().contains(language))
        throw Trouble(u"reports are written in %1"_s.arg(ReportWords::languages().join(u", "_s)));
    const ShopSettings shop = openShop(arguments);
    if (arguments.positionals() > 0 && arguments.positional(0) == "rebuild"_L1)
        return rebuildReports(shop);
    const Question question = questionOf(arguments);
    ConnectedShop connected(shop);
    const QByteArray token = tokenFor(shop, administratorOf(shop));
    const Reply reply = connected.client().ask({"reports", question.what, question.body, token, {}});
    if (!reply.isGood())
        throw Trouble(
            reply.status == 0 ? u"the service reports does not answer; see ./bakery status"_s : reply.reason());
    auto report = readAs<reports::Report>(reply.body);
    if (!report)
        throw Trouble(u"the service reports is of another version than this command"_s);
    nameProducts(*report, productNames(connected.client(), token, language));
    if (arguments.has("pdf"))
        writePdf(arguments.value("pdf"), encode(*report), language);
    if (arguments.has("csv"))
        writeCsv(arguments.value("csv"), csvOf(*report));
    if (arguments.has("json"))
        printResult(reply.body);
    else if (!arguments.has("pdf") && !arguments.has("csv"))
        printResult(textOf(documentOf(*report, ReportWords(language))).toUtf8());
    return 0;
}

}
