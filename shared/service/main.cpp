// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"
#include "shared/core/enum_text.h"
#include "shared/core/mutation.h"

#include "shared/messaging/paho_bus.h"
#include "shared/service/instance.h"
#include "shared/service/metrics.h"
#include "shared/service/system_clock.h"
#include "shared/service/thread_workshop.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Turns on Qt's event loop: one posted event while none is pending, one timer.
class EventLoopPacemaker final : public QObject, public Pacemaker {
public:
    explicit EventLoopPacemaker(const Clock &clock) : m_clock(clock)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
    }

    void drive(Instance *instance) { m_instance = instance; }

    void wake() override
    {
        if (std::exchange(m_isPosted, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isPosted = false;
                beat();
            },
            Qt::QueuedConnection);
    }

    void wakeAt(Instant when) override { m_timer.start(std::max(Milliseconds(0), when - m_clock.now())); }

private:
    void beat()
    {
        if (m_instance)
            m_instance->beat();
    }

    const Clock &m_clock;
    Instance *m_instance = nullptr;
    QTimer m_timer;
    bool m_isPosted = false;
};

// SIGTERM and SIGINT as events, so that a turn is never cut.
class StopSignals {
public:
    explicit StopSignals(std::function<void()> stop)
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGTERM);
        sigaddset(&set, SIGINT);
        m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), std::move(stop));
    }
    ~StopSignals() { close(m_descriptor); }

    // Before any thread starts, so that all of them leave the signals to the descriptor.
    static void block()
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGTERM);
        sigaddset(&set, SIGINT);
        pthread_sigmask(SIG_BLOCK, &set, nullptr);
    }

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

// The turns' thread takes a reading once a second; a shop sells on where they cannot be shown.
class MetricsKeeper {
public:
    MetricsKeeper(quint16 port, Instance &instance)
    {
        if (port == 0)
            return;
        auto served = Metrics::serve(port);
        if (!served) {
            qWarning().noquote() << served.error();
            return;
        }
        m_metrics = std::move(*served);
        m_metrics->show(instance.reading());
        QObject::connect(
            &m_timer, &QTimer::timeout, &m_timer, [this, &instance] { m_metrics->show(instance.reading()); });
        m_timer.start(std::chrono::seconds(1));
    }

private:
    std::unique_ptr<Metrics> m_metrics;
    QTimer m_timer;
};

// Of the machine's memory, that of libraries included.
qint64 residentBytes()
{
    QFile pages(u"/proc/self/statm"_s);
    return pages.open(QIODevice::ReadOnly) ? pages.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)
                                           : 0;
}

// Where no customer waits: after those for whom one does.
constexpr int niceness = 10;

// How long what is only followed may be gathered: so that one turn does for all that an order says on its way, and one
// for many orders where only figures come of it.
Milliseconds gathersFor(Urgency urgency)
{
    switch (urgency) {
    case Urgency::CustomersWait:
        return Milliseconds(0);
    case Urgency::StandsBack:
        return Milliseconds(25);
    case Urgency::LooksBack:
        return Milliseconds(200);
    }
    return Milliseconds(0);
}

constexpr size_t mostLeftFree = 2 * 1024 * 1024;
constexpr auto givesBackEvery = 10s;
constexpr int exitUsage = 64;
constexpr int exitConfiguration = 78;
constexpr int exitStorage = 74;

// A service is one busy thread and a few quiet ones: two arenas do, and large buffers go back to the system at once.
void keepMemorySmall()
{
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_TRIM_THRESHOLD, 512 * 1024);
}

// What a rush left free between what is in use goes back as well; malloc by itself gives back only the end of its heap.
void giveBackMemory()
{
    if (mallinfo2().fordblks > mostLeftFree)
        malloc_trim(0);
}

int complain(int status, const QString &what)
{
    qCritical().noquote() << what;
    return status;
}

}

