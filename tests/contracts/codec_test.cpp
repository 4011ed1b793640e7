// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/bank.h"
#include "shared/contracts/envelope.h"
#include "shared/contracts/orders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {

class CodecTest : public QObject {
    Q_OBJECT

private:
    // Readable here: quotes are single.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static QByteArray place(const QByteArray &lines, const QByteArray &rest = json("'pay':{'method':'account'}"))
    {
        return QByteArray("{\"lines\":") + lines + ',' + rest + '}';
    }
    static QByteArray nested(int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); }

private Q_SLOTS:
    void saysWhereAndWhy_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QByteArray &body, const char *said) {
            QTest::newRow(name) << body << QByteArray(said);
        };
        row("a field missing", json("{'pay':{'method':'account'}}"), "lines: is required");
        row("a field of a field missing", place(json("[{'sku':'a','quantity':1}]"), json("'pay':{}")),
            "pay.method: is required");
        row("null", place(json("[{'sku':null,'quantity':1}]")), "lines[0].sku: must be a string");
        row("too little", place(json("[{'sku':'a','quantity':1},{'sku':'b','quantity':2},{'sku':'c','quantity':0}]")),
            "lines[2].quantity: must be at least 1");
        row("too much", place(json("[{'sku':'a','quantity':1000}]")), "lines[0].quantity: must be at most 999");
        row("a fraction", place(json("[{'sku':'a','quantity':1.5}]")), "lines[0].quantity: must be an integer");
        row("beyond 64 bits", place(json("[{'sku':'a','quantity':1e19}]")), "lines[0].quantity: must be at most 999");
        row("far below", place(json("[{'sku':'a','quantity':-1e300}]")), "lines[0].quantity: must be at least 1");
        row("a number as text", place(json("[{'sku':'a','quantity':'1'}]")), "lines[0].quantity: must be an integer");
        row("a format", place(json("[{'sku':'A','quantity':1}]")),
            "lines[0].sku: must match ^[a-z0-9][a-z0-9-]{0,63}$");
        row("too few", place("[]"), "lines: must have at least 1 items");
        row("too many", place("[" + json("{'sku':'a','quantity':1},").repeated(50) + json("{'sku':'a','quantity':1}]")),
            "lines: must have at most 50 items");
        row("no list", place("{}"), "lines: must be an array");
        row("no object", place("[7]"), "lines[0]: must be an object");
        row("an unknown word", place(json("[{'sku':'a','quantity':1}]"), json("'pay':{'method':'shells'}")),
            "pay.method: must be one of account, card, cash");
        row("an optional field",
            place(json("[{'sku':'a','quantity':1}]"),
                json("'pay':{'method':'account'},'expectedTotal':{'amount':-1,'currency':'EUR'}")),
            "expectedTotal.amount: must be at least 0");
        row("a list at the top", "[]", ": must be an object");
    }
    void saysWhereAndWhy()
    {
        QFETCH(QByteArray, body);
        const auto document = JsonDocument::parse(body);
        QVERIFY(document);
        const auto decoded = decode<orders::PlaceOrder>(*document);
        QVERIFY(!decoded);
        QTEST(QByteArray(decoded.error().path + ": " + decoded.error().problem), "said");
    }

    void saysWhatIsWrongWithAnIdATimeAndATruth()
    {
        const auto said = []<typename T>(T value, const QByteArray &json) {
            const auto document = JsonDocument::parse(QByteArray('[' + json + ']'));
            const auto violation = read(document->root().at(0).value(), value, JsonPath{});
            return violation ? violation->problem : QByteArray("nothing");
        };
        QCOMPARE(said(Id(), "7"), "must be a string");
        QCOMPARE(said(Id(), "\"x\""), "must be a uuid");
        QCOMPARE(said(Instant(), "\"2026-02-30T00:00:00Z\""), "must be a time in UTC as 2026-11-20T08:15:00.250Z");
        QCOMPARE(said(true, "1"), "must be true or false");
        QCOMPARE(said(Text<2, 3>(), "\"a\""), "must have at least 2 characters");
        QCOMPARE(said(Text<2, 3>(), "\"abcd\""), "must have at most 3 characters");
        QCOMPARE(said(Text<2, 3>(), "\"\xf0\x9f\xa5\x90\xf0\x9f\xa5\x90\xf0\x9f\xa5\x90\""), "nothing");
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a blank") << QByteArray(" ");
        QTest::newRow("a word") << QByteArray("bread");
        QTest::newRow("a text") << QByteArray("\"bread\"");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("half an object") << json("{'a':1");
        QTest::newRow("a comma too many") << json("{'a':1,}");
        QTest::newRow("two documents") << QByteArray("{} {}");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("half of UTF-8") << QByteArray("{\"a\":\"\xe2\x82\"}");
        QTest::newRow("a surrogate in UTF-8") << QByteArray("{\"a\":\"\xed\xa0\x80\"}");
        QTest::newRow("NaN") << json("{'a':NaN}");
        QTest::newRow("an integer beyond all machines") << QByteArray("[-18446744073709551615]");
        QTest::newRow("65 levels") << nested(65);
        QTest::newRow("100,000 levels") << nested(100'000);
        QTest::newRow("NUL itself") << QByteArray("{\"a\":\"\0\"}", 9);
        QTest::newRow("NUL escaped") << json("{'a':'b\\u0000'}");
        QTest::newRow("NUL in a field that nobody reads") << json("{'x':[{'y':'\\u0000'}]}");
        QTest::newRow("NUL in a name") << json("{'\\u0000':1}");
        QTest::newRow("half a pair, high") << json("{'a':'\\ud83e'}");
        QTest::newRow("half a pair, low") << json("{'a':'\\uDD50'}");
        QTest::newRow("a pair the wrong way round") << json("{'a':'\\udd50\\ud83e'}");
        QTest::newRow("half a pair and a letter") << json("{'a':'\\ud83e\\u0061'}");
    }
    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, text);
        const auto document = JsonDocument::parse(text);
        QVERIFY(!document);
        QVERIFY(!document.error().isEmpty());
    }

    void takesWhatLooksLikeTrouble()
    {
        for (const QByteArray &text : {json("{'a':'\\\\u0000'}"), json("{'a':'\\ud83e\\udd50'}"),
                 QByteArray("{\"a\":\"\xf0\x9f\xa5\x90\"}"), nested(63)})
            QVERIFY2(JsonDocument::parse(text), text.constData());
    }

    void keepsSeveralDocumentsAtOnce()
    {
        auto first = JsonDocument::parse(place(json("[{'sku':'bread','quantity':1}]")));
        QByteArray gone = place(json("[{'sku':'donut','quantity':2}]"));
        const auto second = JsonDocument::parse(gone);
        gone.fill('x');
        for (int i = 0; i < 100; ++i)
            QVERIFY(JsonDocument::parse(place(json("[{'sku':'other','quantity':3}]"))));
        QCOMPARE(decode<orders::PlaceOrder>(*first)->lines[0].sku.value, u"bread"_s);
        QCOMPARE(decode<orders::PlaceOrder>(*second)->lines[0].sku.value, u"donut"_s);
    }

    void writesTextThatEveryReaderTakes()
    {
        QByteArray out;
        encode(out, QString(u"\"\\\n\t\x1f é 🥐"_s));
        QCOMPARE(out, QByteArray("\"\\\"\\\\\\n\\t\\u001f é 🥐\""));
        const auto document = JsonDocument::parse(QByteArray("[" + out + "]"));
        QString back;
        QVERIFY(!readText(document->root().at(0).value(), back, 0, 100, JsonPath{}));
        QCOMPARE(back, u"\"\\\n\t\x1f é 🥐"_s);
    }

    void leavesOutWhatIsEmpty()
    {
        QCOMPARE(encode(bank::AskStatement{}), QByteArray("{}"));
        QCOMPARE(encode(bank::AskStatement{.limit = 5}), json("{'limit':5}"));
    }

    void keepsAnEventsAttributesAndData()
    {
        const Id order = *Id::parse(u"0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d10");
        const EventAttributes attributes{.site = "main",
            .service = "orders",
            .incarnation = "0196f3a2-7c1e-7a33-8f52-0f6faaaabbbb",
            .position = 17,
            .type = "OrderRefused",
            .subject = order.text(),
            .time = *Instant::parse("2026-11-20T08:15:00.250Z"),
            .cause = "request \"7\"",
            .traceparent = "00-1-2-01"};
        QByteArray turn = "[";
        encodeEvent(turn, attributes, [&](QByteArray &out) {
            encode(out, orders::OrderRefused{order, u"insufficient-stock"_s});
        });
        turn += ']';
        const QByteArray expected =
            json("[{'specversion':'1.0','id':'orders-aaaabbbb-17','source':'bakery/main/orders',"
                 "'type':'OrderRefused','time':'2026-11-20T08:15:00.250Z',"
                 "'subject':'0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d10','datacontenttype':'application/json',"
                 "'position':17,'cause':'request \\'7\\'','traceparent':'00-1-2-01',"
                 "'data':{'order':'0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d10','reason':'insufficient-stock'}}]");
        QCOMPARE(turn, expected);
        const auto events = readEvents(turn);
        QVERIFY(events);
        QCOMPARE(events->size(), size_t(1));
        const EventView &event = events->front();
        QCOMPARE(event.id(), attributes.id());
        QCOMPARE(event.type(), attributes.type);
        QCOMPARE(event.position(), 17);
        QCOMPARE(event.subject(), order.text());
        QCOMPARE(event.time(), "2026-11-20T08:15:00.250Z");
        QCOMPARE(event.cause(), attributes.cause);
        QCOMPARE(event.traceparent(), attributes.traceparent);
        QCOMPARE('[' + event.text() + ']', turn);
        QCOMPARE(event.decodeData<orders::OrderRefused>()->reason.value, u"insufficient-stock"_s);
        QCOMPARE(event.decodeData<orders::OrderPlaced>().error().problem, "is required");
    }

    void takesNoTurnThatIsNoListOfEvents()
    {
        for (const QByteArray text : {"{}", "[1]", "[{},null]", "[", ""})
            QVERIFY2(!readEvents(text), text.constData());
        QVERIFY(readEvents("[]")->empty());
    }
};

}

QTEST_GUILESS_MAIN(bakery::CodecTest)
#include "codec_test.moc"
