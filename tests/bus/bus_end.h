// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/scheduler.h"
#include "shared/messaging/bus.h"

#include <QObject>
#include <QTest>

#include <memory>

namespace bakery {

// A broker and the connections to it: Mosquitto with Paho, or the one in memory. Every case runs on both.
class BusEnd {
public:
    virtual ~BusEnd() = default;
    virtual std::unique_ptr<Bus> newBus(const QString &username) = 0;
    virtual Scheduler &scheduler() = 0;
    // Lets things happen until the condition holds, within a bounded time.
    virtual bool waitFor(const std::function<bool()> &condition) = 0;
    // Whether it has looked for a broker and found none.
    virtual bool hasFailedToConnect(const QString &username) const = 0;
    // Cuts that connection without a word, as a power failure would.
    virtual void cut(const QString &username) = 0;
    // Long enough for everybody to have looked for a broker that is not there, again and again.
    virtual void passLongTime() = 0;
    virtual void killBroker() = 0;
    virtual void startBroker() = 0;
};

std::unique_ptr<BusEnd> makePahoEnd();
std::unique_ptr<BusEnd> makeMemoryEnd();

// One client, and all that happened to it.
class Client final : public BusListener {
public:
    Client(BusEnd &end, const QString &username);
    ~Client() override { bus->close(); }

    // Opens it and waits until it is connected.
    bool join(std::vector<Subscription> subscriptions = {}, std::optional<Message> will = {});

    void busConnected() override { ++connected; }
    void busLost() override { ++lost; }
    void busArrived(std::vector<Message> messages) override;

    QByteArrayList payloads() const;

    BusEnd &end;
    std::unique_ptr<Bus> bus;
    int connected = 0;
    int lost = 0;
    std::vector<Message> arrived;
    std::function<void(const Message &)> answer; // called for each message when set
};

Message message(const QByteArray &topic, const QByteArray &payload, Quality quality = Quality::AtMostOnce);
Message retained(const QByteArray &topic, const QByteArray &payload);

class ConformanceTest : public QObject {
    Q_OBJECT
protected:
    BusEnd &end() { return *m_end; }

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_end.reset(); }

private:
    std::unique_ptr<BusEnd> m_end;
};

int runDeliveryTest(int argc, char **argv);
int runRequestTest(int argc, char **argv);
int runLossTest(int argc, char **argv);
int runServiceTest(int argc, char **argv);

}
