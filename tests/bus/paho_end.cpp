// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/paho_bus.h"
#include "shared/testing/broker_process.h"
#include "tests/bus/bus_end.h"

#include <QDateTime>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <map>

namespace bakery {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Passes bytes to the broker and back, so that a test can cut one connection and not the others. It has a thread of its
// own, because closing a bus waits for acknowledgements that come through here.
class Cable final {
public:
    explicit Cable(quint16 brokerPort) : m_server(new QTcpServer)
    {
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        QObject::connect(m_server, &QTcpServer::newConnection, m_server,
            [this, brokerPort] { join(m_server->nextPendingConnection(), brokerPort); });
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_thread.start();
    }
    ~Cable()
    {
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_port; }
    bool hasFoundNobody() const { return m_hasFoundNobody; }
    void cut()
    {
        QMetaObject::invokeMethod(m_server, [this] {
            for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
                socket->abort();
        });
    }

private:
    void join(QTcpSocket *near, quint16 brokerPort)
    {
        auto *far = new QTcpSocket(near);
        near->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        far->connectToHost(QHostAddress::LocalHost, brokerPort);
        QObject::connect(
            far, &QTcpSocket::connected, far, [far] { far->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        QObject::connect(far, &QTcpSocket::errorOccurred, far, [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::ConnectionRefusedError)
                m_hasFoundNobody = true;
        });
        pass(near, far);
        pass(far, near);
    }
    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [=] { to->write(from->readAll()); });
        QObject::connect(from, &QTcpSocket::disconnected, to, [=] { to->disconnectFromHost(); });
        QObject::connect(from, &QTcpSocket::errorOccurred, to, [=] { to->disconnectFromHost(); });
    }

    QThread m_thread;
    QTcpServer *m_server; // lives on m_thread
    quint16 m_port = 0;
    std::atomic<bool> m_hasFoundNobody = false;
};

// Real time, on Qt's event loop.
class LoopScheduler final : public Scheduler {
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
    void callAt(Instant at, std::function<void()> call) override
    {
        const Milliseconds pause = std::clamp<Milliseconds>(at - now(), 0ms, 24h);
        QTimer::singleShot(pause, Qt::PreciseTimer, &m_loop, std::move(call));
    }

private:
    QObject m_loop;
};

class PahoEnd final : public BusEnd {
public:
    PahoEnd() { startMetronome(); }
    ~PahoEnd() override
    {
        m_tick.stop();
        m_metronome.reset();
    }

    std::unique_ptr<Bus> newBus(const QString &username) override
    {
        auto &cable = m_cables[username];
        cable = std::make_unique<Cable>(m_broker.port());
        BusAddress address;
        address.port = cable->port();
        address.username = username;
        return std::make_unique<PahoBus>(address);
    }
    Scheduler &scheduler() override { return m_scheduler; }
    bool waitFor(const std::function<bool()> &condition) override { return QTest::qWaitFor(condition, 10'000); }
    bool hasFailedToConnect(const QString &username) const override { return m_cables.at(username)->hasFoundNobody(); }
    void cut(const QString &username) override { m_cables.at(username)->cut(); }
    void passLongTime() override
    {
        waitFor([this] {
            return std::all_of(
                m_cables.begin(), m_cables.end(), [](const auto &cable) { return cable.second->hasFoundNobody(); });
        });
    }
    void killBroker() override { m_broker.kill(); }
    void startBroker() override { m_broker.start(); }

private:
    // All Paho clients of a process share a receiving thread that looks for new connections once a second, or whenever
    // something arrives. Shops have one connection per process; here, a tick that arrives spares each case seconds.
    void startMetronome()
    {
        BusAddress address;
        address.port = m_broker.port();
        m_metronome = std::make_unique<PahoBus>(address);
        m_metronome->open(m_ignored, {{"$tick"}}, {});
        QObject::connect(&m_tick, &QTimer::timeout, [this] {
            Message tick;
            tick.topic = "$tick";
            m_metronome->publish(tick);
        });
        m_tick.start(10);
    }

    struct Ignored final : BusListener {
        void busConnected() override { }
        void busLost() override { }
        void busArrived(std::vector<Message>) override { }
    };

    LoopScheduler m_scheduler;
    BrokerProcess m_broker;
    QTimer m_tick;
    Ignored m_ignored;
    std::unique_ptr<Bus> m_metronome;
    std::map<QString, std::unique_ptr<Cable>> m_cables;
};

std::unique_ptr<BusEnd> makePahoEnd() { return std::make_unique<PahoEnd>(); }

}
