// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/inventory_recording.h"

#include "shared/contracts/inventory_questions.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

using namespace bakery::inventory;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const auto rye = u"rye"_s, roll = u"roll"_s, tray = u"tray 7"_s;

class Stockroom {
public:
    Stockroom(TableTopShop &shop, const Caller &alice) : m_shop(shop), m_alice(alice)
    {
        shop.sells(rye, 420);
        shop.sells(roll, 60);
    }

    void record()
    {
        fill();
        throwOut();
        count();
        recall();
        ask();
    }

private:
    template <typename R>
    int statusOf(const R &request)
    {
        return m_shop.request(m_shop.manager(), request).status;
    }
    template <typename R>
    QString refusalOf(const R &request)
    {
        return m_shop.request(m_shop.manager(), request).refusal();
    }
    static AddUnits ofTray(const QString &sku, qint64 quantity)
    {
        AddUnits add{.sku = sku, .quantity = quantity};
        add.batch = BatchName(tray);
        return add;
    }

    void fill()
    {
        QCOMPARE(statusOf(ofTray(rye, 3)), 200);
        QCOMPARE(refusalOf(ofTray(roll, 1)), u"batch-of-another-product"_s);
        m_shop.bakes(rye, 4);
        m_shop.bakes(roll, 2, m_shop.shopNow() + 1min);
    }

    void throwOut()
    {
        DiscardUnits some{.reason = DiscardReason::Tasting, .note = Reason(u"for the queue"_s)};
        QCOMPARE(refusalOf(some), u"contradiction"_s);
        some.sku = rye;
        some.quantity = 1;
        const UndoDiscard undo{m_shop.request(m_shop.manager(), some).as<DiscardedUnits>().units};
        QCOMPARE(statusOf(undo), 200);
        QCOMPARE(refusalOf(undo), u"wrong-unit-state"_s);
        QCOMPARE(refusalOf(UndoDiscard{{m_alice.subject}}), u"unknown-unit"_s);
        some.sku = roll;
        const UndoDiscard late{m_shop.request(m_shop.manager(), some).as<DiscardedUnits>().units};
        m_shop.pass(2min);
        QCOMPARE(refusalOf(late), u"already-stale"_s);
        m_shop.pass(10min);
        QCOMPARE(refusalOf(late), u"too-late-to-undo"_s);
    }

    void count()
    {
        QCOMPARE(statusOf(CountStock{{{rye, 6}}}), 200);
        QCOMPARE(refusalOf(CountStock{{{rye, 7}}}), u"surplus-counted"_s);
    }

    void recall()
    {
        m_shop.hold("bank");
        m_shop.send(m_alice, orders::PlaceOrder{.lines = {{rye, 1}}}, {}, 60s);
        m_shop.settle();
        QCOMPARE(refusalOf(CountStock{{{rye, 0}}}), u"reserved-missing"_s);
        QCOMPARE(refusalOf(RecallBatch{u"nothing"_s, u"glass"_s}), u"no-such-batch"_s);
        QCOMPARE(statusOf(RecallBatch{tray, u"glass"_s}), 200);
        QCOMPARE(refusalOf(ofTray(rye, 1)), u"batch-recalled"_s);
        m_shop.letGo("bank");
        m_shop.settle();
        const AskUnits gone{.batch = BatchName(tray), .state = UnitState::Discarded};
        const auto units = m_shop.request(m_shop.manager(), gone).as<UnitPage>().units;
        QCOMPARE(units.size(), 3u);
        QCOMPARE(refusalOf(UndoDiscard{{units[0].unit}}), u"unit-recalled"_s);
        QCOMPARE(statusOf(AskUnit{units[0].unit}), 200);
    }

    void ask()
    {
        QCOMPARE(statusOf(AskBatches{}), 200);
        QCOMPARE(statusOf(AskRecall{tray}), 200);
        QCOMPARE(m_shop.request(m_alice, AskShelf{}).status, 200);
    }

    TableTopShop &m_shop;
    const Caller m_alice;
};

}

void recordInventory(TableTopShop &shop, const Caller &alice) { Stockroom(shop, alice).record(); }

}
