// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/supervisor.h"

#include "apps/cli/accounts.h"
#include "apps/cli/event_line.h"
#include "apps/cli/people.h"
#include "apps/cli/process_record.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/founding.h"
#include "apps/cli/supervisor/metrics_targets.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/trouble.h"
#include "shared/contracts/topics.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTcpSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const QString brokerProgram = u"/usr/sbin/mosquitto"_s;
constexpr int startPatienceMs = 60'000;
constexpr int servicesStopMs = 10'000;
constexpr int othersStopMs = 5'000;
constexpr int hopelessDeaths = 4; // in a row, before the shop has ever sold
constexpr qint64 littleRoomBytes = 16 << 20;

QByteArray stampOf(const QString &program)
{
    const QFileInfo file(program);
    return QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '/' + QByteArray::number(file.size());
}

// Whatever a start failed with: on a full disk that is why.
QString hintOfFullDisk(const QString &folder)
{
    const qint64 left = QStorageInfo(folder).bytesAvailable();
    return left < 0 || left >= littleRoomBytes
        ? QString()
        : u". The disk of %1 has only %2 MB left: make room there, or choose another folder with --data"_s.arg(
            folder, QString::number(left >> 20));
}

}

Supervisor::Supervisor(const ShopSettings &shop, SupervisorOptions options)
    : m_shop(shop)
    , m_options(std::move(options))
{
}

Supervisor::~Supervisor() = default;

void Supervisor::run()
{
    const ProcessRecord self = ProcessRecord::ofRunning(u"supervisor"_s, ::getpid());
    self.save(m_shop.path(u"run"_s));
    try {
        if (m_shop.hasPrivateCluster())
            startCluster();
        startBroker();
        startServices();
        waitUntilItSells();
        m_hasSold = true;
        m_options.whenReady();
        runUntilSignal();
    } catch (const std::exception &error) {
        const QString hint = hintOfFullDisk(m_shop.dataFolder); // before its stores give anything back
        stopEverything();
        self.remove(m_shop.path(u"run"_s));
        throw Trouble(QString::fromUtf8(error.what()) + hint);
    }
    stopEverything();
    self.remove(m_shop.path(u"run"_s));
}

ManagedProcess *Supervisor::manage(ProcessPlan plan)
{
    m_processes.push_back(std::make_unique<ManagedProcess>(std::move(plan), m_shop.path(u"run"_s)));
    ManagedProcess *process = m_processes.back().get();
    connect(process, &ManagedProcess::died, this, [this, process](const QString &how, int againInMs) {
        // A start that fails again and again ends with the last words.
        if (m_hasSold || process->deathsInARow() == 1)
            say(u"%1 %2 (%3); starting it again in %4 s"_s.arg(
                process->name(), how, process->lastWords(), QString::number(againInMs / 1000.0)));
    });
    process->start();
    return process;
}

void Supervisor::startCluster()
{
    Cluster cluster(m_shop);
    cluster.prepare();
    say(u"starting PostgreSQL"_s);
    m_cluster = manage(cluster.plan());
    const bool answers = waitUntil(
        [&] {
            giveUpOnHopeless();
            return m_cluster->isRunning() && cluster.answers();
        },
        startPatienceMs);
    if (!answers)
        throw Trouble(u"PostgreSQL does not answer; it said: %1"_s.arg(m_cluster->lastWords()));
    cluster.makeDatabase();
}

void Supervisor::startBroker()
{
    say(u"starting the broker on port %1"_s.arg(m_shop.port));
    if (!QFileInfo::exists(brokerProgram))
        throw Trouble(u"the broker is missing: apt-get install mosquitto"_s);
    m_broker = manage({u"mosquitto"_s, brokerProgram, {u"-c"_s, Accounts::configurationFile(m_shop)}});
    const bool listens = waitUntil(
        [this] {
            giveUpOnHopeless();
            QTcpSocket probe;
            probe.connectToHost(m_shop.host, m_shop.port);
            return m_broker->isRunning() && probe.waitForConnected(1000);
        },
        startPatienceMs);
    if (!listens)
        throw Trouble(u"the broker does not listen; it said: %1"_s.arg(m_broker->lastWords()));
    // A connect with our own account proves that it is our broker that answers on this port.
    m_client = std::make_unique<ShopClient>(m_shop, orTrouble(Credentials::load(m_shop.accountFile(keeperName))));
    const QByteArray site = m_shop.site.toUtf8();
    m_client->watch(topics::presence(site, "+", "+"), [this](const Message &message) { heard(message); });
    if (m_options.tellsEvents)
        m_client->watch(topics::event(site, "+", "#"), [](const Message &message) { say(eventLine(message.payload)); });
    const bool answers = waitUntil(
        [this] {
            giveUpOnHopeless();
            return m_broker->isRunning() && m_client->isConnected();
        },
        startPatienceMs);
    if (!answers)
        throw Trouble(u"the broker does not answer; it said: %1"_s.arg(m_broker->lastWords()));
}

