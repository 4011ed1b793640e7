// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's app. `bakery backoffice` starts it with an account of its own.
#include "apps/backoffice/gallery_screen.h"
#include "apps/backoffice/office_screen.h"
#include "apps/backoffice/office_sites.h"
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
constexpr int anotherSite = 1000; // and its place in the list: not the end, but another beginning

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

// The sites that were named, in a file or by the other options.
Result<std::vector<OfficeSite>, QString> sitesOf(const QCommandLineParser &arguments)
{
    if (arguments.isSet(u"sites"_s))
        return sitesIn(arguments.value(u"sites"_s));
    return std::vector<OfficeSite>{
        {arguments.value(u"site"_s), arguments.value(u"site"_s), arguments.value(u"account"_s),
            arguments.value(u"monitor"_s), arguments.value(u"folder"_s), arguments.value(u"shop"_s)}};
}

// Until the window is closed, or somebody wants another site.
int showSite(const std::vector<OfficeSite> &sites, int place, const QCommandLineParser &arguments)
{
    const OfficeSite &site = sites[size_t(place)];
    const auto account = Credentials::load(site.account);
    if (!account)
        return fail(account.error());
    if (site.folder.isEmpty() || !QDir().mkpath(site.folder))
        return fail(u"--folder has to name a folder that can be written to"_s);
    const auto mapping =
        site.shop.isEmpty() ? Result<ClockMapping, QString>(ClockMapping()) : ClockMapping::load(site.shop);
    if (!mapping)
        return fail(mapping.error());
    BackOffice::More more;
    if (!site.monitor.isEmpty()) {
        const auto monitor = Credentials::load(site.monitor);
        if (!monitor)
            return fail(monitor.error());
        more.watching = {
            [address = monitor->address()] { return std::make_unique<PahoBus>(address); }, monitor->username.toUtf8()};
    }
    if (!site.shop.isEmpty())
        more.figuresAt = figuresOf(site.shop);
    for (const OfficeSite &each : sites)
        more.sites << each.name;
    more.site = place;

    const SystemClock clock(*mapping, {QDateTime::currentMSecsSinceEpoch()});
    PahoBus bus(account->address());
    BackOffice office(bus, clock, site.site.toUtf8(), account->clientId, site.folder, more);
    office.form()->setShopClock([mapping = *mapping](Instant wall) { return mapping.shopAt(wall); });
    if (arguments.isSet(u"language"_s))
        office.form()->setLanguage(arguments.value(u"language"_s));
    QObject::connect(
        &office, &BackOffice::siteWanted, &office, [](int wanted) { QCoreApplication::exit(anotherSite + wanted); });
    office.start(); // the shop answers while the screen is made
    const QStringList size = arguments.value(u"window"_s).split(u'x');
    const OfficeScreen screen(office, {size.value(0).toInt(), size.value(1).toInt()});
    if (!screen.window())
        return exitSoftware;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &office, &BackOffice::beat);
    timer.start(250ms);
    return QCoreApplication::exec();
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
        {u"sites"_s,
            u"In place of the five above: a file that names several sites, one of which is chosen at sign in."_s,
            u"file"_s},
        {u"language"_s, u"In which it begins."_s, u"language"_s},
        {u"gallery"_s, u"Shows every component of the views in every state, without a shop."_s},
        {u"window"_s, u"A window of that size, as 1280x800; without it as it was left."_s, u"size"_s},
    });
    arguments.process(app);
    bringLetters();
    if (arguments.isSet(u"gallery"_s)) {
        const GalleryScreen gallery(QSize(1600, 1000));
        return gallery.window() ? QCoreApplication::exec() : exitSoftware;
    }
    const auto sites = sitesOf(arguments);
    if (!sites)
        return fail(sites.error());
    int result = anotherSite;
    while (result >= anotherSite)
        result = showSite(*sites, result - anotherSite, arguments);
    return result;
}

}}

int main(int argc, char **argv) { return bakery::office::run(argc, argv); }
