// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <map>

namespace bakery {

// What the demo sells: apps/cli/demo/menu.json, whose objects are the requests that menu takes.
class DemoMenu {
public:
    DemoMenu();

    QList<QJsonObject> taxClasses() const { return m_taxClasses; } // do/put-tax-class
    QList<QJsonObject> categories() const { return m_categories; } // do/put-category
    QList<QJsonObject> products() const { return m_products; } // do/put-product

    // How many of each there are when nothing was sold. What is made to order stands on no shelf.
    std::map<QByteArray, qint64> shelf() const { return m_shelf; }
    std::chrono::minutes shelfLifeOf(const QByteArray &sku) const;

private:
    QList<QJsonObject> m_taxClasses, m_categories, m_products;
    std::map<QByteArray, qint64> m_shelf;
};

}