void Supervisor::startServices()
{
    say(u"starting %1"_s.arg(serviceNames().join(u", "_s)));
    MetricsTargets targets(m_shop);
    for (int number = 1; number <= m_shop.instances; ++number)
        for (const QString &service : serviceNames()) {
            const QString instance = u"%1-%2"_s.arg(service).arg(number);
            const QString program = m_options.programs + u"/bakery-"_s + service;
            QStringList options{u"--data"_s, m_shop.dataFolder, u"--instance"_s, instance};
            if (m_shop.metricsPort != 0)
                options += {u"--metrics"_s, QString::number(targets.add(instance))};
            m_services.push_back(manage({instance, program, options}));
            m_stamps.insert(program, stampOf(program));
        }
    if (m_shop.metricsPort != 0)
        orTrouble(targets.save());
    startCardTerminal();
    if (!m_options.restartsChanged)
        return;
    m_programs.addPath(m_options.programs);
    connect(&m_programs, &QFileSystemWatcher::directoryChanged, this, &Supervisor::restartChanged);
}

// It stands beside the services; without one the shop sells by account and for cash.
void Supervisor::startCardTerminal()
{
    const QString program = m_options.programs + u"/bakery-card-terminal"_s;
    if (!QFileInfo::exists(program))
        return say(u"there is no card terminal"_s);
    m_services.push_back(manage({u"card-terminal"_s, program, {u"--data"_s, m_shop.dataFolder}}));
    m_stamps.insert(program, stampOf(program));
}

void Supervisor::heard(const Message &presence)
{
    const QJsonDocument document = QJsonDocument::fromJson(presence.payload);
    const QByteArray service = document["service"_L1].toString().toUtf8();
    const QByteArray instance = document["instance"_L1].toString().toUtf8();
    if (document["role"_L1].toString() == "leader"_L1)
        m_leaders.insert(service, instance);
    else if (m_leaders.value(service) == instance)
        m_leaders.remove(service);
}

void Supervisor::waitUntilItSells()
{
    const bool allLead = waitUntil(
        [this] {
            giveUpOnHopeless();
            return m_leaders.size() == serviceNames().size();
        },
        startPatienceMs);
    if (!allLead) {
        QStringList missing;
        for (const QString &service : serviceNames())
            if (!m_leaders.contains(service.toUtf8()))
                missing.append(service);
        throw Trouble(u"these services do not answer: %1; their logs lie in %2"_s.arg(
            missing.join(u", "_s), m_shop.path(u"run"_s)));
    }
    const Caller administrator = administratorOf(m_shop);
    const auto ask = [&](const QByteArray &service, const QByteArray &what) {
        Reply reply;
        waitUntil(
            [&] {
                reply = m_client->ask({service, what, "{}", tokenFor(m_shop, administrator), {}, 2000});
                return reply.isGood();
            },
            startPatienceMs);
        if (!reply.isGood())
            throw Trouble(u"%1 does not answer: %2"_s.arg(QString::fromUtf8(service), reply.reason()));
    };
    ask("menu", "ask/products");
    ask("inventory", "ask/stock");
    found(m_shop, *m_client);
    if (m_shop.demo) {
        m_demo = std::make_unique<DemoKeeper>(m_shop, *m_client);
        m_demo->fill();
        if (livesWholeDays(m_shop))
            m_demoDays = std::make_unique<DemoDays>(m_shop, *m_client);
    }
    say(u"the shop answers on port %1, site %2"_s.arg(m_shop.port).arg(m_shop.site));
}

// Before the shop has sold anything, a process that dies again and again is somebody's mistake that only they can mend.
void Supervisor::giveUpOnHopeless()
{
    for (const auto &process : m_processes)
        if (process->deathsInARow() >= hopelessDeaths)
            throw Trouble(u"%1 cannot run: %2"_s.arg(process->name(), process->lastWords()));
    if (StopSignal::hasArrived())
        throw Trouble(u"stopped before the shop was ready"_s);
}

// It starts anew what dies by itself; a sign of life says that it can.
Health Supervisor::health() const
{
    QByteArrayList missing;
    for (const QString &service : serviceNames())
        if (!m_leaders.contains(service.toUtf8()))
            missing.append(service.toUtf8());
    QByteArray words = "sells";
    if (!m_hasSold)
        words = "starts";
    else if (!missing.isEmpty())
        words = "nobody leads " + missing.join(", ");
    return {.isReady = m_hasSold, .storeAnswers = true, .words = words};
}

void Supervisor::runUntilSignal()
{
    StopSignal::wait();
    m_options.whenStopping();
    say(u"stopping"_s);
}

void Supervisor::stopEverything()
{
    // The client first: what it still hears is for the demo's keeper.
    m_client.reset();
    m_demo.reset();
    m_demoDays.reset();
    stopAll(m_services, servicesStopMs);
    if (m_broker)
        stopAll({m_broker}, othersStopMs);
    if (m_cluster)
        stopAll({m_cluster}, othersStopMs);
}

void Supervisor::stopAll(const std::vector<ManagedProcess *> &processes, int patienceMs)
{
    for (ManagedProcess *process : processes)
        process->stop();
    const auto allEnded = [&] {
        return std::none_of(processes.begin(), processes.end(), [](ManagedProcess *p) { return p->isRunning(); });
    };
    if (waitUntil(allEnded, patienceMs))
        return;
    for (ManagedProcess *process : processes)
        process->kill();
    waitUntil(allEnded, 2000);
}

void Supervisor::restartChanged()
{
    for (ManagedProcess *service : m_services) {
        const QString &program = service->program();
        if (!QFileInfo::exists(program) || stampOf(program) == m_stamps.value(program))
            continue;
        say(u"%1 has changed; starting it anew"_s.arg(service->name()));
        service->restartSoon();
    }
    for (ManagedProcess *service : m_services)
        if (QFileInfo::exists(service->program()))
            m_stamps.insert(service->program(), stampOf(service->program()));
}

}
