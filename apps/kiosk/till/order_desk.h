// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/menu_store.h"
#include "apps/kiosk/till/till_drawer.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/orders.h"

namespace bakery::kiosk {

// What was ordered lately, or under a number; one of them open, to look at and to pay back, whole or some pieces of it.
class OrderDesk final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString looksFor READ looksFor NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString refunded READ refunded NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(bool isCash READ isCash NOTIFY changed)
    Q_PROPERTY(Standing standing READ standing NOTIFY changed)
    Q_PROPERTY(bool mayRefund READ mayRefund NOTIFY changed)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY changed)
    Q_PROPERTY(int chosenPieces READ chosenPieces NOTIFY changed)
    Q_PROPERTY(QString chosenAmount READ chosenAmount NOTIFY changed)
    Q_PROPERTY(QString givenBack READ givenBack NOTIFY refundedNow)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refundedNow)
public:
    enum Role { OrderRole = Qt::UserRole, NumberRole, TotalRole, TimeRole, StandingRole, IsPickedRole };
    enum Standing { OnItsWay, NotSold, BeingPrepared, ToFetch, Fetched, PartlyPaidBack, PaidBack };
    Q_ENUM(Standing)

    OrderDesk(ShopLine &line, StaffSession &staff, TillDrawer &drawer, const MenuStore &menu, const LocalForm &form);

    int count() const { return int(m_orders.size()); }
    QString looksFor() const { return m_number; } // empty: the latest
    Q_INVOKABLE void find(const QString &number); // empty: the latest
    Q_INVOKABLE void open(const QString &order);
    Q_INVOKABLE void close();

    bool isOpen() const { return m_open.has_value(); }
    QString number() const { return m_open ? m_open->number.value : QString(); }
    QString total() const { return m_open ? m_form.money(m_open->total.amount) : QString(); }
    QString refunded() const; // empty: nothing yet
    QString time() const { return m_open ? m_form.clockTime(m_open->placedAt) : QString(); }
    bool isCash() const { return m_open && m_open->method == orders::PaymentMethod::Cash; }
    Standing standing() const { return m_open ? standingOf(*m_open) : NotSold; }
    bool mayRefund() const; // anything of it
    int lineCount() const { return m_open ? int(m_open->lines.size()) : 0; }
    Q_INVOKABLE QString lineWords(int line) const;
    Q_INVOKABLE QString linePrice(int line) const;
    Q_INVOKABLE int mostPieces(int line) const; // that may be chosen: no more than there is money left of the order
    Q_INVOKABLE int chosen(int line) const; // pieces of it that are to be paid back
    Q_INVOKABLE void choose(int line, int pieces);
    int chosenPieces() const;
    QString chosenAmount() const;

    // What was chosen, or all that is left where nothing was. `token` is a manager's.
    void refund(const QByteArray &token, const QString &reason);
    QString givenBack() const { return m_givenBack; } // how much, after a refund
    QString refusal() const { return m_refusal; }
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void refundedNow(); // or not, with `refusal`

private:
    static Standing standingOf(const orders::OrderView &order);
    void reopen(const Id &order);
    qint64 chosenMoney() const;

    ShopLine &m_line;
    StaffSession &m_staff;
    TillDrawer &m_drawer;
    const MenuStore &m_menu;
    const LocalForm &m_form;
    std::vector<orders::OrderView> m_orders;
    std::optional<orders::OrderView> m_open;
    std::vector<int> m_chosen; // pieces, by line
    QString m_number, m_givenBack, m_refusal;
};

}
