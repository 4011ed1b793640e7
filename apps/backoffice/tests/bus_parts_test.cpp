// SPDX-License-Identifier: GPL-3.0-or-later
// What the bus view and the palette decide, by plain call.
#include "apps/backoffice/bus/message_stream.h"
#include "apps/backoffice/bus/payload_lines.h"
#include "apps/backoffice/bus/topic_tree.h"
#include "apps/backoffice/palette/command_palette.h"
#include "shared/testing/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace bakery::bus_parts_test {

using namespace bakery::office;
using namespace Qt::StringLiterals;

namespace {

SeenMessage seen(const QByteArray &topic, const QByteArray &payload = "{}", bool isWrong = false)
{
    SeenMessage one{Instant{1'800'000'000'000}, {.topic = topic, .payload = payload}, {}};
    if (isWrong)
        one.judged.violation = Violation{"sku", "is required"};
    return one;
}

QStringList told(const std::vector<PayloadLine> &lines)
{
    QStringList all;
    for (const PayloadLine &line : lines)
        all << u"%1%2=%3"_s.arg(u" !+~-"_s[int(line.mark)]).arg(line.path, line.value)
                + (line.note.isEmpty() ? QString() : QString(u" <"_s + line.note + u">"_s));
    return all;
}

QStringList namesIn(const TopicTree &tree)
{
    QStringList names;
    for (int row = 0; row < tree.rowCount(); ++row)
        names << tree.data(tree.index(row), TopicTree::NameRole).toString();
    return names;
}

}

class BusPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsEveryMessageAndKeepsWhatThereIsRoomFor();
    void doesNotLetTheBusyDriveOutTheRare();
    void showsValuesInTheirOrder();
    void marksThePlaceThatBreaksTheContract();
    void tellsWhatIsOtherwiseThanBefore();
    void opensBranchesWithoutResettingThem();
    void samplesAndSaysHowMuchIsLeftOut();
    void findsByAFewLetters();
};

