// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/receipt_code.h"
#include "shared/testing/test_program.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

namespace bakery::receipt_code_test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray key(32, 'k');

orders::Receipt receipt()
{
    orders::Receipt receipt;
    receipt.order = Id(QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    receipt.number = u"A017"_s;
    receipt.total = {320, u"EUR"_s};
    receipt.completedAt = {1'795'000'000'000};
    return receipt;
}

}

class ReceiptCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isShortAndTheSameEveryTime()
    {
        const QString code = receiptCode(key, receipt());
        QVERIFY2(QRegularExpression(u"^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$"_s).match(code).hasMatch(),
            qPrintable(code));
        QCOMPARE(receiptCode(key, receipt()), code);
        // On paper for good: who changes what is hashed breaks the codes of every receipt that was ever given out.
        QCOMPARE(code, u"TK39-H6RS-9XKR"_s);
    }

    void isAnotherWhereAnythingDiffers()
    {
        std::set<QString> codes{receiptCode(key, receipt()), receiptCode(QByteArray(32, 'l'), receipt())};
        orders::Receipt other = receipt();
        other.total.amount = 32;
        codes.insert(receiptCode(key, other));
        other = receipt();
        other.number = u"A018"_s;
        codes.insert(receiptCode(key, other));
        other = receipt();
        other.completedAt = other.completedAt + Milliseconds(1);
        codes.insert(receiptCode(key, other));
        other = receipt();
        other.order = Id(QUuid(8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        codes.insert(receiptCode(key, other));
        QCOMPARE(codes.size(), 6u);
    }
};

BAKERY_TEST(ReceiptCodeTest)

}

#include "receipt_code_test.moc"
