// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/front_door.h"
#include "shared/service/tests/bare_context.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::front_door_test {

using namespace Qt::StringLiterals;

namespace {

struct Door {
    BareContext bare;
    SigningKey key = SigningKey::make();
    FrontDoor door{bare.context};
    RequestRoute route{.name = "place", .roles = Roles{Role::Customer}};
    Caller alice{bare.chance.nextId(bare.clock.now()), Role::Customer};

    Door() { door.setKeys({key.publicHalf()}); }

    Message request(const Caller &caller)
    {
        return {.topic = "bakery/main/orders/do/place",
            .payload = "{}",
            .responseTopic = "bakery/main/reply/kiosk-1/answers",
            .correlationData = "c1",
            .userProperties = {
                {"authorization", "Bearer " + TokenSigner(key, "main").sign(caller, bare.clock.wallNow())}}};
    }
    Result<Admitted, RawOutcome> check(const Message &message) { return door.check(message, route, "do/place"); }
    int statusOf(const Message &message)
    {
        const auto checked = check(message);
        return checked ? 200 : checked.error().status;
    }
};

}

class FrontDoorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsInWhoMay()
    {
        Door door;
        const auto admitted = door.check(door.request(door.alice));
        QVERIFY(bool(admitted));
        QCOMPARE(admitted->caller, door.alice);
        QCOMPARE(admitted->id, u"c1"_s);
        QCOMPARE(admitted->deadline, door.bare.clock.now() + Milliseconds(10'000));
    }

    // Each request has the faults of those after it as well: the first check decides.
    void checksInOneOrder()
    {
        Door door;
        const Caller baker{door.alice.subject, Role::Baker};
        Message request = door.request(baker);
        request.correlationData.clear();
        QCOMPARE(door.statusOf(request), 403);
        request.userProperties.front().second.chop(4);
        QCOMPARE(door.statusOf(request), 401);
        request.payload = QByteArray(256 * 1024 + 1, ' ');
        QCOMPARE(door.statusOf(request), 413);

        Message nameless = door.request(door.alice);
        nameless.correlationData.clear();
        QCOMPARE(door.statusOf(nameless), 422);
    }

    void takesABodyUpToItsBound()
    {
        Door door;
        Message request = door.request(door.alice);
        request.payload = QByteArray(256 * 1024, ' ');
        QCOMPARE(door.statusOf(request), 200);
    }

    void needsABearer()
    {
        Door door;
        Message request = door.request(door.alice);
        request.userProperties.front().second.remove(0, 7);
        QCOMPARE(door.statusOf(request), 401);
        request.userProperties.clear();
        QCOMPARE(door.statusOf(request), 401);
    }

    void letsStrangersInWhereEverybodyMay()
    {
        Door door;
        door.route.roles = strangersToo;
        Message request = door.request(door.alice);
        QVERIFY(door.check(request)->caller.isStranger()); // a token is not even looked at
        request.userProperties.front().second = "Bearer forged";
        QVERIFY(door.check(request)->caller.isStranger());
        request.userProperties.clear();
        QVERIFY(door.check(request)->caller.isStranger());
        for (int i = 0; i < 30; ++i)
            QCOMPARE(door.statusOf(request), 200); // nor counted as one that failed
        request.payload = QByteArray(256 * 1024 + 1, ' ');
        QCOMPARE(door.statusOf(request), 413);
        request.payload = "{}";
        request.correlationData.clear();
        QCOMPARE(door.statusOf(request), 422);
    }

    void holdsAMachineToItsRequests()
    {
        Door door;
        Caller machine{door.alice.subject, Role::Customer, {"orders/do/place"}};
        QCOMPARE(door.check(door.request(machine))->caller, machine);
        machine.requests = {"orders/do/cancel", "bank/do/place"};
        QCOMPARE(door.statusOf(door.request(machine)), 403);
        machine = {door.alice.subject, Role::Baker, {"orders/do/place"}};
        QCOMPARE(door.statusOf(door.request(machine)), 403); // the list never gives what the role does not
        QCOMPARE(door.door.roleRefusals().size(), size_t(2));
    }

    void slowsDownWhoeverFailsAgainAndAgain()
    {
        Door door;
        Message bad = door.request(door.alice);
        bad.userProperties.clear();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(door.statusOf(bad), 401);
        QCOMPARE(door.statusOf(bad), 429);
        QCOMPARE(door.statusOf(door.request(door.alice)), 200); // a valid token is never slowed down

        Message another = bad;
        another.responseTopic = "bakery/main/reply/kiosk-2/answers";
        QCOMPARE(door.statusOf(another), 401);
        door.bare.clock.pass(10'001);
        QCOMPARE(door.statusOf(bad), 401);
    }

    void countsWhatWasRefusedForLackOfRights()
    {
        Door door;
        const Caller baker{door.alice.subject, Role::Baker};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(door.statusOf(door.request(baker)), 403);
        const auto refusals = door.door.roleRefusals();
        QCOMPARE(refusals.size(), size_t(1));
        QCOMPARE(refusals.front().first.caller, baker);
        QCOMPARE(refusals.front().first.request, QByteArray("do/place"));
        QCOMPARE(refusals.front().second, 3);
        QVERIFY(door.door.hasRoleRefusals());
        door.door.forgetRoleRefusals();
        QVERIFY(!door.door.hasRoleRefusals());
    }

    void keepsDeadlinesWithinTheirBounds_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<qint64>("given");
        QTest::newRow("asked for") << QByteArray("2500") << qint64(2500);
        QTest::newRow("too long") << QByteArray("999999999") << qint64(120'000);
        QTest::newRow("in the past") << QByteArray("-5") << qint64(1);
        QTest::newRow("no number") << QByteArray("soon") << qint64(10'000);
    }
    void keepsDeadlinesWithinTheirBounds()
    {
        QFETCH(QByteArray, asked);
        QFETCH(qint64, given);
        Door door;
        Message request = door.request(door.alice);
        request.userProperties.emplace_back("timeoutMs", asked);
        QCOMPARE(door.check(request)->deadline, door.bare.clock.now() + Milliseconds(given));
    }

    void makesAnIdOfWhatTheRequestBrings()
    {
        Door door;
        Message request = door.request(door.alice);
        request.userProperties.emplace_back("id", "named");
        QCOMPARE(door.check(request)->id, u"named"_s);
        request.userProperties.back().second = QByteArray(65, 'x');
        QCOMPARE(door.statusOf(request), 422);
        request.userProperties.back().second = "\xff";
        QCOMPARE(door.statusOf(request), 422);
        request.userProperties.pop_back();
        request.correlationData = QByteArray(100, '\x01'); // what a stock tool may send
        QCOMPARE(door.check(request)->id, u"01"_s.repeated(32));
    }

    void passesATraceOnAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("isPassedOn");
        const QByteArray trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        QTest::newRow("a trace") << trace << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("in capitals") << trace.toUpper() << false;
        QTest::newRow("too short") << trace.chopped(1) << false;
        QTest::newRow("too long") << QByteArray(trace + "-more") << false;
        QTest::newRow("what would fill a journal") << trace.repeated(1000) << false;
        QTest::newRow("what is no hexadecimal") << QByteArray(trace).replace('f', 'g') << false;
        QTest::newRow("without hyphens") << QByteArray(trace).replace('-', '0') << false;
    }
    void passesATraceOnAndNothingElse()
    {
        QFETCH(QByteArray, sent);
        QFETCH(bool, isPassedOn);
        Door door;
        Message request = door.request(door.alice);
        request.userProperties.emplace_back("traceparent", sent);
        QCOMPARE(door.check(request)->traceparent, isPassedOn ? sent : QByteArray());
    }

    void forgetsTokensOfAKeyThatIsGone()
    {
        Door door;
        const Message request = door.request(door.alice);
        QCOMPARE(door.statusOf(request), 200);
        QVERIFY(!door.door.setKeys({door.key.publicHalf()}));
        QVERIFY(door.door.setKeys({SigningKey::make().publicHalf()}));
        QCOMPARE(door.statusOf(request), 401);
    }
};

BAKERY_TEST(FrontDoorTest)

}

#include "front_door_test.moc"
