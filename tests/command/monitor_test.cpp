// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/monitor/message_lines.h"
#include "apps/cli/monitor/recording.h"
#include "apps/cli/monitor/topic_filter.h"
#include "apps/cli/monitor/topic_rates.h"
#include "apps/cli/replay/replayer.h"
#include "apps/cli/trouble.h"
#include "shared/judging/bus_recorder.h"
#include "shared/judging/order_thread.h"
#include "shared/testing/test_program.h"

#include <QJsonDocument>
#include <QtTest>

void bakery::say(const QString &) { }
void bakery::printResult(const QByteArray &) { }

namespace bakery::monitor_test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray order = "0196f3a2-0000-7000-8000-000000000001";
const QByteArray other = "0196f3a2-0000-7000-8000-000000000002";
const QByteArray trace = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";
const QByteArray incarnation = "0196f3a2-0000-7000-8000-00000000abcd";

QByteArray eventText(int position, const QByteArray &type, const QByteArray &data, const QByteArray &subject = order)
{
    return R"({"specversion":"1.0","id":"orders-0000abcd-)" + QByteArray::number(position)
        + R"(","source":"bakery/main/orders","type":")" + type + R"(","time":"2026-11-26T10:00:0)"
        + QByteArray::number(position) + R"(.000Z","subject":")" + subject
        + R"(","datacontenttype":"application/json","position":)" + QByteArray::number(position)
        + R"(,"cause":"request-1","traceparent":")" + trace + R"(","data":)" + data + '}';
}

QByteArray placed(int position, const QByteArray &id, const QByteArray &more = {})
{
    return eventText(position, "OrderPlaced",
        R"({"order":")" + id
            + R"(","number":"7","lines":[{"sku":"bun","quantity":2,"unitPrice":{"amount":120,"currency":"EUR"},"priceVersion":1}],)"
              R"("total":{"amount":240,"currency":"EUR"},"pay":{"method":"account"},"placedAt":"2026-11-26T10:00:00.000Z",)"
              R"("date":"2026-11-26","serving":"take-away")"
            + more + '}',
        id);
}

const QByteArray shownMenu = R"({"products":[{"sku":"bun","price":{"amount":100,"currency":"EUR"},)"
                             R"("regularPrice":{"amount":120,"currency":"EUR"}}]})";

QByteArray completed(int position, const QByteArray &id)
{
    return eventText(position, "OrderCompleted",
        R"({"order":")" + id + R"(","total":{"amount":240,"currency":"EUR"},"completedAt":"2026-11-26T10:00:00.000Z"})",
        id);
}

Message journal(const QByteArray &events, qint64 first, qint64 last)
{
    return {.topic = "bakery/main/orders/journal",
        .payload = '[' + events + ']',
        .userProperties = {{"incarnation", incarnation}, {"first", QByteArray::number(first)},
            {"last", QByteArray::number(last)}, {"previous", QByteArray(64, 'a')}, {"hash", QByteArray(64, 'b')}}};
}

SeenMessage seen(const Message &message)
{
    static const Judge judge;
    return {Instant{1800000000000}, message, judge.judge(message)};
}

}

}

namespace bakery::monitor_test { // again: behind raw strings moc does not see it

// What the monitor shows and keeps, without a bus.
class MonitorTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString fresh() const
    {
        static int number = 0;
        return m_folder.filePath(u"%1.jsonl"_s.arg(++number));
    }

private Q_SLOTS:
    void watchesTheShopsServicesAndWhateverElseThereIs()
    {
        QCOMPARE(topicFilter("orders", "main"), QByteArray("bakery/main/orders/#"));
        QCOMPARE(topicFilter("menu/state", "main"), QByteArray("bakery/main/menu/state/#"));
        QCOMPARE(topicFilter("bank/event/+", "main"), QByteArray("bakery/main/bank/event/+"));
        QCOMPARE(topicFilter("bakery/+/bank/#", "main"), QByteArray("bakery/+/bank/#"));
        QCOMPARE(topicFilter("home/#", "main"), QByteArray("home/#")); // of another broker
        QCOMPARE(topicFilter("$SYS/#", "main"), QByteArray("$SYS/#"));
    }

