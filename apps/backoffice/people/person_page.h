// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/product_names.h"
#include "apps/backoffice/table_rows.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/bank.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/users.h"

namespace bakery::office {

// One person: what users knows, and what was ordered.
class PersonPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString person READ person NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString logsInAs READ logsInAs NOTIFY changed)
    Q_PROPERTY(int worksAs READ worksAs NOTIFY changed)
    Q_PROPERTY(bool isStaff READ isStaff NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString lastSeen READ lastSeen NOTIFY changed)
    Q_PROPERTY(int ordersPlaced READ ordersPlaced NOTIFY changed)
    Q_PROPERTY(QString spent READ spent NOTIFY changed)
    Q_PROPERTY(QString balance READ balance NOTIFY changed)
    Q_PROPERTY(bool owes READ owes NOTIFY changed)
    Q_PROPERTY(QString toppedUp READ toppedUp NOTIFY changed)
    Q_PROPERTY(QString favourites READ favourites NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *orders READ orders CONSTANT)
public:
    enum State { Closed, Loading, Open, Unknown, NotReached };
    Q_ENUM(State)

    PersonPage(ShopLine &line, StaffSession &staff, const ProductNames &names, const LocalForm &form);

    State state() const { return m_state; }
    QString person() const { return m_person ? m_person->text() : QString(); }
    const std::optional<Id> &id() const { return m_person; }
    QString name() const;
    QString logsInAs() const { return m_profile && m_profile->name ? m_profile->name->value.value : QString(); }
    bakery::Role role() const;
    int worksAs() const { return int(role()); }
    bool isStaff() const { return bakery::isStaff(role()); }
    QString language() const;
    QString notes() const { return m_profile && m_profile->notes ? m_profile->notes->value.value : QString(); }
    QString since() const;
    QString lastSeen() const;
    int ordersPlaced() const { return m_profile ? int(m_profile->ordersPlaced) : 0; }
    QString spent() const { return m_profile ? amounts(m_profile->spent) : QString(); }
    QString toppedUp() const { return m_profile ? amounts(m_profile->toppedUp) : QString(); }
    QString balance() const { return m_balance ? m_form.money(*m_balance) : QString(); } // as bank has it
    bool owes() const { return m_balance && *m_balance < 0; }
    QString favourites() const;
    TableRows *orders() { return &m_orders; }

    Q_INVOKABLE void open(const QString &person);
    Q_INVOKABLE void close();
    void reload(); // something was changed: users hears of it a moment later
    void beat();

Q_SIGNALS:
    void changed();
    void opened(); // another person, or nobody

private:
    void ask();
    void askBalance();
    void askOrders();
    void showOrders();
    QString amounts(const users::Amounts &amounts) const;

    ShopLine &m_line;
    StaffSession &m_staff;
    const ProductNames &m_names;
    const LocalForm &m_form;
    State m_state = Closed;
    std::optional<Id> m_person;
    std::optional<users::Profile> m_profile;
    std::optional<qint64> m_balance;
    std::vector<bakery::orders::OrderView> m_latest;
    TableRows m_orders{{"order", "number", "time", "status", "total", "what"}};
    Instant m_patientUntil; // whoever has just come to be is not known to users yet
    std::optional<Instant> m_askAgainAt;
};

}
