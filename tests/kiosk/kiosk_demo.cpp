// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk with a shop inside the same process: nothing to install or to start, and nothing is kept.
#include "apps/kiosk/kiosk_screen.h"
#include "qml/pictures/letters.h"
#include "tests/kiosk/demo_shop.h"

#include <QCommandLineParser>
#include <QGuiApplication>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk { namespace {

constexpr int exitSoftware = 70;

int run(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bakery-kiosk-demo"_s);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"The screen that customers order at, with a shop inside."_s);
    arguments.addHelpOption();
    arguments.addOption(
        {u"window"_s, u"A window of that size, as 1280x800; without it the whole screen."_s, u"size"_s});
    arguments.process(app);
    const QStringList size = arguments.value(u"window"_s).split(u'x');

    DemoShop shop;
    QTemporaryDir folder;
    MemoryBus bus(shop.table().broker(), u"kiosk"_s);
    Kiosk kiosk(bus, shop.table().clock(), TableTopShop::site, u"kiosk"_s, folder.path());
    bringLetters();
    const KioskScreen screen(kiosk, {size.value(0).toInt(), size.value(1).toInt()});
    if (!screen.window())
        return exitSoftware;
    kiosk.start();
    QTimer living, beating;
    QObject::connect(&living, &QTimer::timeout, &kiosk, [&] { shop.live(); });
    QObject::connect(&beating, &QTimer::timeout, &kiosk, [&, approved = QString()]() mutable {
        kiosk.beat();
        if (kiosk.pairingCode() != approved)
            shop.approve(approved = kiosk.pairingCode());
    });
    living.start(25ms);
    beating.start(250ms);
    return app.exec();
}

}}

int main(int argc, char **argv) { return bakery::kiosk::run(argc, argv); }
