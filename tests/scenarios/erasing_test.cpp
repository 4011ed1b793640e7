// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody is forgotten: by every service, whatever is down meanwhile, and down to the bytes of the stores.
#include "checker/checker.h"
#include "shared/contracts/personal.h"
#include "shared/contracts/services.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/guests.h"

#include <QRegularExpression>
#include <QTest>

namespace bakery::erasing_test {

using namespace bakery::users;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto canary = u"Kanarienvogel"_s;
const auto bread = u"bread"_s;

// Every byte of a store that a stranger might read: SQLite's files; of PostgreSQL all rows of all tables.
QByteArray contentOf(const StoreAddress &address)
{
    QByteArray content;
    if (address.dialect == Dialect::Sqlite) {
        for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s})
            if (QFile file(address.location + part); file.open(QIODevice::ReadOnly))
                content += file.readAll();
        return content;
    }
    Store store(address, Store::Access::ReadOnly);
    store.execute(u"set bytea_output to hex"_s); // Qt has bytes shown in another way
    Statement tables(store, u"select table_name::text from information_schema.tables where table_schema = ?"_s);
    for (const auto &[table] : tables.all<QString>(address.schema)) {
        Statement rows(store, u"select t::text from %1 t"_s.arg(table));
        for (const auto &[row] : rows.all<QString>())
            content += row.toUtf8() + '\n';
    }
    return content;
}

// Each store that holds it, readable or in hexadecimal digits.
QStringList storesWith(const GuestShop &shop, const QByteArray &secret)
{
    QStringList found;
    for (const auto &[service, address] : shop.stores()) {
        const QByteArray content = contentOf(address);
        if (content.contains(secret) || content.contains(secret.toHex()))
            found.append(service);
    }
    return found;
}

QByteArray keyIn(const GuestShop &shop, const char *service, const Id &person)
{
    Store store(shop.stores().at(QString::fromLatin1(service)), Store::Access::ReadOnly);
    Statement key(store, u"select secret from person_keys where person = ?"_s);
    return std::get<0>(*key.one<QByteArray>(person));
}

// Every sealed text of every journal and row that one of the keys opens.
QStringList readableWith(const GuestShop &shop, const std::vector<QByteArray> &keys)
{
    static const QRegularExpression sealed(u"sealed:[A-Za-z0-9+/=]+"_s);
    QStringList readable;
    for (const auto &[service, address] : shop.stores()) {
        const QString content = QString::fromLatin1(contentOf(address));
        for (auto match = sealed.globalMatch(content); match.hasNext();) {
            const QString text = match.next().captured();
            for (const QByteArray &key : keys)
                if (const auto opened = PersonalKey::fromBytes(key)->open(text))
                    readable.append(*opened);
        }
    }
    return readable;
}

std::vector<QByteArray> allKeysOf(const GuestShop &shop)
{
    std::vector<QByteArray> keys;
    for (const auto &[service, address] : shop.stores()) {
        Store store(address, Store::Access::ReadOnly);
        Statement all(store, u"select secret from person_keys"_s);
        for (const auto &[key] : all.all<QByteArray>())
            keys.push_back(key);
    }
    return keys;
}

}

class ErasingTest : public BothStores {
    Q_OBJECT

    static Caller knownCanary(GuestShop &shop, Device &device)
    {
        const Caller person = shop.guest(device, canary);
        const ChangeProfile change{{{u"Kanarienvogel the third"_s}}, u"de"_s, {{u"Kanarienvogel eats no nuts"_s}}};
        if (shop.request(person, change).status != 200)
            qFatal("no profile");
        shop.buys(person, bread, 2);
        shop.pass(2s);
        return person;
    }

private Q_SLOTS:
    void forgetsEveryByte()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        for (int i = 0; i < 40; ++i) { // so that keys lie on several pages, and were moved between them
            shop.pass(6s);
            shop.registered(u"somebody %1"_s.arg(i), Role::Customer, u"correct horse"_s);
        }
        const Caller person = knownCanary(shop, app);
        const Caller bob = shop.guest(app, u"bob"_s);
        const std::vector<QByteArray> keys{keyIn(shop, "auth", person.subject), keyIn(shop, "users", person.subject)};
        for (const QByteArray &key : keys)
            QCOMPARE(storesWith(shop, key).size(), 1); // what is looked for would be found, and is shared with nobody
        QVERIFY(readableWith(shop, keys).filter(canary).size() >= 5);
        QCOMPARE(storesWith(shop, canary.toUtf8()), QStringList());

        QCOMPARE(shop.erases(person, person.subject).status, 200);

