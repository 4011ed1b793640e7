// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/catalogue.h"
#include "shared/contracts/kiosk.h"
#include "shared/tokens/administrator.h"
#include "tests/contracts/baking_recording.h"
#include "tests/contracts/hours_recording.h"
#include "tests/contracts/inventory_recording.h"
#include "tests/contracts/keeper_recording.h"
#include "tests/contracts/menu_recording.h"
#include "tests/contracts/orders_recording.h"
#include "tests/contracts/payment_recording.h"
#include "tests/contracts/people_recording.h"
#include "tests/contracts/recorder.h"
#include "tests/contracts/reports_recording.h"
#include "tests/scenarios/device.h"

#include <QTest>

using namespace bakery;
using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s;
// Needs a machine in trouble, or a crowd: their own tests provoke them.
const std::set<QByteArray> notProvoked{"ClockStepped", "DeadLetterDismissed", "unavailable", "not-answered",
    "too-many-pieces", "too-many-categories", "too-many-drawers", "too-many-missing"};

StoreAddresses storesIn(const QTemporaryDir &folder)
{
    StoreAddresses stores;
    forEach(Catalogue{}, [&]<typename Contract>() {
        const QString service = QString::fromLatin1(Contract::service);
        stores[service] = {Dialect::Sqlite, folder.filePath(service + u".sqlite"_s), {}};
    });
    return stores;
}

PlaceOrder one(const QString &sku, qint64 quantity = 1) { return {.lines = {{sku, quantity}}}; }

}

