// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"
#include "tests/scenarios/guests.h"

#include <QTest>

namespace bakery::users_test {

using namespace bakery::users;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s;
const auto donut = u"donut"_s;

QString textOf(const Favourites &favourites)
{
    QStringList words;
    for (const Pieces &one : favourites)
        words.append(one.sku.value + u' ' + QString::number(one.pieces));
    return words.join(u", "_s);
}

}

// Who is who, as users gathers it from what others tell.
class UsersTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoSignedUp()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"Alice"_s);
        const Profile profile = shop.profileOf(alice);
        QCOMPARE(profile.person, alice.subject);
        QCOMPARE(profile.kind, PersonKind::Customer);
        QCOMPARE(profile.role, std::optional(Role::Customer));
        QCOMPARE(profile.name->value.value, u"Alice"_s);
        QVERIFY(profile.registeredAt && profile.lastSeen);
        QCOMPARE(profile.toppedUp, Amounts(std::vector<Money>{{10'000, u"EUR"_s}}));
        QCOMPARE(profile.spent, Amounts());
        for (const QString &text : shop.textsOf("users", u"select name || sealed_by_auth from people"_s))
            QVERIFY(!text.contains(u"Alice"_s)); // sealed

        const Id oscar = shop.registered(u"oscar"_s, Role::Baker, u"correct horse"_s);
        QCOMPARE(shop.profileOf({oscar, Role::Baker}).kind, PersonKind::Staff);
        QCOMPARE(shop.request(shop.manager(), auth::SetRole{oscar, Role::Customer}).status, 200);
        QCOMPARE(shop.profileOf({oscar, Role::Baker}).kind, PersonKind::Customer);
        Device kiosk(shop, u"kiosk-1"_s);
        const Id paired = shop.paired(kiosk, u"left of the door"_s).subject;
        QCOMPARE(shop.profileOf({paired, Role::Kiosk}).kind, PersonKind::Kiosk);
    }

    void tellsOrdersSpendingAndFavourites()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s);
        const Instant before = *shop.profileOf(alice).lastSeen;
        shop.pass(1h);
        shop.buys(alice, donut, 3);
        const auto loaf = shop.buys(alice, bread, 2);
        shop.buys(alice, donut);
        QCOMPARE(shop.request(alice, orders::PlaceOrder{.lines = {{bread, 900}}}).refusal(), u"insufficient-stock"_s);
        Profile profile = shop.profileOf(alice);
        QCOMPARE(profile.ordersPlaced.value, 4);
        QCOMPARE(profile.ordersCompleted.value, 3);
        QCOMPARE(profile.spent, Amounts(std::vector<Money>{{4 * 150 + 2 * 320, u"EUR"_s}}));
        QCOMPARE(textOf(profile.favourites), u"donut 4, bread 2"_s);
        QVERIFY(*profile.lastSeen >= before + 1h);

        const orders::RefundOrder refund{.order = loaf.order, .lines = {{{bread, 1}}}};
        QCOMPARE(shop.request({shop.manager().subject, Role::Cashier}, refund).status, 200);
        profile = shop.profileOf(alice);
        QCOMPARE(profile.spent, Amounts(std::vector<Money>{{4 * 150 + 320, u"EUR"_s}}));
        QCOMPARE(textOf(profile.favourites), u"donut 4, bread 2"_s);
    }

    void isAskedByOneselfAndByStaff()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s), bob = shop.guest(app, u"bob"_s);
        QCOMPARE(shop.request(alice, AskProfile{}).as<Profile>().name->value.value, u"alice"_s);
        QCOMPARE(shop.request(alice, AskProfile{bob.subject}).refusal(), u"unknown-person"_s);
        QCOMPARE(shop.request(bob, AskExport{alice.subject, {}}).refusal(), u"unknown-person"_s);
        QCOMPARE(shop.request(shop.manager(), AskExport{alice.subject, {}}).refusal(), u"unknown-person"_s);
        QCOMPARE(shop.request(shop.administrator(), AskExport{alice.subject, {}}).status, 200);
        QCOMPARE(shop.request(alice, AskPeople{}).status, 403);
    }

    void changesOnesOwnProfile()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s);
        QCOMPARE(shop.request(alice, ChangeProfile{{{u"Ally"_s}}, u"de"_s, {{u"no nuts, please"_s}}}).status, 200);
        QCOMPARE(shop.request(alice, ChangeProfile{{{QString()}}, {}, {}}).status, 200);
        const Profile profile = shop.profileOf(alice);
        QVERIFY(!profile.displayName);
        QCOMPARE(profile.language->value, u"de"_s);
        QCOMPARE(profile.notes->value.value, u"no nuts, please"_s);
        for (const char *query : {"select notes || display_name from people", "select events from turns",
                 "select body || about from requests"})
            for (const QString &text : shop.textsOf("users", QString::fromLatin1(query)))
                QVERIFY2(!text.contains(u"nuts"_s) && !text.contains(u"Ally"_s), qPrintable(text));
        const Caller nobody{shop.manager().subject, Role::Customer};
        QCOMPARE(shop.request(nobody, ChangeProfile{}).refusal(), u"unknown-person"_s);
    }

    void findsPeopleByNameAndPageByPage()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        std::vector<Id> known;
        for (int i = 0; i < 5; ++i)
            known.push_back(shop.guest(app, u"guest %1"_s.arg(i)).subject);
        QCOMPARE(shop.request({known[3], Role::Customer}, ChangeProfile{{{u"Ümit"_s}}, {}, {}}).status, 200);
        const auto called = [&](const QString &name) {
            std::vector<Id> found;
            for (const auto &person : shop.request(shop.manager(), AskPeople{.name = {{name}}}).as<PeoplePage>().people)
                found.push_back(person.person);
            return found;
        };
        QCOMPARE(called(u"GUEST 3"_s), std::vector{known[3]});
        QCOMPARE(called(u"ümit"_s), std::vector{known[3]});
        QCOMPARE(called(u"guest"_s), std::vector<Id>());
        std::vector<Id> paged;
        AskPeople question{.limit = 2};
        do {
            const auto page = shop.request(shop.manager(), question).as<PeoplePage>();
            for (const PersonInShort &person : page.people)
                paged.push_back(person.person);
            question.after = page.next;
        } while (question.after);
        QCOMPARE(paged, known);
        QCOMPARE(shop.request(shop.manager(), AskPeople{.after = u"x"_s}).refusal(), u"bad-cursor"_s);
    }

    // Everything else goes on meanwhile, and nothing is missed.
    void catchesUpAfterBeingAway()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s);
        shop.buys(alice, bread);
        shop.stop("users");
        const Caller bob = shop.guest(app, u"bob"_s);
        for (int i = 0; i < 30; ++i) {
            shop.buys(i % 2 ? alice : bob, donut);
            shop.pass(2min);
        }
        QCOMPARE(shop.request(shop.manager(), AskProfile{alice.subject}).status, 0);
        shop.start("users");
        shop.pass(5s);
        QCOMPARE(shop.profileOf(alice).ordersCompleted.value, 16);
        QCOMPARE(textOf(shop.profileOf(alice).favourites), u"donut 15, bread 1"_s);
        QCOMPARE(shop.profileOf(bob).ordersCompleted.value, 15);
        QCOMPARE(shop.profileOf(bob).name->value.value, u"bob"_s);
    }

    void countsOnceThoughKilledInTheMiddle()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s);
        for (const TurnStep step : {TurnStep::Handled, TurnStep::Committed, TurnStep::Appended}) {
            shop.killAt("users", step);
            shop.buys(alice, bread, 2);
            shop.pass(5s);
        }
        QCOMPARE(shop.deaths(), 3);
        QCOMPARE(shop.profileOf(alice).ordersCompleted.value, 3);
        QCOMPARE(textOf(shop.profileOf(alice).favourites), u"bread 6"_s);
    }

    // Auth alone reads names: while it is away they wait.
    void learnsANameWhenAuthIsBack()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        shop.hold("users");
        const Caller alice = shop.guest(app, u"alice"_s);
        shop.stop("auth");
        shop.letGo("users");
        shop.pass(10s);
        QCOMPARE(shop.profileOf(alice).kind, PersonKind::Customer);
        QVERIFY(!shop.profileOf(alice).name);
        shop.start("auth");
        shop.pass(5s);
        QCOMPARE(shop.profileOf(alice).name->value.value, u"alice"_s);
        QVERIFY(shop.textsOf("users", u"select person from people where sealed_by_auth <> ''"_s).empty());
    }

    // Whoever asks is told at an address of its own; who may ask at all is the broker's to say (access_test.cpp).
    void opensNothingForAnybodyElse()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s);
        const QString sealed = shop.textsOf("auth", u"select name from people"_s).at(0);
        MemoryBus spy(shop.broker(), u"spy"_s);
        struct Ears : BusListener {
            int heard = 0;
            void busConnected() override { }
            void busLost() override { }
            void busArrived(std::vector<Message> messages) override { heard += int(messages.size()); }
        } ears;
        spy.open(ears, {{"bakery/main/reply/spy/#", Quality::AtLeastOnce}}, {});
        shop.pass(1s);
        const auto ask = [&](const QByteArray &follower) {
            spy.publish({topics::sealed("main", "auth", follower), encode(AskSealed{{{alice.subject, sealed}}}),
                Quality::AtLeastOnce, Retention::Transient, "bakery/main/reply/spy/sealed/auth", "question", {}});
            shop.pass(1s);
        };
        ask("users-1");
        QCOMPARE(ears.heard, 0);
        ask("spy");
        QCOMPARE(ears.heard, 1);
    }

    void beginsFromASnapshot()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s);
        shop.buys(alice, bread);
        shop.pass(5s);
        QCOMPARE(shop.requestOf("auth", shop.administrator(), PruneJournal{}).status, 200);
        shop.startAnew("users");
        shop.pass(10s);
        const Profile profile = shop.profileOf(alice);
        QCOMPARE(profile.name->value.value, u"alice"_s);
        QCOMPARE(profile.ordersCompleted.value, 1);
    }

    void exportsEverythingPageByPage()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s), bob = shop.guest(app, u"bob"_s);
        for (int i = 0; i < 60; ++i) {
            shop.buys(alice, donut);
            shop.request(alice, orders::PlaceOrder{.lines = {{bread, 999}}}); // refused, and part of it all the same
        }
        shop.buys(bob, bread);
        shop.pass(2s);
        std::set<Id> seen;
        int completed = 0, refused = 0;
        AskExport question;
        do {
            const Answer answer = shop.request(alice, question);
            const auto page = answer.as<Export>();
            QCOMPARE(page.profile.name->value.value, u"alice"_s);
            QVERIFY(page.elsewhere.size() >= 3);
            for (const OrderOfPerson &order : page.orders) {
                QVERIFY(seen.insert(order.order).second);
                completed += order.fate == OrderFate::Completed;
                refused += order.fate == OrderFate::Refused;
            }
            question.after = page.next;
        } while (question.after);
        QCOMPARE(completed, 60);
        QCOMPARE(refused, 60);
    }
};

BAKERY_TEST(UsersTest)

}

#include "users_test.moc"
