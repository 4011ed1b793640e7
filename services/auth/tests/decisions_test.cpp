// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/guessing.h"
#include "services/auth/rights.h"
#include "services/auth/session.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::decisions_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant start{1'800'000'000'000};

Failures failed(int times, CountedFor counted, Instant at)
{
    Failures failures;
    for (int i = 0; i < times; ++i)
        failures = withOneMore(failures, counted, at);
    return failures;
}

}

class DecisionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoGivesWhichRole_data()
    {
        QTest::addColumn<Role>("giver");
        QTest::addColumn<QString>("may"); // by first letters: customer, baker, Cashier, manager, administrator, ...
        QTest::newRow("customer") << Role::Customer << u"-------"_s;
        QTest::newRow("baker") << Role::Baker << u"-------"_s;
        QTest::newRow("cashier") << Role::Cashier << u"-------"_s;
        QTest::newRow("manager") << Role::Manager << u"cbC----"_s;
        QTest::newRow("administrator") << Role::Administrator << u"cbCmaks"_s;
        QTest::newRow("kiosk") << Role::Kiosk << u"-------"_s;
        QTest::newRow("service") << Role::Service << u"-------"_s;
    }
    void knowsWhoGivesWhichRole()
    {
        QFETCH(Role, giver);
        QFETCH(QString, may);
        const QString letters = u"cbCmaks"_s;
        for (int role = 0; role < letters.size(); ++role)
            QCOMPARE(mayGive(giver, Role(role)), may[role] == letters[role]);
    }

    void takesAsItGives()
    {
        QVERIFY(mayChange(Role::Manager, Role::Customer, Role::Cashier));
        QVERIFY(!mayChange(Role::Manager, Role::Manager, Role::Customer));
        QVERIFY(!mayChange(Role::Manager, Role::Customer, Role::Manager));
        QVERIFY(mayChange(Role::Administrator, Role::Administrator, Role::Customer));
    }

    void keepsPinsAndKeysFromThoseWhoMayDoTooMuch()
    {
        for (const Role role : {Role::Customer, Role::Baker, Role::Cashier, Role::Manager})
            QVERIFY(mayUsePin(role));
        for (const Role role : {Role::Administrator, Role::Kiosk, Role::Service})
            QVERIFY(!mayUsePin(role));
        QVERIFY(mayBeAMachines(Role::Service) && mayBeAMachines(Role::Manager));
        QVERIFY(!mayBeAMachines(Role::Administrator) && !mayBeAMachines(Role::Kiosk));
    }

    void judgesAPassword_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("seven") << u"1234567"_s << false;
        QTest::newRow("eight") << u"12345678"_s << true;
        QTest::newRow("seven croissants") << u"🥐"_s.repeated(7) << false;
        QTest::newRow("eight croissants") << u"🥐"_s.repeated(8) << true;
        QTest::newRow("longest") << u"🥐"_s.repeated(128) << true;
        QTest::newRow("too long") << QString(129, u'a') << false;
    }
    void judgesAPassword()
    {
        QFETCH(QString, password);
        QTEST(isGoodPassword(password), "isGood");
    }

    void judgesAPin_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("three") << u"471"_s << false;
        QTest::newRow("four") << u"4711"_s << true;
        QTest::newRow("eight") << u"27182818"_s << true;
        QTest::newRow("nine") << u"271828182"_s << false;
        QTest::newRow("all the same") << u"7777"_s << false;
        QTest::newRow("up") << u"3456"_s << false;
        QTest::newRow("down") << u"98765"_s << false;
        QTest::newRow("letters") << u"47a1"_s << false;
        QTest::newRow("digits of others") << u"٤٧١١"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void judgesAPin()
    {
        QFETCH(QString, pin);
        QTEST(isGoodPin(pin), "isGood");
    }

    void slowsDownGuessing_data()
    {
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("pauseSeconds");
        const int pair = int(CountedFor::AccountFromSource), account = int(CountedFor::Account);
        QTest::newRow("nobody failed") << pair << 0 << qint64(0);
        QTest::newRow("a few slips") << pair << 4 << qint64(0);
        QTest::newRow("the first pause") << pair << 5 << qint64(1);
        QTest::newRow("twice as long") << pair << 6 << qint64(2);
        QTest::newRow("and again") << pair << 10 << qint64(32);
        QTest::newRow("minutes at most") << pair << 60 << qint64(300);
        QTest::newRow("for ever") << pair << 5000 << qint64(300);
        QTest::newRow("an account from anywhere") << account << 19 << qint64(0);
        QTest::newRow("an account, slowed down") << account << 23 << qint64(8);
        QTest::newRow("an account, a minute at most") << account << 5000 << qint64(60);
        QTest::newRow("a kiosk of many") << int(CountedFor::Source) << 29 << qint64(0);
        QTest::newRow("a source that tries them all") << int(CountedFor::Source) << 35 << qint64(32);
        QTest::newRow("a few sign-ups") << int(CountedFor::SignUpsFromSource) << 9 << qint64(0);
        QTest::newRow("sign-ups without end") << int(CountedFor::SignUpsFromSource) << 500 << qint64(300);
    }
    void slowsDownGuessing()
    {
        QFETCH(int, counted);
        QFETCH(int, failures);
        QFETCH(qint64, pauseSeconds);
        const auto what = CountedFor(counted);
        const Failures made = failed(failures, what, start);
        QCOMPARE(pauseBefore(made, what, start).count(), pauseSeconds * 1000);
        if (pauseSeconds > 0)
            QCOMPARE(pauseBefore(made, what, start + 400ms).count(), pauseSeconds * 1000 - 400);
        QCOMPARE(pauseBefore(made, what, start + Milliseconds(pauseSeconds * 1000)).count(), 0);
    }

    void forgetsOneAfterTheOther()
    {
        const auto pair = CountedFor::AccountFromSource;
        const Failures seven = failed(7, pair, start);
        QCOMPARE(standing(seven, pair, start), 7);
        QCOMPARE(standing(seven, pair, start + 9min), 7);
        QCOMPARE(standing(seven, pair, start + 10min), 6);
        QCOMPARE(standing(seven, pair, start + 69min), 1);
        QCOMPARE(standing(seven, pair, start + 70min), 0);
        // A success in between neither speeds that up nor holds it up.
        Failures mixed = withOneLess(withOneMore(seven, pair, start + 5min), pair);
        QCOMPARE(standing(mixed, pair, start + 10min), 6);
        QCOMPARE(standing(withOneLess({}, pair), pair, start), 0);
    }

    void judgesARefreshToken_data()
    {
        QTest::addColumn<qint64>("presented");
        QTest::addColumn<QString>("by"); // client/request
        QTest::addColumn<qint64>("after"); // seconds since the last exchange
        QTest::addColumn<int>("expected");
        // The session is at 3, which app-1 was given with request r3.
        QTest::newRow("the present one") << qint64(3) << u"app-1/r4"_s << qint64(300) << int(Exchange::Next);
        QTest::newRow("from elsewhere") << qint64(3) << u"app-9/x"_s << qint64(300) << int(Exchange::Next);
        QTest::newRow("repeated") << qint64(2) << u"app-1/r3"_s << qint64(10) << int(Exchange::SameAgain);
        QTest::newRow("repeated too late") << qint64(2) << u"app-1/r3"_s << qint64(120) << int(Exchange::Reused);
        QTest::newRow("asked anew") << qint64(2) << u"app-1/r5"_s << qint64(10) << int(Exchange::Reused);
        QTest::newRow("by another") << qint64(2) << u"app-2/r3"_s << qint64(10) << int(Exchange::Reused);
        QTest::newRow("an old one") << qint64(1) << u"app-1/r3"_s << qint64(10) << int(Exchange::Reused);
        QTest::newRow("after a restore") << qint64(7) << u"app-1/r8"_s << qint64(10) << int(Exchange::Next);
        QTest::newRow("too late") << qint64(3) << u"app-1/r4"_s << qint64(3600) << int(Exchange::Ended);
        QTest::newRow("an old one, too late") << qint64(1) << u"app-1/r4"_s << qint64(3600) << int(Exchange::Ended);
    }
    void judgesARefreshToken()
    {
        QFETCH(qint64, presented);
        QFETCH(QString, by);
        QFETCH(qint64, after);
        QFETCH(int, expected);
        SessionFacts session{3, u"app-1"_s, u"r3"_s, start, start + 1h, false};
        const Presented token{presented, by.section(u'/', 0, 0), by.section(u'/', 1)};
        const Instant now = start + Milliseconds(after * 1000);
        QCOMPARE(int(judge(session, token, now)), expected);
        session.hasEnded = true;
        QCOMPARE(int(judge(session, token, now)), int(Exchange::Ended));
    }

    void givesEachMeansItsTime()
    {
        QVERIFY(idleLifetime(auth::Means::Pin) < idleLifetime(auth::Means::Password));
        QVERIFY(!idleLifetime(auth::Means::Pairing)); // until it is revoked
    }
};

BAKERY_TEST(DecisionsTest)

}

#include "decisions_test.moc"
