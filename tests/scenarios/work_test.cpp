// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"
#include "tests/scenarios/device.h"

#include <QTest>

namespace bakery::work_test {

using namespace bakery::auth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto horse = u"correct horse"_s;

// A shop in which hashing a password takes a second.
struct SlowShop : GuardedShop {
    SlowShop()
    {
        stop("auth");
        start("auth", 1s);
        pass(2s);
    }
};

}

// Work that takes longer than a turn may, seen from outside: here it is the hashing of passwords.
class WorkTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void answersOthersMeanwhile()
    {
        SlowShop shop;
        Device app(shop, u"app-1"_s);
        const QByteArray signingUp = app.send(shop.signUp(u"alice"_s, horse));
        shop.pass(500ms);
        QCOMPARE(app.answerTo(signingUp).status, 0);
        QCOMPARE(shop.request(shop.manager(), RegisterPerson{{u"oscar"_s}, Role::Baker}).status, 200);
        QCOMPARE(shop.request(shop.manager(), AskKiosks{}).status, 200);
        shop.pass(500ms);
        QCOMPARE(app.answerTo(signingUp).status, 200);
    }

    void looksAgainWhenItsWorkIsDone()
    {
        SlowShop shop;
        Device app(shop, u"app-1"_s);
        const QByteArray signingUp = app.send(shop.signUp(u"alice"_s, horse));
        shop.settle();
        QCOMPARE(shop.request(shop.manager(), RegisterPerson{{u"alice"_s}, Role::Baker}).status, 200);
        shop.pass(1s);
        QCOMPARE(app.answerTo(signingUp).refusal(), u"name-taken"_s);
    }

    void answersARepetitionOnceWithTheSameWork()
    {
        SlowShop shop;
        Device app(shop, u"app-1"_s);
        const SignUp alice = shop.signUp(u"alice"_s, horse);
        app.send(alice, {}, "signing-up");
        app.send(alice, {}, "signing-up"); // in the same turn,
        shop.pass(500ms);
        app.send(alice, {}, "signing-up"); // and in a later one
        app.send(shop.signUp(u"bob"_s, horse), {}, "signing-up");
        shop.pass(10ms);
        QCOMPARE(app.answerTo("signing-up").refusal(), u"id-reused"_s);
        shop.pass(1s);
        QCOMPARE(app.answerTo("signing-up").status, 200);
        QCOMPARE(shop.told("CustomerRegistered"), 1);
    }

    void doesAgainWhatACrashHasLost()
    {
        SlowShop shop;
        Device app(shop, u"app-1"_s);
        const SignUp alice = shop.signUp(u"alice"_s, horse);
        app.send(alice, {}, "signing-up");
        shop.pass(500ms);
        shop.stop("auth");
        shop.start("auth", 1s);
        shop.pass(5s);
        QCOMPARE(app.answerTo("signing-up").status, 0);
        app.send(alice, {}, "signing-up");
        shop.pass(2s);
        QCOMPARE(app.answerTo("signing-up").status, 200);
        QCOMPARE(shop.told("CustomerRegistered"), 1);
    }

    void saysAtTheDeadlineThatItTakesLonger()
    {
        SlowShop shop;
        Device app(shop, u"app-1"_s);
        const QByteArray signingUp = app.send(shop.signUp(u"alice"_s, horse), {}, {}, 300ms);
        shop.pass(400ms);
        QCOMPARE(app.answerTo(signingUp).refusal(), u"not-answered"_s);
        shop.pass(1s);
        QCOMPARE(app.answerTo(signingUp).status, 200); // for whoever still listens
    }

    void takesNoMoreThanItsBound()
    {
        SlowShop shop;
        std::vector<std::unique_ptr<Device>> apps;
        for (int i = 0; i < 70; ++i)
            apps.push_back(std::make_unique<Device>(shop, u"app-%1"_s.arg(i)));
        for (size_t i = 0; i < apps.size(); ++i)
            apps[i]->send(shop.signUp(u"somebody %1"_s.arg(i), horse), {}, "signing-up");
        shop.pass(2s);
        const auto with = [&](int status) {
            return std::count_if(apps.begin(), apps.end(),
                [status](const auto &app) { return app->answerTo("signing-up").status == status; });
        };
        QCOMPARE(with(503), 6);
        QCOMPARE(with(200), 64);
    }

    void storesNoSecretAnswer()
    {
        GuardedShop shop;
        Device app(shop, u"app-1"_s);
        const auto tokens = app.request(shop.signUp(u"alice"_s, horse)).as<Tokens>();
        QCOMPARE(app.request(shop.logIn(u"alice"_s, horse)).status, 200);
        Store store(shop.stores().at(u"auth"_s), Store::Access::ReadOnly);
        Statement remembered(store, u"select command, about, body from requests"_s);
        const auto rows = remembered.all<QString, QString, QString>();
        QCOMPARE(rows.size(), size_t(1)); // that alice signed up stays known, so that it is done once
        QCOMPARE(rows[0], std::tuple(u"sign-up"_s, tokens.subject.text(), QString()));
    }
};

BAKERY_TEST(WorkTest)

}

#include "work_test.moc"
