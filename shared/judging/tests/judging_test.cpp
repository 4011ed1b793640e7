// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/judge.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::judging_test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray order = "0196f3a2-0000-7000-8000-000000000001";
const QByteArray incarnation = "0196f3a2-0000-7000-8000-00000000abcd";

QByteArray eventText(int position, const QByteArray &type, const QByteArray &data)
{
    return R"({"specversion":"1.0","id":"orders-0000abcd-)" + QByteArray::number(position)
        + R"(","source":"bakery/main/orders","type":")" + type + R"(","time":"2026-11-26T10:00:00.000Z","subject":")"
        + order + R"(","datacontenttype":"application/json","position":)" + QByteArray::number(position)
        + R"(,"cause":"request-1","data":)" + data + '}';
}

QByteArray cancelled(int position, const QByteArray &reason = R"("expired")")
{
    return eventText(position, "OrderCancelled", R"({"order":")" + order + R"(","reason":)" + reason + '}');
}

Message journal(const QByteArray &payload, const QByteArray &first, const QByteArray &last)
{
    const QByteArray hash(64, 'a');
    return {.topic = "bakery/main/orders/journal",
        .payload = payload,
        .userProperties = {
            {"incarnation", incarnation}, {"first", first}, {"last", last}, {"previous", hash}, {"hash", hash}}};
}

const QByteArray placing =
    R"({"lines":[{"sku":"bun","quantity":1},{"sku":"bun","quantity":0}],"pay":{"method":"account"}})";

// JSON with other quotes, which moc would stumble over.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

QByteArray changed(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    if (!text.contains(before))
        qFatal("%s is not there", before.constData());
    return text.replace(before, after);
}

}

}

namespace bakery::judging_test { // again: behind raw strings moc does not see it

// Which declaration a message belongs to, and where it breaks it.
class JudgingTest : public QObject {
    Q_OBJECT

    const Judge m_judge;

    void isWrongAt(const Message &message, const QByteArray &path, const QByteArray &problem)
    {
        const auto violation = m_judge.judge(message).violation;
        QVERIFY2(violation, message.payload.constData());
        QCOMPARE(violation->path, path);
        QCOMPARE(violation->problem, problem);
    }

private Q_SLOTS:
    void findsTheDeclarationOfATopic_data()
    {
        QTest::addColumn<QByteArray>("topic");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *topic, const char *kind, const char *name = "", const char *part = "") {
            QTest::newRow(topic) << QByteArray(topic) << QString::fromLatin1(kind) << QByteArray(name)
                                 << QByteArray(part);
        };
        row("bakery/main/orders/journal", "journal");
        row("bakery/main/orders/event/OrderPlaced", "event", "OrderPlaced");
        row("bakery/main/bank/event/ClockStepped", "event", "ClockStepped");
        row("bakery/main/bank/event/OrderPlaced", "undeclared", "OrderPlaced");
        row("bakery/main/menu/state/menu/en", "state", "menu", "en");
        row("bakery/main/menu/state/menu", "undeclared", "menu");
        row("bakery/main/auth/state/keys", "state", "keys");
        row("bakery/main/auth/state/keys/en", "undeclared", "keys", "en");
        row("bakery/main/orders/presence/orders-1", "presence", "", "orders-1");
        row("bakery/main/kiosk/presence/kiosk-1", "presence", "", "kiosk-1");
        row("bakery/main/orders/telemetry/request/do/place", "request-copy", "do/place");
        row("bakery/main/orders/telemetry/answer/ask/dead-letters", "answer-copy", "ask/dead-letters");
        row("bakery/main/bank/telemetry/request/do/place", "undeclared", "do/place");
        row("bakery/main/orders/do/place", "request", "do/place");
        row("bakery/main/orders/do/nothing", "undeclared", "do/nothing");
        row("bakery/main/orders/watch/monitor-1", "watch", "", "monitor-1");
        row("bakery/main/orders/log/bank-1", "log", "", "bank-1");
        row("bakery/main/reply/kiosk-1/17", "reply", "", "kiosk-1/17");
        row("bakery/main/nobody/journal", "undeclared");
        row("bakery/main/orders", "undeclared");
        row("bakery", "undeclared");
        row("home/kitchen/lamp", "foreign");
        row("$SYS/broker/version", "foreign");
    }
    void findsTheDeclarationOfATopic()
    {
        QFETCH(QByteArray, topic);
        const Declaration found = m_judge.declarationOf(topic);
        QTEST(enumText(found.kind), "kind");
        QTEST(found.name, "name");
        QTEST(found.part, "part");
    }

    void letsAJournalPassThatFits()
    {
        QVERIFY(m_judge.judge(journal('[' + cancelled(7) + ',' + cancelled(8) + ']', "7", "8")).fits());
    }

