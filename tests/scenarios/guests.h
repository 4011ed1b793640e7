// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/users_contract.h"
#include "tests/scenarios/device.h"

// What the scenarios of users begin with: a shop that sells bread at 3.20 and donuts at 1.50, and people with names.
namespace bakery {

class GuestShop : public GuardedShop {
public:
    GuestShop()
    {
        sells(QStringLiteral("bread"), 320);
        sells(QStringLiteral("donut"), 150);
        bakes(QStringLiteral("bread"), 200);
        bakes(QStringLiteral("donut"), 200);
    }

    // Somebody who has signed up at the device, with 100.00 on the account.
    Caller guest(Device &device, const QString &name)
    {
        const auto tokens = device.request(signUp(name, QStringLiteral("likes bread"))).as<auth::Tokens>();
        const Caller caller{tokens.subject, Role::Customer};
        if (request(manager(), bank::TopUp{caller.subject, {10'000, QStringLiteral("EUR")}}).status != 200)
            qFatal("no money");
        pass(std::chrono::seconds(3)); // users asks for the name
        return caller;
    }

    orders::Receipt buys(const Caller &caller, const QString &sku, qint64 quantity = 1)
    {
        const Answer answer = request(caller, orders::PlaceOrder{.lines = {{sku, quantity}}});
        if (answer.status != 200)
            qFatal("not sold: %s", answer.body.constData());
        return answer.as<orders::Receipt>();
    }

    users::Profile profileOf(const Caller &person)
    {
        pass(std::chrono::seconds(1)); // what users hears makes no turn of its own
        return request(manager(), users::AskProfile{person.subject}).as<users::Profile>();
    }

    Answer erases(const Caller &who, const Id &person)
    {
        const Answer answer = request(who, users::Erase{person, true});
        pass(std::chrono::seconds(3)); // until everybody has heard of it
        return answer;
    }

    std::vector<QString> textsOf(const char *service, const QString &query) const
    {
        Store store(stores().at(QString::fromLatin1(service)), Store::Access::ReadOnly);
        Statement statement(store, query);
        std::vector<QString> texts;
        for (const auto &[text] : statement.all<QString>())
            texts.push_back(text);
        return texts;
    }
    bool hasKey(const char *service, const Id &person) const
    {
        Store store(stores().at(QString::fromLatin1(service)), Store::Access::ReadOnly);
        Statement key(store, QStringLiteral("select person from person_keys where person = ?"));
        return key.one<Id>(person).has_value();
    }
};

}
