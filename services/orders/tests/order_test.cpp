// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order.h"

#include "shared/core/enum_text.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using bakery::orders::OrderStatus;

namespace bakery {
namespace {

constexpr std::array all{OrderStatus::Placed, OrderStatus::Refused, OrderStatus::Reserved, OrderStatus::Paid,
    OrderStatus::Completed, OrderStatus::Cancelled, OrderStatus::Refunded};
constexpr std::array facts{OrderFact::Reserved, OrderFact::Rejected, OrderFact::Paid, OrderFact::Released,
    OrderFact::HandedOver, OrderFact::HandOverImpossible, OrderFact::Returned};

QString words(OrderStatus status) { return enumText(status); }

using Lines = List<orders::OrderLine, 1, 50>;

std::map<QString, KnownPrice> prices()
{
    return {{u"bread"_s, {320, u"EUR"_s}}, {u"donut"_s, {150, u"EUR"_s}}, {u"gift"_s, {0, u"EUR"_s}}};
}

Id id(uint number) { return Id(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)); }

std::vector<orders::HandedUnit> threeUnits()
{
    return {{id(1), u"bread"_s, {}, {}}, {id(2), u"donut"_s, {}, {}}, {id(3), u"donut"_s, {}, {}}};
}

std::vector<Id> idsOf(const std::vector<orders::HandedUnit> &units)
{
    std::vector<Id> ids;
    for (const auto &unit : units)
        ids.push_back(unit.unit);
    return ids;
}

}

class OrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesAsTheTableSays()
    {
        const std::set<QString> legal{u"placed refused"_s, u"placed reserved"_s, u"placed cancelled"_s,
            u"reserved paid"_s, u"reserved cancelled"_s, u"paid completed"_s, u"paid cancelled"_s,
            u"completed refunded"_s, u"refunded refunded"_s};
        for (const OrderStatus from : all)
            for (const OrderStatus to : all)
                QCOMPARE(isLegal(from, to), legal.contains(words(from) + u' ' + words(to)));
    }

    void knowsWhereAnOrderStandsAfterAFact_data()
    {
        QTest::addColumn<int>("fact");
        QTest::addColumn<QString>("becomes"); // of each status, in the order of `all`
        const auto row = [](const char *name, OrderFact fact, const QString &becomes) {
            QTest::newRow(name) << int(fact) << becomes;
        };
        row("reserved", OrderFact::Reserved, u"reserved refused reserved paid completed cancelled refunded"_s);
        row("rejected", OrderFact::Rejected, u"refused refused reserved paid completed cancelled refunded"_s);
        row("paid", OrderFact::Paid, u"paid refused paid paid completed cancelled refunded"_s);
        row("released", OrderFact::Released, u"cancelled refused cancelled cancelled completed cancelled refunded"_s);
        row("impossible", OrderFact::HandOverImpossible,
            u"cancelled refused cancelled cancelled completed cancelled refunded"_s);
        row("returned", OrderFact::Returned, u"placed refused reserved paid refunded cancelled refunded"_s);
    }
    void knowsWhereAnOrderStandsAfterAFact()
    {
        QFETCH(int, fact);
        QStringList becomes;
        for (const OrderStatus status : all)
            becomes.append(words(after(status, OrderFact(fact))));
        QTEST(becomes.join(u' '), "becomes");
    }

    void whatWasHandedOverIsCompleted()
    {
        for (const OrderStatus open : {OrderStatus::Placed, OrderStatus::Reserved, OrderStatus::Paid})
            QCOMPARE(after(open, OrderFact::HandedOver), OrderStatus::Completed);
        QCOMPARE(after(OrderStatus::Refunded, OrderFact::HandedOver), OrderStatus::Refunded);
    }

    // Inventory decides once; facts of the bank's journal may come at any time before or after.
    void endsTheSameInWhateverOrderFactsCome()
    {
        QVERIFY(rc::check("payment and decision commute", [] {
            const auto decision =
                *rc::gen::element(OrderFact::HandedOver, OrderFact::Released, OrderFact::HandOverImpossible);
            std::vector<OrderFact> heard{OrderFact::Reserved, decision};
            heard.insert(heard.begin() + *rc::gen::inRange(0, 3), OrderFact::Paid);
            auto status = OrderStatus::Placed;
            for (const OrderFact fact : heard)
                status = after(status, fact);
            RC_ASSERT(status == (decision == OrderFact::HandedOver ? OrderStatus::Completed : OrderStatus::Cancelled));
        }));
    }

    void hearingAFactTwiceChangesNothing()
    {
        for (const OrderFact fact : facts)
            for (const OrderStatus status : all) {
                const bool isBroken = fact == OrderFact::HandedOver
                    && (status == OrderStatus::Refused || status == OrderStatus::Cancelled); // stops the process
                if (!isBroken)
                    QCOMPARE(after(after(status, fact), fact), after(status, fact));
            }
    }

    void addsUpLinesOfOneSku()
    {
        const auto lines = priced(Lines{{u"bread"_s, 1}, {u"donut"_s, 2}, {u"bread"_s, 3}}, prices());
        QVERIFY(bool(lines));
        QCOMPARE(lines->size(), size_t(2));
        QCOMPARE((*lines)[0].sku.value, u"bread"_s);
        QCOMPARE(qint64((*lines)[0].quantity), 4);
        QCOMPARE(piecesOf(*lines), 6);
        QCOMPARE(totalOf(*lines), (Price{4 * 320 + 2 * 150, u"EUR"_s}));
    }

    void namesTheProductThatNobodySells()
    {
        const auto lines = priced(Lines{{u"bread"_s, 1}, {u"brick"_s, 1}}, prices());
        QVERIFY(!lines);
        QCOMPARE(lines.error().value, u"brick"_s);
    }

    void givesAwayWhatCostsNothing()
    {
        QCOMPARE(totalOf(*priced(Lines{{u"gift"_s, 999}}, prices())), (Price{0, u"EUR"_s}));
    }

    void numbersOrdersForTheCounter()
    {
        QCOMPARE(pickUpNumber(0), u"A000"_s);
        QCOMPARE(pickUpNumber(17), u"A017"_s);
        QCOMPARE(pickUpNumber(999), u"A999"_s);
        QCOMPARE(pickUpNumber(1000), u"B000"_s);
        QCOMPARE(pickUpNumber(25'999), u"Z999"_s);
        QCOMPARE(pickUpNumber(26'000), u"A000"_s);
    }

    void refundsWhatIsLeftOrWhatIsNamed()
    {
        const auto units = threeUnits();
        QCOMPARE(idsOf(unitsToRefund(units, {}, {})), (std::vector{id(1), id(2), id(3)}));
        QCOMPARE(idsOf(unitsToRefund(units, {id(1), id(3)}, {})), (std::vector{id(2)}));
        QCOMPARE(idsOf(unitsToRefund(units, {id(2)}, Lines{{u"donut"_s, 1}})), (std::vector{id(3)}));
        QCOMPARE(idsOf(unitsToRefund(units, {}, Lines{{u"donut"_s, 1}, {u"donut"_s, 1}})), (std::vector{id(2), id(3)}));
    }

    void refundsNothingWhenThereAreNotAsMany()
    {
        const auto units = threeUnits();
        QVERIFY(unitsToRefund(units, {}, Lines{{u"donut"_s, 3}}).empty());
        QVERIFY(unitsToRefund(units, {id(1)}, Lines{{u"donut"_s, 1}, {u"bread"_s, 1}}).empty());
        QVERIFY(unitsToRefund(units, {}, Lines{{u"brick"_s, 1}}).empty());
        QVERIFY(unitsToRefund(units, {id(1), id(2), id(3)}, {}).empty());
    }

    void neverRefundsAUnitTwice()
    {
        QVERIFY(rc::check("refunds one after another are disjoint", [] {
            const auto units = threeUnits();
            std::vector<Id> comingBack;
            for (int i = 0; i < 4; ++i) {
                const QString sku = *rc::gen::element(u"bread"_s, u"donut"_s);
                const auto lines =
                    *rc::gen::arbitrary<bool>() ? std::optional(Lines{{sku, *rc::gen::inRange(1, 4)}}) : std::nullopt;
                for (const Id &unit : idsOf(unitsToRefund(units, comingBack, lines))) {
                    RC_ASSERT(std::find(comingBack.begin(), comingBack.end(), unit) == comingBack.end());
                    comingBack.push_back(unit);
                }
            }
        }));
    }
};

}

QTEST_GUILESS_MAIN(bakery::OrderTest)
#include "order_test.moc"
