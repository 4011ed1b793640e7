// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/trouble.h"
#include "shared/persistence/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace bakery;

namespace {

const Option json{"json", "", "prints JSON, for programs"};
const Option as{"as", "NAME", "as whom: alice, mona, … or administrator"};
const Option role{"role", "ROLE", "in another role than that person's own"};

int manual(const Arguments &);

const std::vector<Command> commands{
    {"up", "[options]", "Starts a shop on this machine: a broker of its own and every service.", 0,
        {{"port", "PORT", "the broker's port (1883)"}, {"site", "SITE", "the shop's name in topics (main)"},
            {"store", "sqlite|postgres", "where services keep what they know (sqlite)"},
            {"postgres", "URL",
                "postgresql://user:password@host:port/database; without it a cluster of the shop's own"},
            {"instances", "N", "processes per service; the second and later stand by (1)"},
            {"speed", "FACTOR", "shop time runs faster than life (1)"},
            {"reservation", "SECONDS", "how long reserved units wait for their payment (120)"},
            {"card-hold", "SECONDS", "the same for a card at the terminal (180)"},
            {"cash-hold", "SECONDS", "the same for money at the till (600)"},
            {"metrics", "PORT",
                "figures for Prometheus on 127.0.0.1, one port for each process, from this one on; 0: none (0)"},
            {"log", "text|json", "how services write their logs (text)"},
            {"demo", "", "customers with money, a manager, a baker, and a shelf that is kept good"},
            {"detach", "", "returns when the shop answers"}, {"headless", "", "opens no windows"},
            {"listen", "ADDRESS", "where the broker listens (127.0.0.1); elsewhere with TLS"},
            {"restart-changed", "", "restarts a service when its program changes (for dev)"}},
        up},
    {"supervise", "", "What up leaves running.", 0,
        {{"programs", "DIR", "where the services lie"}, {"lock", "FD", "the shop's lock"},
            {"ready", "FD", "told when ready"}},
        supervise, true},
    {"refresh", "", "Gives a running shop of root's the programs that were built since; for dev.", 0, {}, refresh,
        true},
    {"down", "", "Stops the shop: services, broker, cluster.", 0, {}, down},
    {"status", "[--json]", "How each service is. The exit status is 0 when the shop is healthy, else 1.", 0, {json},
        status},
    {"request", "SERVICE do|ask/NAME [BODY] --as NAME [--role ROLE]",
        "Sends one request and prints the answer. The exit status is 0 for a good answer, else 1. What strangers may "
        "ask too needs no --as.",
        3,
        {as, role, {"id", "ID", "the request's id; the same id is never done twice"},
            {"timeout", "MS", "how long the service may take (10000)"}},
        request},
    {"token", "--as NAME [--role ROLE]", "Prints a token of five minutes.", 0, {as, role}, token},
    {"log-in", "NAME", "Logs in with a password, a line of standard input, and prints the tokens.", 1, {}, logIn},
    {"claim-administrator", "",
        "Makes a password of the one-time code that the first start has shown: two lines of standard input.", 0, {},
        claimAdministrator},
    {"administrator-code", "", "Prints a new one-time code, which takes the place of the one before.", 0, {},
        administratorCode},
    {"seal", "", "Seals a password, PIN or code, a line of standard input, for use in a request.", 0, {}, sealSecret},
    {"person", "export|erase NAME|ID [--confirmed]",
        "Prints everything that the shop knows of somebody, as JSON; or forgets that person for good.", 2,
        {{"confirmed", "", "erase: it is meant, and cannot be undone"}}, person},
    {"events", "[FILTER] [--json]",
        "Watches what happens, until Ctrl-C. FILTER is a service (orders), an event (OrderPlaced) or both "
        "(bank/PaymentTaken).",
        1, {json, {"count", "N", "ends after so many"}}, events},
    {"monitor", "[FILTER] [--violations] [--rates] [--record FILE] [--json]",
        "Watches the bus and holds every message against its contract, until Ctrl-C. FILTER is a service (orders), "
        "part\n"
        "of one (menu/state) or MQTT's own (bakery/+/bank/#); without --host and --credentials the shop of --data is\n"
        "watched, with an account that may only listen. What is not printed is counted, and said at the end. With\n"
        "--violations the exit status is 1 when something broke its contract.",
        1,
        {{"violations", "", "only messages that break their contract"},
            {"rates", "", "a table of topics instead, each second: how many, how large, how many wrong"},
            {"trace", "ORDER",
                "only what is about this order or follows from its request; ./bakery trace tells the past"},
            {"requests", "", "services also tell copies of requests and answers, without tokens, names and secrets"},
            {"properties", "", "MQTT 5 properties as well"}, {"full", "", "whole payloads, indented"},
            {"record", "FILE", "keeps journals, events, states and telemetry in a new file, for replay"},
            {"quiet", "", "prints no messages, as for a recording"}, {"count", "N", "ends after so many were printed"},
            {"for", "SECONDS", "ends after so long"}, {"host", "HOST", "another MQTT 5 broker"},
            {"port", "PORT", "its port (1883)"},
            {"credentials", "FILE", "the account there, as ./bakery credentials prints it; only you may read the file"},
            {"site", "SITE", "the shop's name in topics there (main)"}, json},
        monitor},
    {"replay", "FILE [--speed N]",
        "Makes the requests of a recording anew in a test shop: products, prices, what was baked, orders, payments,\n"
        "cancellations, refunds; then compares what came of them with what was recorded. The exit status is 0 when "
        "they\n"
        "agree.",
        1,
        {{"speed", "N", "so many times as fast as it was recorded; 0: without any pause (1)"},
            {"yes-into-this-shop", "",
                "also into a shop that was not started with up --demo: it sells and books for real"},
            json},
        replay},
    {"log", "SERVICE [--from N] [--follow] [--json]", "Prints a service's journal.", 1,
        {{"from", "N", "the first position to print (1)"}, {"follow", "", "goes on with what is added, until Ctrl-C"},
            json},
        log},
    {"trace", "ORDER [--json]", "Prints the whole story of one order, across journals.", 1, {json}, trace},
    {"dead-letters", "[show ID | replay ID | dismiss ID WHY] [--json]",
        "Messages that could not be handled. show prints one, replay tries it again, dismiss drops it for good, as "
        "in:\n"
        "replay bank:3.",
        3, {json}, deadLetters},
    {"credentials", "--role app|kiosk|monitor|backoffice|service:NAME",
        "Makes a broker account, usable at once, and prints it as JSON.", 0,
        {{"role", "ROLE", "what the account may do"}}, credentials},
    {"tls", "rotate", "Makes a new certificate for the broker of a shop that listens beyond this machine.", 1, {}, tls},
    {"check", "[--json]",
        "Proves that all stores and journals agree, also while the shop sells. The exit status is 0 when they do, 1\n"
        "when not, 2 when that could not be found out.",
        0, {json}, check},
    {"backup", "FILE|FOLDER [--keep-days N]",
        "Writes the whole shop, as it is at one moment, to a file; it may sell meanwhile. In a folder the file is "
        "named\n"
        "after the moment, and backups there that are too old to be kept are removed; the newest one stays.",
        1, {{"keep-days", "N", "how old a backup in the folder may become (30)"}}, backup},
    {"restore", "FILE [--trial [--json]]",
        "Puts a backup into a stopped shop or a new folder. With --trial it is put into a folder beside that shop's "
        "data,\n"
        "checked as ./bakery check does it, and removed: the exit status is 0 when a shop could go on from it.",
        1,
        {{"port", "PORT", "the broker's port, if another than it was"},
            {"trial", "", "only tries whether a shop could go on from it; the shop may sell meanwhile"}, json},
        restore},
    {"simulate", "[--customers N] [--day] [--json]",
        "People come and buy through the bus, within the next hour of shop time, and remember what they were told.", 0,
        {{"customers", "N", "how many come (100)"},
            {"day", "", "they come until the shop closes, most in the hours in which people do"},
            {"seed", "S", "the same people with the same wishes"}, json},
        simulate},
    {"reports", "[today | day DATE | FROM TO | rebuild] [--csv FILE | --pdf FILE | --json]",
        "Prints what the day brought so far, a day, or days, against those before; a date is written 2026-11-20.\n"
        "rebuild reads all journals again and waits until that is done.",
        2,
        {{"csv", "FILE", "writes a table for programs and spreadsheets; - prints it"},
            {"pdf", "FILE", "writes pages to print"}, {"language", "en|de|fr|ar|uk", "of what is printed (en)"}, json},
        printReports},
    {"manual", "", "Prints docs/commands.md.", 0, {}, manual, true},
};

// docs/commands.md: what ./bakery tells of itself before it is built.
int manual(const Arguments &)
{
    QString text =
        u"# Commands\n\nWhat `./bakery COMMAND --help` says of each; `test`, `tidy`, `bench` and `dev` tell about "
        "themselves. The program\nmakes this page (`build/release/bin/bakery-cli manual`), and a test fails when the "
        "two "
        "differ.\n"_s;
    for (const Command &command : commands)
        if (!command.isInternal)
            text += u"\n## %1\n\n```\n%2```\n"_s.arg(QLatin1StringView(command.name), helpOf(command));
    printResult(text.toUtf8());
    return 0;
}

const Command *find(const QString &name)
{
    for (const Command &command : commands)
        if (name == QLatin1StringView(command.name))
            return &command;
    return nullptr;
}

int runCommand(const QStringList &words)
{
    const Command *command = words.size() > 1 ? find(words[1]) : nullptr;
    if (!command)
        throw Trouble(u"there is no command %1; see ./bakery help"_s.arg(words.value(1)));
    const Arguments arguments(*command, words.mid(2));
    if (arguments.wantsHelp()) {
        printResult(helpOf(*command).toUtf8());
        return 0;
    }
    return command->run(arguments);
}

}

void bakery::say(const QString &sentence) { std::fprintf(stderr, "%s\n", sentence.toUtf8().constData()); }

void bakery::printResult(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    if (!line.endsWith('\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    ::umask(077);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bakery"_s);
    const QStringList words = QCoreApplication::arguments();
    hidePasswords(argc, argv);
    try {
        return runCommand(words);
    } catch (const Trouble &trouble) {
        say(u"bakery: "_s + QString::fromUtf8(trouble.what()));
        return trouble.exitStatus();
    } catch (const StoreError &error) {
        say(u"bakery: "_s + QString::fromUtf8(error.what()));
        return 1;
    }
}