void BusPartsTest::countsEveryMessageAndKeepsWhatThereIsRoomFor()
{
    BusLedger ledger({.topics = 50, .perTopic = 20, .bytes = 200'000});
    ledger.turnOver(Instant{1'000});
    for (int i = 0; i < 10'000; ++i)
        ledger.take(seen("bakery/main/a/" + QByteArray::number(i % 80), QByteArray(1'000, 'x'), i % 10 == 0));
    ledger.turnOver(Instant{3'000});
    QCOMPARE(ledger.total(), 10'000);
    QCOMPARE(ledger.violations(), 1'000);
    QCOMPARE(ledger.perSecond(), 5'000.0);
    QVERIFY(ledger.bytes() <= 200'000);
    qint64 sum = 0;
    for (const BusLedger::Topic &topic : ledger.topics()) {
        sum += topic.total;
        QVERIFY(!topic.latest.empty());
    }
    QCOMPARE(sum, 10'000); // none is lost beyond the bound
    QCOMPARE(ledger.topics().size(), 51);
    QCOMPARE(ledger.topic(BusLedger::others())->total, 3'750);
}

void BusPartsTest::doesNotLetTheBusyDriveOutTheRare()
{
    BusLedger ledger({.topics = 50, .perTopic = 20, .bytes = 60'000});
    ledger.take(seen("rare", "the one"));
    for (int i = 0; i < 1'000; ++i)
        ledger.take(seen("busy", QByteArray(10'000, 'x')));
    QCOMPARE(ledger.topic("rare")->latest.back().seen.message.payload, QByteArray("the one"));
    QCOMPARE(ledger.topic("busy")->latest.back().number, 1'001);
    QVERIFY(!ledger.topic("busy")->latest.back().isCut);
}

void BusPartsTest::showsValuesInTheirOrder()
{
    QCOMPARE(told(linesOfPayload(R"({"z":1,"a":{"b":"x","c":[true,null]},"e":[]})")),
        (QStringList{
            u" z=1"_s, u" a={2}"_s, u" a.b=x"_s, u" a.c=[2]"_s, u" a.c[0]=true"_s, u" a.c[1]=null"_s, u" e=[0]"_s}));
    QCOMPARE(told(linesOfPayload("no \x1b[2J json")), QStringList{u" =no  [2J json"_s});
    QVERIFY(linesOfPayload({}).empty());
    QByteArray long1 = "[0";
    for (int i = 1; i < 5'000; ++i)
        long1 += ',' + QByteArray::number(i);
    QCOMPARE(linesOfPayload(long1 + ']').size(), mostPayloadLines);
}

void BusPartsTest::marksThePlaceThatBreaksTheContract()
{
    auto lines = linesOfPayload(R"({"lines":[{"sku":"A!"}]})");
    markViolation(lines, {"lines[0].sku", "must be a sku"});
    QCOMPARE(told(lines), (QStringList{u" lines=[1]"_s, u" lines[0]={1}"_s, u"!lines[0].sku=A! <must be a sku>"_s}));
    lines = linesOfPayload(R"({"lines":[{}]})");
    markViolation(lines, {"lines[0].sku", "is required"});
    QCOMPARE(told(lines), (QStringList{u" lines=[1]"_s, u"!lines[0]={0} <lines[0].sku: is required>"_s}));
    lines = linesOfPayload("{}");
    markViolation(lines, {"sku", "is required"});
    QCOMPARE(told(lines), QStringList{u"!= <is required>"_s});
}

void BusPartsTest::tellsWhatIsOtherwiseThanBefore()
{
    auto lines = linesOfPayload(R"({"same":1,"free":4,"new":true})");
    markDifference(lines, linesOfPayload(R"({"same":1,"free":5,"gone":"x"})"));
    QCOMPARE(told(lines), (QStringList{u" same=1"_s, u"~free=4 <5>"_s, u"+new=true"_s, u"-gone=x"_s}));
}

void BusPartsTest::opensBranchesWithoutResettingThem()
{
    BusLedger ledger;
    TopicTree tree("bakery/main/");
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
    for (const char *topic : {"bakery/main/orders/journal", "bakery/main/orders/state/queue",
             "bakery/main/bank/journal", "bakery/main/orders-2/journal"})
        ledger.take(seen(topic, "{}", topic == QByteArrayView("bakery/main/bank/journal")));
    tree.show(ledger, {});
    QCOMPARE(namesIn(tree), (QStringList{u"bank"_s, u"orders"_s, u"orders-2"_s}));
    tree.toggle(u"bakery/main/orders"_s);
    tree.show(ledger, {});
    QCOMPARE(namesIn(tree), (QStringList{u"bank"_s, u"orders"_s, u"journal"_s, u"state"_s, u"orders-2"_s}));
    ledger.take(seen("bakery/main/menu/journal"));
    tree.show(ledger, {});
    QCOMPARE(namesIn(tree), (QStringList{u"bank"_s, u"menu"_s, u"orders"_s, u"journal"_s, u"state"_s, u"orders-2"_s}));
    QCOMPARE(tree.data(tree.index(0), TopicTree::WrongRole).toInt(), 1);
    tree.toggle(u"bakery/main/orders"_s);
    tree.show(ledger, {});
    QCOMPARE(tree.rowCount(), 4);
    tree.show(ledger, "queue"); // with the way to it
    QCOMPARE(namesIn(tree), (QStringList{u"orders"_s, u"state"_s, u"queue"_s}));
    QCOMPARE(reset.count(), 0);
}

void BusPartsTest::samplesAndSaysHowMuchIsLeftOut()
{
    const LocalForm form;
    BusLedger ledger;
    MessageStream stream(form);
    const QAbstractItemModelTester tester(&stream, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int look = 0; look < 40; ++look) {
        for (int i = 0; i < 100; ++i)
            stream.offer(ledger.take(seen("topic", QByteArray::number(i))));
        stream.paint();
    }
    QCOMPARE(stream.count(), int(MessageStream::mostRows));
    QCOMPARE(stream.leftOut(), 40 * qint64(100 - MessageStream::atOnce));
    QCOMPARE(stream.data(stream.index(0), MessageStream::NumberRole).toInt(), 4'000); // the newest on top
}

void BusPartsTest::findsByAFewLetters()
{
    using P = CommandPalette;
    QVERIFY(P::fit(u"fre"_s, u"Freshness"_s) > P::fit(u"col"_s, u"Dark colours"_s));
    QVERIFY(P::fit(u"col"_s, u"Dark colours"_s) > P::fit(u"lour"_s, u"Dark colours"_s));
    QVERIFY(P::fit(u"lour"_s, u"Dark colours"_s) > P::fit(u"dkc"_s, u"Dark colours"_s));
    QVERIFY(P::fit(u"CAFE"_s, u"Café au lait"_s) > 0);
    QCOMPARE(P::fit(u"xyz"_s, u"Dark colours"_s), 0);
}

BAKERY_TEST(BusPartsTest)

}

#include "bus_parts_test.moc"
