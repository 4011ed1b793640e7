// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/served_shop.h"

#include <set>

namespace bakery {

using namespace Qt::StringLiterals;

// What a service promises to whoever asks it, at both ends.
class ServiceTest final : public ConformanceTest {
    Q_OBJECT

    static QByteArray nested(int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); }
    static QByteArray padded(QByteArray body, int size) { return body + QByteArray(size - body.size(), ' '); }

private Q_SLOTS:
    void answersWhatItIsAsked()
    {
        ServedShop shop(end());
        QVERIFY(shop.isOpen());
        QCOMPARE(shop.statusOf(shop.answerTo(shop.putProduct("bread"))), 200);
        const auto products = shop.answerTo(shop.request("bakery/main/menu/ask/products", "{}", "ask"));
        QCOMPARE(shop.statusOf(products), 200);
        QVERIFY2(products->payload.contains("\"sku\":\"bread\""), products->payload.constData());
    }

    void measuresBodiesBeforeItReadsThem_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("status");
        QTest::newRow("as large as may be") << 256 * 1024 << 200;
        QTest::newRow("one byte more") << 256 * 1024 + 1 << 413;
        QTest::newRow("as large as a broker takes") << 2 * 1024 * 1024 - 2000 << 413;
    }
    void measuresBodiesBeforeItReadsThem()
    {
        QFETCH(int, size);
        QFETCH(int, status);
        ServedShop shop(end());
        QVERIFY(shop.isOpen());
        Message request = shop.putProduct("bread");
        request.payload = padded(request.payload, size);
        QCOMPARE(shop.statusOf(shop.answerTo(request)), status);
    }

    void refusesWhatIsNoJson()
    {
        ServedShop shop(end());
        QVERIFY(shop.isOpen());
        const QByteArray place = "bakery/main/orders/do/place";
        const std::pair<const char *, QByteArray> bodies[] = {
            {"nothing", ""},
            {"a word", "bread"},
            {"half an object", "{\"lines\":["},
            {"bytes that are not UTF-8", "{\"lines\":\"\xff\xfe\"}"},
            {"a surrogate in UTF-8", "{\"lines\":\"\xed\xa0\x80\"}"},
            {"a NUL", QByteArray("{\"lines\":\"\0\"}", 13)},
            {"too many levels", nested(65)},
            {"absurdly many levels", nested(100'000)},
            {"absurdly many levels of objects", QByteArray("{\"a\":").repeated(50'000)},
        };
        for (const auto &[what, body] : bodies)
            QVERIFY2(shop.statusOf(shop.answerTo(shop.request(place, body, what))) == 400, what);
        const auto refusal = shop.answerTo(shop.request(place, "{\"lines\":[]}", "against the contract"));
        QCOMPARE(shop.statusOf(refusal), 422);
        QVERIFY2(refusal->payload.contains("\"path\":\"lines\""), refusal->payload.constData());
    }

    void doesNothingWhereAnAnswerMayNotGo_data()
    {
        QTest::addColumn<QByteArray>("address");
        for (const char *address : {"", "elsewhere", "bakery/main/reply", "bakery/main/reply/", "bakery/hq/reply/anna",
                 "bakery/main/menu/journal", "bakery/main/menu/state/x", "bakery/main/replying/anna"})
            QTest::addRow("\"%s\"", address) << QByteArray(address);
        for (const char *address : {"bakery/main/reply/+", "bakery/main/reply/anna/#", "bakery/main/reply/a+b/c", "#"})
            QTest::addRow("\"%s\"", address) << QByteArray(address);
    }
    void doesNothingWhereAnAnswerMayNotGo()
    {
        QFETCH(QByteArray, address);
        ServedShop shop(end());
        Client witness(end(), u"witness"_s);
        QVERIFY(shop.isOpen());
        QVERIFY(witness.join({{"#", Quality::AtLeastOnce}}));
        Message request = shop.putProduct("ghost");
        request.responseTopic = address;
        shop.customer.bus->publish(request);
        const auto products = shop.answerTo(shop.request("bakery/main/menu/ask/products", "{}", "ask"));
        QCOMPARE(shop.statusOf(products), 200);
        QVERIFY(!products->payload.contains("ghost"));
        QVERIFY(end().waitFor([&] {
            return std::any_of(witness.arrived.begin(), witness.arrived.end(),
                [](const Message &one) { return one.correlationData == "ask" && !one.property("status").isNull(); });
        }));
        for (const Message &one : witness.arrived) {
            QVERIFY(one.correlationData != "put-ghost" || one.topic == request.topic);
            QVERIFY2(!one.payload.contains("\"gone\""), "a broker has cut the service off");
        }
    }

    void answersWhenTheDeadlineHasPassed()
    {
        ServedShop shop(end());
        QVERIFY(shop.isOpen());
        QCOMPARE(shop.statusOf(shop.answerTo(shop.putProduct("bread"))), 200);
        const QByteArray loaf = R"({"lines":[{"sku":"bread","quantity":1}],"pay":{"method":"account"}})";
        std::optional<Message> answer;
        for (int i = 0; i < 100 && shop.statusOf(answer) != 503; ++i) { // first orders has to hear of the bread
            Message order = shop.request("bakery/main/orders/do/place", loaf, "order-" + QByteArray::number(i));
            order.userProperties.emplace_back("timeoutMs", "50");
            answer = shop.answerTo(order);
        }
        QCOMPARE(shop.statusOf(answer), 503); // nobody reserves anything here
        QVERIFY2(answer->payload.contains("not-settled-in-time"), answer->payload.constData());
    }

    void answersTwoThousandAtOnce()
    {
        ServedShop shop(end());
        QVERIFY(shop.isOpen());
        constexpr int requests = 2000;
        for (int i = 0; i < requests; ++i)
            QCOMPARE(shop.customer.bus->publish(shop.putProduct("sku-" + QByteArray::number(i))), PublishOutcome::Sent);
        std::set<QByteArray> answered;
        QVERIFY(end().waitFor([&] {
            for (const Message &one : shop.customer.arrived)
                if (one.property("status") == "200")
                    answered.insert(one.correlationData);
            return answered.size() == requests;
        }));
    }

    void tellsThatItIsThereAndThatItWasLost()
    {
        ServedShop shop(end());
        QVERIFY(shop.isOpen());
        const auto isLeader = [&] { return shop.presenceOf("menu")->role == Standing::Leader; };
        QVERIFY(isLeader());
        end().cut(u"menu-1"_s);
        QVERIFY(end().waitFor([&] { return shop.presenceOf("menu")->role == Standing::Gone; }));
        QVERIFY(end().waitFor(isLeader));
        QCOMPARE(shop.statusOf(shop.answerTo(shop.putProduct("bread"))), 200);
    }

    void goesOnInOrderWhenTheBrokerWasAwayForLong()
    {
        ServedShop shop(end());
        QVERIFY(shop.isOpen());
        constexpr int products = 300;
        const auto put = [&](int i) { return shop.putProduct("sku-" + QByteArray::number(i)); };
        for (int i = 0; i < products; ++i)
            shop.customer.bus->publish(put(i));
        const auto isDone = [](const Message &one) { return one.property("status") == "200"; };
        QVERIFY(end().waitFor(
            [&] { return std::any_of(shop.customer.arrived.begin(), shop.customer.arrived.end(), isDone); }));
        end().killBroker(); // some have been handled, some have not
        end().passLongTime();
        end().startBroker();
        QVERIFY(end().waitFor([&] { return shop.customer.connected == 2; }));
        for (int i = 0; i < products; ++i) // a caller without an answer asks again
            QCOMPARE(shop.statusOf(shop.answerTo(put(i))), 200);
        QVERIFY(end().waitFor([&] { // each product is one event, and orders has handled all of them
            const auto menu = shop.presenceOf("menu"), orders = shop.presenceOf("orders");
            for (const FollowedPosition &followed : orders->follows)
                if (followed.service.value == u"menu"_s)
                    return menu->head == products && followed.position == products && !followed.alarm;
            return false;
        }));
    }
};

int runServiceTest(int argc, char **argv)
{
    ServiceTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "service_test.moc"
