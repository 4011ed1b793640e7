// SPDX-License-Identifier: GPL-3.0-or-later
// What an instance says of itself to whoever started it.
#include "services/menu/menu_service.h"
#include "shared/service/instance.h"
#include "shared/service/new_service.h"
#include "shared/testing/test_program.h"
#include "tests/table_top/both_stores.h"

#include <QTest>

namespace bakery::standing_test {

using namespace Qt::StringLiterals;

namespace {

class StandingClock final : public Clock {
public:
    Instant wallNow() const override { return m_now; }
    Instant now() const override { return m_now; }
    Instant shopNow() const override { return m_now; }
    void pass(Milliseconds time) { m_now = m_now + time; }

private:
    Instant m_now{1'800'000'000'000};
};

class Line final : public Bus {
public:
    void open(BusListener &, std::vector<Subscription>, std::optional<Message>) override { }
    void close() override { }
    bool isConnected() const override { return isThere; }
    PublishOutcome publish(Message) override { return PublishOutcome::Sent; }
    void subscribe(Subscription) override { }

    bool isThere = true;
};

struct Trouble final : StoreFaults {
    void at(StoreStep) override
    {
        if (isThere)
            throw StoreError(StoreTrouble::Lost, u"the database is away"_s);
    }
    bool isThere = false;
};

// A process of menu, without the process.
struct One final : private Pacemaker, private Workshop {
    explicit One(const StoreAddress &address, const char *name, StandingClock &itsClock)
        : clock(itsClock)
        , store(address, Store::Access::ReadWrite, Store::Durability::Off)
        , lock(WriterLock::of(store))
        , instance({.site = "main",
              .service = "menu",
              .instance = name,
              .clock = clock,
              .chance = chance,
              .store = store,
              .lock = *lock,
              .bus = bus,
              .pacemaker = *this,
              .workshop = *this,
              .make = newService<MenuService>,
              .stop = [](const StoreError &error) { qFatal("a service stopped: %s", error.what()); }})
    {
        store.setFaults(&trouble);
        instance.busConnected();
    }
    void wake() override { }
    void wakeAt(Instant) override { }
    void take(std::function<void()>, std::function<void()>) override { }
    void live()
    {
        clock.pass(Milliseconds(300));
        instance.beat();
    }

    StandingClock &clock;
    SystemChance chance;
    Line bus;
    Trouble trouble;
    Store store;
    std::unique_ptr<WriterLock> lock;
    Instance instance;
};

}

class StandingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void isReadyOnceItLeadsOrStandsBy()
    {
        const StoreAddress address = newStores().at(u"menu"_s);
        StandingClock clock;
        One first(address, "menu-1", clock);
        QVERIFY(!first.instance.health().isReady);
        QCOMPARE(first.instance.health().words, QByteArray("starts"));
        first.bus.isThere = false;
        first.live();
        QCOMPARE(first.instance.health().words, QByteArray("waits for the broker"));
        QVERIFY(!first.instance.health().isReady);
        first.bus.isThere = true;
        QCOMPARE(first.instance.health().words, QByteArray("leads"));
        QVERIFY(first.instance.health().isReady && first.instance.health().storeAnswers);

        One second(address, "menu-2", clock);
        QVERIFY(!second.instance.health().isReady);
        second.live();
        QCOMPARE(second.instance.health().words, QByteArray("stands by"));
        QVERIFY(second.instance.health().isReady && second.instance.health().storeAnswers);
    }

    void saysThatItsStoreDoesNotAnswer()
    {
        const StoreAddress address = newStores().at(u"menu"_s);
        StandingClock clock;
        One one(address, "menu-1", clock);
        one.live();
        one.trouble.isThere = true;
        QVERIFY(!one.instance.health().storeAnswers);
        QCOMPARE(one.instance.health().words, QByteArray("the store does not answer"));
        one.live(); // opens it anew, in vain
        QVERIFY(!one.instance.health().storeAnswers);
        one.trouble.isThere = false;
        one.live();
        QVERIFY(one.instance.health().storeAnswers);
        QCOMPARE(one.instance.health().words, QByteArray("leads"));
    }

    void readsItsFigures()
    {
        const StoreAddress address = newStores().at(u"menu"_s);
        StandingClock clock;
        One one(address, "menu-1", clock);
        one.live();
        one.live();
        const Reading reading = one.instance.reading();
        QVERIFY(reading.storeBytes > 0);
        QCOMPARE(reading.takenAt, clock.wallNow());
        QCOMPARE(reading.presence.role, Standing::Leader);
        QVERIFY(reading.isConnected);
    }
};

BAKERY_TEST(StandingTest)

}

#include "standing_test.moc"
