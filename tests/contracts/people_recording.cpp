// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/people_recording.h"

#include "shared/contracts/users.h"
#include "tests/scenarios/device.h"

#include <QTest>

using namespace bakery::users;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {

void recordPeople(TableTopShop &shop, const Caller &alice)
{
    const Caller administrator = shop.administrator();
    const auto registered = [&](const QString &name, Role role) {
        return shop.request(administrator, auth::RegisterPerson{{name}, role}).as<auth::Person>().person;
    };
    const Id otto = registered(u"otto"_s, Role::Baker), olga = registered(u"olga"_s, Role::Customer);
    shop.pass(5s); // users asks auth for the names
    QCOMPARE(shop.request(alice, AskProfile{}).status, 200);
    QCOMPARE(shop.request(alice, AskProfile{otto}).refusal(), u"unknown-person"_s);
    QCOMPARE(shop.request(administrator, AskPeople{.name = {{u"Otto"_s}}}).as<PeoplePage>().people.size(), size_t(1));
    QCOMPARE(shop.request(administrator, AskPeople{.after = u"x"_s}).refusal(), u"bad-cursor"_s);
    QCOMPARE(shop.request(alice, ChangeProfile{{{u"Ally"_s}}, u"de"_s, {{u"no nuts"_s}}}).status, 200);
    QCOMPARE(shop.request(alice, AskExport{}).status, 200);
    QCOMPARE(shop.request(administrator, Erase{olga, false}).refusal(), u"not-confirmed"_s);
    QCOMPARE(shop.request(administrator, Erase{otto, true}).refusal(), u"still-staff"_s);
    QCOMPARE(shop.request(administrator, Erase{olga, true}).status, 200);
    shop.pass(2s);
}

void letInAVisitor(TableTopShop &shop, Device &kiosk, const QByteArray &kiosksToken)
{
    using namespace auth;
    const Caller vera{
        shop.request(shop.administrator(), RegisterPerson{{u"vera"_s}, Role::Customer}).as<Person>().person,
        Role::Customer};
    const auto begun = kiosk.request(BeginVisit{}, kiosksToken).as<BeginVisit::Answer>();
    QCOMPARE(kiosk.request(CollectVisit{begun.visit}, kiosksToken).refusal(), u"not-approved-yet"_s);
    QCOMPARE(shop.request(vera, ApproveVisit{begun.code.value}).status, 200);
    QCOMPARE(shop.request(vera, ApproveVisit{begun.code.value}).refusal(), u"unknown-code"_s);
    QCOMPARE(kiosk.request(CollectVisit{begun.visit}, kiosksToken).status, 200);
}

}
