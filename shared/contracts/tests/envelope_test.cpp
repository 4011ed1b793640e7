// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/envelope.h"
#include "shared/contracts/orders.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::envelope_test {

using namespace Qt::StringLiterals;

class EnvelopeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
            quoted("[{'specversion':'1.0','id':'orders-aaaabbbb-17','source':'bakery/main/orders',"
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

private:
    static QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }
};

BAKERY_TEST(EnvelopeTest)

}

#include "envelope_test.moc"
