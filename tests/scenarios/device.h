// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_contract.h"
#include "shared/persistence/statement.h"
#include "shared/tokens/secret_keys.h"
#include "tests/table_top/table_top_shop.h"

// What the scenarios of auth begin with.
namespace bakery {

// An app or a kiosk at the door of a shop, with a broker account of its own; a stranger until it sends a token.
class Device {
public:
    Device(TableTopShop &shop, const QString &name) : m_shop(shop), m_client(shop.broker(), TableTopShop::site, name)
    {
        shop.pass(Milliseconds(30)); // until it is connected
    }

    // Sends and does not wait; the id names the answer.
    template <typename R>
    QByteArray send(
        const R &request, const QByteArray &token = {}, QByteArray id = {}, Milliseconds timeout = Milliseconds(10'000))
    {
        if (id.isEmpty())
            id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        m_client.send(topics::request(TableTopShop::site, R::route.verb, R::route.service, R::route.name),
            encode(request), id, token, timeout);
        return id;
    }
    Answer answerTo(const QByteArray &id)
    {
        const auto &answers = m_client.answersTo(id);
        return answers.empty() ? Answer{} : answers.back();
    }
    template <typename R>
    Answer request(const R &request, const QByteArray &token = {}, const QByteArray &id = {})
    {
        const QByteArray sent = send(request, token, id);
        m_shop.settle();
        return answerTo(sent);
    }

private:
    TableTopShop &m_shop;
    TableCustomer m_client;
};

class GuardedShop : public TableTopShop {
public:
    GuardedShop() : TableTopShop(BothStores::newStores()) { }

    auth::SealedSecret sealed(const QString &secret) const
    {
        return *seal(secret, SecretKeys(dataFolder() + QStringLiteral("/keys/auth")).sealing()->publicHalf());
    }
    auth::SignUp signUp(const QString &name, const QString &password) const { return {{name}, sealed(password)}; }
    auth::LogIn logIn(const QString &name, const QString &password) const { return {{name}, sealed(password)}; }

    Caller administrator() const { return {manager().subject, Role::Administrator}; }
    // Somebody with a password, registered by the administrator.
    Id registered(const QString &name, Role role, const QString &password)
    {
        const Id person = request(administrator(), auth::RegisterPerson{{name}, role}).as<auth::Person>().person;
        if (request(administrator(), auth::SetPassword{person, sealed(password)}).status != 200)
            qFatal("no password for %s", qPrintable(name));
        return person;
    }
    // A kiosk that was paired; its tokens.
    auth::Tokens paired(Device &device, const QString &label)
    {
        const auto begun = device.request(auth::BeginPairing{}).as<auth::BeginPairing::Answer>();
        if (request(manager(), auth::ApprovePairing{begun.code.value, label}).status != 200)
            qFatal("%s was not approved", qPrintable(label));
        return device.request(auth::CollectPairing{begun.pairing, begun.claim}).as<auth::Tokens>();
    }

    QString journal() const // auth's, all turns
    {
        Store store(stores().at(QStringLiteral("auth")), Store::Access::ReadOnly);
        Statement turns(store, QStringLiteral("select events from turns order by first_position"));
        QString text;
        for (const auto &[events] : turns.all<QString>())
            text += events;
        return text;
    }
    qint64 told(const char *event) const
    {
        return journal().count(QStringLiteral("\"type\":\"%1\"").arg(QLatin1StringView(event)));
    }
};

}