    void saysAtWhichPathAJournalIsWrong()
    {
        isWrongAt(journal('[' + cancelled(7) + ',' + cancelled(8, "17") + ']', "7", "8"), "[1].data.reason",
            "must be a string");
        isWrongAt(journal('[' + cancelled(7) + ',' + cancelled(9) + ']', "7", "9"), "[1].position", "must be 8");
        isWrongAt(
            journal('[' + eventText(7, "OrderBurned", "{}") + ']', "7", "7"), "[0].type", "is no event of orders");
        isWrongAt(journal('[' + changed(cancelled(7), json("'1.0'"), json("'0.3'")) + ']', "7", "7"), "[0].specversion",
            "must be 1.0");
        isWrongAt(journal('[' + changed(cancelled(7), "main/orders", "main/bank") + ']', "7", "7"), "[0].source",
            "must be bakery/main/orders");
        isWrongAt(journal('[' + changed(cancelled(7), ".000Z", "") + ']', "7", "7"), "[0].time",
            "must be a time in UTC with milliseconds");
        isWrongAt(journal("[]", "7", "6"), "", "must have at least 1 items");
        isWrongAt(journal("{}", "7", "7"), "", "must be an array");
    }

    void looksAtPropertiesOfAJournal()
    {
        const QByteArray turn = '[' + cancelled(7) + ']';
        isWrongAt(journal(turn, "6", "7"), "properties.first", "must be 7");
        isWrongAt(journal(turn, "7", "8"), "properties.last", "must be 7");
        Message bare = journal(turn, "7", "7");
        bare.userProperties.pop_back();
        isWrongAt(bare, "properties.hash", "must be 64 hexadecimal digits");
        bare.userProperties.clear();
        isWrongAt(bare, "properties.incarnation", "must be a uuid");
    }

    void readsWhatIsSealed()
    {
        const QByteArray name = "sealed:" + QByteArray(200, 'A'); // longer than a name may be
        Message told = journal('['
                + changed(eventText(1, "CustomerRegistered",
                              json("{'person':'") + order + json("','name':'") + name + json("'}")),
                    "orders", "auth")
                + ']',
            "1", "1");
        told.topic = "bakery/main/auth/journal";
        const auto violation = m_judge.judge(told).violation;
        QVERIFY2(!violation, violation ? violation->problem.constData() : "");
    }

    void judgesStatesAndReadings()
    {
        const Message key{.topic = "bakery/main/auth/state/sealing-key", .payload = json("{'key':'short'}")};
        isWrongAt(key, "key", "must have at least 44 characters");
        QVERIFY(m_judge.judge({.topic = "bakery/main/auth/state/sealing-key"}).fits()); // taken away
        isWrongAt({.topic = "bakery/main/orders/presence/orders-1", .payload = "gone"}, "",
            m_judge.judge({.topic = "bakery/main/orders/presence/orders-1", .payload = "gone"}).violation->problem);
        isWrongAt({.topic = "bakery/main/orders/watch/m", .payload = json("{'forMs':60001}")}, "forMs",
            "must be at most 60000");
        isWrongAt({.topic = "bakery/main/orders/event/Nothing", .payload = "{}"}, "topic", "is in no contract");
        QVERIFY(m_judge.judge({.topic = "home/lamp", .payload = "on"}).fits()); // not ours to judge
    }

    void judgesCopiesAsTheRequestsThatTheyAreOf()
    {
        const QByteArray topic = "bakery/main/auth/telemetry/request/do/log-in";
        QVERIFY(m_judge.judge({.topic = topic, .payload = json("{'name':'(hidden)','password':'(hidden)'}")}).fits());
        isWrongAt({.topic = topic, .payload = json("{'name':'(hidden)'}")}, "password", "is required");
        QVERIFY(m_judge.judge({.topic = topic, .userProperties = {{"withheld", "12 bytes"}}}).fits());
        const QByteArray place = "bakery/main/orders/telemetry/request/do/place";
        isWrongAt({.topic = place, .payload = placing}, "lines[1].quantity", "must be at least 1");
    }

    void judgesAnswersByTheirStatus()
    {
        const QByteArray topic = "bakery/main/orders/telemetry/answer/do/cancel";
        const auto answer = [&](const QByteArray &status, const QByteArray &body) {
            return Message{.topic = topic, .payload = body, .userProperties = {{"status", status}}};
        };
        const QByteArray unknown =
            json("{'type':'unknown-order','title':'There is no such order','status':404,'order':'") + order
            + json("'}");
        QVERIFY(m_judge.judge(answer("200", json("{'order':'") + order + json("','status':'cancelled'}"))).fits());
        QVERIFY(m_judge.judge(answer("404", unknown)).fits());
        isWrongAt(answer("409", unknown), "properties.status", "must be 404");
        isWrongAt(answer("404", changed(unknown, order, "17")), "order", "must be a uuid");
        isWrongAt(answer("404", json("{'type':'insufficient-stock'}")), "type", "is no refusal of do/cancel");
        isWrongAt(answer("200", json("{'order':'") + order + json("'}")), "status", "is required");
        Message wrong = answer("200", {});
        wrong.userProperties.emplace_back("violation", "lines[0].sku: is required");
        isWrongAt(wrong, "lines[0].sku", "is required");
    }
};

BAKERY_TEST(JudgingTest)

}

#include "judging_test.moc"
