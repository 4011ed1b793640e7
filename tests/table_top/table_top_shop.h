// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/catalogue.h"
#include "shared/contracts/topics.h"
#include "shared/testing/scratch.h"
#include "shared/tokens/token.h"
#include "tests/table_top/backups_on_the_table.h"
#include "tests/table_top/both_stores.h"
#include "tests/table_top/seated_service.h"
#include "tests/table_top/table_clock.h"
#include "tests/table_top/table_customer.h"
#include "tests/table_top/terminal_on_the_table.h"

namespace bakery {

// A whole shop on the table: all services with real stores, a broker in memory, a clock that stands still until it
// is moved, and one seed for all chance.
//
//     TableTopShop shop(BothStores::newStores());
//     shop.sells("bread", 320);
//     shop.bakes("bread", 5);
//     const Caller alice = shop.customerWith(1000);
//     const Answer answer = shop.request(alice, PlaceOrder{.lines = {{"bread", 1}}});
//     answer.status == 200, answer.as<Receipt>().total …
class TableTopShop {
public:
    explicit TableTopShop(StoreAddresses stores, ServiceLimits limits = {});
    ~TableTopShop();

    // Everything that follows at this moment happens; time stands still but for a millisecond.
    void settle() { pass(Milliseconds(1)); }
    void pass(Milliseconds time) { m_scheduler.runUntil(m_scheduler.now() + time); }
    Instant now() const { return m_scheduler.now(); }
    Instant shopNow() const { return m_clock.shopNow(); }
    // It becomes that time in the shop, and what looks now and then whether something is due has looked.
    void comes(Instant shop)
    {
        m_clock.moveShopTo(shop);
        pass(Milliseconds(1100));
    }
    const Clock &clock() const { return m_clock; }
    void stepClock(Milliseconds by) { m_clock.step(by); }
    void reboot(Milliseconds clockStep); // the machine, whose clock shows another time then

    void hold(const char *service) { m_services.at(service)->hold(); }
    void letGo(const char *service) { m_services.at(service)->letGo(); }
    int commitsOf(const char *service) const { return m_services.at(service)->commits(); }
    void stop(const char *service) { m_services.erase(service); }
    void start(const char *service, Milliseconds workTakes = Milliseconds(0));
    void startSecond(const char *service); // a standby, called `menu-2` where the service is `menu`
    // The service dies at that step of a turn, as SIGKILL would have it, and is started again a second later.
    void killAt(const char *service, TurnStep step, int after = 0);
    int deaths() const { return m_deaths; }
    void startAnew(const char *service); // with an empty store, as one that has never been before

    // For who wants to hear or say what no customer does.
    MemoryBroker &broker() { return m_broker; }
    QByteArray tokenOf(const Caller &caller) const { return m_signer->sign(caller, m_clock.wallNow()); }
    // A request as bytes; answers its status.
    int statusOf(const QByteArray &topic, const QByteArray &body, const QByteArray &token)
    {
        return ask(topic, body, token).status;
    }
    // One of those that every service answers.
    template <typename R>
    Answer requestOf(const char *service, const Caller &caller, const R &request)
    {
        return ask(topics::request(site, R::route.verb, service, R::route.name), encode(request), tokenOf(caller));
    }

    TerminalOnTheTable &terminal() { return *m_terminal; }
    BackupsOnTheTable &backups() { return *m_backups; }
    const StoreAddresses &stores() const { return m_stores; }
    const QString &dataFolder() const { return m_dataFolder; }

    Caller manager() const { return m_manager; }
    Caller administrator() const { return {m_manager.subject, Role::Administrator}; }
    Caller customerWith(qint64 money); // somebody new, with so much on the account
    void sells(const QString &sku, qint64 price, qint64 shelfLifeMinutes = 24 * 60);
    void bakes(const QString &sku, qint64 quantity, std::optional<Instant> bestBefore = {});

    // Sends and does not wait; the id names the answer.
    template <typename R>
    QByteArray send(
        const Caller &caller, const R &request, QByteArray id = {}, Milliseconds timeout = Milliseconds(10'000))
    {
        if (id.isEmpty())
            id = m_chance.nextId(now()).bytes();
        m_customer.send(topics::request(site, R::route.verb, R::route.service, R::route.name), encode(request), id,
            tokenOf(caller), timeout);
        return id;
    }
    const std::vector<Answer> &answersTo(const QByteArray &id) { return m_customer.answersTo(id); }
    // The latest answer.
    Answer answerTo(const QByteArray &id)
    {
        const auto &answers = m_customer.answersTo(id);
        return answers.empty() ? Answer{} : answers.back();
    }
    template <typename R>
    Answer request(const Caller &caller, const R &request, const QByteArray &id = {})
    {
        const QByteArray sent = send(caller, request, id);
        settle();
        return answerTo(sent);
    }

    // What a customer, a shelf and an account look like from outside.
    qint64 balanceOf(const Caller &customer);
    std::pair<qint64, qint64> stockOf(const QString &sku); // available, reserved

    static constexpr const char *site = "main";

private:
    std::unique_ptr<SeatedService> seat(const QByteArray &service, const QByteArray &number, Milliseconds workTakes);
    Answer ask(const QByteArray &topic, const QByteArray &body, const QByteArray &token)
    {
        const QByteArray id = m_chance.nextId(now()).bytes();
        m_customer.send(topic, body, id, token, Milliseconds(10'000));
        settle();
        return answerTo(id);
    }

    StoreAddresses m_stores;
    QTemporaryDir m_folder{scratchTemplate()};
    const QString m_dataFolder;
    SimulatedScheduler m_scheduler;
    MemoryBroker m_broker;
    TableClock m_clock;
    SeededChance m_chance;
    const ServiceLimits m_limits;
    TurnGate m_gate;
    std::unique_ptr<TokenSigner> m_signer;
    const std::shared_ptr<TerminalOnTheTable> m_terminal = std::make_shared<TerminalOnTheTable>();
    const std::shared_ptr<BackupsOnTheTable> m_backups = std::make_shared<BackupsOnTheTable>();
    const Caller m_manager;
    TableCustomer m_customer;
    std::map<std::string, std::unique_ptr<SeatedService>> m_services;
    int m_deaths = 0;
};

}
