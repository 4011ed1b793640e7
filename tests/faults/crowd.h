// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "tests/faults/shop_at_risk.h"

#include <QTimer>

#include <map>
#include <random>
#include <unordered_map>

namespace bakery::faults {

// One purchase as its customer remembers it, and nothing that the shop may change later.
struct Purchase {
    Id customer;
    QByteArray request; // the id under which it is repeated until there is a final answer; others have the same ones
    QByteArray correlation;
    QByteArray body;
    int status = 0; // the final one; 0: none yet
    QByteArray order; // of a 200, as what follows
    qint64 total = 0;
    std::vector<Id> units;
    qint64 refunded = 0; // of it, as staff were told
    size_t answer = 0; // the hash of its text
    qint64 saidAtNs = 0;
    qint64 triedAtNs = 0;
    int tries = 0;
    std::map<int, int> provisional;
    bool isContradicted = false; // two final answers that differ
};

// What everybody remembers.
struct Memories {
    std::vector<Purchase> purchases;
    std::map<Id, qint64> toppedUp; // by customer
    QStringList contradictions; // what staff were told otherwise later
};

// Customers behind one connection who buy again as soon as they have an answer, and do not take "later" for one.
class Crowd : private BusListener {
public:
    Crowd(ShopAtRisk &shop, int customers, quint32 seed);
    ~Crowd() override;

    void open(); // connects
    void stock(qint64 unitsOfEach); // of the products that start() buys; the first is scarce
    void offer(const QByteArray &sku, qint64 units);
    enum class Poverty { OfSome, OfNobody };
    void enrich(Poverty poverty = Poverty::OfSome); // money for everybody, but some too little

    void start()
    {
        m_goesOn = true;
        placeForIdle();
    }
    void stop() { m_goesOn = false; } // no new purchases
    void buyOnce(const QByteArray &sku); // everybody, at once
    // All that has been asked, by customers and staff, twice more and in any order; the answers must be the same.
    void repeatEverything();
    qsizetype repetitionsToHear() const { return m_repetitionsToHear; }
    bool haveAllAnAnswer() const { return m_waiting.empty() && m_staff.empty(); }
    qsizetype waiting() const { return qsizetype(m_waiting.size()); } // customers
    qsizetype unanswered() const { return qsizetype(m_waiting.size() + m_staff.size()); }
    qint64 settledSince(qint64 ns) const; // when the first 200 was told after that moment; 0: not yet

    const Memories &memories() const { return m_memories; }
    const std::vector<Purchase> &purchases() const { return m_memories.purchases; }
    std::map<int, int> statuses() const;
    std::map<int, int> provisional() const;
    void setClock(Milliseconds ahead) { m_ahead = ahead; } // how far the shop's clock is before ours

    static qint64 nowNs();

private:
    void busConnected() override { m_isConnected = true; }
    void busLost() override { m_isConnected = false; }
    void busArrived(std::vector<Message> messages) override;

    void placeForIdle();
    void place(size_t customer, const QByteArray &body);
    void send(Purchase &purchase);
    void repeatUnanswered();
    void hear(Purchase &purchase, int status, const Message &message);
    void hearReceipt(Purchase &purchase, const QJsonObject &receipt);
    // For staff
    struct Task {
        Message message;
        std::optional<size_t> refundOf{}; // which purchase
        size_t answer = 0; // the hash of its text
    };
    void ask(const QByteArray &topic, const QByteArray &body, std::optional<size_t> refundOf = {});
    void sendAsStaff(Task &task);
    void hearStaff(const std::string &id, int status, const Message &message);
    void waitForStaff();
    QByteArray someBody();
    QByteArray tokenOf(const Id &customer, Role role);

    ShopAtRisk &m_shop;
    BusAddress m_account;
    std::unique_ptr<Bus> m_bus;
    QTimer m_repeat;
    SystemChance m_chance;
    std::minstd_rand m_dice;
    std::vector<Id> m_customers;
    Id m_manager;
    Memories m_memories;
    std::vector<int> m_purchasesOf; // each customer
    std::unordered_map<std::string, size_t> m_byCorrelation;
    std::unordered_map<std::string, size_t> m_waiting; // those without a final answer
    std::map<Id, size_t> m_idle;
    std::unordered_map<std::string, Task> m_staff; // without an answer
    std::map<std::string, Task> m_done;
    std::map<std::pair<Id, int>, std::pair<QByteArray, qint64>> m_tokens;
    Milliseconds m_ahead{0};
    QString m_refusal; // of something that staff asked for
    qsizetype m_repetitionsToHear = 0;
    bool m_isConnected = false;
    bool m_goesOn = false;
};

}