// Lets a shop do and refuse all that it can, and writes down every message. What it writes is held against the
// published contract by tests/contracts/node.
class RecordingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TableTopShop> m_shop;
    std::unique_ptr<Recorder> m_recorder;
    Caller m_alice;
    Receipt m_receipt; // of three loaves

    template <typename R>
    QString refusalOf(const Caller &caller, const R &request)
    {
        return m_shop->request(caller, request).refusal();
    }
    template <typename R>
    QString refusalOf(Device &device, const R &request, const QByteArray &token = {})
    {
        return device.request(request, token).refusal();
    }
    auth::SealedSecret sealed(const QString &secret) const
    {
        return *seal(secret, SecretKeys(m_shop->dataFolder() + u"/keys/auth"_s).sealing()->publicHalf());
    }
    void say(const QByteArray &topic, const QByteArray &body, const QByteArray &token)
    {
        m_recorder->say(topic, body, token);
        m_shop->settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/tests/contracts"_s;
        m_shop = std::make_unique<TableTopShop>(storesIn(m_folder));
        m_recorder = std::make_unique<Recorder>(m_shop->broker(), folder + u"/recorded.jsonl"_s);
        m_shop->pass(2s);
        QVERIFY(m_recorder->isListening());
        m_shop->sells(bread, 320);
        m_shop->bakes(bread, 10);
        m_alice = m_shop->customerWith(2000);
    }

    void sells()
    {
        m_receipt = m_shop->request(m_alice, one(bread, 3)).as<Receipt>();
        QCOMPARE(m_shop->request(m_alice, AskOrder{m_receipt.order}).status, 200);
        QCOMPARE(m_shop->request(m_alice, AskOrders{}).status, 200);
        QCOMPARE(m_shop->request(m_alice, bank::AskBalance{}).status, 200);
        QCOMPARE(m_shop->request(m_alice, bank::AskStatement{}).status, 200);
        QCOMPARE(m_shop->request(m_alice, inventory::AskStock{}).status, 200);
        QCOMPARE(m_shop->request(m_alice, menu::AskProducts{}).status, 200);
    }

    void refusesToSell()
    {
        QCOMPARE(refusalOf(m_alice, one(bread, 100)), u"insufficient-stock"_s);
        QCOMPARE(refusalOf(m_shop->customerWith(0), one(bread)), u"payment-refused"_s);
        QCOMPARE(refusalOf(m_alice, one(u"brioche"_s)), u"unknown-product"_s);
        PlaceOrder dear = one(bread);
        dear.expectedTotal = Price{1, u"EUR"_s};
        QCOMPARE(refusalOf(m_alice, dear), u"price-changed"_s);
    }

    void refunds()
    {
        QCOMPARE(refusalOf(m_alice, CancelOrder{m_receipt.order}), u"wrong-state"_s);
        RefundOrder part{.order = m_receipt.order};
        part.lines = List<OrderLine, 1, 50>{{bread, 1}};
        QCOMPARE(m_shop->request(m_shop->manager(), part).status, 200);
        QCOMPARE(m_shop->request(m_shop->manager(), RefundOrder{.order = m_receipt.order}).status, 200);
        QCOMPARE(refusalOf(m_shop->manager(), RefundOrder{.order = m_receipt.order}), u"nothing-to-refund"_s);
        QCOMPARE(refusalOf(m_shop->manager(), RefundOrder{.order = m_alice.subject}), u"unknown-order"_s);
    }

    void cancelsWhileTheBankIsBusy()
    {
        m_shop->hold("bank");
        const QByteArray placing = m_shop->send(m_alice, one(bread), {}, 120s);
        m_shop->settle();
        const Id order = m_shop->request(m_alice, AskOrders{}).as<OrderPage>().orders[0].order;
        QCOMPARE(m_shop->request(m_alice, CancelOrder{order}).status, 200);
        m_shop->letGo("bank");
        m_shop->settle();
        QCOMPARE(m_shop->answerTo(placing).refusal(), u"order-cancelled"_s);
    }

    void answersLateWhileInventoryIsBusy()
    {
        m_shop->hold("inventory");
        const QByteArray placing = m_shop->send(m_alice, one(bread));
        m_shop->pass(11s);
        QCOMPARE(m_shop->answerTo(placing).refusal(), u"not-settled-in-time"_s);
        m_shop->letGo("inventory");
        m_shop->pass(3s);
    }

    void givesTheMoneyBackForWhatWentStale()
    {
        m_shop->sells(u"eclair"_s, 250);
        m_shop->bakes(u"eclair"_s, 1, m_shop->now() + 30s);
        m_shop->hold("bank");
        const QByteArray placing = m_shop->send(m_alice, one(u"eclair"_s), {}, 120s);
        m_shop->settle();
        m_shop->hold("inventory");
        m_shop->letGo("bank");
        m_shop->pass(60s);
        m_shop->letGo("inventory");
        m_shop->pass(2s);
        QCOMPARE(m_shop->answerTo(placing).refusal(), u"order-cancelled"_s);
    }

    void takesCardsAndCash() { recordPayments(*m_shop, m_alice); }

    void preparesWhatIsMadeToOrder() { recordOrders(*m_shop); }

    void bakes() { recordBaking(*m_shop, m_alice); }

    void runsTheOffice()
    {
        const Caller manager = m_shop->manager(), administrator{manager.subject, Role::Administrator};
        const auth::RegisterPerson person{.name = {u"Zoë"_s.repeated(26)}, .role = Role::Baker};
        QCOMPARE(m_shop->request(manager, person).status, 200);
        QCOMPARE(refusalOf(manager, person), u"name-taken"_s);
        recordMenu(*m_shop);
        QCOMPARE(refusalOf(manager, bank::TopUp{m_alice.subject, {100, u"USD"_s}}), u"wrong-currency"_s);
        QCOMPARE(refusalOf(manager, inventory::AddUnits{.sku = bread, .quantity = 1, .bestBefore = m_shop->now() - 1s}),
            u"already-stale"_s);
        QCOMPARE(refusalOf(m_alice, AskOrders{.after = Cursor(u"nowhere"_s)}), u"bad-cursor"_s);
        QCOMPARE(m_shop->request(administrator, auth::RotateKeys{}).status, 200);
    }

    void logsPeopleIn()
    {
        const Caller manager = m_shop->manager(), administrator{manager.subject, Role::Administrator};
        const auth::SealedSecret good = sealed(u"correct horse"_s), other = sealed(u"battery staple"_s);
        Device app(*m_shop, u"app-1"_s);
        const auto paul = app.request(auth::SignUp{{u"paul"_s}, good}).as<auth::Tokens>();
        const QByteArray token = paul.access.value.toLatin1();
        QCOMPARE(refusalOf(app, auth::SignUp{{u"pia"_s}, sealed(u"short"_s)}), u"weak-password"_s);
        QCOMPARE(refusalOf(app, auth::SignUp{{u"pia"_s}, QString(64, u'A')}), u"not-sealed"_s);
        QCOMPARE(app.request(auth::LogIn{{u"paul"_s}, good}).status, 200);
        QCOMPARE(refusalOf(app, auth::LogIn{{u"paul"_s}, other}), u"wrong-password"_s);
        const auto next = app.request(auth::Refresh{paul.refresh}).as<auth::Tokens>();
        QCOMPARE(refusalOf(app, auth::Refresh{paul.refresh}), u"session-ended"_s);
        QCOMPARE(refusalOf(app, auth::Refresh{next.refresh}), u"session-ended"_s);
        QCOMPARE(app.request(auth::ChangePassword{good, other}, token).status, 200);
        QCOMPARE(app.request(auth::LogOut{{}, true}, token).status, 200);
        QCOMPARE(m_shop->request(manager, auth::AskPerson{{u"paul"_s}}).status, 200);
        QCOMPARE(m_shop->request(manager, auth::SetPassword{paul.subject, good}).status, 200);
        QCOMPARE(refusalOf(manager, auth::AskPerson{{u"nobody"_s}}), u"unknown-person"_s);
        QCOMPARE(refusalOf(manager, auth::SetPin{sealed(u"1111"_s), paul.subject}), u"weak-pin"_s);
        QCOMPARE(m_shop->request(manager, auth::SetRole{paul.subject, Role::Baker}).status, 200);
        QCOMPARE(refusalOf(manager, auth::SetRole{paul.subject, Role::Manager}), u"not-yours-to-give"_s);
        QCOMPARE(m_shop->request(manager, auth::SetPin{sealed(u"4711"_s), paul.subject}).status, 200);

        const QString code = *AdministratorCode(m_shop->dataFolder() + u"/keys/auth"_s).make();
        const auto claimed = app.request(auth::ClaimAdministrator{sealed(code), good}).as<auth::Tokens>();
        QCOMPARE(refusalOf(app, auth::ClaimAdministrator{sealed(code), good}), u"unknown-code"_s);
        QCOMPARE(refusalOf(administrator, auth::SetPin{sealed(u"4711"_s), claimed.subject}), u"no-pin-for-this-role"_s);
        QCOMPARE(refusalOf(administrator, auth::SetRole{claimed.subject, Role::Baker}), u"last-administrator"_s);
    }

    void pairsAKiosk()
    {
        const Caller manager = m_shop->manager();
        Device kiosk(*m_shop, u"kiosk-1"_s);
        const auto begun = kiosk.request(auth::BeginPairing{}).as<auth::BeginPairing::Answer>();
        const auth::CollectPairing collect{begun.pairing, begun.claim};
        QCOMPARE(refusalOf(kiosk, collect), u"not-approved-yet"_s);
        QCOMPARE(m_shop->request(manager, auth::ApprovePairing{begun.code.value, u"door"_s}).status, 200);
        const auto tokens = kiosk.request(collect).as<auth::Tokens>();
        const QByteArray token = tokens.access.value.toLatin1();
        QCOMPARE(kiosk.request(auth::LogInWithPin{{u"paul"_s}, sealed(u"4711"_s)}, token).status, 200);
        QCOMPARE(refusalOf(kiosk, auth::LogInWithPin{{u"paul"_s}, sealed(u"4712"_s)}, token), u"wrong-pin"_s);
        letInAVisitor(*m_shop, kiosk, token);
        QCOMPARE(m_shop->request(manager, auth::AskKiosks{}).status, 200);
        const Id paired = tokens.subject;
        const auth::PutKioskMessage tell{paired, auth::KioskMessage{u"Card only"_s, m_shop->now() + 1h}};
        QCOMPARE(m_shop->request(manager, tell).status, 200);
        QCOMPARE(m_shop->request(manager, auth::CommandKiosk{paired, auth::KioskCommand::Restart}).status, 200);
        say(topics::presence(TableTopShop::site, "kiosk", "kiosk-1"),
            encode(kiosk::KioskPresence{.instance = u"kiosk-1"_s, .version = u"1"_s, .screen = u"menu"_s}), {});
        QCOMPARE(m_shop->request(manager, auth::RevokeKiosk{tokens.subject}).status, 200);
        QCOMPARE(refusalOf(kiosk, auth::LogInWithPin{{u"paul"_s}, sealed(u"4711"_s)}, token), u"not-paired"_s);
        QCOMPARE(refusalOf(manager, auth::RevokeKiosk{manager.subject}), u"unknown-kiosk"_s);
        QCOMPARE(refusalOf(manager, auth::CommandKiosk{paired, auth::KioskCommand::Reload}), u"kiosk-revoked"_s);
    }

    void givesAMachineAKey()
    {
        const Caller administrator{m_shop->manager().subject, Role::Administrator};
        Device robot(*m_shop, u"robot-1"_s);
        const auto make = [](const QString &request) {
            return auth::MakeApiKey{u"robot"_s, Role::Service, {{auth::RequestName(request)}}};
        };
        QCOMPARE(refusalOf(administrator, make(u"nobody/do/nothing"_s)), u"unknown-request"_s);
        const auto made = m_shop->request(administrator, make(u"menu/ask/products"_s)).as<auth::MakeApiKey::Answer>();
        QCOMPARE(robot.request(auth::ExchangeApiKey{made.key}).status, 200);
        QCOMPARE(m_shop->request(administrator, auth::AskApiKeys{}).status, 200);
        QCOMPARE(m_shop->request(administrator, auth::RevokeApiKey{made.apiKey}).status, 200);
        QCOMPARE(refusalOf(robot, auth::ExchangeApiKey{made.key}), u"wrong-api-key"_s);
        QCOMPARE(refusalOf(administrator, auth::RevokeApiKey{administrator.subject}), u"unknown-api-key"_s);
    }

    void looksAfterEachService()
    {
        const QByteArray token = m_shop->tokenOf({m_shop->manager().subject, Role::Administrator});
        forEach(Catalogue{}, [&]<typename Contract>() {
            const QByteArray service = Contract::service;
            const auto topic = [&](const Route &route) {
                return topics::request("main", route.verb, service, route.name);
            };
            say(topic(AskDeadLetters::route), "{}", token);
            say(topic(PruneJournal::route), "{}", token);
            for (const Route &route : {AskDeadLetter::route, ReplayDeadLetter::route})
                say(topic(route), "{\"letter\":1}", token);
            say(topic(DismissDeadLetter::route), "{\"letter\":1,\"why\":\"the journal was forged\"}", token);
        });
    }

    void refusesAtTheDoor()
    {
        const QByteArray place = "bakery/main/orders/do/place", token = m_shop->tokenOf(m_alice);
        say(place, QByteArray(2'000'000, ' '), token);
        say(place, "{", token);
        say(place, "{}", token);
        QCOMPARE(refusalOf(m_alice, RefundOrder{.order = m_receipt.order}), u"not-allowed"_s);
        QCOMPARE(m_shop->request(m_alice, one(bread), "twice").status, 200);
        QCOMPARE(m_shop->request(m_alice, one(bread, 2), "twice").refusal(), u"id-reused"_s);
        for (int i = 0; i < 25; ++i)
            say(place, "{}", "forged");
        m_shop->pass(70s); // what was refused is told in the journal now and then
    }

    void catchesUp()
    {
        m_shop->stop("bank");
        m_shop->send(m_alice, one(bread), {}, 60s);
        m_shop->pass(5s);
        m_shop->start("bank");
        m_shop->pass(10s);
        QVERIFY(m_recorder->topics().contains("bakery/main/inventory/log/bank-1"));
    }

    void countsItsUnits() { recordInventory(*m_shop, m_alice); }

    void forgetsPeople() { recordPeople(*m_shop, m_alice); }

    void keepsBackups() { recordKeeper(*m_shop); }
    void keepsHours() { recordHours(*m_shop, m_alice); }

    void reportsTheDay() { recordReports(*m_shop); }

    void forgetsAnswersAfterADay()
    {
        const bank::TopUp gift{m_alice.subject, {100, u"EUR"_s}};
        QCOMPARE(m_shop->request(m_shop->manager(), gift, "gift").status, 200);
        m_shop->stop("bank");
        m_shop->pass(25h);
        m_shop->start("bank");
        m_shop->pass(2s);
        QCOMPARE(m_shop->request(m_shop->manager(), gift, "gift").refusal(), u"answer-forgotten"_s);
    }

    void hasHeardEveryEvent()
    {
        const auto heard = [&]<typename E>() {
            const QByteArray name = E::event.name;
            QVERIFY2(m_recorder->eventTypes().contains(name) || notProvoked.contains(name), name.constData());
        };
        forEach(FrameworkEvents{}, heard);
        forEach(Catalogue{}, [&]<typename Contract>() { forEach(typename Contract::Events{}, heard); });
    }

    void hasHeardEveryReading()
    {
        forEach(Catalogue{}, [&]<typename Contract>() {
            forEach(ReadingsOf<Contract>{}, [&]<typename T>() {
                const QByteArray topic = topics::telemetry("main", T::telemetry.service, T::telemetry.name) + '/';
                const auto first = m_recorder->topics().lower_bound(topic);
                QVERIFY2(first != m_recorder->topics().end() && first->startsWith(topic), topic.constData());
            });
        });
    }

    void hasHeardEveryRequestAndRefusal()
    {
        const auto refused = [&]<typename R>() {
            const QByteArray type = R::refusal.type;
            QVERIFY2(m_recorder->refusals().contains(type) || notProvoked.contains(type), type.constData());
        };
        forEach(FrameworkRefusals{}, refused);
        forEach(Catalogue{}, [&]<typename Contract>() {
            forEach(typename Contract::Requests{}, [&]<typename R>() {
                const QByteArray topic = topics::request("main", R::route.verb, R::route.service, R::route.name);
                QVERIFY2(m_recorder->requestsDone().contains(topic), topic.constData());
                forEach(typename R::Refusals{}, refused);
            });
        });
    }
};

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
