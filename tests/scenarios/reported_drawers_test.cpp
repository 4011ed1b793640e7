// SPDX-License-Identifier: GPL-3.0-or-later
// What each day's report tells of the drawers of the tills, also of a day that is long over.
#include "shared/testing/test_program.h"
#include "tests/scenarios/reported_shop.h"

#include <QTest>

namespace bakery::reported_drawers_test {

using namespace bakery::merchant;
using namespace Qt::StringLiterals;
using reports::DrawerFigures;

namespace {

const Sku window(u"window"_s);

// A float, two loaves for cash, something for the drawer and out of it, a loaf that comes back, and a count when the
// shop has closed.
struct CashShop : ReportedShop {
    CashShop()
    {
        bakes(u"bread"_s, 5);
        movesCash(bank::CashPurpose::OpeningFloat, 10'000, u"change"_s);
        const Id first = buysInCash("bread", 1);
        buysInCash("bread", 2);
        movesCash(bank::CashPurpose::PaidIn, 500, u"coins"_s);
        movesCash(bank::CashPurpose::PaidOut, 2'550, u"flowers"_s);
        must(cashier, bank::OpenDrawer{.reason = u"change for a guest"_s});
        must(manager(), orders::RefundOrder{.order = first});
        comes(at("2026-11-20T18:20:00Z"));
        countsDrawer(8'500);
        comes(at("2026-11-21T06:00:00Z"));
    }
    DrawerFigures drawerOn(const QString &date, size_t which = 0) { return day(date).drawers.at(which); }
    qint64 bankExpects(const std::optional<Sku> &drawer = {})
    {
        return must(manager(), bank::AskDrawer{drawer}).expected.amount;
    }
    std::vector<reports::Evidence> whyOn(const QString &date, const std::optional<int> &limit = {})
    {
        reports::AskWhy question{.figure = reports::Figure::Drawers, .from = LocalDate(date), .to = LocalDate(date)};
        if (limit)
            question.limit = *limit;
        return behind(question);
    }
};

}

class ReportedDrawersTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatBecameOfADaysCash();
    void tellsItStillWhenOtherDaysHaveCome();
    void keepsDrawersApart();
    void tellsOfCashThatIsHandedBack();
    void countsOnlyTheLastCountAndAllDifferences();
    void datesNothingBeforeWhatItHasHeard();
    void tellsWhatIsBehindIt();
    void isBlindForWhoeverCounts();
    void isTheSameWhenItIsRebuilt();
};

void ReportedDrawersTest::tellsWhatBecameOfADaysCash()
{
    CashShop shop;
    const DrawerFigures drawer = shop.drawerOn(friday);
    QCOMPARE(drawer.drawer.value, u"main"_s);
    QCOMPARE(drawer.atStart.amount, 0);
    QCOMPARE(drawer.floats.amount, 10'000);
    QCOMPARE(drawer.paidIn.amount, 500);
    QCOMPARE(drawer.paidOut.amount, 2'550);
    QCOMPARE(drawer.taken.amount, 960);
    QCOMPARE(drawer.givenBack.amount, 320);
    QCOMPARE(drawer.counts, 1);
    QCOMPARE(drawer.counted->amount, 8'500);
    QCOMPARE(drawer.difference.amount, 8'500 - (10'000 + 500 - 2'550 + 960 - 320));
    QCOMPARE(drawer.atEnd.amount, 8'500);
    QCOMPARE(drawer.openings, 1);
}

void ReportedDrawersTest::tellsItStillWhenOtherDaysHaveCome()
{
    CashShop shop;
    const QByteArray before = encode(shop.drawerOn(friday));
    shop.bakes(u"bread"_s, 1);
    shop.buysInCash("bread", 1);
    shop.movesCash(bank::CashPurpose::PaidOut, 8'000, u"to the safe"_s);
    QCOMPARE(encode(shop.drawerOn(friday)), before);
    const DrawerFigures next = shop.drawerOn(saturday);
    QCOMPARE(next.atStart.amount, 8'500);
    QCOMPARE(next.taken.amount, 320);
    QVERIFY(!next.counted);
    QCOMPARE(next.atEnd.amount, shop.bankExpects());
    QCOMPARE(shop.period(friday, saturday).period.drawers.at(0).taken.amount, 960 + 320);
    QCOMPARE(shop.period(saturday, saturday).before.drawers.at(0).counted->amount, 8'500);
    QVERIFY(shop.day(u"2026-11-19"_s).drawers.empty());
}

void ReportedDrawersTest::keepsDrawersApart()
{
    CashShop shop;
    shop.bakes(u"bread"_s, 2);
    shop.movesCash(bank::CashPurpose::OpeningFloat, 3'000, u"change"_s, window);
    shop.buysInCash("bread", 2, window);
    QCOMPARE(shop.drawerOn(saturday, 1).drawer, window);
    QCOMPARE(shop.drawerOn(saturday, 1).taken.amount, 640);
    QCOMPARE(shop.drawerOn(saturday, 1).atEnd.amount, shop.bankExpects(window));
    QCOMPARE(shop.drawerOn(saturday, 0).atEnd.amount, 8'500);
    QCOMPARE(shop.day(friday).drawers.size(), 1u);
}

// The money has come, and there is nothing good to hand over: it lies in the drawer until somebody gives it back.
void ReportedDrawersTest::tellsOfCashThatIsHandedBack()
{
    CashShop shop;
    shop.bakes(u"donut"_s, 1, at("2026-11-21T06:00:30Z"));
    orders::PlaceOrder order{.lines = {{u"donut"_s, 1}}};
    order.pay.method = orders::PaymentMethod::Cash;
    const QByteArray placing = shop.send(Caller{shop.cashier.subject, Role::Kiosk}, order);
    shop.pass(1min);
    const Id gone = shop.answersTo(placing).at(0).as<orders::AwaitedPayment>().order;
    shop.must(shop.cashier, bank::TakeCash{gone, {150, u"EUR"_s}, window});
    shop.pass(1s);
    QCOMPARE(shop.drawerOn(saturday, 1).givenBack.amount, 0);
    QCOMPARE(shop.drawerOn(saturday, 1).atEnd.amount, 150);
    shop.must(shop.cashier, bank::HandBackCash{gone, {}});
    QCOMPARE(shop.drawerOn(saturday, 1).givenBack.amount, 150);
    QCOMPARE(shop.drawerOn(saturday, 1).atEnd.amount, shop.bankExpects(window));
}

void ReportedDrawersTest::countsOnlyTheLastCountAndAllDifferences()
{
    CashShop shop;
    shop.countsDrawer(8'450);
    shop.countsDrawer(8'460);
    const DrawerFigures drawer = shop.drawerOn(saturday);
    QCOMPARE(drawer.counts, 2);
    QCOMPARE(drawer.counted->amount, 8'460);
    QCOMPARE(drawer.difference.amount, -40);
    QCOMPARE(drawer.atEnd.amount, 8'460);
}

// A clock that is put back does not bring cash into a day that is over.
void ReportedDrawersTest::datesNothingBeforeWhatItHasHeard()
{
    CashShop shop;
    shop.movesCash(bank::CashPurpose::PaidIn, 100, u"coins"_s);
    const QByteArray before = encode(shop.drawerOn(friday));
    shop.stepClock(-24h);
    shop.movesCash(bank::CashPurpose::PaidIn, 200, u"coins"_s);
    QCOMPARE(encode(shop.drawerOn(friday)), before);
    QCOMPARE(shop.drawerOn(saturday).paidIn.amount, 300);
}

void ReportedDrawersTest::tellsWhatIsBehindIt()
{
    CashShop shop;
    shop.movesCash(bank::CashPurpose::OpeningFloat, 3'000, u"change"_s, window);
    const auto all = shop.whyOn(friday);
    QStringList done;
    for (const reports::Evidence &evidence : all)
        done << evidence.reason->value + u' '
                + (evidence.amount ? QString::number(evidence.amount->amount) : QString());
    QCOMPARE(done,
        (QStringList{u"opening-float 10000"_s, u"taken 320"_s, u"taken 640"_s, u"paid-in 500"_s, u"paid-out 2550"_s,
            u"opened "_s, u"given-back 320"_s, u"counted 8500"_s}));
    QCOMPARE(all[4].note->value, u"flowers"_s);
    QCOMPARE(all[4].by, std::optional(shop.cashier.subject));
    QCOMPARE(all[5].note->value, u"change for a guest"_s);
    QVERIFY(all[1].order && all[1].order == all[6].order);
    QCOMPARE(all[7].difference->amount, shop.drawerOn(friday).difference.amount);
    QCOMPARE(shop.whyOn(saturday).at(0).drawer, std::optional(window));
    const auto paged = shop.whyOn(friday, 2);
    QCOMPARE(paged.size(), all.size());
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(encode(paged[i]), encode(all[i]));
    reports::AskWhy nonsense{.figure = reports::Figure::Drawers, .from = LocalDate(friday), .to = LocalDate(friday)};
    nonsense.after = Cursor(u"main/nowhere"_s);
    QCOMPARE(shop.request(shop.manager(), nonsense).refusal(), u"bad-cursor"_s);
}

void ReportedDrawersTest::isBlindForWhoeverCounts()
{
    CashShop shop;
    const LocalDate day(friday);
    QVERIFY(shop.must(shop.cashier, reports::AskReport{day, day}).period.drawers.empty());
    QVERIFY(shop.must(shop.cashier, reports::AskToday{}).before.drawers.empty());
    QCOMPARE(shop.must(shop.cashier, reports::AskReport{day, day}).period.completed, 2);
    const reports::AskWhy why{.figure = reports::Figure::Drawers, .from = day, .to = day};
    QVERIFY(shop.must(shop.cashier, why).evidence.empty());
}

void ReportedDrawersTest::isTheSameWhenItIsRebuilt()
{
    CashShop shop;
    shop.countsDrawer(8'400);
    const QByteArray before = shop.allAnswers();
    QVERIFY(before.contains("\"counted\":{\"amount\":8400"));
    QCOMPARE(shop.request(shop.administrator(), reports::Rebuild{}).status, 200);
    shop.pass(5s);
    QCOMPARE(shop.allAnswers(), before);
}

BAKERY_TEST(ReportedDrawersTest)

}

#include "reported_drawers_test.moc"
