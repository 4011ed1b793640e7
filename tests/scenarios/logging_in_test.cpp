// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/bank.h"
#include "shared/testing/test_program.h"
#include "shared/tokens/administrator.h"
#include "tests/scenarios/device.h"

#include <QTest>

namespace bakery::logging_in_test {

using namespace bakery::auth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto horse = u"correct horse"_s;
const auto staple = u"battery staple"_s;

}

// Registering, logging in, staying so, logging out; as people see it.
class LoggingInTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void signsUpAndIsLoggedIn()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const auto tokens = app.request(shop.signUp(u"Alice"_s, horse)).as<Tokens>();
        QCOMPARE(tokens.role, Role::Customer);
        QCOMPARE(app.request(bank::AskBalance{}, tokens.access.value.toLatin1()).status, 200);
        QCOMPARE(shop.told("CustomerRegistered"), 1);
        QCOMPARE(shop.told("LoggedIn"), 1);
        QVERIFY(!shop.journal().contains(u"Alice"_s)); // sealed
        QCOMPARE(shop.request(shop.manager(), AskPerson{{u"alice"_s}}).as<Person>().person, tokens.subject);
    }

    void signsUpOnceUnderOneId()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s), other(shop, u"app-2"_s);
        const SignUp alice = shop.signUp(u"alice"_s, horse);
        const auto first = app.request(alice, {}, "signing-up").as<Tokens>();
        const auto again = app.request(alice, {}, "signing-up").as<Tokens>(); // its answer may have been lost
        QCOMPARE(again.session, first.session);
        QCOMPARE(again.refresh.value, first.refresh.value);
        QCOMPARE(app.request(shop.signUp(u"alice"_s, staple), {}, "signing-up").refusal(), u"id-reused"_s);
        QCOMPARE(other.request(alice, {}, "signing-up").refusal(), u"name-taken"_s); // another's id is another's
        QCOMPARE(shop.told("CustomerRegistered"), 1);
        QCOMPARE(shop.told("LoggedIn"), 1);
    }

    void refusesWhatNoShopShouldTake()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        QCOMPARE(app.request(shop.signUp(u"alice"_s, u"1234567"_s)).refusal(), u"weak-password"_s);
        QCOMPARE(app.request(SignUp{{u"alice"_s}, QString(80, u'A')}).refusal(), u"not-sealed"_s);
        QCOMPARE(app.request(shop.signUp(u"Administrator"_s, horse)).refusal(), u"name-taken"_s);
        QCOMPARE(shop.journal(), QString());
    }

    void logsInByPassword()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const Id oscar = shop.registered(u"oscar"_s, Role::Baker, horse);
        const auto tokens = app.request(shop.logIn(u"Oscar"_s, horse)).as<Tokens>();
        QCOMPARE(tokens.subject, oscar);
        QCOMPARE(tokens.role, Role::Baker);
        QCOMPARE(tokens.accessUntil.sinceEpochMs, shop.now().sinceEpochMs / 1000 * 1000 + 300'000);
        const Answer wrong = app.request(shop.logIn(u"oscar"_s, staple));
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.refusal(), u"wrong-password"_s);
        QCOMPARE(app.request(shop.logIn(u"nobody"_s, horse)).body, wrong.body); // nobody learns whom the shop knows
        const Id zoe =
            shop.request(shop.administrator(), RegisterPerson{{u"zoe"_s}, Role::Cashier}).as<Person>().person;
        QVERIFY(!zoe.isNull());
        QCOMPARE(app.request(shop.logIn(u"zoe"_s, QString())).refusal(), u"wrong-password"_s); // she has none yet
    }

    void exchangesARefreshTokenOnce()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s), thief(shop, u"app-2"_s);
        const auto first = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        shop.pass(4min);
        const auto second = app.request(Refresh{first.refresh}, {}, "exchange").as<Tokens>();
        QCOMPARE(second.session, first.session);
        QVERIFY(second.refresh.value != first.refresh.value && second.access.value != first.access.value);
        QCOMPARE(app.request(Refresh{first.refresh}, {}, "exchange").as<Tokens>().refresh.value, second.refresh.value);
        QCOMPARE(shop.told("RefreshReused"), 0);

        QCOMPARE(thief.request(Refresh{first.refresh}, {}, "exchange").refusal(), u"session-ended"_s);
        QCOMPARE(shop.told("RefreshReused"), 1);
        QCOMPARE(app.request(Refresh{second.refresh}).refusal(), u"session-ended"_s); // the whole family has ended
        QCOMPARE(thief.request(Refresh{second.refresh}).refusal(), u"session-ended"_s);
        QCOMPARE(app.request(Refresh{u"made.up.token"_s}).refusal(), u"session-ended"_s);
        QCOMPARE(shop.told("RefreshReused"), 1);
        QCOMPARE(app.request(shop.logIn(u"alice"_s, horse)).status, 200);
    }

    void endsASessionThatNobodyUses()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const auto tokens = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        QCOMPARE(*tokens.refreshUntil, shop.now() - 1ms + 30 * 24h);
        shop.pass(5min);
        QCOMPARE(app.request(bank::AskBalance{}, tokens.access.value.toLatin1()).status, 401);
    }

    void logsOutHereAndEverywhere()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s), other(shop, u"app-2"_s);
        const auto here = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        const auto there = other.request(shop.logIn(u"alice"_s, horse)).as<Tokens>();
        const auto bob = other.request(shop.signUp(u"bob"_s, horse)).as<Tokens>();
        const QByteArray alices = here.access.value.toLatin1(), bobs = bob.access.value.toLatin1();

        QCOMPARE(other.request(LogOut{here.refresh, {}}, bobs).as<LogOut::Answer>().sessions.value, 0); // not his
        QCOMPARE(app.request(LogOut{here.refresh, {}}, alices).as<LogOut::Answer>().sessions.value, 1);
        QCOMPARE(app.request(Refresh{here.refresh}).refusal(), u"session-ended"_s);
        const auto stays = other.request(Refresh{there.refresh}).as<Tokens>();
        QCOMPARE(app.request(LogOut{{}, true}, alices).as<LogOut::Answer>().sessions.value, 1);
        QCOMPARE(other.request(Refresh{stays.refresh}).refusal(), u"session-ended"_s);
        QCOMPARE(other.request(Refresh{bob.refresh}).status, 200);
        QCOMPARE(shop.told("LoggedOut"), 2);
        QCOMPARE(shop.told("RefreshReused"), 0);
    }

    void changesAPassword()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s), other(shop, u"app-2"_s);
        const auto here = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        const auto there = other.request(shop.logIn(u"alice"_s, horse)).as<Tokens>();
        const QByteArray token = here.access.value.toLatin1();
        const ChangePassword wrong{shop.sealed(staple), shop.sealed(staple)};
        QCOMPARE(app.request(wrong, token).refusal(), u"wrong-password"_s);
        const ChangePassword change{shop.sealed(horse), shop.sealed(staple)};
        const auto anew = app.request(change, token, "change").as<Tokens>();
        QCOMPARE(app.request(change, token, "change").as<Tokens>().session, anew.session); // its answer was lost
        QCOMPARE(shop.told("PasswordChanged"), 1);
        for (const auto &before : {here, there})
            QCOMPARE(other.request(Refresh{before.refresh}).refusal(), u"session-ended"_s);
        QCOMPARE(app.request(Refresh{anew.refresh}).status, 200);
        QCOMPARE(app.request(shop.logIn(u"alice"_s, horse)).refusal(), u"wrong-password"_s);
        QCOMPARE(app.request(shop.logIn(u"alice"_s, staple)).status, 200);
    }

    void givesRoles()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const auto tokens = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        const Caller manager = shop.manager(), administrator = shop.administrator();
        QCOMPARE(shop.request(manager, SetRole{tokens.subject, Role::Cashier}).status, 200);
        const auto cashier = app.request(Refresh{tokens.refresh}).as<Tokens>();
        QCOMPARE(cashier.role, Role::Cashier); // from her next token on
        QCOMPARE(shop.request(manager, SetRole{tokens.subject, Role::Manager}).refusal(), u"not-yours-to-give"_s);
        QCOMPARE(shop.request(administrator, SetRole{tokens.subject, Role::Administrator}).status, 200);
        QCOMPARE(shop.request(manager, SetRole{tokens.subject, Role::Customer}).refusal(), u"not-yours-to-give"_s);
        QCOMPARE(
            shop.request(administrator, SetRole{tokens.subject, Role::Customer}).refusal(), u"last-administrator"_s);
        shop.registered(u"zoe"_s, Role::Administrator, horse);
        QCOMPARE(shop.request(administrator, SetRole{tokens.subject, Role::Customer}).status, 200);
        QCOMPARE(shop.told("RoleChanged"), 3);
        QCOMPARE(
            shop.request(manager, RegisterPerson{{u"eve"_s}, Role::Administrator}).refusal(), u"not-yours-to-give"_s);
        QCOMPARE(shop.request(manager, SetRole{shop.manager().subject, Role::Baker}).refusal(), u"unknown-person"_s);
    }

    void givesANewPasswordToWhoForgot()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const auto tokens = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        const Id zoe = shop.registered(u"zoe"_s, Role::Manager, horse);
        QCOMPARE(shop.request(shop.manager(), SetPassword{tokens.subject, shop.sealed(staple)}).status, 200);
        QCOMPARE(app.request(Refresh{tokens.refresh}).refusal(), u"session-ended"_s);
        QCOMPARE(app.request(shop.logIn(u"alice"_s, staple)).status, 200);
        QCOMPARE(shop.request(shop.manager(), SetPassword{zoe, shop.sealed(staple)}).refusal(), u"not-yours-to-give"_s);
    }

    void slowsDownWhoGuessesAndNotTheOwner()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s), thief(shop, u"app-2"_s), newPhone(shop, u"app-3"_s);
        QCOMPARE(app.request(shop.signUp(u"alice"_s, horse)).status, 200);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(thief.request(shop.logIn(u"alice"_s, u"a guess too many"_s)).status, 401);
        const Answer slowed = thief.request(shop.logIn(u"alice"_s, horse)); // right or not is not even looked at
        QCOMPARE(slowed.status, 429);
        QVERIFY(slowed.as<TooManyRequests>().retryAfterMs > 0 && slowed.as<TooManyRequests>().retryAfterMs <= 1000);
        QCOMPARE(thief.request(shop.logIn(u"bob"_s, staple)).status, 401); // only there yet
        QCOMPARE(newPhone.request(shop.logIn(u"alice"_s, horse)).status, 200);
        QCOMPARE(app.request(shop.logIn(u"alice"_s, horse)).status, 200);
        shop.pass(1s);
        QCOMPARE(thief.request(shop.logIn(u"alice"_s, horse)).status, 200); // it was she after all
    }

    void slowsDownGuessesFromEverywhere()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s), stranger(shop, u"app-99"_s);
        QCOMPARE(app.request(shop.signUp(u"alice"_s, horse)).status, 200);
        for (int i = 0; i < 5; ++i) {
            Device thief(shop, u"thief-%1"_s.arg(i));
            for (int j = 0; j < 4; ++j)
                QCOMPARE(thief.request(shop.logIn(u"alice"_s, staple)).status, 401);
        }
        QCOMPARE(stranger.request(shop.logIn(u"alice"_s, horse)).status, 429);
        QCOMPARE(app.request(shop.logIn(u"alice"_s, horse)).status, 200); // where she has been before
        shop.pass(60s);
        QCOMPARE(stranger.request(shop.logIn(u"alice"_s, horse)).status, 200); // a minute at most
    }

    void countsTriesThatComeAtOnce()
    {
        GuardedShop shop;
        Device thief(shop, u"app-2"_s);
        shop.registered(u"mona"_s, Role::Manager, horse);
        QList<QByteArray> sent;
        for (int i = 0; i < 50; ++i)
            sent.append(thief.send(shop.logIn(u"mona"_s, staple)));
        shop.settle();
        const auto slowed = std::count_if(
            sent.begin(), sent.end(), [&](const QByteArray &id) { return thief.answerTo(id).status == 429; });
        QCOMPARE(slowed, 45);
    }

    void slowsDownWhoSignsUpWithoutEnd()
    {
        GuardedShop shop;
        Device robot(shop, u"app-1"_s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(robot.request(shop.signUp(u"robot %1"_s.arg(i), horse)).status, 200);
        QCOMPARE(robot.request(shop.signUp(u"robot 11"_s, horse)).status, 429);
    }

    void keepsTheNumberOfSessionsBounded()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const auto first = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        Tokens last;
        for (int i = 0; i < 50; ++i)
            last = app.request(shop.logIn(u"alice"_s, horse)).as<Tokens>();
        QCOMPARE(app.request(Refresh{first.refresh}).refusal(), u"session-ended"_s);
        QCOMPARE(app.request(LogOut{{}, true}, last.access.value.toLatin1()).as<LogOut::Answer>().sessions.value, 50);
    }

    void makesAnAdministratorOfWhoHasTheCode()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const AdministratorCode codes(shop.dataFolder() + u"/keys/auth"_s);
        const auto claim = [&](const QString &code, const QString &password) {
            return app.request(ClaimAdministrator{shop.sealed(code), shop.sealed(password)});
        };
        QCOMPARE(claim(u"ABCD-ABCD-ABCD-ABCD-ABCD"_s, horse).refusal(), u"unknown-code"_s); // none was made
        const QString code = *codes.make();
        QCOMPARE(claim(code, u"short"_s).refusal(), u"weak-password"_s);
        const auto tokens = claim(code.toLower(), horse).as<Tokens>();
        QCOMPARE(tokens.role, Role::Administrator);
        QCOMPARE(tokens.subject, administratorOf(QLatin1StringView(TableTopShop::site)).subject);
        QCOMPARE(claim(code, staple).refusal(), u"unknown-code"_s); // once
        QCOMPARE(app.request(RotateKeys{}, tokens.access.value.toLatin1()).status, 200);
        QCOMPARE(app.request(shop.logIn(u"administrator"_s, horse)).status, 200);
        // A second code, for who has lost the password: it is the same person.
        QCOMPARE(claim(*codes.make(), staple).as<Tokens>().subject, tokens.subject);
        QCOMPARE(app.request(Refresh{tokens.refresh}).refusal(), u"session-ended"_s);
        QCOMPARE(shop.told("PersonRegistered"), 1);
    }

    void goesOnAfterAKeyRotation()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const auto before = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        QCOMPARE(shop.request(shop.administrator(), RotateKeys{}).status, 200);
        shop.pass(1s);
        QCOMPARE(app.request(bank::AskBalance{}, before.access.value.toLatin1()).status, 200);
        const auto after = app.request(Refresh{before.refresh}).as<Tokens>();
        QCOMPARE(app.request(bank::AskBalance{}, after.access.value.toLatin1()).status, 200);
        QVERIFY(before.access.value.section(u'.', 0, 0) != after.access.value.section(u'.', 0, 0)); // another key
    }

    void remembersSessionsAcrossARestart()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const auto tokens = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        shop.stop("auth");
        shop.start("auth");
        shop.pass(2s);
        QCOMPARE(app.request(Refresh{tokens.refresh}).status, 200);
        QCOMPARE(app.request(shop.logIn(u"alice"_s, horse)).status, 200);
    }
};

BAKERY_TEST(LoggingInTest)

}

#include "logging_in_test.moc"
