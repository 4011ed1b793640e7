// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/bus_end.h"

namespace bakery {

using namespace Qt::StringLiterals;

class DeliveryTest final : public ConformanceTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfATopic_data()
    {
        QTest::addColumn<Quality>("quality");
        QTest::newRow("at most once") << Quality::AtMostOnce;
        QTest::newRow("at least once") << Quality::AtLeastOnce;
    }
    void keepsTheOrderOfATopic()
    {
        QFETCH(Quality, quality);
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s);
        QVERIFY(shop.join({{"bakery/main/ovens/journal", quality}}));
        QVERIFY(baker.join());
        QByteArrayList sent;
        for (int i = 0; i < 1000; ++i) {
            sent.append(QByteArray::number(i));
            QCOMPARE(
                baker.bus->publish(message("bakery/main/ovens/journal", sent.last(), quality)), PublishOutcome::Sent);
        }
        QVERIFY(end().waitFor([&] { return shop.arrived.size() >= 1000; }));
        QCOMPARE(shop.payloads(), sent);
    }

    void tellsALateComerWhatIsRetained()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s), late(end(), u"late"_s);
        QVERIFY(shop.join({{"state/#"}}));
        QVERIFY(baker.join());
        baker.bus->publish(retained("state/bread", "old"));
        baker.bus->publish(retained("state/bread", "new"));
        baker.bus->publish(message("state/bread", "passing", Quality::AtLeastOnce));
        QVERIFY(end().waitFor([&] { return shop.arrived.size() >= 3; }));
        QVERIFY(late.join({{"state/#"}}));
        baker.bus->publish(message("state/all", "end"));
        QVERIFY(end().waitFor([&] { return !late.arrived.empty() && late.arrived.back().payload == "end"; }));
        QCOMPARE(late.payloads(), (QByteArrayList{"new", "end"}));
        QCOMPARE(late.arrived.at(0).retention, Retention::Retained);
        QCOMPARE(shop.arrived.at(1).retention, Retention::Transient); // it was there when it happened
    }

    void forgetsWhatIsClearedByNothing()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s), late(end(), u"late"_s);
        QVERIFY(shop.join({{"state/#"}}));
        QVERIFY(baker.join());
        baker.bus->publish(retained("state/bread", "3"));
        baker.bus->publish(retained("state/rolls", "5"));
        baker.bus->publish(retained("state/bread", ""));
        QVERIFY(end().waitFor([&] { return shop.arrived.size() >= 3; }));
        QCOMPARE(shop.payloads(), (QByteArrayList{"3", "5", ""}));
        QVERIFY(late.join({{"state/#"}}));
        baker.bus->publish(message("state/all", "end"));
        QVERIFY(end().waitFor([&] { return !late.arrived.empty() && late.arrived.back().payload == "end"; }));
        QCOMPARE(late.payloads(), (QByteArrayList{"5", "end"}));
    }

    void deliversByWildcards()
    {
        Client baker(end(), u"baker"_s), one(end(), u"one"_s), all(end(), u"all"_s);
        QVERIFY(one.join({{"bakery/+/ovens/state"}}));
        QVERIFY(all.join({{"bakery/#"}}));
        QVERIFY(baker.join());
        for (const char *topic : {"bakery/main/ovens/state", "bakery/main/ovens/state/1", "bakery/north/ovens/state",
                 "bakery", "other/main/ovens/state", "bakery/main/ovens/last"})
            baker.bus->publish(message(topic, topic));
        QVERIFY(end().waitFor([&] { return all.arrived.size() >= 5; }));
        QCOMPARE(one.payloads(), (QByteArrayList{"bakery/main/ovens/state", "bakery/north/ovens/state"}));
        QCOMPARE(all.arrived.size(), size_t(5));
    }

    void subscribesWhileConnected()
    {
        Client baker(end(), u"baker"_s);
        QVERIFY(baker.join());
        baker.bus->subscribe({"later/#", Quality::AtLeastOnce});
        baker.bus->publish(message("later/bread", "warm", Quality::AtLeastOnce));
        QVERIFY(end().waitFor([&] { return !baker.arrived.empty(); }));
        QCOMPARE(baker.arrived.at(0).payload, QByteArray("warm"));
    }

    void leavesBytesAsTheyAre()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(char(i));
        Client baker(end(), u"baker"_s);
        QVERIFY(baker.join({{"raw", Quality::AtLeastOnce}}));
        Message sent = message("raw", bytes, Quality::AtLeastOnce);
        sent.correlationData = bytes;
        baker.bus->publish(sent);
        QVERIFY(end().waitFor([&] { return !baker.arrived.empty(); }));
        QCOMPARE(baker.arrived.at(0).payload, bytes);
        QCOMPARE(baker.arrived.at(0).correlationData, bytes);
    }

    void carriesLargeBodies_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("empty") << 0;
        QTest::newRow("just over what a service takes") << 256 * 1024 + 1;
        QTest::newRow("just under what a broker takes") << 2 * 1024 * 1024 - 200;
    }
    void carriesLargeBodies()
    {
        QFETCH(int, size);
        Client baker(end(), u"baker"_s);
        QVERIFY(baker.join({{"raw", Quality::AtLeastOnce}}));
        baker.bus->publish(message("raw", QByteArray(size, 'x'), Quality::AtLeastOnce));
        QVERIFY(end().waitFor([&] { return !baker.arrived.empty(); }));
        QCOMPARE(baker.arrived.at(0).payload.size(), size);
    }

    void refusesATopicWithAWildcard()
    {
        Client baker(end(), u"baker"_s);
        QVERIFY(baker.join({{"#"}}));
        for (const char *topic : {"reply/+", "reply/#", "#", "a/+/b", "a+b", ""})
            QCOMPARE(baker.bus->publish(message(topic, "x")), PublishOutcome::Refused);
        QCOMPARE(baker.bus->publish(message("reply/a", "fine")), PublishOutcome::Sent);
        QVERIFY(end().waitFor([&] { return !baker.arrived.empty(); }));
        QCOMPARE(baker.payloads(), QByteArrayList{"fine"});
        QCOMPARE(baker.lost, 0); // a broker would have cut the connection
    }

    void nothingHappensInsidePublish()
    {
        Client baker(end(), u"baker"_s);
        QVERIFY(baker.join({{"echo"}}));
        baker.bus->publish(message("echo", "x"));
        QVERIFY(baker.arrived.empty());
        QVERIFY(end().waitFor([&] { return !baker.arrived.empty(); }));
    }
};

int runDeliveryTest(int argc, char **argv)
{
    DeliveryTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "delivery_test.moc"
