// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/bus_end.h"

namespace bakery {

using namespace Qt::StringLiterals;

class LossTest final : public ConformanceTest {
    Q_OBJECT
private Q_SLOTS:
    void publishesTheWillOfWhomItLoses()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s), late(end(), u"late"_s);
        QVERIFY(shop.join({{"presence/#", Quality::AtLeastOnce}}));
        Message will = retained("presence/baker", "gone");
        will.userProperties = {{"role", "leader"}};
        QVERIFY(baker.join({}, will));
        baker.bus->publish(retained("presence/baker", "alive"));
        QVERIFY(end().waitFor([&] { return shop.arrived.size() == 1; }));
        end().cut(u"baker"_s);
        QVERIFY(end().waitFor([&] { return shop.arrived.size() == 2; }));
        QCOMPARE(shop.payloads(), (QByteArrayList{"alive", "gone"}));
        QCOMPARE(shop.arrived.at(1).property("role"), QByteArray("leader"));
        QVERIFY(late.join({{"presence/#"}}));
        QVERIFY(end().waitFor([&] { return !late.arrived.empty(); }));
        QCOMPARE(late.payloads(), QByteArrayList{"gone"});
    }

    void publishesNoWillOfWhomCloses()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s), next(end(), u"next"_s);
        QVERIFY(shop.join({{"presence/#", Quality::AtLeastOnce}}));
        QVERIFY(baker.join({}, retained("presence/baker", "lost")));
        baker.bus->publish(message("presence/baker", "small", Quality::AtMostOnce));
        baker.bus->publish(retained("presence/baker", "leaving"));
        baker.bus->close();
        QVERIFY(!baker.bus->isConnected());
        QVERIFY(next.join());
        next.bus->publish(message("presence/next", "end", Quality::AtLeastOnce));
        QVERIFY(end().waitFor([&] { return !shop.arrived.empty() && shop.arrived.back().payload == "end"; }));
        QCOMPARE(shop.payloads(), (QByteArrayList{"small", "leaving", "end"}));
        QCOMPARE(baker.lost, 0);
    }

    void closesWhenAllIsOut()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s);
        QVERIFY(shop.join({{"journal", Quality::AtLeastOnce}}));
        QVERIFY(baker.join());
        for (int i = 0; i < 200; ++i)
            baker.bus->publish(message("journal", "x", Quality::AtLeastOnce));
        baker.bus->close();
        QVERIFY(end().waitFor([&] { return shop.arrived.size() == 200; }));
    }

    void comesBackWhenItIsCutOff()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s);
        QVERIFY(baker.join());
        QVERIFY(shop.join({{"a/#", Quality::AtLeastOnce}}));
        shop.bus->subscribe({"b"});
        end().cut(u"shop"_s);
        QVERIFY(end().waitFor([&] { return shop.connected == 2; }));
        QCOMPARE(shop.lost, 1);
        baker.bus->publish(message("a/x", "1"));
        baker.bus->publish(message("b", "2"));
        QVERIFY(end().waitFor([&] { return shop.arrived.size() == 2; }));
        QCOMPARE(shop.payloads(), (QByteArrayList{"1", "2"}));
        QCOMPARE(baker.lost, 0);
    }

    void goesOnInOrderWhenCutOffInFullFlow()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s);
        QVERIFY(shop.join({{"journal", Quality::AtLeastOnce}}));
        QVERIFY(baker.join());
        int next = 0;
        for (int round = 0; round < 5; ++round) {
            for (int i = 0; i < 2000; ++i)
                baker.bus->publish(message("journal", QByteArray::number(++next), Quality::AtLeastOnce));
            QVERIFY(end().waitFor([&, seen = shop.arrived.size()] { return shop.arrived.size() > seen; }));
            end().cut(u"baker"_s);
            QVERIFY(end().waitFor([&] { return baker.connected == round + 2; }));
        }
        baker.bus->publish(message("journal", "end", Quality::AtLeastOnce));
        QVERIFY(end().waitFor([&] { return shop.arrived.back().payload == "end"; }));
        shop.arrived.pop_back();
        for (size_t i = 1; i < shop.arrived.size(); ++i) // some are missing, which is what a journal's positions tell
            QVERIFY(shop.arrived[i - 1].payload.toInt() < shop.arrived[i].payload.toInt());
    }

    void comesBackAfterTheBroker()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s), late(end(), u"late"_s);
        QVERIFY(baker.join());
        QVERIFY(shop.join({{"journal", Quality::AtLeastOnce}}));
        baker.bus->publish(retained("state", "before"));
        for (int round = 0; round < 2; ++round) {
            end().killBroker();
            QVERIFY(end().waitFor([&] { return !baker.bus->isConnected() && !shop.bus->isConnected(); }));
            QCOMPARE(baker.connected, round + 1);
            end().startBroker();
            QVERIFY(end().waitFor([&] { return baker.connected == round + 2 && shop.connected == round + 2; }));
            QCOMPARE(baker.lost, round + 1);
            shop.arrived.clear();
            QByteArrayList sent;
            for (int i = 0; i < 100; ++i) {
                sent.append(QByteArray::number(i));
                QCOMPARE(
                    baker.bus->publish(message("journal", sent.last(), Quality::AtLeastOnce)), PublishOutcome::Sent);
            }
            QVERIFY(end().waitFor([&] { return shop.arrived.size() >= 100; }));
            QCOMPARE(shop.payloads(), sent);
        }
        QVERIFY(late.join({{"#"}}));
        baker.bus->publish(message("now", "end"));
        QVERIFY(end().waitFor([&] { return !late.arrived.empty() && late.arrived.back().payload == "end"; }));
        QCOMPARE(late.payloads(), QByteArrayList{"end"}); // the broker has forgotten what was retained
    }

    void comesWhenTheBrokerComes()
    {
        end().killBroker();
        Client baker(end(), u"baker"_s);
        baker.bus->open(baker, {{"a"}}, {});
        QVERIFY(end().waitFor([&] { return end().hasFailedToConnect(u"baker"_s); }));
        QCOMPARE(baker.connected, 0);
        QCOMPARE(baker.lost, 0);
        end().startBroker();
        QVERIFY(end().waitFor([&] { return baker.connected == 1; }));
        baker.bus->publish(message("a", "1"));
        QVERIFY(end().waitFor([&] { return !baker.arrived.empty(); }));
    }

    void keepsNothingForLater()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s);
        QCOMPARE(baker.bus->publish(message("a", "unopened")), PublishOutcome::NotConnected);
        QVERIFY(baker.join());
        end().killBroker();
        QVERIFY(end().waitFor([&] { return !baker.bus->isConnected(); }));
        QCOMPARE(baker.bus->publish(message("a", "small")), PublishOutcome::NotConnected);
        QCOMPARE(baker.bus->publish(message("a", "large", Quality::AtLeastOnce)), PublishOutcome::NotConnected);
        end().startBroker();
        QVERIFY(shop.join({{"a"}}));
        QVERIFY(end().waitFor([&] { return baker.bus->isConnected(); }));
        baker.bus->publish(message("a", "now"));
        baker.bus->publish(message("a", "end"));
        QVERIFY(end().waitFor([&] { return !shop.arrived.empty() && shop.arrived.back().payload == "end"; }));
        QCOMPARE(shop.payloads(), (QByteArrayList{"now", "end"}));
    }

    void callsNobodyAfterClose()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s);
        QVERIFY(baker.join());
        QVERIFY(shop.join({{"a"}}));
        for (int i = 0; i < 500; ++i)
            baker.bus->publish(message("a", "x"));
        QVERIFY(end().waitFor([&] { return !shop.arrived.empty(); }));
        const size_t before = shop.arrived.size();
        shop.bus->close();
        shop.bus->close();
        end().killBroker();
        QVERIFY(end().waitFor([&] { return baker.lost == 1; }));
        QCOMPARE(shop.arrived.size(), before);
        QCOMPARE(shop.lost, 0);
        QCOMPARE(shop.bus->publish(message("a", "x")), PublishOutcome::NotConnected);
    }

    void mayCloseInsideACall()
    {
        Client baker(end(), u"baker"_s);
        baker.answer = [&](const Message &) { baker.bus->close(); };
        QVERIFY(baker.join({{"a"}}));
        baker.bus->publish(message("a", "last orders"));
        QVERIFY(end().waitFor([&] { return !baker.arrived.empty(); }));
        QVERIFY(!baker.bus->isConnected());
    }

    void opensAgain()
    {
        Client baker(end(), u"baker"_s);
        QVERIFY(baker.join({{"a"}}));
        baker.bus->close();
        baker.connected = 0;
        QVERIFY(baker.join({{"b"}}));
        baker.bus->publish(message("a", "1"));
        baker.bus->publish(message("b", "2"));
        QVERIFY(end().waitFor([&] { return !baker.arrived.empty(); }));
        QCOMPARE(baker.payloads(), QByteArrayList{"2"});
    }
};

int runLossTest(int argc, char **argv)
{
    LossTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "loss_test.moc"
