// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/accounts.h"
#include "apps/cli/certificates.h"
#include "apps/cli/commands.h"
#include "apps/cli/detach.h"
#include "apps/cli/privileges.h"
#include "apps/cli/process_record.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/supervisor/supervisor.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"
#include "shared/persistence/connection.h"
#include "shared/tokens/administrator.h"
#include "shared/tokens/key_folder.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTcpServer>

#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int leftoversStopMs = 10'000;
constexpr Milliseconds demoBegins = 5h + 30min; // of the day

void refuseChange(const Arguments &arguments, const char *option, const QString &is)
{
    if (arguments.has(option) && arguments.value(option) != is)
        throw Trouble(u"this shop's %1 is %2 and stays so: start another one in a folder of its own (--data)"_s.arg(
            QLatin1StringView(option), is));
}

ShopSettings newShop(const Arguments &arguments, const QString &folder)
{
    static const QRegularExpression siteName(u"^[a-z0-9][a-z0-9-]{0,23}$"_s);
    ShopSettings shop;
    shop.dataFolder = folder;
    shop.shop = QUuid::createUuid().toString(QUuid::Id128).first(8);
    shop.site = arguments.value("site", u"main"_s);
    if (!siteName.match(shop.site).hasMatch())
        throw Trouble(u"--site must be lower case letters, digits and hyphens, at most 24: %1 is not"_s.arg(shop.site));
    const QString store = arguments.value("store", arguments.has("postgres") ? u"postgres"_s : u"sqlite"_s);
    if (store != "sqlite"_L1 && store != "postgres"_L1)
        throw Trouble(u"--store is sqlite or postgres, not %1"_s.arg(store));
    shop.store = store == "postgres"_L1 ? Dialect::Postgres : Dialect::Sqlite;
    shop.postgresUrl = arguments.value("postgres");
    if (shop.store == Dialect::Sqlite && !shop.postgresUrl.isEmpty())
        throw Trouble(u"--postgres URL goes with --store postgres"_s);
    return shop;
}

ShopSettings settledShop(const Arguments &arguments, const QString &folder)
{
    if (!QFile::exists(folder + u"/shop.json"_s))
        return newShop(arguments, folder);
    ShopSettings shop = orTrouble(ShopSettings::load(folder));
    refuseChange(arguments, "site", shop.site);
    refuseChange(arguments, "store", shop.store == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s);
    if (arguments.has("postgres"))
        shop.postgresUrl = arguments.value("postgres"); // the database may have moved
    return shop;
}

