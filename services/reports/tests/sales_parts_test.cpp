// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sales_parts.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::sales_parts_test {

using namespace Qt::StringLiterals;

namespace {

told::Line line(qint64 quantity, qint64 price, const QString &taxClass, qint64 basisPoints)
{
    return {u"bread"_s, quantity, {price, u"EUR"_s}, reports::Word(taxClass), menu::BasisPoints(basisPoints)};
}

}

class SalesPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundsATaxOnceForEachClass()
    {
        const told::Lines lines{
            line(3, 107, u"reduced"_s, 700), line(1, 119, u"standard"_s, 1900), line(1, 5, u"reduced"_s, 700)};
        const std::vector<TaxPart> expected{{u"reduced"_s, 700, 326, 21}, {u"standard"_s, 1900, 119, 19}};
        QVERIFY(taxPartsOf(lines) == expected);
    }

    void leavesOutWhatHasNoRateYet()
    {
        QVERIFY(taxPartsOf({told::Line{u"bread"_s, 1, {320, u"EUR"_s}, {}, {}}}).empty());
    }

    void putsAMomentIntoItsQuarter()
    {
        const Instant at = *Instant::parse("2026-11-20T08:44:59.999Z");
        QCOMPARE(startOfQuarter(quarterOf(at)).text(), "2026-11-20T08:30:00.000Z"_ba);
    }

    void hasNoRateWithoutAWhole()
    {
        QVERIFY(!rateOf(0, 0));
        QCOMPARE(rateOf(1, 3)->value, 3333);
        QCOMPARE(rateOf(2, 3)->value, 6667);
        QCOMPARE(rateOf(3, 3)->value, 10'000);
    }
};

BAKERY_TEST(SalesPartsTest)

}

#include "sales_parts_test.moc"
