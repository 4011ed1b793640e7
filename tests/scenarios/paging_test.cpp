// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists are read page by page.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::paging_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PagingTest : public BothStores {
    Q_OBJECT

    static std::vector<bank::StatementLine> statementOf(BreadShop &shop, const Caller &caller, int limit)
    {
        std::vector<bank::StatementLine> lines;
        bank::AskStatement question{.limit = limit};
        do {
            const auto page = shop.request(caller, question).as<bank::StatementPage>();
            if (int(page.lines.size()) > limit || (page.next && int(page.lines.size()) < limit))
                qFatal("a page of %zu lines", page.lines.size());
            lines.insert(lines.end(), page.lines.begin(), page.lines.end());
            question.after = page.next;
        } while (question.after);
        return lines;
    }
    static std::vector<OrderView> ordersOf(BreadShop &shop, const Caller &caller, AskOrders question)
    {
        std::vector<OrderView> orders;
        do {
            const auto page = shop.request(caller, question).as<OrderPage>();
            orders.insert(orders.end(), page.orders.begin(), page.orders.end());
            question.after = page.next;
        } while (question.after);
        return orders;
    }

private Q_SLOTS:
    void readsAStatementPageByPage()
    {
        BreadShop shop;
        shop.bakes(bread, 5);
        const Caller alice = shop.customerWith(2000), bob = shop.customerWith(1000);
        std::vector<Id> bought;
        for (int i = 0; i < 3; ++i) {
            bought.push_back(shop.request(alice, one(bread)).as<Receipt>().order);
            shop.request(bob, one(bread)); // between them somebody else's
        }
        QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = bought[1]}).status, 200);

        for (const int limit : {1, 2, 5, 50}) {
            const auto lines = statementOf(shop, alice, limit);
            QCOMPARE(lines.size(), 5u); // newest first
            QCOMPARE(lines[0].kind, bank::BookingKind::Refund);
            QCOMPARE(lines[0].amount, (Money{320, u"EUR"_s}));
            QCOMPARE(*lines[0].order, bought[1]);
            QCOMPARE(*lines[1].order, bought[2]);
            QCOMPARE(lines[1].kind, bank::BookingKind::Charge);
            QCOMPARE(lines[4].kind, bank::BookingKind::TopUp);
            QVERIFY(!lines[4].order);
            qint64 sum = 0;
            for (const bank::StatementLine &line : lines)
                sum += line.amount.amount;
            QCOMPARE(sum, shop.balanceOf(alice));
        }
    }

    void readsNobodyElsesStatement()
    {
        BreadShop shop;
        const Caller alice = shop.customerWith(1000), bob = shop.customerWith(1000);
        const auto entry = statementOf(shop, bob, 50)[0].entry;
        for (const QString &cursor : {QString::number(entry), u"999999"_s, u"soon"_s}) {
            const Answer answer = shop.request(alice, bank::AskStatement{.after = Cursor(cursor)});
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.refusal(), u"bad-cursor"_s);
        }
        QVERIFY(statementOf(shop, shop.customerWith(0), 50).empty());
    }

    void readsOrdersPageByPage()
    {
        BreadShop shop;
        shop.bakes(bread, 5);
        const Caller alice = shop.customerWith(2000), bob = shop.customerWith(1000);
        std::vector<Id> bought;
        for (int i = 0; i < 4; ++i)
            bought.push_back(shop.request(alice, one(bread)).as<Receipt>().order);
        shop.request(bob, one(bread));

        for (const int limit : {1, 2, 3, 100}) {
            const auto orders = ordersOf(shop, alice, {.limit = limit});
            QCOMPARE(orders.size(), 4u);
            for (size_t i = 0; i < 4; ++i)
                QCOMPARE(orders[i].order, bought[3 - i]); // newest first
            QCOMPARE(ordersOf(shop, shop.manager(), {.limit = limit}).size(), 5u);
            QCOMPARE(ordersOf(shop, shop.manager(), {.limit = limit, .customer = bob.subject}).size(), 1u);
            // A customer who names somebody else sees their own.
            QCOMPARE(ordersOf(shop, bob, {.limit = limit, .customer = alice.subject}).size(), 1u);
        }
        QCOMPARE(shop.request(alice, AskOrders{.after = Cursor(u"yesterday"_s)}).refusal(), u"bad-cursor"_s);
    }
};

BAKERY_TEST(PagingTest)

}

#include "paging_test.moc"
