// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "tests/bench/orders/shop_under_test.h"

#include <QObject>
#include <QTimer>

#include <random>
#include <unordered_map>

namespace bakery::bench {

struct Outcome {
    double seconds = 0;
    qint64 settled = 0; // answered with 200
    qint64 others = 0;
    std::map<QByteArray, qint64> statuses;
    std::vector<double> latenciesMs;

    double perSecond() const { return double(settled) / seconds; }
    double percentile(double share) const;
};

// Customers, each with a token of their own, behind one connection: 1–3 lines of 24 products per order.
class Load : private BusListener {
public:
    Load(ShopUnderTest &shop, int customers);
    ~Load() override;

    // Products, money for everybody, and so many units of each product more on the shelf.
    void prepare();
    void stockUp(qint64 unitsOfEach);

    // Everybody orders again as soon as the last order is settled.
    Outcome closed(int customers, Milliseconds warmUp, Milliseconds measured);
    // So many orders a second, whatever becomes of them.
    Outcome open(double perSecond, Milliseconds measured);

private:
    void busConnected() override { m_isConnected = true; }
    void busLost() override { m_isConnected = false; }
    void busArrived(std::vector<Message> messages) override;

    struct Customer {
        Id id;
        QByteArray token;
    };
    struct Waiting {
        int customer = 0;
        qint64 sinceNs = 0;
    };
    void signTokens();
    void place(int customer);
    void request(const QByteArray &topic, const QByteArray &body, const QByteArray &token);
    void waitFor(const std::function<bool()> &condition, const QString &what);
    qint64 nowNs() const;

    ShopUnderTest &m_shop;
    BusAddress m_account;
    std::unique_ptr<Bus> m_bus;
    SystemChance m_chance;
    std::minstd_rand m_dice{42};
    std::vector<Customer> m_customers;
    QByteArray m_staffToken;
    std::unordered_map<std::string, Waiting> m_waiting;
    int m_open = 0; // staff requests without an answer
    bool m_isConnected = false;
    bool m_goesOn = false;
    qint64 m_countFromNs = 0;
    Outcome m_outcome;
};

}
