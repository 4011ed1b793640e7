// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/crowd.h"

#include <set>

namespace bakery::faults {

// How many orders stand at each step of the saga.
struct Steps {
    int asked = 0; // a customer waits, and orders has nothing that is open
    int placed = 0; // inventory has not reserved yet
    int reserved = 0; // the bank has not charged yet
    int paid = 0; // inventory has not handed over yet
    int handedOver = 0; // orders has not completed yet

    int inFlightIn(const QString &service) const;
    int all() const { return asked + placed + reserved + paid + handedOver; }
    Steps &operator+=(const Steps &other);
    QString text() const;
};

// What the services' stores hold, read from outside; services may run or lie dead meanwhile.
class Books {
public:
    explicit Books(const ShopAtRisk &shop);
    ~Books();

    Steps steps(qsizetype waiting);
    // What is not finished, and what the checker finds, in words; empty when all is well. Nothing may be in flight.
    QStringList faults();
    // The same for what the customers were told.
    QStringList lies(const Memories &told);
    QStringList lies(const Crowd &crowd) { return lies(crowd.memories()); }

private:
    struct Order {
        QString customer;
        QString request;
        QString status;
        qint64 total = 0;
    };
    struct Payment {
        qint64 amount = 0;
        qint64 refunded = 0;
        bool isTaken = false;
    };
    void readOrders();
    void readPayments();
    void readUnits();
    void judge(const Purchase &purchase, QStringList &wrong) const;
    QString whySaleIsUntrue(const Purchase &purchase, const QString &order, qint64 kept) const;
    void compareBalances(const Memories &told, QStringList &wrong);

    const ShopAtRisk &m_shop;
    Store m_ordersStore;
    Store m_inventory;
    Store m_bank;
    std::map<QString, Order> m_orders;
    std::map<std::pair<QString, QString>, QString> m_orderOf; // (request, customer)
    QStringList m_twice; // requests with two orders
    std::map<QString, Payment> m_payments;
    std::map<QString, int> m_charges; // entries that took money, by order
    std::map<QString, std::set<Id>> m_units; // that were handed over, by order
};

// Waits until everybody has an answer and nothing is left to do, a minute at most; then what is wrong.
QStringList wrongAfterwards(ShopAtRisk &shop, const Crowd &crowd);

}
