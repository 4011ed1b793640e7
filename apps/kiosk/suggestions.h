// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/cart_store.h"

namespace bakery::kiosk {

// What goes with what was picked: a drink where there is none yet, and something sweet, the freshest, where there is
// nothing sweet. Nothing that is sold out or was left out. Each is one touch, none is picked beforehand, and once one
// of a kind was taken no other of it comes in its place.
class Suggestions final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
public:
    enum Role { SkuRole = Qt::UserRole, NameRole, PictureRole, CategoryRole, PriceRole };

    Suggestions(const MenuStore &menu, const CartStore &cart, const LocalForm &form);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void think();
    QString drink(const QString &before) const;
    QString sweet(const QString &before) const;
    bool isSuggestable(const menu::PublishedProduct &product, const QStringList &categories) const;

    const MenuStore &m_menu;
    const CartStore &m_cart;
    const LocalForm &m_form;
    std::vector<QString> m_skus;
};

}
