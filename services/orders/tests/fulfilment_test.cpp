// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/fulfilment.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <array>
#include <set>

namespace bakery::fulfilment_test {

using namespace Qt::StringLiterals;
using bakery::orders::Fulfilment;

namespace {

constexpr std::array all{Fulfilment::Preparing, Fulfilment::Ready, Fulfilment::Collected, Fulfilment::CalledOff};

orders::PricedLine line(std::optional<menu::ProductKind> kind)
{
    orders::PricedLine line{u"coffee"_s, 1};
    line.kind = kind;
    return line;
}

}

class FulfilmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesAsTheTableSays()
    {
        const std::set<QString> legal{
            u"preparing ready"_s, u"preparing called-off"_s, u"ready collected"_s, u"ready called-off"_s};
        for (const Fulfilment from : all)
            for (const Fulfilment to : all)
                QCOMPARE(isLegal(from, to), legal.contains(enumText(from) + u' ' + enumText(to)));
    }

    void bakedGoodsAreReadyAtOnce()
    {
        QCOMPARE(atSale({line(std::nullopt), line(menu::ProductKind::Baked)}), Fulfilment::Ready);
        QCOMPARE(atSale({line(std::nullopt), line(menu::ProductKind::MadeToOrder)}), Fulfilment::Preparing);
    }

    void aRefundLeavesNothingToPrepareOrNothingAtAll()
    {
        QCOMPARE(afterRefund(Fulfilment::Preparing, {1, 1}), Fulfilment::Preparing);
        QCOMPARE(afterRefund(Fulfilment::Preparing, {0, 1}), Fulfilment::Ready);
        QCOMPARE(afterRefund(Fulfilment::Preparing, {0, 0}), Fulfilment::CalledOff);
        QCOMPARE(afterRefund(Fulfilment::Ready, {1, 1}), Fulfilment::Ready);
        QCOMPARE(afterRefund(Fulfilment::Ready, {0, 0}), Fulfilment::CalledOff);
        QCOMPARE(afterRefund(Fulfilment::Collected, {0, 0}), Fulfilment::Collected);
        QCOMPARE(afterRefund(Fulfilment::CalledOff, {0, 0}), Fulfilment::CalledOff);
    }
};

BAKERY_TEST(FulfilmentTest)

}

#include "fulfilment_test.moc"
