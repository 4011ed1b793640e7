// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_client.h"
#include "shared/contracts/menu_state.h"
#include "shared/contracts/orders.h"

#include <QJsonObject>
#include <QTimer>

#include <deque>
#include <map>
#include <random>

namespace bakery {

// People who come to a shop and buy through its bus as any kiosk does. They are regulars with a name, an account and a
// favourite; one whose money is spent is given more. Some pay by card or at the till, and now and then somebody brings
// back what was bought. What they are not answered they ask again under the same id until they are; what is refused
// they may want differently once, then they leave. They remember what they were told.
class SimulatedCustomers : public QObject {
public:
    SimulatedCustomers(const ShopSettings &shop, ShopClient &client, quint64 seed);

    // Blocks until so many regulars are registered and the menu has been read. Throws Trouble.
    void prepare(int regulars);
    // At these moments of shop time, in order, one more comes in each time.
    void come(std::vector<Instant> arrivals);
    // So many between two moments, as people come to a bakery.
    void comeBetween(Instant from, Instant until, int people, const QTimeZone &zone);

    // Calls that once everybody who is to come has left, now or later.
    void whenAllHaveLeft(std::function<void()> then);
    bool haveAllLeft() const { return m_arrivals.empty() && m_inside == 0; }
    int came() const { return m_came; }
    QJsonObject told() const;
    QString inWords() const;

private:
    struct Regular {
        Id person;
        QString favourite;
        bool isInside = false;
    };
    struct Visit {
        size_t regular = 0;
        QByteArray id; // of the request, the same until it is answered
        QByteArray body;
        orders::PaymentMethod means = orders::PaymentMethod::Account;
        int attempts = 0; // with another wish
        int repetitions = 0;
        bool wasGivenMoney = false;
    };

    // What was paid in one way, and what of it was given back.
    struct Remembered {
        int orders = 0;
        qint64 paid = 0;
        int refunds = 0;
        qint64 refunded = 0;
    };

    void heardMenu(const Message &message);
    void admit();
    void enter();
    void wish(Visit visit);
    void order(const Visit &visit);
    void answered(const Visit &visit, const Reply &reply);
    void lookAgain(Visit visit, int afterMs);
    void payAtTill(const Visit &visit, const QString &order);
    void served(const Visit &visit, const QJsonObject &receipt);
    void bringBack(const Visit &visit, const QString &order, const QByteArray &id);
    void giveMoney(Visit visit);
    void leave(const Visit &visit, const QString &why);
    Reply asOwner(const QByteArray &service, const QByteArray &what, const QJsonObject &body);

    ShopSettings m_shop;
    ShopClient &m_client;
    Caller m_till; // who takes money there
    ClockMapping m_clock;
    std::mt19937_64 m_dice;
    std::optional<menu::PublishedMenu> m_menu;
    std::vector<Regular> m_regulars;
    std::deque<Instant> m_arrivals;
    QTimer m_door;
    std::function<void()> m_whenAllHaveLeft;
    int m_came = 0;
    int m_inside = 0;
    int m_served = 0;
    qint64 m_pieces = 0;
    std::map<QString, qint64> m_paid; // by currency
    std::map<QString, Remembered> m_means;
    std::map<QString, int> m_left; // without anything, by why
};

}
