// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/connected_shop.h"
#include "apps/cli/process_record.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"
#include "shared/contracts/topics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int presencesArriveMs = 2000;

struct ServiceStatus {
    QString name;
    QString instance;
    qint64 pid = 0;
    QString role = u"down"_s;
    QString since;
    qint64 head = 0;
    qint64 lag = 0;
    qint64 deadLetters = 0;
    qint64 shedEvents = 0;
    bool isDiskFull = false;
    QStringList alarms; // the services that it has stopped following
    QJsonObject process; // its turns and its memory

    QJsonObject json() const
    {
        return {{u"name"_s, name}, {u"instance"_s, instance}, {u"pid"_s, pid}, {u"role"_s, role}, {u"since"_s, since},
            {u"head"_s, head}, {u"lag"_s, lag}, {u"deadLetters"_s, deadLetters}, {u"shedEvents"_s, shedEvents},
            {u"diskFull"_s, isDiskFull}, {u"alarms"_s, QJsonArray::fromStringList(alarms)}, {u"process"_s, process}};
    }
};

using Presences = QMap<QString, QJsonObject>; // by instance

Presences presencesOf(const ShopSettings &shop, qsizetype expected)
{
    Presences presences;
    try {
        ConnectedShop connected(shop);
        connected.client().watch(topics::presence(shop.site.toUtf8(), "+", "+"), [&](const Message &message) {
            const QJsonObject presence = QJsonDocument::fromJson(message.payload).object();
            if (serviceNames().contains(presence["service"_L1].toString())) // and not a kiosk
                presences.insert(presence["instance"_L1].toString(), presence);
        });
        waitUntil([&] { return presences.size() >= expected; }, presencesArriveMs);
    } catch (const Trouble &) {
        // Without a broker there is nothing to hear; the process ids still tell something.
    }
    return presences;
}

ServiceStatus statusOf(const QString &service, const QString &instance, const QJsonObject &presence, bool isAlive)
{
    ServiceStatus status;
    status.name = service;
    status.instance = instance;
    const QString role = presence["role"_L1].toString();
    status.pid = isAlive ? presence["pid"_L1].toInteger() : 0;
    if (isAlive && (role == "leader"_L1 || role == "standby"_L1))
        status.role = role;
    status.since = presence["since"_L1].toString();
    status.head = presence["head"_L1].toInteger();
    status.deadLetters = presence["deadLetters"_L1].toInteger();
    status.shedEvents = presence["shedEvents"_L1].toInteger();
    status.isDiskFull = presence["diskFull"_L1].toBool();
    status.process = presence["process"_L1].toObject();
    for (const QJsonValue &followed : presence["follows"_L1].toArray()) {
        status.lag = qMax(status.lag, followed["lag"_L1].toInteger());
        if (followed["alarm"_L1].toBool())
            status.alarms.append(followed["service"_L1].toString());
    }
    return status;
}

QList<ServiceStatus> gather(const ShopSettings &shop)
{
    QMap<QString, ProcessRecord> processes;
    for (const ProcessRecord &record : ProcessRecord::allIn(shop.path(u"run"_s)))
        processes.insert(record.name, record);
    const Presences presences =
        processes.isEmpty() ? Presences() : presencesOf(shop, shop.instances * serviceNames().size());
    QList<ServiceStatus> all;
    for (const QString &service : serviceNames())
        for (int number = 1; number <= shop.instances; ++number) {
            const QString instance = u"%1-%2"_s.arg(service).arg(number);
            const ProcessRecord record = processes.value(instance);
            ServiceStatus status = statusOf(service, instance, presences.value(instance), record.isAlive());
            if (record.isAlive() && status.pid == 0)
                status.pid = record.pid; // alive, and not heard of yet
            all.append(status);
        }
    return all;
}

// Each service has one leader, every process is there, nobody has stopped following and no disk is full.
bool isHealthy(const QList<ServiceStatus> &all)
{
    QMap<QString, int> leaders;
    for (const ServiceStatus &status : all) {
        if (status.role == "down"_L1 || !status.alarms.isEmpty() || status.isDiskFull)
            return false;
        leaders[status.name] += status.role == "leader"_L1;
    }
    return std::all_of(leaders.begin(), leaders.end(), [](int count) { return count == 1; });
}

void printTable(const QList<ServiceStatus> &all)
{
    const auto line = [](const QStringList &cells) {
        static const int widths[] = {13, 8, 8, 25, 8, 6, 12};
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += i < 7 ? cells[i].leftJustified(widths[i]) + u' ' : cells[i];
        printResult(text.trimmed().toUtf8());
    };
    line({u"name"_s, u"pid"_s, u"role"_s, u"since"_s, u"head"_s, u"lag"_s, u"dead letters"_s});
    for (const ServiceStatus &status : all) {
        QString remarks = status.isDiskFull ? u"disk full"_s : QString();
        if (!status.alarms.isEmpty())
            remarks += u" stopped following "_s + status.alarms.join(u", "_s);
        line({status.instance, QString::number(status.pid), status.role, status.since, QString::number(status.head),
            QString::number(status.lag), QString::number(status.deadLetters), remarks});
    }
}

}

int status(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    const QList<ServiceStatus> all = gather(shop);
    const bool isGood = isHealthy(all);
    if (arguments.has("json")) {
        QJsonArray services;
        for (const ServiceStatus &one : all)
            services.append(one.json());
        const QJsonObject result{{u"healthy"_s, isGood}, {u"site"_s, shop.site}, {u"port"_s, shop.port},
            {u"store"_s, shop.store == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s}, {u"services"_s, services}};
        printResult(QJsonDocument(result).toJson(QJsonDocument::Indented));
    } else {
        printTable(all);
        say(isGood ? u"healthy"_s : u"not healthy"_s);
    }
    return isGood ? 0 : 1;
}

}
