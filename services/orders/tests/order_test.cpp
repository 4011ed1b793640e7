// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <rapidcheck.h>

namespace bakery::order_test {

using namespace Qt::StringLiterals;
using bakery::orders::OrderStatus;

namespace {

constexpr std::array all{OrderStatus::Placed, OrderStatus::Refused, OrderStatus::Reserved, OrderStatus::Paid,
    OrderStatus::Completed, OrderStatus::Cancelled, OrderStatus::Refunded};
constexpr std::array facts{OrderFact::Reserved, OrderFact::Rejected, OrderFact::Paid, OrderFact::Released,
    OrderFact::HandedOver, OrderFact::HandOverImpossible, OrderFact::Returned};

QString words(OrderStatus status) { return enumText(status); }

using OrderLines = List<orders::OrderLine, 1, 50>;
using Lines = List<orders::PricedLine, 1, 50>;

Id id(uint number) { return Id(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)); }

std::vector<orders::HandedUnit> threeUnits()
{
    return {{id(1), u"bread"_s, {}, {}}, {id(2), u"donut"_s, {}, {}}, {id(3), u"donut"_s, {}, {}}};
}

Lines linesOf(const std::vector<orders::HandedUnit> &units)
{
    Lines lines;
    for (const auto &unit : units)
        lines.push_back({unit.sku, 1, {100, u"EUR"_s}, 1, {}, {}, {}});
    return lines;
}

orders::Chosen sliced() { return {{u"cut"_s, u"sliced"_s}}; }

// Two loaves as they are and two sliced ones, which cost more; inventory hands over four loaves.
Lines loaves()
{
    return {{u"bread"_s, 2, {320, u"EUR"_s}, 1, {}, {}, {}}, {u"bread"_s, 2, {350, u"EUR"_s}, 1, sliced(), {}, {}}};
}
std::vector<orders::HandedUnit> fourLoaves()
{
    return {{id(1), u"bread"_s, {}, {}}, {id(2), u"bread"_s, {}, {}}, {id(3), u"bread"_s, {}, {}},
        {id(4), u"bread"_s, {}, {}}};
}

std::vector<Id> toRefund(const std::vector<Id> &comingBack, const std::optional<OrderLines> &wanted)
{
    return unitsToRefund(threeUnits(), linesOf(threeUnits()), comingBack, wanted);
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

    void knowsWhatMayStillBeDone()
    {
        using orders::Fulfilment;
        const auto possible = [](OrderDeed deed) {
            QStringList where;
            for (const OrderStatus status : all) {
                const bool isSold = status == OrderStatus::Completed || status == OrderStatus::Refunded;
                if (!isSold && isPossible(deed, status, std::nullopt))
                    where.append(words(status));
                for (const Fulfilment fulfilment :
                    {Fulfilment::Preparing, Fulfilment::Ready, Fulfilment::Collected, Fulfilment::CalledOff})
                    if (isSold && isPossible(deed, status, fulfilment))
                        where.append(words(status) + u'+' + enumText(fulfilment));
            }
            return where.join(u' ');
        };
        QCOMPARE(possible(OrderDeed::ChangeItems), u"placed reserved"_s);
        QCOMPARE(possible(OrderDeed::Note),
            u"placed reserved paid completed+preparing completed+ready refunded+preparing refunded+ready"_s);
        QCOMPARE(possible(OrderDeed::Ship), possible(OrderDeed::Note));
        QCOMPARE(possible(OrderDeed::Delete),
            u"refused completed+ready completed+collected completed+called-off cancelled refunded+ready"
            " refunded+collected refunded+called-off"_s);
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
        QCOMPARE(toRefund({}, {}), (std::vector{id(1), id(2), id(3)}));
        QCOMPARE(toRefund({id(1), id(3)}, {}), (std::vector{id(2)}));
        QCOMPARE(toRefund({id(2)}, OrderLines{{u"donut"_s, 1}}), (std::vector{id(3)}));
        QCOMPARE(toRefund({}, OrderLines{{u"donut"_s, 1}, {u"donut"_s, 1}}), (std::vector{id(2), id(3)}));
    }

    void refundsNothingWhenThereAreNotAsMany()
    {
        QVERIFY(toRefund({}, OrderLines{{u"donut"_s, 3}}).empty());
        QVERIFY(toRefund({id(1)}, OrderLines{{u"donut"_s, 1}, {u"bread"_s, 1}}).empty());
        QVERIFY(toRefund({}, OrderLines{{u"brick"_s, 1}}).empty());
        QVERIFY(toRefund({id(1), id(2), id(3)}, {}).empty());
    }

    void refundsTheLineThatIsMeant()
    {
        const auto units = [](const std::vector<Id> &comingBack, const OrderLines &wanted) {
            return unitsToRefund(fourLoaves(), loaves(), comingBack, wanted);
        };
        QCOMPARE(units({}, {{u"bread"_s, 1, sliced()}}), (std::vector{id(3)}));
        QCOMPARE(units({id(3)}, {{u"bread"_s, 1, sliced()}}), (std::vector{id(4)}));
        QCOMPARE(units({}, {{u"bread"_s, 2, orders::Chosen{}}}), (std::vector{id(1), id(2)}));
        QCOMPARE(units({}, {{u"bread"_s, 3, {}}}), (std::vector{id(1), id(2), id(3)})); // any
        QVERIFY(units({}, {{u"bread"_s, 3, sliced()}}).empty());
    }

    void knowsWhatEachUnitWasSoldFor()
    {
        QCOMPARE(lineOfEach(fourLoaves(), loaves()), (std::vector<size_t>{0, 0, 1, 1}));
        QCOMPARE(priceOf({id(1), id(4)}, fourLoaves(), loaves()), 320 + 350);
        QCOMPARE(priceOf({id(1), id(2), id(3), id(4)}, fourLoaves(), loaves()), totalOf(loaves()).amount.value);
        QCOMPARE(priceOf({}, fourLoaves(), loaves()), 0);
    }

    // One sliced loaf of the late batch, and one as it is of any.
    void givesALineForABatchUnitsOfThatBatch()
    {
        Lines lines{
            {u"bread"_s, 1, {320, u"EUR"_s}, 1, {}, {}, {}}, {u"bread"_s, 1, {350, u"EUR"_s}, 1, sliced(), {}, {}}};
        lines[1].batch = BatchName(u"late"_s);
        std::vector<orders::HandedUnit> units{{id(1), u"bread"_s, {}, {}}, {id(2), u"bread"_s, {}, {}}};
        for (const size_t late : {0, 1}) {
            units[late].batch = BatchName(u"late"_s);
            units[1 - late].batch = BatchName(u"early"_s);
            QCOMPARE(lineOfEach(units, lines), late == 0 ? (std::vector<size_t>{1, 0}) : (std::vector<size_t>{0, 1}));
            QCOMPARE(priceOf({units[late].unit}, units, lines), 350);
            OrderLines back{{u"bread"_s, 1, {}}};
            back[0].batch = BatchName(u"late"_s);
            QCOMPARE(unitsToRefund(units, lines, {}, back), std::vector{units[late].unit});
        }
        units[0].batch = units[1].batch = BatchName(u"late"_s);
        QCOMPARE(lineOfEach(units, lines), (std::vector<size_t>{1, 0}));
    }

    void neverRefundsAUnitTwice()
    {
        QVERIFY(rc::check("refunds one after another are disjoint", [] {
            std::vector<Id> comingBack;
            for (int i = 0; i < 4; ++i) {
                const QString sku = *rc::gen::element(u"bread"_s, u"donut"_s);
                const auto lines = *rc::gen::arbitrary<bool>()
                    ? std::optional(OrderLines{{sku, *rc::gen::inRange(1, 4)}})
                    : std::nullopt;
                for (const Id &unit : toRefund(comingBack, lines)) {
                    RC_ASSERT(std::find(comingBack.begin(), comingBack.end(), unit) == comingBack.end());
                    comingBack.push_back(unit);
                }
            }
        }));
    }
};

BAKERY_TEST(OrderTest)

}

#include "order_test.moc"
