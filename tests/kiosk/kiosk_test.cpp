// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at a kiosk, from the first touch to the number, with the shop as it is.
#include "shared/testing/test_program.h"
#include "tests/kiosk/kiosk_at_the_table.h"

#include <QSignalSpy>
#include <QTest>

namespace bakery::kiosk_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class KioskTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void isLetInByAManager();
    void showsACodeAgainWhenItIsRevoked();
    void finishesAPairingThatItDiedIn();
    void sellsByCard();
    void sendsToTheTill();
    void keepsTheRestWhereThereIsTooLittle();
    void showsTheNewPriceWhereItHasChanged();
    void offersAnotherTryWhereTheCardIsRefused();
    void letsGoWhatNobodyPaysFor();
    void tellsFirstWhatBecameOfAnOrderWhenItHadDied();
    void chargesOnceHoweverOftenItDies();
    void forgetsWhoHasGone();
    void waitsForNobodyDuringAPayment();
    void showsHowFreshThingsAre();
    void keepsRowsInPlaceWhilePricesChange();
    void showsOnceWhatArrivesTogether();
};

void KioskTest::isLetInByAManager()
{
    KioskAtTheTable table;
    QCOMPARE(table.screen(), Navigation::Attract);
    QVERIFY(table.kiosk().pairingCode().isEmpty());
    table.dies();
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Attract); // its session goes on
}

void KioskTest::showsACodeAgainWhenItIsRevoked()
{
    KioskAtTheTable table;
    const auto kiosks =
        table.shop.request(table.shop.manager(), auth::AskKiosks{}).as<auth::AskKiosks::Answer>().kiosks;
    table.shop.request(table.shop.manager(), auth::RevokeKiosk{kiosks.front().kiosk});
    table.passes(6min);
    QCOMPARE(table.screen(), Navigation::Pairing);
    QVERIFY(!table.kiosk().pairingCode().isEmpty());
}

// The manager approves the code that is on the screen; the kiosk dies before it has heard of it.
void KioskTest::finishesAPairingThatItDiedIn()
{
    KioskAtTheTable table;
    const auto kiosks = [&] {
        return table.shop.request(table.shop.manager(), auth::AskKiosks{}).as<auth::AskKiosks::Answer>().kiosks;
    };
    table.shop.request(table.shop.manager(), auth::RevokeKiosk{kiosks().front().kiosk});
    table.passes(5s);
    const QString code = table.kiosk().pairingCode();
    QVERIFY(!code.isEmpty());
    const auto before = kiosks().size();
    QCOMPARE(table.shop.request(table.shop.manager(), auth::ApprovePairing{code, u"by the door"_s}).status, 200);
    table.dies();
    QCOMPARE(table.kiosk().pairingCode(), code);
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Attract);
    QCOMPARE(kiosks().size(), before + 1); // and none that nobody is
    table.dies();
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Attract);
}

void KioskTest::sellsByCard()
{
    KioskAtTheTable table;
    table.comesToOrder({bread, donut});
    QCOMPARE(table.screen(), Navigation::Pay);
    QCOMPARE(table.kiosk().cart()->total(), u"€4.70"_s);
    table.checkout().order(Checkout::Card);
    QCOMPARE(table.screen(), Navigation::Settling);
    table.passes(10s);
    QCOMPARE(table.screen(), Navigation::Outcome);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QCOMPARE(table.checkout().money(), Checkout::Paid);
    QVERIFY(!table.checkout().number().isEmpty());
    QCOMPARE(table.shop.terminal().kept(), 470);
    QCOMPARE(table.shop.stockOf(bread), Stock(2, 0));
    QCOMPARE(table.kiosk().cart()->pieces(), 0);
}

void KioskTest::sendsToTheTill()
{
    KioskAtTheTable table;
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Cash);
    table.passes(3s);
    QCOMPARE(table.screen(), Navigation::Outcome);
    QCOMPARE(table.checkout().stage(), Checkout::ToTill);
    QCOMPARE(table.checkout().money(), Checkout::NotCharged);
    QVERIFY(!table.checkout().payBy().isEmpty());
    QCOMPARE(table.shop.stockOf(bread), Stock(2, 1));
    table.kiosk().startOver();
    QCOMPARE(table.screen(), Navigation::Attract); // the next one may order while the first walks to the till
    QVERIFY(table.checkout().number().isEmpty());
}

void KioskTest::keepsTheRestWhereThereIsTooLittle()
{
    KioskAtTheTable table;
    table.comesToOrder({donut, donut, donut, bread});
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QCOMPARE(table.checkout().why(), Checkout::TooFew);
    QCOMPARE(table.checkout().money(), Checkout::NotCharged);
    const QVariantMap donuts{{u"name"_s, donut}, {u"asked"_s, 3}, {u"left"_s, 2}};
    QCOMPARE(table.checkout().shortages(), QVariantList{donuts});
    table.checkout().keepTheRest();
    QCOMPARE(table.kiosk().cart()->piecesOf(donut), 2);
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QCOMPARE(table.shop.terminal().kept(), 620);
}

// The menu is shown at most four times a second: the screen has not heard of the second change when the order is sent.
void KioskTest::showsTheNewPriceWhereItHasChanged()
{
    KioskAtTheTable table;
    table.comesToOrder({bread});
    table.shop.sells(bread, 310);
    table.shop.sells(bread, 350);
    table.kiosk().cart()->agree(); // to the first
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QCOMPARE(table.checkout().why(), Checkout::PriceChanged);
    QCOMPARE(table.checkout().newTotal(), u"€3.50"_s);
    QCOMPARE(table.checkout().money(), Checkout::NotCharged);
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QCOMPARE(table.shop.terminal().kept(), 350);
}

