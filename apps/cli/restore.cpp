// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/archive.h"
#include "apps/cli/commands.h"
#include "apps/cli/judged_shop.h"
#include "apps/cli/privileges.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/cluster.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/supervisor/supervised_cluster.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"
#include "shared/journal/incarnations.h"
#include "shared/persistence/snapshot_copy.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>

#include <functional>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QJsonDocument manifestOf(const Staging &staging)
{
    const auto text = readFile(staging.path(u"manifest.json"_s));
    const QJsonDocument manifest = text ? QJsonDocument::fromJson(*text) : QJsonDocument();
    if (manifest["format"_L1].toInt() != archiveFormat)
        throw Trouble(u"this is not a backup of a shop, or one of a newer program"_s);
    return manifest;
}

ShopSettings settingsOf(const Staging &staging, const QString &folder)
{
    ShopSettings shop = orTrouble(ShopSettings::load(staging.path()));
    shop.dataFolder = folder;
    return shop;
}

// The settings of the backup; a shop that was here before keeps its port.
ShopSettings settingsFor(const Arguments &arguments, const QString &folder, const Staging &staging)
{
    ShopSettings shop = settingsOf(staging, folder);
    if (const auto before = ShopSettings::load(folder))
        shop.port = before->port;
    shop.port = quint16(arguments.number("port", shop.port, 1, 65'535));
    return shop;
}

// What was in the folder is put aside, not thrown away.
void putAside(const ShopSettings &shop, const QStringList &entries)
{
    const QString aside =
        shop.path(u"before-restore-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s));
    for (const QString &entry : entries) {
        if (!QFileInfo::exists(shop.path(entry)))
            continue;
        QDir().mkpath(aside);
        if (!QFile::rename(shop.path(entry), aside + u'/' + entry))
            throw Trouble(u"%1 could not be put aside"_s.arg(shop.path(entry)));
    }
    if (QFileInfo::exists(aside))
        say(u"what was here before lies in %1"_s.arg(aside));
}

void takeFiles(const ShopSettings &shop, const Staging &staging)
{
    for (const QString &entry : {u"keys"_s, u"accounts"_s, u"broker"_s, u"clock.json"_s, u"demo-people-are-here"_s})
        if (QFileInfo::exists(staging.path(entry)) && !QFile::rename(staging.path(entry), shop.path(entry)))
            throw Trouble(u"%1 could not be put in place"_s.arg(shop.path(entry)));
}

// The same for schemas of a database that is not ours alone.
void putSchemasAside(const ShopSettings &shop)
{
    const QString suffix = QDateTime::currentDateTimeUtc().toString(u"_yyMMddhhmmss"_s);
    for (const QString &service : serviceNames()) {
        Store store(shop.storeOf(service));
        const QString schema = store.address().schema;
        store.execute(u"alter schema %1 rename to %1%2"_s.arg(schema, suffix));
    }
    say(u"what was in the database before is kept in schemas that end in %1"_s.arg(suffix));
}

void restoreStores(const ShopSettings &shop, const Staging &staging)
{
    std::map<QString, StoreAddress> stores;
    for (const QString &service : serviceNames()) {
        stores[service] = shop.storeOf(service);
        restoreStore(staging.path(copyOf(service)), stores[service]);
        StopSignal::endIfArrived();
    }
    SystemChance chance;
    giveNewIncarnations(stores, chance, wallNow());
}

// `meanwhile` finds the shop's private cluster running, where it has one.
void restoreIntoFolder(const ShopSettings &shop, const Staging &staging, const std::function<void()> &meanwhile)
{
    QDir().mkpath(shop.path(u"stores"_s));
    std::optional<SupervisedCluster> cluster;
    if (shop.hasPrivateCluster())
        cluster.emplace(shop);
    restoreStores(shop, staging);
    meanwhile();
}

void restoreInto(const ShopSettings &shop, const Staging &staging)
{
    const QStringList files{u"shop.json"_s, u"stores"_s, u"keys"_s, u"accounts"_s, u"broker"_s, u"clock.json"_s,
        u"postgres"_s, u"demo-people-are-here"_s};
    if (shop.store == Dialect::Postgres && !shop.hasPrivateCluster()) {
        // The database may refuse: then the folder stays as it is.
        if (const auto before = ShopSettings::load(shop.dataFolder); before && before->shop == shop.shop)
            putSchemasAside(shop);
        restoreStores(shop, staging);
        putAside(shop, files);
    } else {
        putAside(shop, files);
        restoreIntoFolder(shop, staging, [] {});
    }
    takeFiles(shop, staging);
    // Last: without it there is no shop in the folder, so what was cut short is never taken for one.
    orTrouble(shop.save());
}

// Into a folder that is gone afterwards, with a cluster of its own where the backup is of a database: nothing of a shop
// is touched. What came of it is judged as of the moment at which the backup was made.
int tryOut(ArchiveFile &archive, const QString &folder, bool asJson)
{
    becomeOwnerOf(folder);
    StopSignal::listen();
    const Staging place(folder + u"/run/trial-%1"_s.arg(::getpid()));
    const Staging staging(place.path(u"unpacked"_s));
    archive.unpackInto(staging.path());
    const auto madeAt = Instant::parse(manifestOf(staging)["madeAt"_L1].toString().toStdString());
    if (!madeAt)
        throw Trouble(u"the backup does not say when it was made"_s);
    ShopSettings shop = settingsOf(staging, place.path(u"shop"_s));
    shop.postgresUrl.clear();
    QDir().mkpath(shop.path(u"run"_s));
    Report report;
    restoreIntoFolder(shop, staging, [&] {
        takeFiles(shop, staging);
        report = judge(shop, *madeAt);
    });
    printResult(asJson ? report.json() : report.text().toUtf8());
    return report.isClean() ? 0 : 1;
}

}

int restore(const Arguments &arguments)
{
    ArchiveFile archive = ArchiveFile::open(arguments.positional(0));
    const QString folder = dataFolderOf(arguments);
    if (arguments.has("trial"))
        return tryOut(archive, folder, arguments.has("json"));
    ShopSettings here;
    here.dataFolder = folder;
    if (ShopLock::isHeldBySomebody(here))
        throw Trouble(u"the shop in %1 is running: stop it first with ./bakery down"_s.arg(folder));
    takeFolder(folder);
    QDir().mkpath(here.path(u"run"_s));
    const ShopLock lock(here);
    if (!lock.isHeld())
        throw Trouble(u"the shop in %1 is being started"_s.arg(folder));
    const Staging staging(here.path(u"run/restore-%1"_s.arg(::getpid())));
    archive.unpackInto(staging.path());
    manifestOf(staging);
    const ShopSettings shop = settingsFor(arguments, folder, staging);
    restoreInto(shop, staging);
    say(u"restored; start it with ./bakery up --data %1"_s.arg(folder));
    return 0;
}

}
