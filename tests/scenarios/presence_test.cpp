// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QCoreApplication>
#include <QTest>

namespace bakery::presence_test {

using namespace Qt::StringLiterals;

namespace {

// Hears what every service of a shop says of itself.
struct Listener final : BusListener {
    explicit Listener(MemoryBroker &broker) : bus(broker, u"listener"_s)
    {
        bus.open(*this, {{topics::presence(TableTopShop::site, "+", "+")}}, {});
    }
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override
    {
        for (const Message &message : messages)
            heard.push_back(message.payload);
    }

    MemoryBus bus;
    std::vector<QByteArray> heard;
};

}

// Presence tells followers how far a journal goes: one that is against the contract would be passed over.
class PresenceTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void keepsToTheContractWhateverTheVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << QString() << u"unknown"_s;
        QTest::newRow("a usual one") << u"1.2.3"_s << u"1.2.3"_s;
        QTest::newRow("a long one") << QString(40, u'1') << QString(32, u'1');
    }
    void keepsToTheContractWhateverTheVersion()
    {
        QFETCH(QString, version);
        QFETCH(QString, told);
        QCoreApplication::setApplicationVersion(version);
        BreadShop shop;
        const Listener listener(shop.broker());
        shop.pass(std::chrono::seconds(6)); // told every five
        QVERIFY(listener.heard.size() >= 5);
        for (const QByteArray &payload : listener.heard) {
            const auto presence = decode<Presence>(*JsonDocument::parse(payload));
            QVERIFY2(presence, payload.constData());
            QCOMPARE(presence->version.value, told);
        }
    }
    // Who hung and was thrown out has not heard the one that leads now, and must not throw it out in turn.
    void leavesTheLeadToWhoHasTakenIt()
    {
        if (dialect() == Dialect::Sqlite)
            return; // there who hangs is killed
        BreadShop shop;
        shop.startSecond("auth");
        Listener listener(shop.broker());
        shop.pass(std::chrono::seconds(3));
        shop.hold("auth");
        shop.pass(std::chrono::seconds(20));
        shop.letGo("auth");
        listener.heard.clear();
        shop.pass(std::chrono::minutes(1));
        std::set<QByteArray> begun;
        for (const QByteArray &payload : listener.heard) {
            const auto presence = decode<Presence>(*JsonDocument::parse(payload));
            if (presence->instance.value == u"auth-2"_s && presence->role == Standing::Leader)
                begun.insert(presence->since.text());
        }
        QCOMPARE(begun.size(), 1u);
        const Presence last = lastOf(listener, u"auth-1"_s);
        QVERIFY(last.role == Standing::Standby);
    }

private:
    static Presence lastOf(const Listener &listener, const QString &instance)
    {
        Presence last;
        for (const QByteArray &payload : listener.heard)
            if (auto presence = decode<Presence>(*JsonDocument::parse(payload)); presence->instance.value == instance)
                last = std::move(*presence);
        return last;
    }
};

BAKERY_TEST(PresenceTest)

}

#include "presence_test.moc"
