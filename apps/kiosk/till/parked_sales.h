// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/cart_store.h"

namespace bakery::kiosk {

// Sales that wait while somebody fetches a purse. They lie on disk, and name nobody.
class ParkedSales final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    enum Role { WhatRole = Qt::UserRole, PiecesRole, TimeRole };
    static constexpr size_t most = 20;

    ParkedSales(QString file, const MenuStore &menu, const LocalForm &form, const Clock &clock);

    int count() const { return int(m_parked.size()); }
    Q_INVOKABLE void park(bakery::kiosk::CartStore *cart); // empties it; nothing happens where there is no room
    Q_INVOKABLE void resume(int row, bakery::kiosk::CartStore *cart); // what is in the cart is parked instead
    Q_INVOKABLE void drop(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Parked {
        Instant at;
        bool isHere = false;
        std::vector<orders::OrderLine> lines;
    };
    void load();
    bool save();
    Parked takeOut(int row);

    const QString m_file;
    const MenuStore &m_menu;
    const LocalForm &m_form;
    const Clock &m_clock;
    std::vector<Parked> m_parked;
};

}
