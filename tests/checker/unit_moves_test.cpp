// SPDX-License-Identifier: GPL-3.0-or-later
// What was thrown out, put back, counted and recalled: the checker follows it, and finds what is not legal.
#include "checker/checker.h"
#include "shared/testing/test_program.h"
#include "tests/checker/tampering.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

namespace bakery::unit_moves_test {

using namespace bakery::inventory;
using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s;

// Some loaves are of the early batch, the others of none.
struct Shop : TableTopShop {
    Shop() : TableTopShop(BothStores::newStores()), alice(customerWith(5000))
    {
        sells(bread, 320);
        AddUnits early{.sku = bread, .quantity = 5};
        early.batch = BatchName(u"early"_s);
        does(early);
        bakes(bread, 5);
    }

    template <typename R>
    typename R::Answer does(const R &what)
    {
        const Answer answer = request(manager(), what);
        if (answer.status != 200)
            qFatal("%s: %s", R::route.name, answer.body.constData());
        return answer.as<typename R::Answer>();
    }
    QByteArray places(qint64 quantity)
    {
        const QByteArray id = send(alice, PlaceOrder{.lines = {{bread, quantity}}}, {}, 120s);
        settle();
        return id;
    }
    List<Id, 1, 1000> discards(DiscardReason reason)
    {
        DiscardUnits one{.reason = reason, .sku = bread, .quantity = 1};
        return does(one).units;
    }
    Report checked() const
    {
        return bakery::check({.stores = stores(), .gateFolder = dataFolder() + u"/run"_s, .now = now()});
    }
    Caller alice;
};

QByteArray tellsOf(const Id &unit, const char *reason)
{
    return QByteArray(R"({"sku":"bread","reason":")") + reason + R"(","units":[")" + unit.bytes() + R"("]})";
}

}

class UnitMovesTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void followsWhatWasUndoneCountedAndRecalled();
    void findsWhatIsNotLegal_data();
    void findsWhatIsNotLegal();
};

#define VERIFY_CLEAN(report)                                                                                           \
    do {                                                                                                               \
        const Report seen = (report);                                                                                  \
        QVERIFY2(seen.isClean(), qPrintable(seen.text()));                                                             \
    } while (false)

void UnitMovesTest::followsWhatWasUndoneCountedAndRecalled()
{
    Shop shop;
    shop.does(UndoDiscard{shop.discards(DiscardReason::Dropped)});
    shop.does(CountStock{{{bread, 8}}});
    VERIFY_CLEAN(shop.checked());
    shop.hold("bank");
    const QByteArray first = shop.places(3), second = shop.places(2); // all five early ones; three others are left
    const RecalledBatch recalled = shop.does(RecallBatch{u"early"_s, u"glass"_s});
    QCOMPARE(recalled.swapped, 1);
    QCOMPARE(recalled.refused, 1);
    VERIFY_CLEAN(shop.checked());
    shop.letGo("bank");
    shop.pass(3s);
    QCOMPARE(shop.answerTo(first).status + shop.answerTo(second).status, 200 + 409);
    VERIFY_CLEAN(shop.checked());
}

void UnitMovesTest::findsWhatIsNotLegal_data()
{
    QTest::addColumn<QString>("what");
    for (const auto &what : {u"put back after it was sold"_s, u"put back after it was recalled"_s,
             u"put back without having been thrown out"_s, u"swapped for one that is sold"_s})
        QTest::newRow(qPrintable(what)) << what;
}

void UnitMovesTest::findsWhatIsNotLegal()
{
    QFETCH(QString, what);
    StoreAddresses stores;
    Instant now;
    Id order, sold, left;
    {
        Shop shop;
        const Receipt receipt = shop.request(shop.alice, PlaceOrder{.lines = {{bread, 1}}}).as<Receipt>();
        order = receipt.order;
        sold = receipt.units[0].unit;
        left = shop.does(AskUnits{.state = UnitState::Available}).units[0].unit;
        stores = shop.stores();
        now = shop.now();
    }
    Tampering tampering(stores);
    const auto tell = [&](const char *type, const QByteArray &data) {
        tampering.appendEvent(u"inventory"_s, type, bread, "timer", data);
    };
    if (what.endsWith(u"after it was sold"_s)) {
        tell("DiscardUndone", tellsOf(sold, "dropped"));
    } else if (what.endsWith(u"recalled"_s)) {
        tell("UnitsDiscarded", tellsOf(left, "recalled"));
        tell("DiscardUndone", tellsOf(left, "recalled"));
    } else if (what.endsWith(u"thrown out"_s)) {
        tell("DiscardUndone", tellsOf(left, "dropped"));
    } else {
        tell("UnitsSwapped",
            R"({"order":")" + order.bytes() + R"(","lost":[")" + left.bytes() + R"("],"units":[")" + sold.bytes()
                + R"("]})");
    }
    const Report report = bakery::check({.stores = stores, .now = now});
    QVERIFY2(report.total() == 1 && report.has(Rule::UnitMovedIllegally), qPrintable(report.text()));
}

BAKERY_TEST(UnitMovesTest)

}

#include "unit_moves_test.moc"
