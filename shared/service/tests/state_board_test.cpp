// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/state_board.h"
#include "shared/service/tests/bare_context.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::state_board_test {

using namespace Qt::StringLiterals;

// A board with one state, `stock`, whose parts are what `shelf` holds.
class StateBoardTest : public QObject {
    Q_OBJECT

    struct Shelf {
        BareContext bare;
        std::map<QString, QByteArray> stock;
        StateBoard board{bare.context, "inventory"};

        Shelf()
        {
            board.add({"stock",
                [this](const QString &sku) {
                    const auto found = stock.find(sku);
                    return found == stock.end() ? std::nullopt : std::optional(found->second);
                },
                [this] {
                    QStringList skus;
                    for (const auto &[sku, value] : stock)
                        skus.append(sku);
                    return skus;
                }});
        }
        // What was published since: "topic=value".
        QStringList change(const QString &sku, const QByteArray &value)
        {
            stock[sku] = value;
            board.touch("stock", sku);
            board.keepTouched();
            board.publishDue();
            return bare.bus.takePublished();
        }
    };

private Q_SLOTS:
    void publishesAChangeAtOnce()
    {
        Shelf shelf;
        QCOMPARE(shelf.change(u"bread"_s, "1"), QStringList(u"bakery/main/inventory/state/stock/bread=1 (retained)"_s));
    }

    void publishesEachPartFourTimesASecondAndEndsTrue()
    {
        Shelf shelf;
        QStringList published;
        for (int i = 1; i <= 100; ++i) {
            published += shelf.change(u"bread"_s, QByteArray::number(i));
            shelf.bare.clock.pass(10);
        }
        QCOMPARE(published.size(), 4);
        const auto next = shelf.board.publishDue();
        published += shelf.bare.bus.takePublished();
        QVERIFY(!next);
        QVERIFY(published.last().endsWith(u"bread=100 (retained)"_s));
    }

    void doesNotLetOnePartWaitForAnother()
    {
        Shelf shelf;
        QCOMPARE(shelf.change(u"bread"_s, "1").size(), 1);
        QCOMPARE(shelf.change(u"donut"_s, "1").size(), 1);
        QCOMPARE(shelf.change(u"bread"_s, "2").size(), 0);
        QCOMPARE(shelf.board.publishDue(), std::optional(shelf.bare.clock.now() + Milliseconds(250)));
    }

    void publishesOneByOneWhatHasWaitedLongest()
    {
        Shelf shelf;
        shelf.board.publishOneByOne("stock");
        for (const QString &sku : {u"bread"_s, u"cake"_s, u"donut"_s}) {
            shelf.stock[sku] = "1";
            shelf.board.touch("stock", sku);
        }
        shelf.board.keepTouched();
        const auto published = [&shelf] {
            shelf.board.publishDue();
            return shelf.bare.bus.takePublished().join(u' ');
        };
        QCOMPARE(shelf.board.publishDue(), std::optional(shelf.bare.clock.now()));
        QCOMPARE(
            shelf.bare.bus.takePublished(), QStringList(u"bakery/main/inventory/state/stock/bread=1 (retained)"_s));
        shelf.board.touch("stock", u"bread"_s); // again, while others wait: it is not published before them
        shelf.board.keepTouched();
        shelf.bare.clock.pass(300);
        QVERIFY(published().contains("cake"_L1));
        QVERIFY(published().contains("donut"_L1));
        QVERIFY(published().contains("bread"_L1));
        QVERIFY(!shelf.board.publishDue());
    }

    void keepsQuietAboutWhatWasRolledBack()
    {
        Shelf shelf;
        shelf.board.touch("stock", u"bread"_s);
        shelf.board.forgetTouched();
        shelf.board.keepTouched();
        QVERIFY(!shelf.board.publishDue());
        QVERIFY(shelf.bare.bus.takePublished().isEmpty());
    }

    void publishesEverythingAnewAtEachConnection()
    {
        Shelf shelf;
        shelf.change(u"bread"_s, "1");
        shelf.change(u"donut"_s, "2");
        shelf.board.touchAll();
        shelf.board.publishDue();
        QCOMPARE(shelf.bare.bus.takePublished().size(), 2);
    }

    void emptiesWhatTheBrokerRetainsAndNobodyHas()
    {
        Shelf shelf;
        shelf.change(u"bread"_s, "1");
        shelf.board.heard({.topic = "bakery/main/inventory/state/stock/bread", .payload = "old"});
        shelf.board.heard({.topic = "bakery/main/bank/state/stock/brick", .payload = "not ours"});
        shelf.board.heard({.topic = "bakery/main/inventory/state/stock/cake", .payload = {}});
        QVERIFY(shelf.bare.bus.takePublished().isEmpty());
        shelf.board.heard({.topic = "bakery/main/inventory/state/stock/brick", .payload = "old"});
        shelf.board.heard({.topic = "bakery/main/inventory/state/weather", .payload = "old"});
        QCOMPARE(shelf.bare.bus.takePublished(),
            (QStringList{u"bakery/main/inventory/state/stock/brick= (retained)"_s,
                u"bakery/main/inventory/state/weather= (retained)"_s}));
    }
};

BAKERY_TEST(StateBoardTest)

}

#include "state_board_test.moc"
