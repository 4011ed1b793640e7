// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/orders/order_stories.h"
#include "apps/backoffice/product_names.h"
#include "apps/backoffice/table_rows.h"
#include "qml/shop/staff_session.h"

#include <QAbstractListModel>

namespace bakery::office {

// One order: what it is, each step of its saga (the rows), what it waits for, and what may be done with it.
class OrderPage : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString order READ order NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(int status READ status NOTIFY changed)
    Q_PROPERTY(int method READ method NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString refunded READ refunded NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString customer READ customer NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *origins READ origins CONSTANT)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY changed)
    Q_PROPERTY(Waiting waitsFor READ waitsFor NOTIFY changed)
    Q_PROPERTY(bool isWhole READ isWhole NOTIFY changed)
    Q_PROPERTY(bool mayCancel READ mayCancel NOTIFY changed)
    Q_PROPERTY(bool mayRefund READ mayRefund NOTIFY changed)
    Q_PROPERTY(int chosenPieces READ chosenPieces NOTIFY changed)
    Q_PROPERTY(QString chosenAmount READ chosenAmount NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString givenBack READ givenBack NOTIFY changed)
public:
    enum Role { ServiceRole = Qt::UserRole, EventRole, TimeRole, WaitedRole };
    enum State { Closed, Loading, Open, Unknown, NotReached };
    Q_ENUM(State)
    enum Waiting { Nothing, Stock, Payment, HandOver, Release, MoneyBack, Bookkeeping };
    Q_ENUM(Waiting)
    enum Outcome { None, Working, Cancelled, PaidBack, TooLate, NoAnswer };
    Q_ENUM(Outcome)

    OrderPage(ShopLine &line, StaffSession &staff, const OrderStories &stories, const ProductNames &names,
        const LocalForm &form);

    Q_INVOKABLE void open(const QString &order);
    Q_INVOKABLE void close();

    State state() const { return m_state; }
    QString order() const { return m_order ? m_order->text() : QString(); }
    QString number() const { return m_view ? m_view->number.value : QString(); }
    QString time() const { return m_view ? m_form.clockTime(m_form.byShopClock(m_view->placedAt)) : QString(); }
    QString day() const { return m_view ? m_view->date.value : QString(); }
    int status() const { return m_view ? int(m_view->status) : 0; }
    int method() const { return m_view ? int(m_view->method) : 0; }
    QString total() const { return m_view ? m_form.money(m_view->total.amount) : QString(); }
    QString refunded() const;
    QString reason() const { return m_view && m_view->reason ? m_view->reason->value : QString(); }
    QString customer() const
    {
        return m_view && m_view->customer ? m_view->customer->text() : QString();
    } // else a guest
    TableRows *origins() { return &m_origins; } // the batches of its units
    Waiting waitsFor() const;
    bool isWhole() const { return m_order && m_stories.isWhole(*m_order); } // no step of it is missing

    int lineCount() const { return m_view ? int(m_view->lines.size()) : 0; }
    Q_INVOKABLE QString lineWords(int line) const;
    Q_INVOKABLE QString linePicture(int line) const;
    Q_INVOKABLE QString linePrice(int line) const;
    Q_INVOKABLE int lineQuantity(int line) const;
    Q_INVOKABLE int chosen(int line) const; // pieces of it that are to be paid back
    Q_INVOKABLE void choose(int line, int pieces);
    int chosenPieces() const;
    QString chosenAmount() const; // nothing chosen: all that is left

    bool mayCancel() const;
    bool mayRefund() const;
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void refund(const QString &reason); // what was chosen, or all that is left
    Outcome outcome() const { return m_outcome; }
    const QString &givenBack() const { return m_givenBack; }
    void beat();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void showSteps();
    void showOrigins();
    void conclude(Outcome outcome);

    ShopLine &m_line;
    StaffSession &m_staff;
    const OrderStories &m_stories;
    const ProductNames &m_names;
    const LocalForm &m_form;
    std::optional<Id> m_order;
    std::optional<orders::OrderView> m_view;
    TableRows m_origins{{"key", "batch", "name", "quantity", "bakedAt", "bestBefore", "isFromOven"}};
    std::vector<OrderStep> m_steps; // as they are shown
    std::vector<int> m_chosen;
    State m_state = Closed;
    Outcome m_outcome = None;
    QString m_givenBack;
    bool m_isOld = false;
};

}
