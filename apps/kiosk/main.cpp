// SPDX-License-Identifier: GPL-3.0-or-later
// The screen that customers touch; or, by an option, the board above the counter, or the till. `bakery kiosk` starts it
// with an account of its own.
#include "apps/kiosk/board/board.h"
#include "apps/kiosk/board/chime.h"
#include "apps/kiosk/gallery_screen.h"
#include "apps/kiosk/kiosk_screen.h"
#include "apps/kiosk/side_screen.h"
#include "apps/kiosk/till/till.h"
#include "qml/pictures/letters.h"
#include "qml/pictures/picture_memory.h"
#include "shared/messaging/paho_bus.h"
#include "shared/service/system_clock.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk { namespace {

constexpr int exitUsage = 64;
constexpr int exitSoftware = 70;
constexpr int exitRestart = 75;

Kiosk *reporting = nullptr; // whose report tells what went wrong
QtMessageHandler sayAlsoThere = nullptr;

void noteTrouble(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    sayAlsoThere(type, context, text);
    if (reporting && (type == QtWarningMsg || type == QtCriticalMsg))
        QMetaObject::invokeMethod(
            reporting, [text] { reporting->report().note(text); }, Qt::QueuedConnection);
}

int fail(const QString &reason)
{
    std::fprintf(stderr, "bakery-kiosk: %s\n", qPrintable(reason));
    return exitUsage;
}

void beatFor(auto &what, QTimer &timer)
{
    QObject::connect(&timer, &QTimer::timeout, &what, [&what] { what.beat(); });
    timer.start(250ms);
}

struct Place { // where it stands, and with whom it speaks
    Bus &bus;
    const Clock &clock;
    QByteArray site;
    QString client;
    QString folder;
    QSize size;
    QString language;
};

int runBoard(const Place &place)
{
    Board board(place.bus, place.clock, place.site, place.client);
    board.form()->setLanguage(place.language);
    const Chime chime;
    QObject::connect(&board, &Board::called, &board, [&chime] { chime.play(); });
    board.start(); // the shop answers while the screen is made
    const SideScreen screen(board, u"board"_s, *board.form(), u"board/BoardMain.qml"_s, place.size);
    if (!screen.window())
        return exitSoftware;
    QTimer timer;
    beatFor(board, timer);
    return QCoreApplication::exec();
}

int runTill(const Place &place, const QCommandLineParser &arguments)
{
    Till till(place.bus, place.clock, place.site, place.client, place.folder);
    const QString drawer = arguments.value(u"drawer"_s);
    till.lock()->equip(
        drawer.isEmpty() ? std::nullopt : std::optional(Sku(drawer)), arguments.value(u"drawer-command"_s));
    till.printer()->setName(arguments.value(u"printer"_s));
    till.form()->setLanguage(place.language);
    till.start();
    SideScreen screen(till, u"till"_s, *till.form(), u"till/TillMain.qml"_s, place.size);
    if (!screen.window())
        return exitSoftware;
    screen.whenTyped([&till](const QKeyEvent &key) { till.typed(key); });
    screen.whenTouched([&till] { till.touched(); });
    QTimer timer;
    beatFor(till, timer);
    return QCoreApplication::exec();
}

