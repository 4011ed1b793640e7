// SPDX-License-Identifier: GPL-3.0-or-later
// Paying from an account at a kiosk: by a code that the phone approves, by PIN; and what becomes of the customer's
// token.
#include "shared/testing/test_program.h"
#include "shared/tokens/sealing.h"
#include "shared/tokens/secret_keys.h"
#include "tests/kiosk/kiosk_at_the_table.h"
#include "tests/scenarios/told_events.h"

#include <QFile>
#include <QTest>

namespace bakery::account_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Carol, who has an account with some money and a PIN.
struct KnownCustomer : KioskAtTheTable {
    explicit KnownCustomer(qint64 money = 1000)
    {
        carol.subject = shop.request(shop.administrator(), auth::RegisterPerson{{u"carol"_s}, Role::Customer})
                            .as<auth::Person>()
                            .person;
        shop.request(shop.manager(), bank::TopUp{carol.subject, {money, u"EUR"_s}});
        const QString key = SecretKeys(shop.dataFolder() + u"/keys/auth"_s).sealing()->publicHalf();
        if (shop.request(carol, auth::SetPin{*seal(u"4711"_s, key), {}}).status != 200)
            qFatal("carol has no PIN");
    }
    AccountStore &account() { return *kiosk().account(); }
    void comesToTheAccount()
    {
        comesToOrder({bread});
        kiosk().navigation()->happen(Navigation::WantsAccount);
        passes(1s);
    }
    void approves()
    {
        if (shop.request(carol, auth::ApproveVisit{account().code()}).status != 200)
            qFatal("the code is not good");
        passes(3s);
    }
    qint64 ordersOfCarol()
    {
        return qint64(shop.request(carol, orders::AskOrders{}).as<orders::OrderPage>().orders.size());
    }

    Caller carol{{}, Role::Customer};
};

}

class AccountTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void paysFromTheAccountOfWhoApprovesTheCode();
    void paysByPin();
    void saysThatAPinIsWrong();
    void saysThatThereIsTooLittle();
    void showsANewCodeWhenNobodyApproved();
    void forgetsWhoeverLeaves();
    void keepsNobodysTokenForTheNextOne();
    void letsNobodyOfTheStaffPayByPin();
    void tellsWhatBecameOfItWhenItHadDied();
    void claimsNothingWhenTheTokenHasEnded();
};

