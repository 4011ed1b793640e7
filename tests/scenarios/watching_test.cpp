// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/users_contract.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/guests.h"

#include <QTest>

namespace bakery::watching_test {

using namespace bakery::auth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// What a monitor is delivered, by the broker's rules: everything but requests, replies and what followers ask.
class Monitor final : private BusListener {
public:
    explicit Monitor(TableTopShop &shop) : m_shop(shop), m_bus(shop.broker(), u"monitor-1"_s)
    {
        m_bus.open(*this,
            {{"bakery/main/+/journal"}, {"bakery/main/+/event/+"}, {"bakery/main/+/state/#"},
                {"bakery/main/+/telemetry/#"}, {"bakery/main/+/presence/+"}},
            {});
        shop.pass(30ms);
    }

    void asks(const char *service, qint64 forMs = 10'000, Retention retention = Retention::Transient)
    {
        m_bus.publish({topics::watch("main", service, "monitor-1"), encode(WatchRequests{forMs}), Quality::AtMostOnce,
            retention, {}, {}, {}});
        m_shop.settle();
    }
    void asksAll()
    {
        forEach(Catalogue{}, [this]<typename Contract>() { asks(Contract::service, 60'000); });
    }
    std::vector<Message> copies() const
    {
        std::vector<Message> found;
        for (const Message &message : m_heard)
            if (message.topic.contains("/telemetry/request/") || message.topic.contains("/telemetry/answer/"))
                found.push_back(message);
        return found;
    }
    std::vector<Message> copiesOf(const QByteArray &request) const
    {
        std::vector<Message> found;
        for (const Message &message : copies())
            if (message.topic.endsWith(QByteArray('/' + request)))
                found.push_back(message);
        return found;
    }
    // All that it has heard of anything, as one text.
    QByteArray everything() const
    {
        QByteArray text;
        for (const Message &message : m_heard) {
            text += message.topic + ' ' + message.payload + ' ' + message.responseTopic;
            for (const auto &[name, value] : message.userProperties)
                text += ' ' + name + '=' + value;
            text += '\n';
        }
        return text;
    }
    void forget() { m_heard.clear(); }

private:
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override
    {
        m_heard.insert(m_heard.end(), messages.begin(), messages.end());
    }

    TableTopShop &m_shop;
    MemoryBus m_bus;
    std::vector<Message> m_heard;
};

}

// Requests carry tokens and are delivered to nobody else; while a monitor asks, it is told copies without what is
// secret.
class WatchingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void tellsNothingUntilAMonitorAsks()
    {
        GuestShop shop;
        Monitor monitor(shop);
        const Caller alice = shop.customerWith(1000);
        shop.buys(alice, u"bread"_s);
        QCOMPARE(monitor.copies().size(), 0u);

        monitor.asks("orders");
        shop.buys(alice, u"bread"_s);
        const auto copies = monitor.copiesOf("do/place");
        QCOMPARE(copies.size(), 2u);
        QCOMPARE(copies[0].topic, QByteArray("bakery/main/orders/telemetry/request/do/place"));
        QCOMPARE(copies[0].property("caller"), alice.subject.bytes());
        QCOMPARE(copies[0].property("role"), QByteArray("customer"));
        QCOMPARE(copies[0].property("client"), QByteArray("customer"));
        QVERIFY(copies[0].payload.contains(R"("sku":"bread")"));
        QCOMPARE(copies[1].topic, QByteArray("bakery/main/orders/telemetry/answer/do/place"));
        QCOMPARE(copies[1].property("status"), QByteArray("200"));
        QCOMPARE(copies[1].correlationData, copies[0].correlationData);
        QCOMPARE(monitor.copiesOf("ask/balance").size(), 0u); // it did not ask bank
    }

    void endsByItself()
    {
        GuestShop shop;
        Monitor monitor(shop);
        const Caller alice = shop.customerWith(1000);
        monitor.asks("bank", 2000);
        shop.pass(1s);
        shop.request(alice, bank::AskBalance{});
        QCOMPARE(monitor.copies().size(), 2u);
        monitor.asks("bank", 1000); // asking for less takes nothing away
        shop.pass(900ms);
        shop.request(alice, bank::AskBalance{});
        QCOMPARE(monitor.copies().size(), 4u);
        shop.pass(200ms);
        shop.request(alice, bank::AskBalance{});
        QCOMPARE(monitor.copies().size(), 4u);
    }

    void heedsNoWishThatTheBrokerHasKept()
    {
        GuestShop shop;
        Monitor monitor(shop);
        shop.stop("bank");
        monitor.asks("bank", 60'000, Retention::Retained);
        shop.start("bank");
        shop.pass(1s);
        shop.request(shop.customerWith(100), bank::AskBalance{});
        QCOMPARE(monitor.copies().size(), 0u);
    }

    // What was turned away at the door was not read, so nobody knows what is in it.
    void withholdsWhatWasNotRead()
    {
        GuestShop shop;
        Monitor monitor(shop);
        monitor.asks("auth");
        const QByteArray topic = topics::request("main", Verb::Do, "auth", "set-pin");
        QCOMPARE(shop.statusOf(topic, R"({"pin":"1234"})", "no token"), 401);
        QCOMPARE(shop.statusOf(topic, R"({"pin":"1234"})", shop.tokenOf(shop.manager())), 422);
        QCOMPARE(shop.statusOf(topic, R"({"pin":"1234")", shop.tokenOf(shop.manager())), 400);
        const auto copies = monitor.copiesOf("do/set-pin");
        QCOMPARE(copies.size(), 6u);
        for (size_t i = 0; i < copies.size(); i += 2)
            QVERIFY(copies[i].payload.isEmpty() && copies[i].property("withheld").endsWith(" bytes"));
        QVERIFY2(copies[3].payload.contains("against-contract"), copies[3].payload.constData());
        QVERIFY(!monitor.everything().contains("1234"));
    }

    // Everything that must not be seen has a bird's name, and the monitor hears all that there is.
    void neverTellsATokenASecretOrAnybodysName()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s), kiosk(shop, u"kiosk-1"_s);
        Monitor monitor(shop);
        monitor.asksAll();
        QByteArrayList canaries;
        const auto hide = [&](const QString &secret) {
            canaries.append(secret.toUtf8());
            return secret;
        };
        const auto box = [&](const QString &secret) { return SealedSecret(hide(shop.sealed(hide(secret)).value)); };

        const auto zoe = app.request(SignUp{{hide(u"canary zoe"_s)}, box(u"canary password"_s)}).as<Tokens>();
        hide(zoe.access.value), hide(zoe.refresh.value);
        const Caller caller{zoe.subject, Role::Customer};
        const auto again = app.request(LogIn{{u"canary zoe"_s}, box(u"canary password"_s)}).as<Tokens>();
        hide(again.access.value), hide(again.refresh.value);
        const QByteArray token = again.access.value.toLatin1();
        const auto next = app.request(Refresh{zoe.refresh}).as<Tokens>();
        hide(next.access.value), hide(next.refresh.value);
        QCOMPARE(app.request(LogIn{{hide(u"canary nobody"_s)}, box(u"canary guess"_s)}).status, 401);
        QCOMPARE(app.request(SetPin{box(u"49173605"_s), {}}, token).status, 200);
        QCOMPARE(app.request(ChangePassword{box(u"canary password"_s), box(u"canary later"_s)}, token).status, 200);

        const auto begun = kiosk.request(BeginPairing{}).as<BeginPairing::Answer>();
        hide(begun.code.value), hide(begun.claim.value);
        QCOMPARE(shop.request(shop.manager(), ApprovePairing{begun.code.value, u"till"_s}).status, 200);
        const auto paired = kiosk.request(CollectPairing{begun.pairing, begun.claim}).as<Tokens>();
        hide(paired.access.value), hide(paired.refresh.value);
        const QByteArray kiosks = paired.access.value.toLatin1();
        const auto visit = kiosk.request(BeginVisit{}, kiosks).as<BeginVisit::Answer>();
        hide(visit.code.value);
        QCOMPARE(shop.request(caller, ApproveVisit{visit.code.value}).status, 200);
        hide(kiosk.request(CollectVisit{visit.visit}, kiosks).as<CollectVisit::Answer>().access.value);
        QCOMPARE(kiosk.request(LogInWithPin{{u"canary zoe"_s}, box(u"49173605"_s)}, kiosks).status, 200);
        const auto key = shop.request(shop.administrator(),
                                 MakeApiKey{u"robot"_s, Role::Service, {{RequestName(u"menu/ask/products"_s)}}})
                             .as<MakeApiKey::Answer>();
        hide(key.key.value);
        hide(app.request(ExchangeApiKey{key.key}).as<ExchangeApiKey::Answer>().access.value);

        QCOMPARE(shop.request(shop.manager(), bank::TopUp{caller.subject, {10'000, u"EUR"_s}}).status, 200);
        orders::PlaceOrder place{.lines = {{u"bread"_s, 1}}};
        place.note = Personal<orders::OrderNote>{hide(u"canary note"_s)};
        const auto receipt = shop.request(caller, place).as<orders::Receipt>();
        QCOMPARE(shop.request(shop.manager(), orders::AskOrder{receipt.order}).status, 200);
        users::ChangeProfile change;
        change.displayName = Personal<users::DisplayName>{hide(u"canary Z."_s)};
        change.notes = Personal<users::Notes>{hide(u"canary allergy"_s)};
        QCOMPARE(shop.request(caller, change).status, 200);
        shop.pass(3s);
        const Answer profile = shop.request(shop.manager(), users::AskProfile{caller.subject});
        QVERIFY(profile.body.contains("canary allergy")); // so there was something to hide
        users::AskPeople byName;
        byName.name = Personal<PersonName>{u"canary zoe"_s};
        QCOMPARE(shop.request(shop.manager(), byName).status, 200);

        const QByteArray seen = monitor.everything();
        QVERIFY(monitor.copiesOf("do/sign-up").size() == 2 && monitor.copiesOf("do/exchange-api-key").size() == 2);
        QVERIFY(seen.contains(R"json({"name":"(hidden)","password":"(hidden)"})json"));
        QVERIFY(seen.contains(R"json("note":"(hidden)")json"));
        QVERIFY(canaries.size() > 25);
        for (const QByteArray &canary : canaries)
            QVERIFY2(!canary.isEmpty() && !seen.contains(canary), canary.constData());
        QVERIFY(!seen.contains("canary") && !seen.contains("Bearer"));
        for (const Message &copy : monitor.copies()) {
            const QByteArray said = copy.topic + ' ' + copy.property("violation");
            QVERIFY2(copy.property("violation").isNull(), said.constData());
        }
    }

    // A shop in a rush is not made to tell everything twice.
    void tellsSoMuchOnlyAndSaysWhatItLeavesOut()
    {
        GuestShop shop;
        Monitor monitor(shop);
        const Caller alice = shop.customerWith(100);
        monitor.asks("bank");
        for (int i = 0; i < 1500; ++i)
            shop.send(alice, bank::AskBalance{});
        shop.settle();
        shop.pass(100ms);
        const size_t told = monitor.copies().size();
        QVERIFY2(told >= 2000 && told < 2200, QByteArray::number(qsizetype(told)).constData());
        shop.request(alice, bank::AskBalance{});
        qint64 untold = 0;
        for (const Message &copy : monitor.copies())
            untold += copy.property("untold").toLongLong();
        QCOMPARE(qint64(monitor.copies().size()) + untold, 2 * 1501);
    }
};

BAKERY_TEST(WatchingTest)

}

#include "watching_test.moc"
