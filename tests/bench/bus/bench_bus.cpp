// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/memory_bus.h"
#include "shared/messaging/paho_bus.h"
#include "shared/testing/broker_process.h"
#include "tests/bench/bus/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <csignal>
#include <ctime>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// What a message costs: from one process to another and back, through a Mosquitto of its own. The other process is this
// program again, as `bench-bus --far PORT`, since Paho's clients share their threads within a process.
namespace bakery { namespace {

BusAddress addressOf(quint16 port, const QString &username)
{
    BusAddress address;
    address.port = port;
    address.username = username;
    return address;
}

// Answers `ping` with `pong`, and counts what comes on `flood` until `end` comes.
class Far final : public BusListener {
public:
    explicit Far(quint16 port) : m_bus(addressOf(port, u"far"_s))
    {
        m_bus.open(*this, {{"ping", Quality::AtLeastOnce}, {"flood", Quality::AtLeastOnce}}, {});
    }
    void busConnected() override { answer("ready", {}); }
    void busLost() override { QCoreApplication::quit(); }
    void busArrived(std::vector<Message> messages) override
    {
        for (const Message &message : messages)
            if (message.topic == "ping")
                ping(message);
            else if (message.payload == "end")
                answer("counted", QByteArray::number(std::exchange(m_count, 0)));
            else
                ++m_count;
    }

private:
    // Like a turn: a journal message and a reply, two writes in a row.
    void ping(const Message &message)
    {
        answer("journal", message.payload, Quality::AtLeastOnce);
        answer("pong", message.payload, message.quality);
    }
    void answer(const char *topic, const QByteArray &payload, Quality quality = Quality::AtLeastOnce)
    {
        Message message;
        message.topic = topic;
        message.payload = payload;
        message.quality = quality;
        m_bus.publish(std::move(message));
    }

    PahoBus m_bus;
    qint64 m_count = 0;
};

class Near final : public BusListener {
public:
    Near(BrokerProcess &broker, Figures &figures)
        : m_broker(broker)
        , m_figures(figures)
        , m_bus(addressOf(broker.port(), u"near"_s))
    {
        m_connecting.start();
        m_bus.open(*this,
            {{"pong", Quality::AtLeastOnce}, {"counted", Quality::AtLeastOnce}, {"ready", Quality::AtLeastOnce}}, {});
        wait([this] { return m_bus.isConnected(); });
        m_figures.add("connect", double(m_connecting.nsecsElapsed()) / 1e6, "ms");
        startFar();
        wait([this] { return m_isFarReady; });
    }
    ~Near() override { ::kill(m_far, SIGKILL); }

    void busConnected() override { }
    void busLost() override { qFatal("the connection was lost"); }
    void busArrived(std::vector<Message> messages) override
    {
        for (const Message &message : messages) {
            m_isFarReady |= message.topic == "ready";
            if (message.topic == "pong")
                ++m_pongs;
            if (message.topic == "counted")
                m_counted = message.payload.toLongLong();
        }
    }

    void idle()
    {
        const double nearBefore = processSeconds(getpid());
        const double brokerBefore = processSeconds(pid_t(m_broker.processId()));
        QElapsedTimer elapsed;
        elapsed.start();
        pause(3000);
        const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
        m_figures.add("idle processor", 100 * (processSeconds(getpid()) - nearBefore) / seconds, "%");
        m_figures.add("idle processor of the broker",
            100 * (processSeconds(pid_t(m_broker.processId())) - brokerBefore) / seconds, "%");
    }

    void roundTrips(const char *name, Quality quality)
    {
        std::vector<double> took;
        for (int i = 0; i < 1000; ++i) {
            QElapsedTimer elapsed;
            elapsed.start();
            const qint64 before = m_pongs;
            publish("ping", QByteArray(400, 'x'), quality);
            wait([&] { return m_pongs > before; });
            took.push_back(double(elapsed.nsecsElapsed()) / 1e6);
        }
        m_figures.addPercentiles(name, std::move(took), "ms");
    }

