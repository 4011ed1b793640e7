// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/reconciliation.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::reconciliation_test {

using namespace Qt::StringLiterals;
using bakery::bank::Difference;

namespace {

Id number(int i) { return Id(QUuid(u"00000000-0000-7000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')))); }

AttemptTold taken(int i, qint64 amount, qint64 refunded = 0)
{
    return {number(100 + i), number(i), AttemptState::Taken, amount, refunded, u"EUR"_s};
}

ProviderCharge charged(int i, qint64 amount, qint64 refunded = 0) { return {number(i), amount, refunded, u"EUR"_s}; }

bank::Reconciliation compared(const std::vector<AttemptTold> &ledger, const std::vector<ProviderCharge> &provider)
{
    return reconciled(u"2026-11-20"_s, ledger, {}, provider, u"EUR"_s);
}

}

class ReconciliationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agrees()
    {
        const auto result = compared({taken(1, 320), taken(2, 500, 500)}, {charged(2, 500, 500), charged(1, 320)});
        QVERIFY(result.differences.empty());
        QCOMPARE(result.card.taken.amount, 820);
        QCOMPARE(result.provider.taken.amount, 820);
        QCOMPARE(result.card.refunded.amount, result.provider.refunded.amount);
    }

    void listsEachDifference()
    {
        const AttemptTold refused{number(104), number(4), AttemptState::Refused, 0, 0, u"EUR"_s};
        const auto result = compared({taken(1, 320), taken(2, 500), taken(3, 100, 100), refused},
            {charged(2, 501), charged(3, 100), charged(4, 70), charged(5, 80)});
        std::map<Id, Difference> found;
        for (const auto &difference : result.differences)
            found[difference.payment] = difference.difference;
        const std::map<Id, Difference> expected{{number(1), Difference::MissingAtProvider},
            {number(2), Difference::AmountsDiffer}, {number(3), Difference::RefundsDiffer},
            {number(4), Difference::MissingInLedger}, {number(5), Difference::MissingInLedger}};
        QVERIFY(found == expected);
    }

    void waitsForWhatIsUndecided()
    {
        const AttemptTold asked{number(101), number(1), AttemptState::Authorised, 0, 0, u"EUR"_s};
        const auto result = compared({asked}, {charged(1, 320)});
        QCOMPARE(result.undecided, 1);
        QVERIFY(result.differences.empty());
    }
};

BAKERY_TEST(ReconciliationTest)

}

#include "reconciliation_test.moc"