int run(int argc, char **argv)
{
    giveBackPictures();
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bakery-kiosk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BAKERY_VERSION));
    QGuiApplication::setQuitOnLastWindowClosed(false); // a screen is built anew after the one before is gone
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"The screen that customers order at."_s);
    arguments.addHelpOption();
    arguments.addOptions({
        {u"account"_s, u"The kiosk's broker account, as `bakery credentials --role kiosk` prints it."_s, u"file"_s},
        {u"folder"_s, u"Where it keeps its session and an order that is under way."_s, u"folder"_s},
        {u"site"_s, u"The site that it stands in (main)."_s, u"site"_s, u"main"_s},
        {u"shop"_s, u"The data folder of a shop on this machine, whose clock it shares."_s, u"folder"_s},
        {u"gallery"_s, u"Shows every component of the screens in every state, without a shop."_s},
        {u"board"_s, u"Shows the pick-up numbers, for the wall."_s},
        {u"till"_s, u"The sales person's view; its account is one for an app."_s},
        {u"language"_s, u"In which the board or the till begins (en)."_s, u"language"_s, u"en"_s},
        {u"printer"_s, u"The printer of receipts, as CUPS knows it; the kiosk keeps it, none takes it away."_s,
            u"name"_s},
        {u"idle"_s, u"How long nobody touches the kiosk before it begins anew (60 seconds)."_s, u"seconds"_s, u"60"_s},
        {u"drawer"_s, u"What the till's drawer is called, where there are several (main)."_s, u"name"_s},
        {u"drawer-command"_s, u"The program, with its arguments, that opens the drawer's lock."_s, u"command"_s},
        {u"window"_s, u"A window of that size, as 1280x800; without it the whole screen."_s, u"size"_s},
    });
    arguments.process(app);
    const QStringList size = arguments.value(u"window"_s).split(u'x');
    if (arguments.isSet(u"gallery"_s)) {
        QGuiApplication::setQuitOnLastWindowClosed(true);
        bringLetters();
        const GalleryScreen gallery(
            arguments.isSet(u"window"_s) ? QSize(size.value(0).toInt(), size.value(1).toInt()) : QSize(1600, 1000));
        return gallery.window() ? app.exec() : exitSoftware;
    }
    const auto account = Credentials::load(arguments.value(u"account"_s));
    if (!account)
        return fail(account.error());
    const QString folder = arguments.value(u"folder"_s);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return fail(u"--folder has to name a folder that can be written to"_s);
    const auto mapping = arguments.isSet(u"shop"_s) ? ClockMapping::load(arguments.value(u"shop"_s))
                                                    : Result<ClockMapping, QString>(ClockMapping());
    if (!mapping)
        return fail(mapping.error());

    if (arguments.isSet(u"drawer"_s) && !SkuRule::admits(arguments.value(u"drawer"_s)))
        return fail(u"--drawer is a name of small letters, digits and hyphens"_s);
    const int idleSeconds = arguments.value(u"idle"_s).toInt();
    if (idleSeconds < 1 || idleSeconds > 3600)
        return fail(u"--idle is 1 to 3600 seconds"_s);

    const SystemClock clock(*mapping, {QDateTime::currentMSecsSinceEpoch()});
    PahoBus bus(account->address());
    if (arguments.isSet(u"board"_s) || arguments.isSet(u"till"_s)) {
        bringLetters();
        const Place place{bus, clock, arguments.value(u"site"_s).toUtf8(), account->clientId, folder,
            {size.value(0).toInt(), size.value(1).toInt()}, arguments.value(u"language"_s)};
        return arguments.isSet(u"board"_s) ? runBoard(place) : runTill(place, arguments);
    }
    Kiosk kiosk(bus, clock, arguments.value(u"site"_s).toUtf8(), account->clientId, folder);
    kiosk.setIdle(std::chrono::seconds(idleSeconds));
    if (arguments.isSet(u"printer"_s))
        kiosk.settings()->setPrinter(arguments.value(u"printer"_s));
    kiosk.start(); // the shop answers while the screen is made
    bringLetters();
    std::optional<KioskScreen> screen;
    const auto show = [&] {
        screen.reset();
        screen.emplace(kiosk, QSize(size.value(0).toInt(), size.value(1).toInt()));
        if (!screen->window())
            QCoreApplication::exit(exitSoftware);
    };
    show();
    if (!screen->window())
        return exitSoftware;
    const auto restart = [] { QCoreApplication::exit(exitRestart); };
    QObject::connect(&kiosk.control(), &RemoteControl::restartWanted, &app, restart, Qt::QueuedConnection);
    QObject::connect(&kiosk.control(), &RemoteControl::reloadWanted, &app, show, Qt::QueuedConnection);
    QObject::connect(kiosk.service(), &ServiceMenu::restartWanted, &app, restart, Qt::QueuedConnection);
    QObject::connect(kiosk.service(), &ServiceMenu::endWanted, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    reporting = &kiosk;
    sayAlsoThere = qInstallMessageHandler(noteTrouble);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &kiosk, &Kiosk::beat);
    timer.start(250ms);
    const int outcome = app.exec();
    qInstallMessageHandler(sayAlsoThere);
    reporting = nullptr;
    return outcome;
}

// The same program in the same process, so that whoever supervises it notices nothing.
int runAgainAndAgain(int argc, char **argv)
{
    std::vector<std::string> words(argv, argv + argc);
    const int outcome = run(argc, argv);
    if (outcome != exitRestart)
        return outcome;
    std::vector<char *> anew;
    for (std::string &word : words)
        anew.push_back(word.data());
    anew.push_back(nullptr);
    execv("/proc/self/exe", anew.data());
    return fail(u"it could not be started again"_s);
}

}}

int main(int argc, char **argv) { return bakery::kiosk::runAgainAndAgain(argc, argv); }
