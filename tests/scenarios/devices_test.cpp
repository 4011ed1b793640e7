// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/bank.h"
#include "shared/contracts/inventory.h"
#include "shared/contracts/menu.h"
#include "shared/contracts/orders.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/device.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::devices_test {

using namespace bakery::auth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Kiosks that are paired, people who log in at them by PIN, and machines that have an API key.
class DevicesTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void pairsAKioskByACode()
    {
        GuardedShop shop;
        Device kiosk(shop, u"kiosk-1"_s), other(shop, u"kiosk-2"_s);
        const auto begun = kiosk.request(BeginPairing{}).as<BeginPairing::Answer>();
        QCOMPARE(kiosk.request(BeginPairing{}).as<BeginPairing::Answer>().code.value, begun.code.value); // asked again
        QVERIFY(other.request(BeginPairing{}).as<BeginPairing::Answer>().code.value != begun.code.value);
        const CollectPairing collect{begun.pairing, begun.claim};
        QCOMPARE(kiosk.request(collect).refusal(), u"not-approved-yet"_s);
        const QString typed = begun.code.value.toLower().replace(u'-', u' ');
        const auto approved =
            shop.request(shop.manager(), ApprovePairing{typed, u"left of the door"_s}).as<ApprovePairing::Answer>();
        QCOMPARE(shop.request(shop.manager(), ApprovePairing{typed, u"twice"_s}).refusal(), u"unknown-code"_s);
        QCOMPARE(other.request(CollectPairing{begun.pairing, u"guessed"_s}).refusal(), u"unknown-code"_s);
        const auto tokens = kiosk.request(collect).as<Tokens>();
        QCOMPARE(tokens.role, Role::Kiosk);
        QCOMPARE(tokens.subject, approved.kiosk);
        QVERIFY(!tokens.refreshUntil); // until it is revoked
        QCOMPARE(kiosk.request(collect).as<Tokens>().refresh.value, tokens.refresh.value); // its answer was lost
        QCOMPARE(kiosk.request(menu::AskProducts{}, tokens.access.value.toLatin1()).status, 200);
        const auto next = kiosk.request(Refresh{tokens.refresh}).as<Tokens>();
        QCOMPARE(next.role, Role::Kiosk);
        QCOMPARE(kiosk.request(collect).refusal(), u"unknown-code"_s); // it was used
        QCOMPARE(shop.told("KioskPaired"), 1);
        const auto known = shop.request(shop.manager(), AskKiosks{}).as<AskKiosks::Answer>();
        QCOMPARE(known.kiosks.size(), size_t(1));
        QCOMPARE(known.kiosks[0].label.value, u"left of the door"_s);
    }

    void letsACodeExpire()
    {
        GuardedShop shop;
        Device kiosk(shop, u"kiosk-1"_s);
        const auto begun = kiosk.request(BeginPairing{}).as<BeginPairing::Answer>();
        shop.pass(10min);
        QCOMPARE(
            shop.request(shop.manager(), ApprovePairing{begun.code.value, u"late"_s}).refusal(), u"unknown-code"_s);
        QCOMPARE(kiosk.request(CollectPairing{begun.pairing, begun.claim}).refusal(), u"unknown-code"_s);
        QVERIFY(kiosk.request(BeginPairing{}).as<BeginPairing::Answer>().code.value != begun.code.value);
    }

    void boundsHowManyKiosksWait()
    {
        GuardedShop shop;
        for (int i = 0; i < 100; ++i) {
            Device kiosk(shop, u"kiosk-%1"_s.arg(i));
            QCOMPARE(kiosk.request(BeginPairing{}).status, 200);
        }
        Device oneMore(shop, u"kiosk-100"_s);
        QCOMPARE(oneMore.request(BeginPairing{}).status, 503);
        shop.pass(10min);
        QCOMPARE(oneMore.request(BeginPairing{}).status, 200);
    }

    void cutsOffARevokedKiosk()
    {
        GuardedShop shop;
        Device kiosk(shop, u"kiosk-1"_s);
        const Id oscar = shop.registered(u"oscar"_s, Role::Baker, u"correct horse"_s);
        QCOMPARE(shop.request(shop.manager(), SetPin{shop.sealed(u"4711"_s), oscar}).status, 200);
        const Tokens tokens = shop.paired(kiosk, u"till"_s);
        const LogInWithPin pin{{u"oscar"_s}, shop.sealed(u"4711"_s)};
        const auto oscars = kiosk.request(pin, tokens.access.value.toLatin1()).as<Tokens>();
        const auto revoked = shop.request(shop.manager(), RevokeKiosk{tokens.subject}).as<Kiosk>();
        QVERIFY(revoked.revokedAt);
        QCOMPARE(shop.request(shop.manager(), RevokeKiosk{tokens.subject}).as<Kiosk>().revokedAt, revoked.revokedAt);
        QCOMPARE(kiosk.request(Refresh{tokens.refresh}).refusal(), u"session-ended"_s);
        QCOMPARE(kiosk.request(Refresh{oscars.refresh}).refusal(), u"session-ended"_s); // who logged in at it, too
        QCOMPARE(kiosk.request(pin, tokens.access.value.toLatin1()).refusal(), u"not-paired"_s);
        QCOMPARE(shop.told("KioskRevoked"), 1);
        QCOMPARE(shop.request(shop.manager(), RevokeKiosk{oscar}).refusal(), u"unknown-kiosk"_s);
    }

    void showsAKioskHowItStands()
    {
        GuardedShop shop;
        TableListener listener(shop);
        Device kiosk(shop, u"kiosk-1"_s);
        const Id id = shop.paired(kiosk, u"by the door"_s).subject;
        const auto standing = [&] {
            shop.pass(1s);
            return listener.shown<KioskStanding>(id.text().toLatin1()).value();
        };
        QCOMPARE(standing().label.value, u"by the door"_s);
        QVERIFY(!standing().isRevoked && !standing().command && !standing().message);

        const Caller cashier{shop.manager().subject, Role::Cashier};
        QCOMPARE(shop.request(cashier, CommandKiosk{id, KioskCommand::Restart}).status, 403);
        const auto given = shop.request(shop.manager(), CommandKiosk{id, KioskCommand::Restart}, "restart");
        QCOMPARE(given.status, 200);
        QCOMPARE(standing().command->id, given.as<GivenCommand>().id);
        shop.request(shop.manager(), CommandKiosk{id, KioskCommand::Restart}, "restart");
        QCOMPARE(standing().command->id, given.as<GivenCommand>().id); // the same request is the same command
        shop.request(shop.manager(), CommandKiosk{id, KioskCommand::Restart});
        QVERIFY(standing().command->id != given.as<GivenCommand>().id);

        const KioskMessage message{u"Card only"_s, shop.now() + 1h};
        QCOMPARE(shop.request(shop.manager(), PutKioskMessage{id, message}).status, 200);
        QCOMPARE(standing().message->text.value, u"Card only"_s);
        QCOMPARE(standing().message->until, message.until);
        shop.request(shop.manager(), PutKioskMessage{id, {}});
        QVERIFY(!standing().message);

        shop.request(shop.manager(), RevokeKiosk{id});
        QVERIFY(standing().isRevoked);
        QCOMPARE(shop.request(shop.manager(), CommandKiosk{id, KioskCommand::Reload}).refusal(), u"kiosk-revoked"_s);
        QCOMPARE(shop.request(shop.manager(), PutKioskMessage{id, message}).refusal(), u"kiosk-revoked"_s);
        QCOMPARE(shop.told("KioskCommanded"), 2);
        QCOMPARE(shop.told("KioskMessagePut"), 2);
    }

    void logsInByPinAtAPairedKioskOnly()
    {
        GuardedShop shop;
        Device till(shop, u"kiosk-1"_s), other(shop, u"kiosk-2"_s);
        const Id oscar = shop.registered(u"oscar"_s, Role::Baker, u"correct horse"_s);
        const Caller himself{oscar, Role::Baker};
        QCOMPARE(shop.request(himself, SetPin{shop.sealed(u"1234"_s), {}}).refusal(), u"weak-pin"_s);
        QCOMPARE(shop.request(himself, SetPin{shop.sealed(u"4711"_s), {}}).status, 200);
        const LogInWithPin pin{{u"oscar"_s}, shop.sealed(u"4711"_s)};
        const QByteArray tills = shop.paired(till, u"till"_s).access.value.toLatin1();
        const auto tokens = till.request(pin, tills).as<Tokens>();
        QCOMPARE(tokens.subject, oscar);
        QCOMPARE(tokens.role, Role::Baker);
        QCOMPARE(*tokens.refreshUntil, shop.now() - 1ms + 30min); // who walks away is logged out soon

        QCOMPARE(other.request(pin).status, 401); // without a token,
        QCOMPARE(other.request(pin, shop.tokenOf(himself)).status, 403); // with one of a person,
        const Caller madeUp{shop.manager().subject, Role::Kiosk};
        QCOMPARE(other.request(pin, shop.tokenOf(madeUp)).refusal(), u"not-paired"_s); // or of no kiosk that we know
        const LogInWithPin guess{{u"oscar"_s}, shop.sealed(u"4713"_s)};
        QCOMPARE(other.request(guess, shop.tokenOf(madeUp)).refusal(), u"not-paired"_s); // which is told no more
        QCOMPARE(till.request(LogInWithPin{{u"oscar"_s}, shop.sealed(u"4712"_s)}, tills).refusal(), u"wrong-pin"_s);
        QCOMPARE(till.request(shop.logIn(u"oscar"_s, u"4711"_s)).refusal(), u"wrong-password"_s);
    }

    void slowsDownWhoTriesPins()
    {
        GuardedShop shop;
        Device till(shop, u"kiosk-1"_s), next(shop, u"kiosk-2"_s);
        const Id oscar = shop.registered(u"oscar"_s, Role::Baker, u"correct horse"_s);
        QCOMPARE(shop.request(shop.manager(), SetPin{shop.sealed(u"4711"_s), oscar}).status, 200);
        const QByteArray tills = shop.paired(till, u"till"_s).access.value.toLatin1();
        const LogInWithPin right{{u"oscar"_s}, shop.sealed(u"4711"_s)};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(till.request(LogInWithPin{{u"oscar"_s}, shop.sealed(u"0815"_s)}, tills).status, 401);
        QCOMPARE(till.request(right, tills).status, 429);
        QCOMPARE(next.request(right, shop.paired(next, u"next"_s).access.value.toLatin1()).status, 200);
        QCOMPARE(till.request(shop.logIn(u"oscar"_s, u"correct horse"_s)).status, 200); // a PIN is no password
    }

    void takesAPinAwayWithItsRole()
    {
        GuardedShop shop;
        Device till(shop, u"kiosk-1"_s);
        const Id oscar = shop.registered(u"oscar"_s, Role::Baker, u"correct horse"_s);
        const Id carol = shop.registered(u"carol"_s, Role::Customer, u"correct horse"_s);
        const Id zoe = shop.registered(u"zoe"_s, Role::Manager, u"correct horse"_s);
        const Caller manager = shop.manager();
        const auto pin = [&](const Id &person) { return SetPin{shop.sealed(u"4711"_s), person}; };
        const Id ada = shop.registered(u"ada"_s, Role::Administrator, u"correct horse"_s);
        QCOMPARE(shop.request(shop.administrator(), pin(ada)).refusal(), u"no-pin-for-this-role"_s);
        QCOMPARE(shop.request({carol, Role::Customer}, pin(oscar)).refusal(), u"not-yours-to-give"_s);
        QCOMPARE(shop.request(manager, pin(zoe)).refusal(), u"not-yours-to-give"_s);
        QCOMPARE(shop.request({oscar, Role::Baker}, pin(carol)).refusal(), u"not-yours-to-give"_s);
        QCOMPARE(shop.request(manager, pin(oscar)).status, 200);
        QCOMPARE(shop.told("PinChanged"), 1);
        const QByteArray tills = shop.paired(till, u"till"_s).access.value.toLatin1();
        const LogInWithPin logIn{{u"oscar"_s}, shop.sealed(u"4711"_s)};
        const auto tokens = till.request(logIn, tills).as<Tokens>();
        QCOMPARE(shop.request(manager, SetRole{oscar, Role::Customer}).status, 200);
        QCOMPARE(till.request(logIn, tills).refusal(), u"wrong-pin"_s);
        QCOMPARE(till.request(Refresh{tokens.refresh}).refusal(), u"session-ended"_s);
    }

    void givesAMachineAKeyForSomeRequests()
    {
        GuardedShop shop;
        Device robot(shop, u"app-1"_s);
        shop.sells(u"bread"_s, 320);
        const MakeApiKey stocktaker{u"stocktaker"_s, Role::Baker,
            {{RequestName(u"inventory/do/add-units"_s), RequestName(u"inventory/ask/stock"_s)}}};
        const Answer madeAnswer = shop.request(shop.administrator(), stocktaker, "make");
        const auto made = madeAnswer.as<MakeApiKey::Answer>();
        QCOMPARE(shop.request(shop.administrator(), stocktaker, "make").body, madeAnswer.body); // it was lost
        const auto exchanged = robot.request(ExchangeApiKey{made.key}).as<ExchangeApiKey::Answer>();
        const QByteArray token = exchanged.access.value.toLatin1();
        QCOMPARE(robot.request(inventory::AskStock{}, token).status, 200);
        QCOMPARE(robot.request(inventory::AddUnits{.sku = u"bread"_s, .quantity = 2}, token).status, 200);
        QCOMPARE(robot.request(menu::AskProducts{}, token).status, 403); // a baker may, this key may not
        QCOMPARE(robot.request(bank::AskBalance{}, token).status, 403);

        const auto listed = shop.request(shop.administrator(), AskApiKeys{}).as<AskApiKeys::Answer>();
        QCOMPARE(listed.apiKeys.size(), size_t(1));
        QCOMPARE(listed.apiKeys[0].requests.size(), size_t(2));
        QCOMPARE(shop.request(shop.administrator(), RevokeApiKey{made.apiKey}).status, 200);
        QCOMPARE(robot.request(ExchangeApiKey{made.key}).refusal(), u"wrong-api-key"_s);
        QCOMPARE(shop.told("ApiKeyMade"), 1);
        QCOMPARE(shop.told("ApiKeyRevoked"), 1);
        QVERIFY(!shop.journal().contains(made.key.value.section(u'.', 2)));
        shop.pass(5min);
        QCOMPARE(robot.request(inventory::AskStock{}, token).status, 401); // what is out ends by itself
    }

    void refusesKeysThatAreNone()
    {
        GuardedShop shop;
        Device robot(shop, u"app-1"_s);
        const Caller administrator = shop.administrator();
        const auto make = [](Role role, const QString &request) {
            return MakeApiKey{u"robot"_s, role, {{RequestName(request)}}};
        };
        QCOMPARE(
            shop.request(administrator, make(Role::Service, u"bank/do/print-money"_s)).refusal(), u"unknown-request"_s);
        QCOMPARE(shop.request(administrator, make(Role::Administrator, u"auth/do/rotate-keys"_s)).refusal(),
            u"not-yours-to-give"_s);
        const auto made =
            shop.request(administrator, make(Role::Service, u"bank/ask/balance"_s)).as<MakeApiKey::Answer>();
        for (const QString &key : QStringList{made.key.value.chopped(1), made.key.value + u'x', u"bakery"_s,
                 u"bakery."_s + administrator.subject.text() + u".x"_s})
            QCOMPARE(robot.request(ExchangeApiKey{key}).refusal(), u"wrong-api-key"_s);
        QCOMPARE(shop.request(administrator, RevokeApiKey{administrator.subject}).refusal(), u"unknown-api-key"_s);
    }
};

BAKERY_TEST(DevicesTest)

}

#include "devices_test.moc"
