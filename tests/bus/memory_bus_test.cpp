// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/memory_bus.h"
#include "shared/testing/test_program.h"

#include <QTest>

#include <random>

// What only the broker in memory can do: faults that a seed decides.
namespace bakery::memory_bus_test {

using namespace Qt::StringLiterals;

namespace {

class SeededChance final : public Chance {
public:
    explicit SeededChance(quint64 seed) : m_engine(seed) { }
    quint64 draw() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

struct Listener final : BusListener {
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override
    {
        ++calls;
        for (Message &message : messages)
            received.append(message.topic + ' ' + message.payload);
    }
    int calls = 0;
    QByteArrayList received;
};

// A baker who tells a shop of his loaves on three topics.
struct World {
    World()
    {
        baker.open(bakerListener, {}, {});
        shop.open(shopListener, {{"loaf/#"}}, {});
        run(1000);
    }
    void run(int ms) { scheduler.runUntil(scheduler.now() + Milliseconds(ms)); }
    void bake(int count)
    {
        for (int i = 0; i < count; ++i) {
            Message message;
            message.topic = "loaf/" + QByteArray::number(i % 3);
            message.payload = QByteArray::number(i);
            baker.publish(message);
            if (i % 10 == 0)
                run(1);
        }
        run(10'000);
    }
    QByteArrayList bakeUnder(DeliveryFaults faults, quint64 seed)
    {
        SeededChance chance(seed);
        broker.setFaults(faults, chance);
        bake(1000);
        broker.setNoFaults();
        return shopListener.received;
    }

    SimulatedScheduler scheduler{Instant{1'800'000'000'000}};
    MemoryBroker broker{scheduler};
    Listener bakerListener, shopListener;
    MemoryBus baker{broker, u"baker"_s}, shop{broker, u"shop"_s};
};

QByteArrayList of(const QByteArrayList &received, const QByteArray &topic)
{
    QByteArrayList result;
    for (const QByteArray &one : received)
        if (one.startsWith(QByteArray(topic + ' ')))
            result.append(one);
    return result;
}

}

class MemoryBusTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesAsOftenAsItIsTold()
    {
        World world;
        const auto received = world.bakeUnder({.lost = 100'000, .longestDelay{}}, 7);
        QCOMPARE(size_t(received.size()) + world.broker.counts().lost, size_t(1000));
        QVERIFY(world.broker.counts().lost > 50 && world.broker.counts().lost < 200);
    }

    void doublesAsOftenAsItIsTold()
    {
        World world;
        const auto received = world.bakeUnder({.doubled = 100'000, .longestDelay = Milliseconds(500)}, 7);
        QCOMPARE(size_t(received.size()), 1000 + world.broker.counts().doubled);
        QVERIFY(world.broker.counts().doubled > 50);
    }

    void overtakesAcrossTopicsOnly()
    {
        World straight, bent;
        straight.bake(1000);
        const auto received = bent.bakeUnder({.delayed = 300'000, .longestDelay = Milliseconds(20)}, 7);
        QVERIFY(bent.broker.counts().delayed > 200);
        QVERIFY(received != straight.shopListener.received);
        for (const QByteArray topic : {"loaf/0", "loaf/1", "loaf/2"})
            QCOMPARE(of(received, topic), of(straight.shopListener.received, topic));
    }

    void repeatsEverythingFromTheSameSeed()
    {
        const DeliveryFaults faults{50'000, 50'000, 200'000, Milliseconds(100)};
        World first, second, other;
        const auto received = first.bakeUnder(faults, 1);
        QCOMPARE(second.bakeUnder(faults, 1), received);
        QCOMPARE(second.scheduler.steps(), first.scheduler.steps());
        QVERIFY(other.bakeUnder(faults, 2) != received);
    }

    void crashPublishesTheWillAndCallsNobody()
    {
        World world;
        Message will;
        will.topic = "loaf/will";
        will.payload = "burnt";
        world.baker.close();
        world.baker.open(world.bakerListener, {{"loaf/1"}}, will);
        world.run(100);
        world.shop.publish(
            Message{.topic = "loaf/1", .payload = "fresh", .responseTopic{}, .correlationData{}, .userProperties{}});
        world.baker.crash();
        world.run(1000);
        QVERIFY(world.bakerListener.received.isEmpty());
        QCOMPARE(world.shopListener.received, (QByteArrayList{"loaf/1 fresh", "loaf/will burnt"}));
    }

    void throwsOffTheFirstOfTwoWithOneName()
    {
        World world;
        MemoryBus second(world.broker, u"shop"_s);
        Listener listener;
        second.open(listener, {{"loaf/#"}}, {});
        while (!second.isConnected())
            QVERIFY(world.scheduler.runNext());
        world.scheduler.runUntil(world.scheduler.now());
        QVERIFY(!world.shop.isConnected());
    }

    void tellsALossToNobodyWhoOpenedAfterIt()
    {
        World world;
        struct Reopening final : BusListener {
            explicit Reopening(Bus &itsBus) : bus(itsBus) { }
            void busConnected() override { ++connected; }
            void busLost() override { ++lost; }
            void busArrived(std::vector<Message>) override
            {
                bus.close();
                bus.open(*this, {}, {});
            }
            Bus &bus;
            int connected = 0;
            int lost = 0;
        } listener(world.shop);
        world.shop.open(listener, {{"loaf/#"}}, {});
        world.run(100);
        world.baker.publish(
            Message{.topic = "loaf/1", .payload{}, .responseTopic{}, .correlationData{}, .userProperties{}});
        world.broker.cut(u"shop"_s); // arrives behind the message, in the same call
        world.run(1000);
        QCOMPARE(listener.connected, 2);
        QCOMPARE(listener.lost, 0);
    }

    void handsOverInOneCallWhatHasArrived()
    {
        World world;
        for (int i = 0; i < 100; ++i)
            world.baker.publish(
                Message{.topic = "loaf/1", .payload{}, .responseTopic{}, .correlationData{}, .userProperties{}});
        world.run(1);
        QCOMPARE(world.shopListener.received.size(), 100);
        QCOMPARE(world.shopListener.calls, 1);
    }
};

BAKERY_TEST(MemoryBusTest)

}

#include "memory_bus_test.moc"