    void showsWhereAMessageBreaksItsContract()
    {
        const Message wrong{.topic = "bakery/main/auth/state/sealing-key", .payload = R"({"key":"short"})"};
        const QByteArray lines = linesOf(seen(wrong), {});
        QVERIFY2(lines.contains("against its contract at key: must have at least 44 characters"), lines.constData());
        const QJsonDocument json = QJsonDocument::fromJson(jsonOf(seen(wrong)));
        QCOMPARE(json["violation"_L1]["path"_L1].toString(), u"key"_s);
        QCOMPARE(json["payload"_L1]["key"_L1].toString(), u"short"_s);
        QVERIFY(!linesOf(seen(journal(completed(1, order), 1, 1)), {}).contains("against"));
    }

    // What somebody sends must not steer the terminal of who watches.
    void letsNoControlCharactersThrough()
    {
        const Message nasty{.topic = "bakery/main/\x1b[2J", .payload = "\x1b]0;title\x07 \r\n"};
        const QByteArray lines = linesOf(seen(nasty), {.showsProperties = true});
        QVERIFY(!lines.contains('\x1b') && !lines.contains('\x07') && !lines.contains('\r'));
        QVERIFY(!jsonOf(seen(nasty)).contains('\x1b'));
        QVERIFY(QJsonDocument::fromJson(jsonOf(seen({.topic = "x", .payload = QByteArray("\xff\x00", 2)})))["base64"_L1]
                    .isString());
    }

