// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/demo_menu.h"

#include "shared/core/check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QList<QJsonObject> objectsIn(const QJsonValue &list)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &item : list.toArray())
        objects.append(item.toObject());
    BAKERY_INVARIANT(!objects.isEmpty());
    return objects;
}

}

DemoMenu::DemoMenu()
{
    QFile file(u":/demo/menu.json"_s);
    BAKERY_INVARIANT(file.open(QIODevice::ReadOnly));
    const QJsonDocument menu = QJsonDocument::fromJson(file.readAll());
    m_taxClasses = objectsIn(menu["taxClasses"_L1]);
    m_categories = objectsIn(menu["categories"_L1]);
    m_products = objectsIn(menu["products"_L1]);
    const QJsonObject shelf = menu["shelf"_L1].toObject();
    for (auto it = shelf.begin(); it != shelf.end(); ++it)
        m_shelf[it.key().toUtf8()] = it.value().toInteger();
}

std::chrono::minutes DemoMenu::shelfLifeOf(const QByteArray &sku) const
{
    for (const QJsonObject &product : m_products)
        if (product["sku"_L1].toString().toUtf8() == sku)
            return std::chrono::minutes(product["shelfLifeMinutes"_L1].toInteger());
    return {};
}

}
