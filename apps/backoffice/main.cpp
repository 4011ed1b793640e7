// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's app. `bakery backoffice` starts it with an account of its own.
#include "apps/backoffice/office_screen.h"
#include "qml/pictures/letters.h"
#include "shared/messaging/paho_bus.h"
#include "shared/service/system_clock.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office { namespace {

constexpr int exitUsage = 64;
constexpr int exitSoftware = 70;

int fail(const QString &reason)
{
    std::fprintf(stderr, "bakery-backoffice: %s\n", qPrintable(reason));
    return exitUsage;
}

// What the shop's supervisor has written down for Prometheus; nothing where it shows none.
QStringList figuresOf(const QString &shop)
{
    QStringList addresses;
    QFile file(shop + u"/run/metrics.json"_s);
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue &target : QJsonDocument::fromJson(file.readAll()).array())
            addresses << target["targets"_L1][0].toString();
    return addresses;
}

int run(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bakery-backoffice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BAKERY_VERSION));
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Where the manager watches and steers."_s);
    arguments.addHelpOption();
    arguments.addOptions({
        {u"account"_s, u"Its broker account, as `bakery credentials --role backoffice` prints it."_s, u"file"_s},
        {u"monitor"_s,
            u"Another one, of a monitor, by which it listens to the bus; without it that view stays empty."_s,
            u"file"_s},
        {u"folder"_s, u"Where it keeps its standing with the shop, and how this computer likes it."_s, u"folder"_s},
        {u"site"_s, u"The site that it looks at (main)."_s, u"site"_s, u"main"_s},
        {u"shop"_s, u"The data folder of a shop on this machine, whose clock it shares."_s, u"folder"_s},
        {u"language"_s, u"In which it begins."_s, u"language"_s},
        {u"window"_s, u"A window of that size, as 1280x800; without it as it was left."_s, u"size"_s},
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

    BackOffice::More more;
    if (arguments.isSet(u"monitor"_s)) {
        const auto monitor = Credentials::load(arguments.value(u"monitor"_s));
        if (!monitor)
            return fail(monitor.error());
        more.watching = {
            [address = monitor->address()] { return std::make_unique<PahoBus>(address); }, monitor->username.toUtf8()};
    }
    if (arguments.isSet(u"shop"_s))
        more.figuresAt = figuresOf(arguments.value(u"shop"_s));

    const SystemClock clock(*mapping, {QDateTime::currentMSecsSinceEpoch()});
    PahoBus bus(account->address());
    BackOffice office(bus, clock, arguments.value(u"site"_s).toUtf8(), account->clientId, folder, more);
    office.form()->setShopClock([mapping = *mapping](Instant wall) { return mapping.shopAt(wall); });
    if (arguments.isSet(u"language"_s))
        office.form()->setLanguage(arguments.value(u"language"_s));
    bringLetters();
    const QStringList size = arguments.value(u"window"_s).split(u'x');
    const OfficeScreen screen(office, {size.value(0).toInt(), size.value(1).toInt()});
    if (!screen.window())
        return exitSoftware;
    office.start();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &office, &BackOffice::beat);
    timer.start(250ms);
    return QCoreApplication::exec();
}

}}

int main(int argc, char **argv) { return bakery::office::run(argc, argv); }