void KioskTest::offersAnotherTryWhereTheCardIsRefused()
{
    KioskAtTheTable table;
    table.shop.terminal().behave("refuse");
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QCOMPARE(table.checkout().why(), Checkout::CardRefused);
    QCOMPARE(table.checkout().money(), Checkout::NotCharged);
    QCOMPARE(table.kiosk().cart()->pieces(), 1);
    table.shop.terminal().behave("approve");
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QCOMPARE(table.shop.terminal().kept(), 320);
}

void KioskTest::letsGoWhatNobodyPaysFor()
{
    KioskAtTheTable table;
    table.shop.terminal().behave("time-out");
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QCOMPARE(table.checkout().stage(), Checkout::Paying);
    table.checkout().cancel();
    table.passes(20s);
    QCOMPARE(table.checkout().stage(), Checkout::Refused);
    QCOMPARE(table.checkout().why(), Checkout::NotPaidInTime);
    QCOMPARE(table.shop.stockOf(bread), Stock(3, 0));
    QCOMPARE(table.kiosk().cart()->pieces(), 1); // everything that was picked is still there
}

void KioskTest::tellsFirstWhatBecameOfAnOrderWhenItHadDied()
{
    KioskAtTheTable table;
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Card);
    const QString total = table.checkout().total();
    table.dies();
    QCOMPARE(table.screen(), Navigation::Settling);
    QCOMPARE(table.checkout().money(), Checkout::Unsure);
    QCOMPARE(table.checkout().total(), total); // the terminal may ask for it
    table.passes(15s);
    QCOMPARE(table.screen(), Navigation::Outcome);
    QCOMPARE(table.checkout().money(), Checkout::Paid);
    QCOMPARE(table.shop.terminal().kept(), 320);
    table.dies();
    table.passes(5s);
    QCOMPARE(table.checkout().money(), Checkout::Paid); // it may be that nobody has read it
    QCOMPARE(table.shop.terminal().kept(), 320);
    table.kiosk().startOver();
    table.dies();
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Attract);
}

void KioskTest::chargesOnceHoweverOftenItDies()
{
    KioskAtTheTable table;
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Card);
    for (int i = 0; i < 8; ++i) {
        table.passes(250ms);
        table.dies();
    }
    table.passes(20s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QCOMPARE(table.shop.terminal().kept(), 320);
    QCOMPARE(table.shop.stockOf(bread), Stock(2, 0));
}

void KioskTest::forgetsWhoHasGone()
{
    KioskAtTheTable table;
    table.kiosk().form()->setLanguage(u"de"_s);
    table.comesToOrder({bread});
    table.passes(40s);
    QCOMPARE(table.kiosk().secondsLeft(), -1);
    table.passes(8s);
    QVERIFY(table.kiosk().secondsLeft() > 0);
    table.kiosk().touched();
    QCOMPARE(table.kiosk().secondsLeft(), -1);
    table.passes(61s);
    QCOMPARE(table.screen(), Navigation::Attract);
    QCOMPARE(table.kiosk().cart()->pieces(), 0);
    QCOMPARE(table.kiosk().form()->language(), u"en"_s);
}

void KioskTest::waitsForNobodyDuringAPayment()
{
    KioskAtTheTable table;
    table.shop.terminal().behave("time-out");
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Card);
    table.passes(100s);
    QCOMPARE(table.screen(), Navigation::Settling);
    QCOMPARE(table.kiosk().secondsLeft(), -1);
}

void KioskTest::showsHowFreshThingsAre()
{
    KioskAtTheTable table;
    const MenuStore &menu = *table.kiosk().menu();
    QCOMPARE(menu.rowCount(), 2);
    table.passes(12min);
    QCOMPARE(menu.data(menu.index(0), MenuStore::MinutesOldRole).toInt(), 12);
    QCOMPARE(menu.data(menu.index(0), MenuStore::AvailableRole).toInt(), 3);
    table.shop.bakes(donut, 1);
    table.passes(2s);
    QCOMPARE(menu.data(menu.index(1), MenuStore::AvailableRole).toInt(), 3);
}

void KioskTest::keepsRowsInPlaceWhilePricesChange()
{
    KioskAtTheTable table;
    const MenuStore &menu = *table.kiosk().menu();
    const QSignalSpy resets(&menu, &MenuStore::modelReset);
    table.shop.sells(bread, 410);
    table.passes(3s);
    QCOMPARE(menu.data(menu.index(0), MenuStore::PriceRole).toString(), u"€4.10"_s);
    QCOMPARE(resets.size(), 0);
}

// Menus of several languages and what there is of each product, when it is switched on.
void KioskTest::showsOnceWhatArrivesTogether()
{
    KioskAtTheTable table;
    menu::PutProduct roll{{.sku = {u"roll"_s}, .name = {u"Roll"_s}, .price = {90, u"EUR"_s}, .shelfLifeMinutes = 600}};
    roll.translations = List<menu::Wording, 0, 24>{{u"de"_s, u"Brötchen"_s}, {u"fr"_s, u"Petit pain"_s}};
    QCOMPARE(table.shop.request(table.shop.manager(), roll).status, 200);
    table.passes(3s);
    table.dies();
    const QSignalSpy shown(table.kiosk().menu(), &MenuStore::menuChanged);
    table.passes(3s);
    QCOMPARE(table.kiosk().menu()->rowCount(), 3);
    QCOMPARE(shown.size(), 1);
}

BAKERY_TEST(KioskTest)

}

#include "kiosk_test.moc"
