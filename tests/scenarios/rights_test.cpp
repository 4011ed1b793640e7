// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/catalogue.h"
#include "shared/core/enum_text.h"
#include "shared/persistence/statement.h"
#include "shared/testing/test_program.h"
#include "shared/tokens/key_folder.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

namespace bakery::rights_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Whoever may not is told 401 or 403 before the body is looked at; whoever may is not.
const QByteArray noContract = "{}";

constexpr std::array everyRole{
    Role::Customer, Role::Baker, Role::Cashier, Role::Manager, Role::Administrator, Role::Kiosk, Role::Service};

// Calls visit(service, verb, name, roles) for every request of the catalogue.
template <typename Visit>
void forEachRequest(Visit visit)
{
    forEach(Catalogue{}, [&]<typename Contract>() {
        const auto tell = [&]<typename R>() {
            visit(QByteArray(Contract::service), R::route.verb, QByteArray(R::route.name), R::route.roles);
        };
        forEach(typename Contract::Requests{}, tell);
        forEach(FrameworkRequests{}, tell);
    });
}

qint64 refusalsIn(const TableTopShop &shop, const QByteArray &service)
{
    Store store(shop.stores().at(QString::fromLatin1(service)), Store::Access::ReadOnly);
    Statement turns(store, u"select events from turns order by first_position"_s);
    qint64 refusals = 0;
    for (const auto &[events] : turns.all<QString>())
        refusals += events.count(u"\"AccessRefused\""_s);
    return refusals;
}

}

// Every request of every service against every role and every kind of bad token, made from the contracts.
class RightsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void admitsStrangersToNothingElse();
    void admitsTheRolesOfTheContractAndNoOther();
    void admitsNobodyWithoutAGoodTokenButStrangersWhereTheyMay();
    void knowsTheKeyBeforeUntilTheNextRotation();
};

// In words, so that nothing is opened to the world by one word in a contract.
void RightsTest::admitsStrangersToNothingElse()
{
    QSet<QByteArray> open;
    forEachRequest([&](const QByteArray &service, Verb verb, const QByteArray &name, Roles roles) {
        if (roles.haveStrangers())
            open.insert(service + (verb == Verb::Do ? " do " : " ask ") + name);
    });
    QCOMPARE(open,
        (QSet<QByteArray>{"auth do sign-up", "auth do claim-administrator", "auth do log-in", "auth do refresh",
            "auth do begin-pairing", "auth do collect-pairing", "auth do exchange-api-key"}));
}

void RightsTest::admitsTheRolesOfTheContractAndNoOther()
{
    TableTopShop shop(BothStores::newStores());
    std::map<QByteArray, qint64> refused;
    forEachRequest([&](const QByteArray &service, Verb verb, const QByteArray &name, Roles roles) {
        for (const Role role : everyRole) {
            const Caller caller{shop.manager().subject, role};
            const int status = shop.statusOf(
                topics::request(TableTopShop::site, verb, service, name), noContract, shop.tokenOf(caller));
            const QByteArray who =
                service + ' ' + name + " as " + enumText(role).toUtf8() + ": " + QByteArray::number(status);
            QVERIFY2(status != 0 && status != 401, who.constData());
            QVERIFY2((status == 403) == !roles.has(role), who.constData());
            refused[service] += status == 403;
        }
    });
    shop.pass(5s);
    for (const auto &[service, times] : refused) {
        QVERIFY(times > 0);
        QCOMPARE(refusalsIn(shop, service), times);
    }
}

void RightsTest::admitsNobodyWithoutAGoodTokenButStrangersWhereTheyMay()
{
    TableTopShop shop(BothStores::newStores());
    const auto key = KeyFolder(shop.dataFolder() + u"/keys/auth"_s).current();
    QVERIFY(key);
    const Caller manager = shop.manager();
    const Caller administrator{manager.subject, Role::Administrator};
    const TokenSigner stranger(SigningKey::make(), TableTopShop::site);
    const TokenSigner elsewhere(*key, "hq");
    forEachRequest([&](const QByteArray &service, Verb verb, const QByteArray &name, Roles roles) {
        const QByteArray good = shop.tokenOf(administrator);
        const std::pair<const char *, QByteArray> bad[] = {
            {"no token", {}},
            {"no JWT", "bakery"},
            {"expired", TokenSigner(*key, TableTopShop::site).sign(administrator, shop.now() - 10min)},
            {"of the future", TokenSigner(*key, TableTopShop::site).sign(administrator, shop.now() + 10min)},
            {"of another site", elsewhere.sign(administrator, shop.now())},
            {"of another signer", stranger.sign(administrator, shop.now())},
            {"altered", good.first(good.size() - 4) + "AAAA"},
        };
        for (const auto &[kind, token] : bad) {
            const int status =
                shop.statusOf(topics::request(TableTopShop::site, verb, service, name), noContract, token);
            const QByteArray what = service + ' ' + name + ", token " + kind + ": " + QByteArray::number(status);
            QVERIFY2(status != 0 && status != 403, what.constData());
            QVERIFY2((status == 401) == !roles.haveStrangers(), what.constData());
            shop.pass(1s); // who fails too often is told 429
        }
    });
}

void RightsTest::knowsTheKeyBeforeUntilTheNextRotation()
{
    TableTopShop shop(BothStores::newStores());
    const KeyFolder keys(shop.dataFolder() + u"/keys/auth"_s);
    const Caller administrator{shop.manager().subject, Role::Administrator};
    const auto statusOf = [&](const TokenSigner &signer, const QByteArray &service, const QByteArray &request) {
        return shop.statusOf(topics::service(TableTopShop::site, service) + '/' + request, noContract,
            signer.sign(administrator, shop.now()));
    };
    const auto everywhere = [&](const TokenSigner &signer) {
        std::set<int> statuses;
        forEach(Catalogue{},
            [&]<typename Contract>() { statuses.insert(statusOf(signer, Contract::service, "ask/dead-letters")); });
        return statuses;
    };
    const TokenSigner first(*keys.current(), TableTopShop::site);
    QCOMPARE(statusOf(first, "auth", "do/rotate-keys"), 200);
    const TokenSigner second(*keys.current(), TableTopShop::site);
    QCOMPARE(everywhere(first), std::set{200});
    QCOMPARE(everywhere(second), std::set{200});

    // With auth down and the broker wiped, a service that starts has what it has stored.
    shop.stop("auth");
    shop.stop("bank");
    shop.broker().kill();
    shop.broker().start();
    shop.start("bank");
    shop.pass(5s);
    QCOMPARE(statusOf(second, "bank", "ask/dead-letters"), 200);
    shop.start("auth");
    shop.pass(5s);

    QCOMPARE(statusOf(second, "auth", "do/rotate-keys"), 200);
    const TokenSigner third(*keys.current(), TableTopShop::site);
    QCOMPARE(everywhere(first), std::set{401});
    QCOMPARE(everywhere(second), std::set{200});
    QCOMPARE(everywhere(third), std::set{200});
}

BAKERY_TEST(RightsTest)

}

#include "rights_test.moc"
