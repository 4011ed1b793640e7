// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/tokens/token.h"
#include "tests/simulation/bakehouse.h"
#include "tests/simulation/carts.h"
#include "tests/simulation/leavers.h"
#include "tests/simulation/opening.h"

#include <list>

namespace bakery::simulation {

struct DayPlan {
    int orders = 300;
    Milliseconds open{180'000}; // technical time; shop time runs faster
    int customers = 40;
};

// Everybody in the shop: customers with little patience and little money, bakers, a cashier, a manager.
class Crowd {
public:
    Crowd(World &world, const DayPlan &plan, const SigningKey &key);

    void prepare(); // products, first bread, first money
    void openShop();
    bool isDone() const; // everybody has a final answer
    Client &office() { return *m_clients.front(); }
    Person &manager() { return m_manager; }
    Opening &opening() { return *m_opening; }
    const Carts &carts() const { return *m_carts; }
    const Bakehouse &bakehouse() const { return *m_bakehouse; }
    const Leavers &leavers() const { return *m_leavers; }
    const std::list<std::unique_ptr<Client>> &clients() const { return m_clients; }
    std::vector<Client::Memory> memories() const;
    void returnTo(const std::vector<Client::Memory> &memories);
    QByteArray nextId(const char *what) { return QByteArray(what) + '-' + QByteArray::number(++m_lastId); }

private:
    struct Product {
        QByteArray sku;
        qint64 price;
        int shelfLifeMinutes;
    };
    void order();
    void afterOrder(Client &app, Errand &errand);
    void loseHeart(Client &app, Errand &errand);
    void cancel(Client &app, Person &customer, const Id &order);
    void refund(const Errand &errand);
    void bake(const Product &product, qint64 quantity);
    void put(Product &product);
    void topUp(const Person &customer, qint64 amount);
    void throwOut(const Product &product); // and sometimes it was a mistake
    void recall();
    void work();
    void prune(); // a journal, behind a snapshot
    QByteArray someLines(qint64 &total, bool &isKnown);
    Client &someApp();

    World &m_world;
    const DayPlan m_plan;
    Seed m_chance;
    TokenSigner m_signer;
    Person m_manager, m_administrator, m_baker, m_cashier;
    std::vector<Person> m_customers;
    std::vector<int> m_ordersOf;
    std::vector<Product> m_products;
    QByteArrayList m_batches;
    std::list<std::unique_ptr<Client>> m_clients;
    std::unique_ptr<Opening> m_opening;
    std::unique_ptr<Carts> m_carts;
    std::unique_ptr<Leavers> m_leavers;
    std::unique_ptr<Bakehouse> m_bakehouse;
    int m_lastId = 0;
    bool m_isOpen = false;
};

}
