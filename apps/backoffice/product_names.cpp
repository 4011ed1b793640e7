// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/product_names.h"

#include <QFile>

#include <climits>

using namespace Qt::StringLiterals;

namespace bakery::office {

ProductNames::ProductNames(ShopLine &line, const LocalForm &form) : m_form(form)
{
    line.watchState<menu::PublishedMenu>([this](const menu::PublishedMenu &menu) { learn(menu); }, "+");
    connect(&m_form, &LocalForm::changed, this, &ProductNames::changed);
}

void ProductNames::learn(const menu::PublishedMenu &menu)
{
    const QString language = menu.language;
    auto &places = m_places[language];
    places.clear();
    for (size_t i = 0; i < menu.products.size(); ++i)
        places[menu.products[i].sku] = int(i);
    m_menus[language] = menu;
    if (language == m_form.language())
        Q_EMIT changed();
}

const menu::PublishedMenu *ProductNames::menu() const
{
    const auto found = m_menus.find(m_form.language());
    if (found != m_menus.end())
        return &found->second;
    return m_menus.empty() ? nullptr : &m_menus.begin()->second;
}

const menu::PublishedProduct *ProductNames::find(const QString &sku) const
{
    const menu::PublishedMenu *shown = menu();
    const int place = placeOf(sku);
    return shown && place < int(shown->products.size()) ? &shown->products[size_t(place)] : nullptr;
}

int ProductNames::placeOf(const QString &sku) const
{
    const menu::PublishedMenu *shown = menu();
    if (!shown)
        return INT_MAX;
    const auto &places = m_places.at(shown->language);
    const auto found = places.find(sku);
    return found == places.end() ? INT_MAX : found->second;
}

QString ProductNames::nameOf(const QString &sku) const
{
    const menu::PublishedProduct *product = find(sku);
    return product ? product->name.value : sku;
}

QString ProductNames::pictureOf(const QString &sku) const
{
    const menu::PublishedProduct *product = find(sku);
    const QString picture = product && product->picture ? product->picture->value : sku;
    return QFile::exists(u":/pictures/products/"_s + picture + u".svg"_s) ? picture : u"unknown"_s;
}

QString ProductNames::categoryOf(const QString &sku) const
{
    const menu::PublishedProduct *product = find(sku);
    return product && product->category ? product->category->value : QString();
}

qint64 ProductNames::priceOf(const QString &sku) const
{
    const menu::PublishedProduct *product = find(sku);
    if (!product)
        return 0;
    return product->regularPrice ? product->regularPrice->amount : product->price.amount;
}

}