int runService(int argc, char **argv, const char *name, Urgency urgency, NewService make)
{
    if (urgency != Urgency::CustomersWait)
        ::setpriority(PRIO_PROCESS, 0, niceness);
    keepMemorySmall();
    const ServiceManager manager = ServiceManager::ofEnvironment();
    StopSignals::block();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("bakery-"_L1 + QLatin1StringView(name));
    QCoreApplication::setApplicationVersion(QStringLiteral(BAKERY_VERSION));
#ifdef BAKERY_MUTATIONS
    // So that a test can see a shop with a bug found out.
    plantedMutation = enumFromText<Mutation>(qEnvironmentVariable("BAKERY_PLANT")).value_or(Mutation::None);
#endif
    QCommandLineParser parser;
    parser.setApplicationDescription(u"One service of a bakery. It is started by `bakery up`."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, u"The shop's data folder."_s, u"folder"_s);
    const QCommandLineOption instanceName(u"instance"_s, u"The name of this instance, as orders-1."_s, u"name"_s);
    const QCommandLineOption metricsPort(
        u"metrics"_s, u"Where figures for Prometheus are shown on 127.0.0.1; nowhere unless said."_s, u"port"_s);
    parser.addOptions({data, instanceName, metricsPort});
    parser.process(application);
    if (!parser.isSet(data) || !parser.isSet(instanceName))
        return complain(exitUsage, u"--data and --instance are needed; see --help"_s);

    const QByteArray instanceOfUs = parser.value(instanceName).toUtf8();
    startLog(name, instanceOfUs, LogFormat::Text);
    const auto settings = ShopSettings::load(parser.value(data));
    if (!settings)
        return complain(exitConfiguration, settings.error());
    startLog(name, instanceOfUs, settings->log);
    const auto credentials = Credentials::load(settings->accountFile(parser.value(instanceName)));
    if (!credentials)
        return complain(exitConfiguration, credentials.error());
    const auto mapping = ClockMapping::load(settings->dataFolder);
    if (!mapping)
        return complain(exitConfiguration, mapping.error());
    const auto origin = technicalOrigin(settings->path(u"run"_s));
    if (!origin)
        return complain(exitConfiguration, origin.error());

    SystemClock clock(*mapping, *origin);
    SystemChance chance;
    EventLoopPacemaker pacemaker(clock);
    try {
        Store store(settings->storeOf(QString::fromLatin1(name)));
        const auto lock = WriterLock::of(store);
        const QString ballastFile = settings->ballastOf(QString::fromLatin1(name));
        Ballast ballast(ballastFile);
        if (!ballastFile.isEmpty())
            ballast.restore();
        TurnGate gate(settings->path(u"run"_s));
        PahoBus bus(credentials->address());
        ThreadWorkshop workshop;
        int status = 0;
        Instance instance({.site = settings->site.toLatin1(),
            .service = name,
            .instance = parser.value(instanceName).toLatin1(),
            .clock = clock,
            .chance = chance,
            .store = store,
            .lock = *lock,
            .bus = bus,
            .pacemaker = pacemaker,
            .workshop = workshop,
            .make = std::move(make),
            .stop =
                [&status](const StoreError &error) {
                    status = complain(exitStorage, QString::fromUtf8(error.what()));
                    // To close the store would be to sync it once more, and nobody knows what a second sync is worth.
                    if (error.trouble() == StoreTrouble::Fatal)
                        _exit(status);
                    QCoreApplication::exit(status);
                },
            .limits = {.gather = gathersFor(urgency),
                .reservation = settings->reservation,
                .cardHold = settings->cardHold,
                .cashHold = settings->cashHold},
            .dataFolder = settings->dataFolder,
            .ballast = ballastFile.isEmpty() ? nullptr : &ballast,
            .gate = &gate,
            .memoryBytes = residentBytes});
        pacemaker.drive(&instance);
        HealthTeller teller(manager, [&instance] { return instance.health(); });
        StopSignals signalsToStop([&instance, &teller] {
            qInfo("stops");
            teller.end();
            instance.finish();
            QCoreApplication::quit();
        });
        QTimer givingBack;
        QObject::connect(&givingBack, &QTimer::timeout, &givingBack, giveBackMemory);
        givingBack.start(givesBackEvery);
        qInfo("starts");
        instance.start();
        teller.begin();
        const MetricsKeeper metrics(parser.value(metricsPort).toUShort(), instance);
        const int result = application.exec();
        pacemaker.drive(nullptr);
        return status ? status : result;
    } catch (const StoreError &error) {
        return complain(exitStorage, QString::fromUtf8(error.what()));
    }
}

}