void applyOptions(ShopSettings &shop, const Arguments &arguments)
{
    shop.port = quint16(arguments.number("port", shop.port, 1, 65'535));
    shop.instances = int(arguments.number("instances", shop.instances, 1, 9));
    shop.reservation = std::chrono::seconds(arguments.number("reservation", shop.reservation.count(), 1, 24 * 3600));
    shop.cardHold = std::chrono::seconds(arguments.number("card-hold", shop.cardHold.count(), 1, 24 * 3600));
    shop.cashHold = std::chrono::seconds(arguments.number("cash-hold", shop.cashHold.count(), 1, 24 * 3600));
    shop.metricsPort = int(arguments.number("metrics", shop.metricsPort, 0, 65'000));
    const QString log = arguments.value("log", shop.log == LogFormat::Json ? u"json"_s : u"text"_s);
    if (log != "text"_L1 && log != "json"_L1)
        throw Trouble(u"--log is text or json, not %1"_s.arg(log));
    shop.log = log == "json"_L1 ? LogFormat::Json : LogFormat::Text;
    shop.listen = arguments.value("listen", shop.listen);
    const QHostAddress listen(shop.listen);
    const bool isEverywhere =
        listen == QHostAddress::Any || listen == QHostAddress::AnyIPv4 || listen == QHostAddress::AnyIPv6;
    shop.host = isEverywhere ? u"127.0.0.1"_s : shop.listen;
    shop.demo = shop.demo || arguments.has("demo");
    if (!arguments.has("speed"))
        return;
    bool isNumber = false;
    shop.speed = arguments.value("speed").toDouble(&isNumber);
    if (!isNumber || shop.speed < 0.1 || shop.speed > 10'000)
        throw Trouble(u"--speed must be a number from 0.1 to 10000"_s);
}

// Shop time goes on from where it is, at the new speed. A demo's first day is watched from before its ovens begin,
// whenever it is started.
void settleClock(const ShopSettings &shop)
{
    const bool isNew = !QFile::exists(shop.path(u"clock.json"_s));
    const ClockMapping before = orTrouble(ClockMapping::load(shop.dataFolder));
    if (before.speed == shop.speed)
        return;
    const Instant now = wallNow();
    const Instant morning{
        QDateTime(QDate::currentDate(), QTime::fromMSecsSinceStartOfDay(int(demoBegins.count()))).toMSecsSinceEpoch()};
    orTrouble(ClockMapping{now, isNew && shop.demo ? morning : before.shopAt(now), shop.speed}.save(shop.dataFolder));
}

void makeFolders(const ShopSettings &shop)
{
    for (const QString &folder : {u"stores"_s, u"keys"_s, u"accounts"_s, u"broker"_s, u"run"_s})
        if (!QDir().mkpath(shop.path(folder)))
            throw Trouble(
                u"%1 cannot be made: is the disk full, or is there no right to write?"_s.arg(shop.path(folder)));
}

void requireFree(const QString &address, quint16 port, const char *option)
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress(address), port))
        throw Trouble(u"port %1 on %2 is taken or not ours to use (%3): choose another one with --%4"_s.arg(
            QString::number(port), address, probe.errorString(), QLatin1StringView(option)));
}

void requireFreePorts(const ShopSettings &shop)
{
    requireFree(shop.listen, shop.port, "port");
    const int processes = shop.metricsPort == 0 ? 0 : shop.instances * int(serviceNames().size());
    for (int i = 0; i < processes; ++i)
        requireFree(u"127.0.0.1"_s, quint16(shop.metricsPort + i), "metrics");
}

// Here it is said once; each service would say it four times.
void requireDatabase(const ShopSettings &shop)
{
    if (shop.store != Dialect::Postgres || shop.hasPrivateCluster())
        return;
    try {
        requirePostgres(shop.postgresUrl);
    } catch (const StoreError &error) {
        throw Trouble(u"%1\nSee that it runs and that the shop may make schemas there, or say where it is with "
                      "--postgres URL"_s.arg(QString::fromUtf8(error.what())));
    }
}

void endLeftovers(const ShopSettings &shop)
{
    QList<ProcessRecord> leftovers;
    for (const ProcessRecord &record : ProcessRecord::allIn(shop.path(u"run"_s))) {
        if (record.isAlive())
            leftovers.append(record);
        record.remove(shop.path(u"run"_s));
    }
    if (leftovers.isEmpty())
        return;
    say(u"ending what a supervisor that died has left behind"_s);
    endProcesses(leftovers, SIGTERM, leftoversStopMs);
}

// Shown once, on the terminal of whoever starts the shop for the first time. Where that is a log it is not made.
void showAdministratorCode(const ShopSettings &shop)
{
    const AdministratorCode code(shop.keyFolder());
    if (code.wasMade())
        return;
    if (!::isatty(STDERR_FILENO) && qEnvironmentVariableIsSet("JOURNAL_STREAM"))
        return say(u"the administrator has no password yet: ./bakery administrator-code shows a code for it"_s);
    say(u"the administrator's one-time code, shown this once: %1\n"
        "  ./bakery claim-administrator makes a password of it"_s.arg(orTrouble(code.make())));
}

void prepare(const ShopSettings &shop)
{
    orTrouble(KeyFolder(shop.keyFolder()).prepare());
    showAdministratorCode(shop);
    if (shop.usesTls())
        makeCertificates(shop);
    settleClock(shop);
    orTrouble(shop.save());
    Accounts accounts(shop);
    addStandingAccounts(accounts, shop);
    accounts.save();
}

void superviseHere(const ShopSettings &shop, const QString &programs, bool restartsChanged)
{
    std::function<void()> tellThatItStops;
    Supervisor supervisor(
        shop, {programs, true, restartsChanged, [] { say(u"Ctrl-C stops it"_s); }, [&] { tellThatItStops(); }});
    HealthTeller teller(ServiceManager::ofEnvironment(), [&] { return supervisor.health(); });
    tellThatItStops = [&] { teller.end(); };
    teller.begin();
    supervisor.run();
}

int tellThatItRuns(const QString &folder)
{
    const auto shop = ShopSettings::load(folder);
    say(u"a shop runs in %1 already%2; nothing was changed"_s.arg(
        folder, shop ? u" (port %1, site %2)"_s.arg(shop->port).arg(shop->site) : QString()));
    return 0;
}

}

int up(const Arguments &arguments)
{
    const QString folder = dataFolderOf(arguments);
    ShopSettings here;
    here.dataFolder = folder;
    if (ShopLock::isHeldBySomebody(here))
        return tellThatItRuns(folder);

    const QString programs = takeFolder(folder);
    ShopSettings shop = settledShop(arguments, folder);
    applyOptions(shop, arguments);
    makeFolders(shop);
    const ShopLock lock(shop);
    if (!lock.isHeld())
        return tellThatItRuns(folder);
    endLeftovers(shop);
    requireFreePorts(shop);
    requireDatabase(shop);
    prepare(shop);

    if (arguments.has("detach"))
        return superviseDetached(shop, programs, lock);
    StopSignal::listen();
    superviseHere(shop, programs, arguments.has("restart-changed"));
    say(u"the shop is stopped"_s);
    return 0;
}

}
