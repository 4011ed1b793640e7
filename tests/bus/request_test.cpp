// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/bus_end.h"

#include <set>

namespace bakery {

using namespace Qt::StringLiterals;

class RequestTest final : public ConformanceTest {
    Q_OBJECT
    // A service that sends back what it was asked, with the status in a user property.
    static void echo(Client &service)
    {
        service.answer = [&service](const Message &request) {
            Message reply = message(request.responseTopic, request.payload, Quality::AtLeastOnce);
            reply.correlationData = request.correlationData;
            reply.userProperties = {{"status", "200"}};
            service.bus->publish(reply);
        };
    }
    static Message request(const QByteArray &caller, const QByteArray &correlation)
    {
        Message result = message("bakery/main/orders/do/place", "{}");
        result.responseTopic = "bakery/main/reply/" + caller + "/1";
        result.correlationData = correlation;
        result.userProperties = {{"authorization", "Bearer x"}};
        return result;
    }

private Q_SLOTS:
    void bringsTheAnswerBack()
    {
        Client service(end(), u"orders"_s), caller(end(), u"anna"_s), other(end(), u"bert"_s);
        echo(service);
        QVERIFY(service.join({{"bakery/main/orders/do/+", Quality::AtLeastOnce}}));
        QVERIFY(caller.join({{"bakery/main/reply/anna/#", Quality::AtLeastOnce}}));
        QVERIFY(other.join({{"bakery/main/reply/bert/#", Quality::AtLeastOnce}}));
        const QByteArray correlation("\0\xff\x01 7", 5);
        caller.bus->publish(request("anna", correlation));
        QVERIFY(end().waitFor([&] { return !caller.arrived.empty(); }));
        QCOMPARE(service.arrived.at(0).property("authorization"), QByteArray("Bearer x"));
        QCOMPARE(caller.arrived.at(0).topic, QByteArray("bakery/main/reply/anna/1"));
        QCOMPARE(caller.arrived.at(0).correlationData, correlation);
        QCOMPARE(caller.arrived.at(0).property("status"), QByteArray("200"));
        service.bus->publish(message("bakery/main/reply/bert/2", "end", Quality::AtLeastOnce));
        QVERIFY(end().waitFor([&] { return !other.arrived.empty(); }));
        QCOMPARE(other.payloads(), QByteArrayList{"end"});
    }

    void keepsRepeatedUserPropertiesInOrder()
    {
        Client caller(end(), u"anna"_s);
        QVERIFY(caller.join({{"here"}}));
        Message sent = message("here", "x");
        sent.userProperties = {{"follows", "orders"}, {"id", ""}, {"follows", "bank"}, {"name", "Brötchen"}};
        caller.bus->publish(sent);
        QVERIFY(end().waitFor([&] { return !caller.arrived.empty(); }));
        QCOMPARE(caller.arrived.at(0).userProperties, sent.userProperties);
        QCOMPARE(caller.arrived.at(0).property("follows"), QByteArray("orders"));
        QVERIFY(caller.arrived.at(0).property("missing").isNull());
    }

    void answersTwoThousandAtOnce()
    {
        Client service(end(), u"orders"_s);
        echo(service);
        QVERIFY(service.join({{"bakery/main/orders/do/+", Quality::AtLeastOnce}}));
        constexpr int callers = 4, each = 500;
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < callers; ++i) {
            const QByteArray name = "caller" + QByteArray::number(i);
            clients.push_back(std::make_unique<Client>(end(), QString::fromLatin1(name)));
            QVERIFY(clients.back()->join({{"bakery/main/reply/" + name + "/#", Quality::AtLeastOnce}}));
        }
        for (int i = 0; i < callers * each; ++i) {
            Message one = request("caller" + QByteArray::number(i % callers), QByteArray::number(i));
            one.quality = Quality::AtLeastOnce;
            QCOMPARE(clients[size_t(i % callers)]->bus->publish(one), PublishOutcome::Sent);
        }
        const auto hasAll = [&](const auto &client) { return client->arrived.size() >= each; };
        QVERIFY(end().waitFor([&] { return std::all_of(clients.begin(), clients.end(), hasAll); }));
        std::set<QByteArray> answered;
        for (const auto &client : clients)
            for (const Message &reply : client->arrived)
                answered.insert(reply.correlationData);
        QCOMPARE(answered.size(), size_t(callers * each));
    }

    void losesNothingBeforeTheWindowIsFull()
    {
        Client baker(end(), u"baker"_s), shop(end(), u"shop"_s);
        QVERIFY(shop.join({{"journal", Quality::AtLeastOnce}}));
        QVERIFY(baker.join());
        QByteArrayList accepted;
        int refused = 0;
        for (int i = 0; i < 30'000; ++i) {
            const QByteArray payload = QByteArray::number(i);
            if (baker.bus->publish(message("journal", payload, Quality::AtLeastOnce)) == PublishOutcome::Sent)
                accepted.append(payload);
            else
                ++refused;
        }
        QVERIFY(refused > 0); // nobody acknowledges 30,000 messages within this loop
        QVERIFY(accepted.size() >= 16 + 10'000);
        QVERIFY(end().waitFor([&] { return shop.arrived.size() >= size_t(accepted.size()); }));
        QCOMPARE(shop.payloads(), accepted);
        QCOMPARE(baker.bus->publish(message("journal", "again", Quality::AtLeastOnce)), PublishOutcome::Sent);
        QVERIFY(end().waitFor([&] { return shop.arrived.back().payload == "again"; }));
    }
};

int runRequestTest(int argc, char **argv)
{
    RequestTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "request_test.moc"
