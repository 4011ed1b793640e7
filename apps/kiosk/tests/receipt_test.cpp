// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/receipt_text.h"
#include "shared/testing/test_program.h"

#include <QGuiApplication>
#include <QTest>

namespace bakery::receipt_test {

using namespace bakery::kiosk;
using namespace Qt::StringLiterals;

namespace {

ReceiptText breakfast()
{
    return {.heads = {u"Hearth & Crumb"_s, u"Number A017"_s},
        .lines = {{u"2 × Butter croissant"_s, u"€5.20"_s},
            {u"1 × Breakfast sandwich (pumpkin roll · egg · avocado · no butter)"_s, u"€7.90"_s}},
        .sums = {{u"Total"_s, u"€13.10"_s}, {u"of that 7 % tax"_s, u"€0.86"_s}},
        .ends = {u"Receipt code K7QM-2TXA-9PLM"_s}};
}

}

class ReceiptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isLaidOutOnARoll()
    {
        QCOMPARE(laidOut(breakfast()),
            QString(u"              Hearth & Crumb\n"
                    "               Number A017\n"
                    "------------------------------------------\n"
                    "2 × Butter croissant                 €5.20\n"
                    "1 × Breakfast sandwich (pumpkin\n"
                    "roll · egg · avocado · no butter)    €7.90\n"
                    "------------------------------------------\n"
                    "Total                               €13.10\n"
                    "of that 7 % tax                      €0.86\n"
                    "------------------------------------------\n"
                    "       Receipt code K7QM-2TXA-9PLM\n"_s));
    }
    void neverGoesOverTheEdge()
    {
        ReceiptText receipt = breakfast();
        receipt.heads << QString(100, u'W');
        receipt.lines.push_back({QString(90, u'M') + u" and more"_s, u"12 345,00\u202f€"_s});
        for (const int columns : {24, 32, receiptColumns})
            for (const QString &line : laidOut(receipt, columns).split(u'\n'))
                QVERIFY2(line.size() <= columns, qPrintable(line));
        QVERIFY(!laidOut(receipt).contains(QChar(0x202f)));
    }
    void isDrawnWhereItIsReadFromTheRight()
    {
        ReceiptText receipt = breakfast();
        receipt.isRightToLeft = true;
        receipt.lines[0].what = u"٢ × كرواسون بالزبدة"_s;
        const QByteArray document = drawn(receipt);
        QVERIFY(document.startsWith("%PDF"));
        // 80 mm wide and as long as what is on it.
        const qsizetype box = document.indexOf("/MediaBox [");
        QVERIFY(box > 0);
        const auto numbers = document.mid(box + 11, document.indexOf(']', box) - box - 11).simplified().split(' ');
        QCOMPARE(qRound(numbers.value(2).toDouble()), 227);
        const double height = numbers.value(3).toDouble();
        receipt.lines.resize(1);
        const QByteArray shorter = drawn(receipt);
        const qsizetype at = shorter.indexOf("/MediaBox [");
        const auto others = shorter.mid(at + 11, shorter.indexOf(']', at) - at - 11).simplified().split(' ');
        QVERIFY(others.value(3).toDouble() < height);
    }
};

int run(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    ReceiptTest test;
    return QTest::qExec(&test, argc, argv);
}

BAKERY_TEST_RUN(run)

}

#include "receipt_test.moc"
