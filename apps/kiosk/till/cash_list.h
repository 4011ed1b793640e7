// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/menu_store.h"
#include "apps/kiosk/till/till_drawer.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/bank_drawer.h"
#include "shared/contracts/orders.h"

#include <map>
#include <set>

namespace bakery::kiosk {

// Customers who come with money for what they have ordered at a kiosk, and those who get money back because it could
// not be handed over.
class CashList final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool hasTold READ hasTold NOTIFY taken)
    Q_PROPERTY(QString number READ number NOTIFY taken)
    Q_PROPERTY(QString change READ change NOTIFY taken)
    Q_PROPERTY(QString refusal READ refusal NOTIFY taken)
public:
    enum Role { OrderRole = Qt::UserRole, NumberRole, WhatRole, AmountRole, TotalRole, PayByRole, IsDueBackRole };

    CashList(ShopLine &line, StaffSession &staff, TillDrawer &drawer, const MenuStore &menu, const LocalForm &form);

    int count() const { return int(m_rows.size()); }
    bool hasTold() const { return m_hasTold; } // what became of the last one
    Q_INVOKABLE void forget();
    QString number() const { return m_number; } // of the order that was paid, or paid back, last
    QString change() const { return m_form.money(m_change); }
    QString refusal() const { return m_refusal; }

    Q_INVOKABLE void take(const QString &order, qint64 given);
    Q_INVOKABLE void handBack(const QString &order);
    void ask();
    void clear();
    void beat();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void taken(); // or not, with `refusal`

private:
    struct Row {
        Id order;
        QString number;
        std::vector<orders::PricedLine> lines;
        qint64 amount = 0;
        std::optional<Instant> payBy; // none: it is due back
        friend bool operator==(const Row &a, const Row &b)
        {
            return a.order == b.order && a.payBy == b.payBy && a.number == b.number && a.amount == b.amount;
        }
    };
    void askDue();
    void name(const Id &order);
    void show();
    static QString keyOf(const Row &row)
    {
        return row.order.text() + (row.payBy ? QString() : QStringLiteral(" back"));
    }
    const Row *rowOf(const QString &order) const;
    void settled(const Row &row, const Reply &reply);

    ShopLine &m_line;
    StaffSession &m_staff;
    TillDrawer &m_drawer;
    const MenuStore &m_menu;
    const LocalForm &m_form;
    std::vector<Row> m_rows, m_awaited, m_due;
    std::map<QString, orders::OrderView> m_named; // of what is due back
    std::set<QString> m_settled; // what is not shown again though the shop may name it once more
    Instant m_askedAt;
    QString m_number, m_refusal;
    qint64 m_change = 0;
    bool m_hasTold = false;
};

}