        for (const char *moment : {"while it runs", "when it is down"}) {
            for (const QByteArray &key : keys)
                QVERIFY2(storesWith(shop, key).isEmpty(), moment);
            QCOMPARE(storesWith(shop, canary.toUtf8()), QStringList());
            QCOMPARE(readableWith(shop, allKeysOf(shop)).filter(canary), QStringList());
            QVERIFY(readableWith(shop, allKeysOf(shop)).contains(u"bob"_s));
            QVERIFY(readableWith(shop, keys).filter(canary).size() >= 3); // what stays in the journals, for nobody
            if (QByteArrayView(moment) == "while it runs")
                QCOMPARE(shop.profileOf(bob).name->value.value, u"bob"_s);
            for (const QString &service : serviceNames())
                shop.stop(service.toLatin1().constData());
        }
        CheckRequest request{shop.stores(), {}, {}, shop.now()};
        const Report report = check(request);
        QVERIFY2(report.isClean(), qPrintable(report.text()));
    }

    void closesTheAccountAndLeavesTheOrders()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const auto tokens = app.request(shop.signUp(canary, u"likes bread"_s)).as<auth::Tokens>();
        const Caller person{tokens.subject, Role::Customer};
        QCOMPARE(shop.request(shop.manager(), bank::TopUp{person.subject, {1000, u"EUR"_s}}).status, 200);
        shop.pass(3s);
        const orders::PlaceOrder noted{
            .lines = {{bread, 1}}, .note = Personal<orders::OrderNote>{QString(u"for "_s + canary)}};
        const auto receipt = shop.request(person, noted).as<orders::Receipt>();
        const auto noteOf = [&] {
            return shop.request(shop.manager(), orders::AskOrder{receipt.order}).as<orders::OrderView>().note;
        };
        QVERIFY(noteOf());
        const QByteArray key = keyIn(shop, "orders", person.subject);
        QCOMPARE(storesWith(shop, canary.toUtf8()), QStringList());
        QCOMPARE(shop.erases(person, person.subject).as<Erase::Answer>().person, person.subject);
        QVERIFY(!noteOf());
        QCOMPARE(storesWith(shop, key), QStringList());

        QCOMPARE(app.request(auth::Refresh{tokens.refresh}).refusal(), u"session-ended"_s);
        QCOMPARE(app.request(shop.logIn(canary, u"likes bread"_s)).refusal(), u"wrong-password"_s);
        QCOMPARE(shop.request(shop.manager(), auth::AskPerson{{canary}}).refusal(), u"unknown-person"_s);
        QCOMPARE(shop.request(shop.manager(), AskProfile{person.subject}).refusal(), u"unknown-person"_s);
        QCOMPARE(shop.request(shop.administrator(), AskExport{person.subject, {}}).refusal(), u"unknown-person"_s);
        QVERIFY(shop.request(shop.manager(), AskPeople{.name = {{canary}}}).as<PeoplePage>().people.empty());
        const auto order = shop.request(shop.manager(), orders::AskOrder{receipt.order}).as<orders::OrderView>();
        QCOMPARE(order.status, orders::OrderStatus::Completed);
        QCOMPARE(shop.balanceOf(person), 680);
        const auto anew = app.request(shop.signUp(canary, u"likes donuts"_s)).as<auth::Tokens>(); // the name is free
        QVERIFY(anew.subject != person.subject);
    }

    // The answer was lost on the way, and the customer has gone meanwhile: who asks again is told what became of it.
    void answersARepetitionOfWhatWasForgotten()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller person = shop.guest(app, canary);
        const orders::PlaceOrder paid{.lines = {{bread, 1}}};
        const auto receipt = shop.request(person, paid, "paid").as<orders::Receipt>();
        shop.hold("bank");
        const orders::PlaceOrder waiting{.lines = {{bread, 2}}};
        shop.send(person, waiting, "waiting", 120s);
        shop.settle();
        QCOMPARE(shop.erases(person, person.subject).status, 200);

        QCOMPARE(shop.request(person, paid, "paid").as<orders::Receipt>().order, receipt.order);
        shop.send(person, waiting, "waiting", 120s);
        shop.letGo("bank");
        shop.settle();
        QCOMPARE(shop.answerTo("waiting").status, 200);
        QCOMPARE(shop.request(person, waiting, "waiting").as<orders::Receipt>().order,
            shop.answersTo("waiting").at(0).as<orders::Receipt>().order);
        QCOMPARE(shop.textsOf("orders", u"select body_hash from requests where command = 'place'"_s),
            (std::vector<QString>{{}, {}}));
    }

    void asksWhetherItIsMeantAndWhoMay()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller alice = shop.guest(app, u"alice"_s), bob = shop.guest(app, u"bob"_s);
        QCOMPARE(shop.request(alice, Erase{{}, false}).refusal(), u"not-confirmed"_s);
        QCOMPARE(shop.request(alice, Erase{bob.subject, true}).refusal(), u"unknown-person"_s);
        QCOMPARE(shop.request(shop.manager(), Erase{bob.subject, true}).refusal(), u"unknown-person"_s);
        QCOMPARE(
            shop.request(shop.administrator(), Erase{shop.manager().subject, true}).refusal(), u"unknown-person"_s);
        const Id oscar = shop.registered(u"oscar"_s, Role::Baker, u"correct horse"_s);
        shop.pass(3s);
        QCOMPARE(shop.request({oscar, Role::Baker}, Erase{{}, true}).refusal(), u"still-staff"_s);
        QVERIFY(shop.hasKey("auth", oscar) && shop.hasKey("auth", bob.subject));
        QCOMPARE(shop.erases(shop.administrator(), bob.subject).status, 200);
        QCOMPARE(shop.erases(shop.administrator(), bob.subject).status, 200); // is so already
        QVERIFY(!shop.hasKey("auth", bob.subject) && !shop.hasKey("users", bob.subject));
        QVERIFY(shop.hasKey("auth", alice.subject) && shop.hasKey("users", alice.subject));
    }

    void reachesWhoWasAway()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller person = knownCanary(shop, app);
        const QByteArray key = keyIn(shop, "auth", person.subject);
        shop.stop("auth");
        QCOMPARE(shop.erases(shop.administrator(), person.subject).status, 200);
        shop.pass(1h);
        QVERIFY(shop.hasKey("auth", person.subject));
        shop.start("auth");
        shop.pass(5s);
        QCOMPARE(storesWith(shop, key), QStringList());
    }

    void holdsThoughAuthIsKilledInTheMiddle()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        for (const TurnStep step : {TurnStep::Handled, TurnStep::Committed}) {
            const Caller person = knownCanary(shop, app); // the name is free again
            const QByteArray key = keyIn(shop, "auth", person.subject);
            shop.killAt("auth", step);
            QCOMPARE(shop.erases(shop.administrator(), person.subject).status, 200);
            shop.pass(5s);
            QCOMPARE(storesWith(shop, key), QStringList());
        }
        QCOMPARE(shop.deaths(), 2);
    }

    // Who reads a store for long, as a backup does, keeps the log: it is cut off as soon as that one is done.
    void cutsTheLogOffOnceNobodyReads()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller person = knownCanary(shop, app);
        const QByteArray key = keyIn(shop, "auth", person.subject);
        {
            Store reader(shop.stores().at(u"auth"_s), Store::Access::ReadOnly);
            reader.begin();
            QCOMPARE(shop.erases(person, person.subject).status, 200);
            reader.commit();
        }
        shop.pass(3s);
        QCOMPARE(storesWith(shop, key), QStringList());
    }

    // A token that is out is good for five minutes, and other journals go on to name the id.
    void learnsNothingAnew()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller person = knownCanary(shop, app);
        QCOMPARE(shop.erases(person, person.subject).status, 200);
        shop.buys(person, bread);
        QCOMPARE(shop.request(person, ChangeProfile{{{canary}}, {}, {}}).refusal(), u"unknown-person"_s);
        QCOMPARE(shop.request(shop.manager(), bank::TopUp{person.subject, {10, u"EUR"_s}}).status, 200);
        shop.pass(3s);
        QCOMPARE(shop.request(shop.manager(), AskProfile{person.subject}).refusal(), u"unknown-person"_s);
        const QString id = person.subject.text();
        QVERIFY(shop.textsOf("users", u"select order_id from orders where customer = '%1'"_s.arg(id)).empty());
        QVERIFY(!shop.hasKey("users", person.subject));
    }

    // What was sealed before is heard after the erasure: by a users that begins anew with auth's journal.
    void readsNothingThatItHearsLater()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller person = knownCanary(shop, app), bob = shop.guest(app, u"bob"_s);
        QCOMPARE(shop.erases(person, person.subject).status, 200);
        shop.startAnew("users");
        shop.pass(10s);
        QCOMPARE(shop.profileOf(bob).name->value.value, u"bob"_s);
        QVERIFY(shop.request(shop.manager(), AskPeople{.name = {{canary}}}).as<PeoplePage>().people.empty());
        QVERIFY(!shop.profileOf(person).name);
    }

    void isToldToWhoBeginsFromASnapshot()
    {
        GuestShop shop;
        Device app(shop, u"app-1"_s);
        const Caller person = knownCanary(shop, app);
        QCOMPARE(shop.erases(person, person.subject).status, 200);
        shop.pass(6s);
        QCOMPARE(shop.requestOf("users", shop.administrator(), PruneJournal{}).status, 200);
        shop.startAnew("auth");
        shop.pass(10s);
        QCOMPARE(
            shop.textsOf("auth", u"select person from erased_people"_s), std::vector<QString>{person.subject.text()});
    }
};

BAKERY_TEST(ErasingTest)

}

#include "erasing_test.moc"
