// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/books.h"
#include "tests/faults/run_test.h"

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;

// What the other tests here look for is found when it is there: a real shop with a bug planted in it.
class PlantedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoubleChargeIsFoundOut_data() { bothStores(); }
    void aDoubleChargeIsFoundOut()
    {
        QFETCH(QString, store);
        ShopAtRisk shop({u"--store"_s, store});
        shop.setEnvironment(u"BAKERY_PLANT"_s, u"charge-twice"_s);
        shop.up();
        Crowd crowd(shop, 4, 1);
        crowd.open();
        crowd.enrich(Crowd::Poverty::OfNobody);
        crowd.offer("donut", 10);
        crowd.buyOnce("donut");
        QVERIFY(waitUntil([&] { return crowd.haveAllAnAnswer() && shop.isQuiet(); }, 60s));
        Books books(shop);
        QVERIFY(!books.lies(crowd).filter(u"was charged 2 times"_s).isEmpty());
        QVERIFY(!books.lies(crowd).filter(u"reckons"_s).isEmpty()); // the customers' own sums
        QVERIFY(!books.faults().filter(u"the checker: charged-twice"_s).isEmpty());
    }
};

int main(int argc, char **argv) { return runTest<PlantedTest>(argc, argv); }

#include "planted_test.moc"
