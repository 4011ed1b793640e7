// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/orders/order_list.h"

#include <QAbstractListModel>

namespace bakery::office {

// Everything that can be come to or done, found by a few letters: what the window offers in its own words, products
// of the menu, orders by their number.
class CommandPalette : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    enum Kind { View, Action, Product, Order, OrderNumber };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole, KeyRole, TextRole, DetailRole, IconRole };
    static constexpr qsizetype most = 9; // so many are shown

    CommandPalette(const ProductNames &names, const OrderList &orders) : m_names(names), m_orders(orders) { }

    // Begins anew; then the window offers what it has.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void offer(bakery::office::CommandPalette::Kind kind, const QString &key, const QString &text,
        const QString &icon, const QString &detail);
    const QString &words() const { return m_words; }
    void setWords(const QString &words);
    int count() const { return int(m_found.size()); }

    // How well a text fits what was typed: 0 not at all, else the more the better.
    static int fit(const QString &words, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        Kind kind = View;
        QString key, text, icon, detail;
    };
    void find();

    const ProductNames &m_names;
    const OrderList &m_orders;
    QString m_words;
    std::vector<Entry> m_offered, m_found;
};

}
