// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/local_form.h"
#include "qml/shop/shop_line.h"
#include "shared/contracts/menu_state.h"

namespace bakery::office {

// What products are called in the chosen language, and where they stand in the menu, as menu shows it.
class ProductNames : public QObject {
    Q_OBJECT
public:
    ProductNames(ShopLine &line, const LocalForm &form);

    QString nameOf(const QString &sku) const; // its sku, where the menu does not have it
    QString pictureOf(const QString &sku) const;
    QString categoryOf(const QString &sku) const;
    qint64 priceOf(const QString &sku) const; // the regular one, in minor units
    int placeOf(const QString &sku) const; // what the menu does not have comes last
    const menu::PublishedMenu *menu() const;
    const menu::PublishedProduct *find(const QString &sku) const; // null: the menu does not have it

Q_SIGNALS:
    void changed();

private:
    void learn(const menu::PublishedMenu &menu);

    const LocalForm &m_form;
    std::map<QString, menu::PublishedMenu> m_menus; // by language
    std::map<QString, std::map<QString, int>> m_places; // by language and sku
};

}
