// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/journals.h"
#include "apps/backoffice/product_names.h"
#include "apps/backoffice/tables/changing_rows.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/orders.h"

#include <deque>

namespace bakery::office {

// Orders, the newest first: those that the shop has, page by page as somebody scrolls, and live what happens to them.
// New ones come on top and nothing else moves. An order that no longer fits the filter stays where it is, with its new
// standing, until the list is asked for anew.
class OrderList : public ChangingRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Status status READ status WRITE setStatus NOTIFY filterChanged)
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY filterChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
public:
    enum Role {
        OrderRole = Qt::UserRole,
        NumberRole,
        TimeRole,
        DayRole,
        StatusRole,
        TotalRole,
        RefundedRole,
        MethodRole,
        WhatRole,
        PlacedAtRole,
        AmountRole,
        PaidBackRole
    };
    enum Status { Placed, Refused, Reserved, Paid, Completed, Cancelled, Refunded, Any };
    Q_ENUM(Status)
    enum Method { Account, Card, Cash };
    Q_ENUM(Method)
    enum State { Waiting, Loading, Loaded, NotAllowed };
    Q_ENUM(State)

    OrderList(
        ShopLine &line, StaffSession &staff, Journals &journals, const ProductNames &names, const LocalForm &form);

    Status status() const { return m_status; }
    void setStatus(Status status);
    const QString &number() const { return m_number; } // A017, or a day, or a customer's id; empty: any
    void setNumber(const QString &number);
    State state() const { return m_state; }
    int count() const { return int(m_orders.size()); }
    bool hasMore() const { return m_next.has_value(); }

    bakery::orders::AskOrders question() const; // for the first page of what is shown
    void load();
    void clear();
    void beat();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed();
    void filterChanged();

private:
    struct Row {
        Id order;
        QString number;
        Instant placedAt;
        LocalDate date;
        orders::OrderStatus status = orders::OrderStatus::Placed;
        orders::PaymentMethod method = orders::PaymentMethod::Account;
        qint64 total = 0, refunded = 0;
        std::vector<std::pair<QString, qint64>> pieces; // of each sku
    };
    struct Search { // what was typed, as orders is asked for it
        std::optional<Text<1, 16>> number;
        std::optional<LocalDate> date;
        std::optional<Id> customer;

        bool fits(const orders::OrderPlaced &placed) const;
    };
    static Search searchFor(const QString &words);
    void ask();
    void take(const orders::OrderPage &page);
    void append(const std::vector<orders::OrderView> &orders);
    void take(const orders::OrderPlaced &placed);
    void move(const Id &order, orders::OrderStatus status, qint64 refunded = 0);
    static Row rowOf(const orders::OrderView &order);
    QString whatOf(const Row &row) const;

    ShopLine &m_line;
    StaffSession &m_staff;
    const ProductNames &m_names;
    const LocalForm &m_form;
    std::deque<Row> m_orders; // the newest first: what still moves is found at once
    std::optional<Cursor> m_next;
    Status m_status = Any;
    QString m_number;
    Search m_search;
    State m_state = Waiting;
    bool m_isAsking = false, m_isAnother = false;
    size_t m_fresh = 0; // so many, from the first one, are as orders told them after the latest question
    int m_asked = 0; // answers to an earlier question do not count
    Instant m_askAgainAt;
};

}
