// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/archive.h"
#include "apps/cli/backup_folder.h"
#include "apps/cli/commands.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"
#include "shared/persistence/snapshot_copy.h"
#include "shared/persistence/statement.h"
#include "shared/persistence/turn_gate.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

using Cut = std::map<QString, std::unique_ptr<StoreSnapshot>>;

// One moment of the whole shop: while no turn runs, no journal is ahead of what its followers may have heard.
Cut cutOf(const ShopSettings &shop)
{
    const TurnGate gate(shop.path(u"run"_s));
    const TurnGate::Hold hold = gate.holdTurns();
    Cut cut;
    for (const QString &service : serviceNames())
        cut.emplace(service, StoreSnapshot::open(shop.storeOf(service)));
    return cut;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + u'/' + entry.fileName());
        else if (!QFile::copy(entry.filePath(), to + u'/' + entry.fileName()))
            throw Trouble(u"%1 could not be copied: is the disk full?"_s.arg(entry.filePath()));
    }
}

QJsonObject stage(const ShopSettings &shop, const Staging &staging)
{
    const QString madeAt = QString::fromLatin1(wallNow().text());
    QDir().mkpath(staging.path(u"stores"_s));
    const Cut cut = cutOf(shop);
    for (const auto &[service, snapshot] : cut) {
        snapshot->copyTo(staging.path(copyOf(service)));
        StopSignal::endIfArrived();
    }
    for (const QString &folder : {u"keys"_s, u"accounts"_s, u"broker"_s})
        copyFolder(shop.path(folder), staging.path(folder));
    for (const QString &file : {u"shop.json"_s, u"clock.json"_s, u"demo-people-are-here"_s})
        QFile::copy(shop.path(file), staging.path(file));
    const QJsonObject manifest{{u"format"_s, archiveFormat}, {u"madeAt"_s, madeAt}, {u"site"_s, shop.site},
        {u"store"_s, shop.store == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s}};
    orTrouble(writeFile(staging.path(u"manifest.json"_s), QJsonDocument(manifest).toJson()));
    return manifest;
}

// Where to, and what had to go from there; with the rights of the person who typed the command.
std::pair<QString, QStringList> placeFor(const Arguments &arguments)
{
    const QString target = arguments.positional(0);
    if (!QFileInfo(target).isDir()) {
        if (arguments.has("keep-days"))
            throw Trouble(u"--keep-days goes with a folder of backups, and %1 is none."_s.arg(target));
        return {target, {}};
    }
    const BackupFolder folder(target);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList removed = folder.removeOlderThan(now.addDays(-arguments.number("keep-days", 30, 1, 3650)));
    for (const QString &name : removed)
        say(u"%1 is too old to be kept: removed."_s.arg(name));
    return {folder.fileFor(now), removed};
}

}

int backup(const Arguments &arguments)
{
    const auto [file, removed] = placeFor(arguments);
    ArchiveFile archive = ArchiveFile::create(file);
    StopSignal::listen();
    try {
        const ShopSettings shop = openShop(arguments);
        const Staging staging(shop.path(u"run/backup-%1"_s.arg(::getpid())));
        QJsonObject result = stage(shop, staging);
        archive.packFrom(staging.path());
        StopSignal::endIfArrived();
        result[u"file"_s] = archive.path();
        result[u"bytes"_s] = archive.bytes();
        if (!removed.isEmpty())
            result[u"removed"_s] = QJsonArray::fromStringList(removed);
        printResult(QJsonDocument(result).toJson(QJsonDocument::Compact));
    } catch (const std::exception &) {
        archive.discard();
        throw;
    }
    return 0;
}

}