void AccountTest::paysFromTheAccountOfWhoApprovesTheCode()
{
    KnownCustomer table;
    table.comesToTheAccount();
    QCOMPARE(table.screen(), Navigation::Account);
    QVERIFY(table.account().approval().contains(table.account().code()));
    QVERIFY(table.account().secondsLeft() > 100);
    table.approves();
    QVERIFY(table.account().isKnown());
    QCOMPARE(table.account().balance(), u"€10.00"_s);
    QCOMPARE(table.account().balanceAfter(table.kiosk().cart()), u"€6.80"_s);
    table.checkout().order(Checkout::Account);
    table.passes(3s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QCOMPARE(table.checkout().money(), Checkout::Paid);
    QVERIFY(table.checkout().receipt().contains(table.checkout().code()));
    QCOMPARE(table.shop.balanceOf(table.carol), 680);
    QCOMPARE(table.ordersOfCarol(), 1); // it is hers
    QVERIFY(!table.account().isKnown()); // and the kiosk has forgotten her
}

void AccountTest::paysByPin()
{
    KnownCustomer table;
    table.comesToTheAccount();
    table.account().logIn(u" Carol"_s, u"4711"_s);
    table.passes(3s);
    QVERIFY(table.account().isKnown());
    table.checkout().order(Checkout::Account);
    table.passes(3s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QCOMPARE(table.shop.balanceOf(table.carol), 680);
    QCOMPARE(told<auth::LoggedOut>(table.shop).size(), 1u); // what a PIN has begun is ended too
}

void AccountTest::saysThatAPinIsWrong()
{
    KnownCustomer table;
    table.comesToTheAccount();
    for (int i = 0; i < 5; ++i) {
        table.account().logIn(u"carol"_s, u"0815"_s);
        table.passes(250ms);
        QCOMPARE(table.account().trouble(), AccountStore::WrongPin);
        QVERIFY(!table.account().isKnown());
    }
    table.account().logIn(u"carol"_s, u"4711"_s);
    table.passes(250ms);
    QCOMPARE(table.account().trouble(), AccountStore::TooManyTries);
}

void AccountTest::saysThatThereIsTooLittle()
{
    KnownCustomer table(200);
    table.comesToTheAccount();
    table.approves();
    QVERIFY(table.account().mayLack(table.kiosk().cart()));
    table.checkout().order(Checkout::Account);
    table.passes(3s);
    QCOMPARE(table.screen(), Navigation::Outcome);
    QCOMPARE(table.checkout().why(), Checkout::TooLittleMoney);
    QCOMPARE(table.checkout().money(), Checkout::NotCharged);
    QCOMPARE(table.shop.balanceOf(table.carol), 200);
    QCOMPARE(table.kiosk().cart()->pieces(), 1); // to be paid another way
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
}

void AccountTest::showsANewCodeWhenNobodyApproved()
{
    KnownCustomer table;
    table.comesToTheAccount();
    const QString code = table.account().code();
    table.passes(118s);
    QVERIFY(!table.account().isExpired());
    table.passes(5s);
    QVERIFY(table.account().isExpired());
    QVERIFY(table.account().code().isEmpty());
    QCOMPARE(table.shop.request(table.carol, auth::ApproveVisit{code}).refusal(), u"unknown-code"_s);
    table.kiosk().touched();
    table.account().showCode();
    table.passes(1s);
    QVERIFY(table.account().code() != code);
    table.approves();
    QVERIFY(table.account().isKnown());
}

void AccountTest::forgetsWhoeverLeaves()
{
    KnownCustomer table;
    table.comesToTheAccount();
    table.account().logIn(u"carol"_s, u"4711"_s);
    table.passes(3s);
    QVERIFY(table.account().isKnown());
    table.kiosk().startOver();
    QVERIFY(!table.account().isKnown());
    QVERIFY(table.account().token().isEmpty());
    QVERIFY(table.account().balance().isEmpty());
    table.passes(1s);
    QCOMPARE(told<auth::LoggedOut>(table.shop).size(), 1u);
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Account); // nobody's
    QCOMPARE(table.screen(), Navigation::Pay);
}

// She agrees on her phone when the next one is there already.
void AccountTest::keepsNobodysTokenForTheNextOne()
{
    KnownCustomer table;
    table.comesToTheAccount();
    const QString code = table.account().code();
    table.kiosk().startOver();
    table.shop.request(table.carol, auth::ApproveVisit{code});
    table.comesToTheAccount();
    table.passes(5s);
    QVERIFY(!table.account().isKnown());
    QVERIFY(table.account().code() != code);
}

void AccountTest::letsNobodyOfTheStaffPayByPin()
{
    KnownCustomer table;
    table.shop.request(table.shop.administrator(), auth::SetRole{table.carol.subject, Role::Cashier});
    const QString key = SecretKeys(table.shop.dataFolder() + u"/keys/auth"_s).sealing()->publicHalf();
    table.shop.request({table.carol.subject, Role::Cashier}, auth::SetPin{*seal(u"4711"_s, key), {}});
    table.comesToTheAccount();
    table.account().logIn(u"carol"_s, u"4711"_s);
    table.passes(3s);
    QCOMPARE(table.account().trouble(), AccountStore::NotACustomer);
    QVERIFY(!table.account().isKnown());
    QCOMPARE(told<auth::LoggedOut>(table.shop).size(), 1u);
}

void AccountTest::tellsWhatBecameOfItWhenItHadDied()
{
    KnownCustomer table;
    table.comesToTheAccount();
    table.approves();
    table.shop.hold("bank");
    table.checkout().order(Checkout::Account);
    table.passes(1s);
    table.dies();
    table.shop.letGo("bank");
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Outcome);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QCOMPARE(table.shop.balanceOf(table.carol), 680);
    QCOMPARE(table.ordersOfCarol(), 1);
    QVERIFY(!table.account().isKnown());
}

void AccountTest::claimsNothingWhenTheTokenHasEnded()
{
    KnownCustomer table;
    table.comesToTheAccount();
    table.approves();
    table.checkout().order(Checkout::Account);
    table.shop.broker().kill();
    table.passes(6min);
    table.shop.broker().start();
    table.passes(20s);
    QCOMPARE(table.screen(), Navigation::Outcome);
    QCOMPARE(table.checkout().money(), Checkout::Unsure);
}

BAKERY_TEST(AccountTest)

}

#include "account_test.moc"
