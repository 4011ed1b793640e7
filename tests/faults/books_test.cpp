// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/statement.h"
#include "tests/faults/faults.h"
#include "tests/faults/run_test.h"

#include <csignal>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int crowdSize = 12;
constexpr int donuts = 8; // for some there is none

// Something that somebody was told, and is not so.
struct Lie {
    const char *name;
    std::function<void(Memories &)> tell;
    QString found;
};

Purchase &firstWith(Memories &told, int status)
{
    return *std::find_if(told.purchases.begin(), told.purchases.end(),
        [=](const Purchase &purchase) { return purchase.status == status; });
}

const std::vector<Lie> &lies()
{
    static const std::vector<Lie> all{
        {"another order", [](Memories &told) { firstWith(told, 200).order = Id().bytes(); }, u"orders knows"_s},
        {"another total", [](Memories &told) { firstWith(told, 200).total += 1; }, u"costs"_s},
        {"other units", [](Memories &told) { firstWith(told, 200).units = {Id()}; }, u"handed over other units"_s},
        {"no units", [](Memories &told) { firstWith(told, 200).units.clear(); }, u"handed over other units"_s},
        {"a refund that never was", [](Memories &told) { firstWith(told, 200).refunded = 120; }, u"is completed"_s},
        {"a refusal of what was sold", [](Memories &told) { firstWith(told, 200).status = 409; }, u"was kept"_s},
        {"a sale of what was refused", [](Memories &told) { firstWith(told, 409).status = 200; }, u"orders knows"_s},
        {"no answer", [](Memories &told) { firstWith(told, 409).status = 0; }, u"this is no answer"_s},
        {"an answer that is none", [](Memories &told) { firstWith(told, 409).status = 422; }, u"this is no answer"_s},
        {"two answers", [](Memories &told) { firstWith(told, 409).isContradicted = true; }, u"something else later"_s},
        {"two answers to staff", [](Memories &told) { told.contradictions.append(u"otherwise"_s); }, u"otherwise"_s},
        {"an order of nobody", [](Memories &told) { told.purchases.pop_back(); }, u"nobody placed"_s},
        {"money never paid in", [](Memories &told) { told.toppedUp.begin()->second += 1; }, u"reckons"_s},
        {"an unknown customer", [](Memories &told) { told.toppedUp[Id()] = 1; }, u"reckons"_s},
    };
    return all;
}

// A row of a store that is not what it should be; `undo` makes it so again.
struct Tampering {
    const char *service;
    QString change;
    QString undo;
    QString found;
};

const std::vector<Tampering> &tamperings()
{
    static const std::vector<Tampering> all{
        {"orders",
            u"update orders set status = 'placed', reason = '', settled_at = 0 where order_id ="
            " (select min(order_id) from orders where status = 'refused')"_s,
            u"update orders set status = 'refused', reason = 'insufficient-stock', settled_at = 1 where status = 'placed'"_s,
            u"1 orders that are still open"_s},
        {"inventory",
            u"update units set state = 'reserved', batch = 'x' where unit ="
            " (select min(unit) from units where state = 'sold')"_s,
            u"update units set state = 'sold' where batch = 'x'"_s, u"1 units that are still reserved"_s},
        {"inventory",
            u"update reservations set state = 'reserved', currency = 'x' where order_id ="
            " (select min(order_id) from reservations where state = 'sold')"_s,
            u"update reservations set state = 'sold' where currency = 'x'"_s, u"1 reservations that are still open"_s},
        {"bank", u"update entries set amount = amount + 1 where entry = 1"_s,
            u"update entries set amount = amount - 1 where entry = 1"_s, u"the checker: "_s},
    };
    return all;
}

}

// The other tests here trust in Books and in kills that hit something: both are seen to notice.
class BooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLieIsFoundOut_data() { bothStores(); }
    void everyLieIsFoundOut()
    {
        QFETCH(QString, store);
        ShopAtRisk shop({u"--store"_s, store});
        shop.up();
        Crowd crowd(shop, crowdSize, 1);
        crowd.open();
        crowd.enrich(Crowd::Poverty::OfNobody);
        crowd.offer("donut", donuts);
        crowd.buyOnce("donut");
        QStringList wrong = wrongAfterwards(shop, crowd);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));

        Books books(shop);
        for (const Lie &lie : lies()) {
            Memories told = crowd.memories();
            lie.tell(told);
            wrong = books.lies(told);
            QVERIFY2(!wrong.filter(lie.found).isEmpty(), lie.name);
        }
        for (const Tampering &tampering : tamperings()) {
            Store tampered(shop.storeOf(QString::fromLatin1(tampering.service)));
            tampered.execute(tampering.change);
            wrong = Books(shop).faults();
            tampered.execute(tampering.undo);
            QVERIFY2(!wrong.filter(tampering.found).isEmpty(), qUtf8Printable(tampering.found));
        }
    }

    void aKillNeedsSomebodyToHit_data() { bothStores(); }
    void aKillNeedsSomebodyToHit()
    {
        QFETCH(QString, store);
        ShopAtRisk shop({u"--store"_s, store});
        shop.up();
        Crowd crowd(shop, crowdSize, 1);
        crowd.open();
        crowd.enrich(Crowd::Poverty::OfNobody);
        crowd.stock(1000);
        std::minstd_rand dice(1);
        Scene scene{shop, crowd, dice};
        QVERIFY_THROWS_EXCEPTION(FaultsFailed, killInFlight(scene, {u"bank-1"_s}));
        QCOMPARE(scene.killed.all(), 0);

        // Whoever hangs, before it the orders pile up.
        Books books(shop);
        for (const QString &service : {u"orders"_s, u"inventory"_s, u"bank"_s}) {
            shop.signal(service + u"-1"_s, SIGSTOP);
            crowd.start();
            const bool isPiledUp =
                waitUntil([&] { return books.steps(crowd.waiting()).inFlightIn(service) == crowdSize; }, 30s);
            say(u"%1 hangs: %2"_s.arg(service, books.steps(crowd.waiting()).text()));
            crowd.stop();
            shop.signal(service + u"-1"_s, SIGCONT);
            QVERIFY(isPiledUp);
            const QStringList wrong = wrongAfterwards(shop, crowd);
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
        }
    }
};

int main(int argc, char **argv) { return runTest<BooksTest>(argc, argv); }

#include "books_test.moc"
