// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/accounts.h"

#include "shared/contracts/catalogue.h"
#include "shared/contracts/kiosk.h"
#include "shared/contracts/topics.h"

#include <set>

namespace bakery::broker {
namespace {

// The rules of one account, a line each.
class Rules {
public:
    explicit Rules(const QString &username) : m_text("\nuser " + username.toUtf8() + '\n') { }

    void read(const QByteArray &filter) { m_text += "topic read " + filter + '\n'; }
    void write(const QByteArray &filter) { m_text += "topic write " + filter + '\n'; }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

// Each service by name: with a wildcard there, `reply` would be one too, and a client called `state` be overheard.
template <typename F>
void forEachService(F &&f)
{
    forEach(Catalogue{}, [&]<typename Contract>() { f(QByteArray(Contract::service)); });
}

void readPresences(Rules &rules, const QByteArray &site)
{
    forEachService([&](const QByteArray &service) { rules.read(topics::presence(site, service, "+")); });
}

void readOwnReplies(Rules &rules, const QByteArray &site, const QString &username)
{
    rules.read(topics::replies(site, username.toUtf8()) + "/#");
}

void serviceRules(Rules &rules, const QByteArray &site, const Account &account)
{
    const QByteArray name = account.service.toUtf8(), instance = account.username.toUtf8();
    rules.read(topics::service(site, name) + "/do/+");
    rules.read(topics::service(site, name) + "/ask/+");
    rules.read(topics::log(site, name, "+"));
    rules.read(topics::sealed(site, name, "+"));
    rules.read(topics::watch(site, name, "+"));
    rules.read(topics::state(site, name, "#"));
    readPresences(rules, site);
    rules.read(topics::state(site, "auth", auth::PublicKeys::state.name));
    rules.write(topics::journal(site, name));
    rules.write(topics::event(site, name, "#"));
    rules.write(topics::state(site, name, "#"));
    rules.write(topics::telemetry(site, name, "#"));
    rules.write(topics::presence(site, name, instance));
    rules.write(topics::replies(site, "#"));
    std::set<QByteArray> followed, tellsOfPeople;
    forEach(Catalogue{}, [&]<typename Contract>() {
        if (name == Contract::service)
            forEach(typename Contract::Follows{}, [&]<typename E>() {
                followed.insert(E::event.service);
                if (TellsOfAPerson<E>)
                    tellsOfPeople.insert(E::event.service);
            });
    });
    for (const QByteArray &other : followed) {
        rules.read(topics::journal(site, other));
        rules.write(topics::log(site, other, instance));
    }
    for (const QByteArray &other : tellsOfPeople)
        rules.write(topics::sealed(site, other, instance));
}

// A kiosk sends what a customer or the kiosk itself may send, the others every request there is: the token decides.
template <typename Requests>
void requestRules(Rules &rules, const QByteArray &site, const QByteArray &service, AccountKind kind, Requests requests)
{
    forEach(requests, [&]<typename R>() {
        if (kind == AccountKind::Kiosk && !R::route.roles.has(Role::Kiosk) && !R::route.roles.has(Role::Customer))
            return;
        rules.write(topics::request(site, R::route.verb, service, R::route.name));
    });
}

void writeRequests(Rules &rules, const QByteArray &site, AccountKind kind)
{
    forEach(Catalogue{}, [&]<typename Contract>() {
        requestRules(rules, site, Contract::service, kind, typename Contract::Requests{});
        requestRules(rules, site, Contract::service, kind, FrameworkRequests{});
    });
}

void readStates(Rules &rules, const QByteArray &site)
{
    readPresences(rules, site);
    forEachService([&](const QByteArray &service) {
        rules.read(topics::state(site, service, "#"));
        rules.read(topics::event(site, service, "+"));
    });
}

// A kiosk says how it is, and people watch over it.
void kioskRules(Rules &rules, const QByteArray &site, const Account &account)
{
    const auto presence = [&](const QByteArray &instance) {
        return topics::presence(site, kiosk::KioskPresence::state.service, instance);
    };
    if (account.kind == AccountKind::Kiosk)
        rules.write(presence(account.username.toUtf8()));
    else if (account.kind != AccountKind::Service)
        rules.read(presence("+"));
}

bool watches(AccountKind kind)
{
    return kind == AccountKind::Monitor || kind == AccountKind::BackOffice || kind == AccountKind::Operator;
}

// Of requests a monitor sees the copies that services tell while it asks for them, under its own name.
void readEverythingButRequests(Rules &rules, const QByteArray &site, const QString &username)
{
    readStates(rules, site);
    forEachService([&](const QByteArray &service) {
        rules.read(topics::journal(site, service));
        rules.read(topics::telemetry(site, service, "#"));
        rules.write(topics::watch(site, service, username.toUtf8()));
    });
    rules.read("$SYS/#");
}

}

QByteArray accessRules(const QByteArray &site, const QList<Account> &accounts)
{
    QByteArray text = "# Made from the contracts; changes here are overwritten.\n";
    for (const Account &account : accounts) {
        Rules rules(account.username);
        readOwnReplies(rules, site, account.username);
        if (account.kind == AccountKind::Service)
            serviceRules(rules, site, account);
        else
            writeRequests(rules, site, account.kind);
        if (account.kind == AccountKind::Kiosk || account.kind == AccountKind::App)
            readStates(rules, site);
        if (watches(account.kind))
            readEverythingButRequests(rules, site, account.username);
        kioskRules(rules, site, account);
        text += rules.text();
    }
    return text;
}

}
