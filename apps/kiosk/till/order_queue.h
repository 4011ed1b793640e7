// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/menu_store.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/orders_preparing.h"

namespace bakery::kiosk {

// Orders that are being prepared, or were and wait to be fetched.
class OrderQueue final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    enum class Which { ToPrepare, Ready };
    enum Role { OrderRole = Qt::UserRole, NumberRole, WhatRole, NoteRole, MinutesRole, IsHereRole, PickUpAtRole };

    OrderQueue(ShopLine &line, StaffSession &staff, const MenuStore &menu, const LocalForm &form, Which which);

    int count() const { return int(m_orders.size()); }
    // Made, or fetched: it leaves this list at once, and is there again where the shop does not agree.
    Q_INVOKABLE void done(const QString &order);
    void ask();
    void clear();
    void beat(); // minutes pass

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void moved(); // something was done

private:
    void show(std::vector<orders::OrderToPrepare> orders);

    ShopLine &m_line;
    StaffSession &m_staff;
    const MenuStore &m_menu;
    const LocalForm &m_form;
    const Which m_which;
    std::vector<orders::OrderToPrepare> m_orders;
    bool m_isAsking = false, m_isStale = false;
    Instant m_askedAt, m_agedAt;
};

}