    void flood(const char *name, int count, int size, Quality quality, int properties = 0)
    {
        const double nearBefore = processSeconds(getpid()), farBefore = processSeconds(m_far);
        const double brokerBefore = processSeconds(pid_t(m_broker.processId()));
        QElapsedTimer elapsed;
        elapsed.start();
        for (int sent = 0; sent < count;) {
            for (int i = 0; i < 50 && sent < count; ++i)
                if (publish("flood", QByteArray(size, 'x'), quality, properties) == PublishOutcome::Sent)
                    ++sent;
                else
                    pause(1);
            QCoreApplication::processEvents();
        }
        m_counted = -1;
        while (publish("flood", "end", quality) != PublishOutcome::Sent) // behind all the others
            pause(1);
        wait([this] { return m_counted >= 0; });
        const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
        const auto add = [&](const char *what, double value, const char *unit) {
            m_figures.add(QByteArray(name) + what, value, unit);
        };
        add("", count / seconds, "messages/s");
        add(", lost", double(count - m_counted), "messages");
        add(", publisher", 1e6 * (processSeconds(getpid()) - nearBefore) / count, "us of processor per message");
        add(", receiver", 1e6 * (processSeconds(m_far) - farBefore) / count, "us of processor per message");
        add(", broker", 1e6 * (processSeconds(pid_t(m_broker.processId())) - brokerBefore) / count,
            "us of processor per message");
    }

private:
    void startFar()
    {
        const QByteArray program = QCoreApplication::applicationFilePath().toLocal8Bit();
        const QByteArray port = QByteArray::number(m_broker.port());
        m_far = fork();
        if (m_far != 0)
            return;
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        execl(program.constData(), program.constData(), "--far", port.constData(), nullptr);
        _exit(1);
    }
    PublishOutcome publish(const char *topic, const QByteArray &payload, Quality quality, int properties = 0)
    {
        Message message;
        message.topic = topic;
        message.payload = payload;
        message.quality = quality;
        for (int i = 0; i < properties; ++i)
            message.userProperties.emplace_back("name" + QByteArray::number(i), "value");
        return m_bus.publish(std::move(message));
    }
    template <typename F>
    static bool waitUntil(int limitMs, F isReached)
    {
        QTimer limit;
        limit.setSingleShot(true);
        limit.start(limitMs);
        while (!isReached() && limit.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // with a time it would spin
        return isReached();
    }
    static void pause(int ms)
    {
        waitUntil(ms, [] { return false; });
    }
    template <typename F>
    static void wait(F isReached)
    {
        if (!waitUntil(60'000, isReached))
            qFatal("it takes too long");
    }

    BrokerProcess &m_broker;
    Figures &m_figures;
    QElapsedTimer m_connecting;
    PahoBus m_bus;
    pid_t m_far = 0;
    bool m_isFarReady = false;
    qint64 m_pongs = 0;
    qint64 m_counted = -1;
};

// The broker in memory, which carries the simulator.
void floodInMemory(Figures &figures)
{
    struct Ignored final : BusListener {
        void busConnected() override { }
        void busLost() override { }
        void busArrived(std::vector<Message>) override { }
    } ignored;
    SimulatedScheduler scheduler(Instant{1'800'000'000'000});
    MemoryBroker broker(scheduler);
    MemoryBus near(broker, u"near"_s), far(broker, u"far"_s);
    near.open(ignored, {}, {});
    far.open(ignored, {{"flood", Quality::AtLeastOnce}}, {});
    scheduler.runUntil(scheduler.now() + Milliseconds(1000));
    Message message;
    message.topic = "flood";
    message.quality = Quality::AtLeastOnce;
    message.payload = QByteArray(400, 'x');
    constexpr int count = 1'000'000;
    const std::clock_t before = std::clock();
    for (int i = 0; i < count; ++i) {
        near.publish(message);
        if (i % 10 == 0)
            scheduler.runUntil(scheduler.now() + Milliseconds(1));
    }
    figures.add("in memory, 400 B", 1e6 * double(std::clock() - before) / CLOCKS_PER_SEC / count,
        "us of processor per message");
}

void measure()
{
    Figures figures;
    BrokerProcess broker;
    {
        Near near(broker, figures);
        near.idle();
        near.roundTrips("round trip with a journal message, at most once", Quality::AtMostOnce);
        near.roundTrips("round trip with a journal message, at least once", Quality::AtLeastOnce);
        near.flood("400 B at most once", 100'000, 400, Quality::AtMostOnce);
        near.flood("400 B at most once with six properties", 30'000, 400, Quality::AtMostOnce, 6);
        near.flood("400 B at least once", 100'000, 400, Quality::AtLeastOnce);
        near.flood("12.8 kB at least once", 50'000, 12'800, Quality::AtLeastOnce);
    }
    floodInMemory(figures);
    std::fputs(figures.json().constData(), stdout);
}

}}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--far"_L1) {
        const bakery::Far far(arguments.value(2).toUShort());
        return QCoreApplication::exec();
    }
    bakery::measure();
    return 0;
}
