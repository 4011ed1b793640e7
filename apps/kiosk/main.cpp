// SPDX-License-Identifier: GPL-3.0-or-later
// The screen that customers touch. `bakery kiosk` starts it with an account of its own.
#include "apps/kiosk/kiosk_screen.h"
#include "shared/messaging/paho_bus.h"
#include "shared/service/system_clock.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk { namespace {

constexpr int exitUsage = 64;
constexpr int exitSoftware = 70;

int fail(const QString &reason)
{
    std::fprintf(stderr, "bakery-kiosk: %s\n", qPrintable(reason));
    return exitUsage;
}

int run(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bakery-kiosk"_s);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"The screen that customers order at."_s);
    arguments.addHelpOption();
    arguments.addOptions({
        {u"account"_s, u"The kiosk's broker account, as `bakery credentials --role kiosk` prints it."_s, u"file"_s},
        {u"folder"_s, u"Where it keeps its session and an order that is under way."_s, u"folder"_s},
        {u"site"_s, u"The site that it stands in (main)."_s, u"site"_s, u"main"_s},
        {u"shop"_s, u"The data folder of a shop on this machine, whose clock it shares."_s, u"folder"_s},
        {u"window"_s, u"A window of that size, as 1280x800; without it the whole screen."_s, u"size"_s},
    });
    arguments.process(app);
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
    const QStringList size = arguments.value(u"window"_s).split(u'x');

    const SystemClock clock(*mapping, {QDateTime::currentMSecsSinceEpoch()});
    PahoBus bus(account->address());
    Kiosk kiosk(bus, clock, arguments.value(u"site"_s).toUtf8(), account->clientId, folder);
    KioskScreen::bringLetters();
    const KioskScreen screen(kiosk, {size.value(0).toInt(), size.value(1).toInt()});
    if (!screen.window())
        return exitSoftware;
    kiosk.start();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &kiosk, &Kiosk::beat);
    timer.start(250ms);
    return app.exec();
}

}}

int main(int argc, char **argv) { return bakery::kiosk::run(argc, argv); }