    void countsWhatGoesByUnderEachTopic()
    {
        TopicRates rates;
        rates.turnOver(Instant{1000});
        for (int i = 0; i < 30; ++i)
            rates.count({.topic = "busy", .payload = "12345"}, i > 0);
        rates.count({.topic = "calm"}, true);
        rates.turnOver(Instant{3000});
        const QJsonDocument told = QJsonDocument::fromJson(rates.json());
        QCOMPARE(told["total"_L1].toInteger(), 31);
        QCOMPARE(told["topics"_L1][0]["topic"_L1].toString(), u"busy"_s);
        QCOMPARE(told["topics"_L1][0]["perSecond"_L1].toDouble(), 15.0);
        QCOMPARE(told["topics"_L1][0]["violations"_L1].toInteger(), 1);
        QCOMPARE(told["topics"_L1][0]["latestBytes"_L1].toInteger(), 5);
        for (int i = 0; i < 20'000; ++i)
            rates.count({.topic = QByteArray::number(i)}, true);
        QCOMPARE(rates.total(), 20'031);
        rates.turnOver(Instant{4000});
        qint64 sum = 0;
        for (const QJsonValue &topic : QJsonDocument::fromJson(rates.json())["topics"_L1].toArray())
            sum += topic["total"_L1].toInteger();
        QCOMPARE(sum, 20'031); // none is lost beyond the bound
        QVERIFY(rates.table({80, 10}).count('\n') <= 10);
    }

    void followsOneOrderByItsTrace()
    {
        OrderThread thread(*Id::parse(std::string_view(order.constData())));
        Message request{.topic = "bakery/main/orders/telemetry/request/do/place", .payload = "{}"};
        request.userProperties = {{"traceparent", trace}};
        QVERIFY(!thread.holds(request)); // nobody knows yet
        QVERIFY(!thread.holds(journal(completed(1, other), 1, 1)));
        QVERIFY(thread.holds(journal(placed(2, order), 2, 2)));
        QVERIFY(thread.holds(request));
        QVERIFY(thread.holds(journal(completed(1, other), 1, 1))); // of the same trace
        QVERIFY(!thread.holds({.topic = "bakery/main/menu/state/menu/en", .payload = "{}"}));
    }

    void readsWhatItHasRecorded()
    {
        const QString path = fresh();
        const QByteArray odd = QByteArray("\x00\xff", 2);
        {
            BusRecorder recorder(path, Instant{1800000000000});
            recorder.keepOnly("main");
            recorder.take(seen(journal(placed(3, order), 3, 3)));
            recorder.take(seen(journal(completed(6, order), 6, 6))); // 4 and 5 were not heard
            recorder.take(seen({.topic = "bakery/main/orders/presence/orders-1", .payload = odd}));
            recorder.take(seen({.topic = "bakery/main/reply/somebody/1", .payload = "private"}));
            recorder.take(seen({.topic = "bakery/hq/orders/journal", .payload = "[]"}));
            QCOMPARE(recorder.messages(), 3);
            QCOMPARE(recorder.missingEvents(), 2);
            recorder.finish(Instant{1800000001000});
        }
        std::vector<RecordedMessage> messages;
        const RecordingHeader header = readRecording(path, [&](const RecordedMessage &m) { messages.push_back(m); });
        QCOMPARE(header.site, QByteArray("main"));
        QCOMPARE(header.incarnations.at("orders"), incarnation);
        QVERIFY(header.hasEnd && header.missingEvents == 2);
        QCOMPARE(messages.size(), 3u);
        QCOMPARE(messages[0].message.payload, '[' + placed(3, order) + ']'); // byte by byte, for its hash
        QCOMPARE(messages[0].message.property("hash"), QByteArray(64, 'b'));
        QCOMPARE(messages[2].message.payload, odd);
        QVERIFY(BusRecorder(path, {}).problem().contains("is there already"_L1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 30)); // it was killed
        messages.clear();
        QVERIFY(!readRecording(path, [&](const RecordedMessage &m) { messages.push_back(m); }).hasEnd);
        QCOMPARE(messages.size(), 3u);
        QVERIFY_EXCEPTION_THROWN(readRecording(u"/dev/null"_s, [](const RecordedMessage &) {}), Trouble);
    }

    void findsInARecordingWhatCanBeDoneAnew()
    {
        const QString path = fresh();
        const QByteArray third = "0196f3a2-0000-7000-8000-000000000003";
        {
            BusRecorder recorder(path, Instant{1800000000000});
            recorder.keepOnly("main");
            recorder.take(seen({.topic = "bakery/main/inventory/state/stock/bun",
                .payload = R"({"sku":"bun","available":5,"reserved":0})"}));
            recorder.take(seen({.topic = "bakery/main/menu/state/menu/en", .payload = shownMenu}));
            recorder.take(seen(journal(placed(1, order) + ',' + placed(2, other), 1, 2)));
            recorder.take(seen(journal(completed(3, order), 3, 3)));
            recorder.take(seen(journal(placed(4, third, ",\"replaces\":\"" + order + "\""), 4, 4)));
            recorder.take(seen({.topic = "bakery/main/inventory/state/stock/bun",
                .payload = R"({"sku":"bun","available":3,"reserved":0})"}));
            recorder.finish({});
        }
        const RecordedDay day = RecordedDay::read(path);
        QCOMPARE(day.stock.at(u"bun"_s), 5);
        QCOMPARE(day.prices.at(u"bun"_s)["amount"_L1].toInteger(), 120);
        QCOMPARE(day.undecided, 1);
        QCOMPARE(day.changed, 2);
        QVERIFY(day.orders.empty() && day.acts.empty());
    }

    void addsUpWhatBecameOfOrders()
    {
        Tally tally;
        const auto take = [&](const QByteArray &text) { tally.take(QJsonDocument::fromJson(text).object()); };
        take(placed(1, order));
        take(completed(2, order));
        take(placed(3, other));
        take(eventText(4, "OrderRefused", R"({"order":")" + other + R"(","reason":"insufficient-stock"})"));
        take(eventText(5, "OrderRefunded", R"({"order":")" + order + R"(","amount":{"amount":120,"currency":"EUR"}})"));
        const Totals totals = tally.of({QString::fromLatin1(order), QString::fromLatin1(other)});
        QCOMPARE(totals.placed, 2);
        QCOMPARE(totals.completed, 1);
        QCOMPARE(totals.refused, 1);
        QCOMPARE(totals.pieces, 2);
        QCOMPARE(totals.gross.at(u"EUR"_s), 240);
        QCOMPARE(totals.refunded.at(u"EUR"_s), 120);
        QVERIFY(totals != tally.of({QString::fromLatin1(order)}));
    }
};

BAKERY_TEST(MonitorTest)

}

#include "monitor_test.moc"
