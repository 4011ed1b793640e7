// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/taxes.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <rapidcheck.h>

namespace bakery::taxes_test {

using namespace Qt::StringLiterals;
using namespace bakery::orders;

namespace {

PricedLine line(qint64 quantity, qint64 price, std::optional<menu::TaxClass> taxClass, qint64 basisPoints)
{
    PricedLine made{u"bread"_s, quantity, {price, u"EUR"_s}, 1, {}, {}, {}};
    if (taxClass) {
        made.taxClass = taxClass;
        made.taxBasisPoints = basisPoints;
    }
    return made;
}

}

class TaxesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheTaxOutOfThePrice_data()
    {
        QTest::addColumn<qint64>("gross");
        QTest::addColumn<qint64>("basisPoints");
        QTest::addColumn<qint64>("tax");
        const auto row = [](const char *name, qint64 gross, qint64 basisPoints, qint64 tax) {
            QTest::newRow(name) << gross << basisPoints << tax;
        };
        row("107 with 7 %", 107, 700, 7);
        row("320 with 7 %", 320, 700, 21); // 20.93
        row("119 with 19 %", 119, 1900, 19);
        row("one cent", 1, 1900, 0); // 0.16
        row("rounded half up", 3, 2000, 1); // 0.5
        row("a little less than half", 5, 1000, 0); // 0.45
        row("nothing", 0, 1900, 0);
        row("no tax", 1000, 0, 0);
        row("everything doubled", 200, 10'000, 100);
        row("the dearest order", 150'000'000'000, 1900, 23'949'579'832);
    }
    void takesTheTaxOutOfThePrice()
    {
        QFETCH(qint64, gross);
        QFETCH(qint64, basisPoints);
        QTEST(taxIn(gross, basisPoints), "tax");
    }

    void addsUpClassByClass()
    {
        const auto taxes =
            taxesOf({line(1, 10, menu::TaxClass::Reduced, 700), line(2, 119, menu::TaxClass::Standard, 1900),
                line(3, 10, menu::TaxClass::Reduced, 700), line(1, 5, menu::TaxClass::Zero, 0), line(1, 99, {}, 0)});
        QCOMPARE(taxes.size(), size_t(3)); // and nothing is said of a class that nobody knows
        QCOMPARE(taxes[0].taxClass, menu::TaxClass::Standard);
        QCOMPARE(taxes[0].gross.amount.value, 238);
        QCOMPARE(taxes[0].tax.amount.value, 38);
        QCOMPARE(taxes[0].net.amount.value, 200);
        QCOMPARE(taxes[1].taxClass, menu::TaxClass::Reduced);
        QCOMPARE(taxes[1].basisPoints.value, 700);
        QCOMPARE(taxes[1].gross.amount.value, 40);
        QCOMPARE(taxes[1].tax.amount.value, 3); // 2.62 for the class; line by line it would be 1 and 2
        QCOMPARE(taxes[2].tax.amount.value, 0);
        QVERIFY(taxesOf({line(1, 99, {}, 0)}).empty());
    }

    void keepsEveryCent()
    {
        QVERIFY(rc::check("net and tax are the price", [] {
            const qint64 gross = *rc::gen::inRange<qint64>(0, 150'000'000'000),
                         rate = *rc::gen::inRange<qint64>(0, 10'001);
            const auto taxes = taxesOf({line(1, gross, menu::TaxClass::Standard, rate)});
            RC_ASSERT(taxes[0].net.amount + taxes[0].tax.amount == gross);
            // Within half a cent of the exact amount.
            const double exact = double(gross) * double(rate) / double(10'000 + rate);
            RC_ASSERT(std::abs(double(taxes[0].tax.amount.value) - exact) <= 0.5 + 1e-3);
        }));
    }
};

BAKERY_TEST(TaxesTest)

}

#include "taxes_test.moc"
