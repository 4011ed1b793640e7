// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/suggestions.h"

#include "apps/kiosk/prices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

const QStringList drinks{u"drinks"_s};
const QStringList sweets{u"pastries"_s, u"cakes"_s};

bool isOneOf(const menu::PublishedProduct &product, const QStringList &categories)
{
    return product.category && categories.contains(product.category->value);
}

}

Suggestions::Suggestions(const MenuStore &menu, const CartStore &cart, const LocalForm &form)
    : m_menu(menu)
    , m_cart(cart)
    , m_form(form)
{
    connect(&m_cart, &CartStore::changed, this, &Suggestions::think); // which also hears of the menu
}

bool Suggestions::isSuggestable(const menu::PublishedProduct &product, const QStringList &categories) const
{
    return isOneOf(product, categories) && MenuStore::canBeHad(product) && m_menu.suits(product);
}

// The first on the menu; the one that is shown already stays while it can be had.
QString Suggestions::drink(const QString &before) const
{
    const menu::PublishedProduct *shown = m_menu.product(before);
    if (shown && isSuggestable(*shown, drinks))
        return before;
    for (const menu::PublishedProduct &product : m_menu.menu()->products)
        if (isSuggestable(product, drinks))
            return product.sku;
    return {};
}

QString Suggestions::sweet(const QString &before) const
{
    const menu::PublishedProduct *shown = m_menu.product(before);
    if (shown && isSuggestable(*shown, sweets))
        return before;
    QString freshest;
    for (const menu::PublishedProduct &product : m_menu.menu()->products) {
        const int minutes = m_menu.minutesOld(product.sku);
        if (minutes >= 0 && isSuggestable(product, sweets)
            && (freshest.isEmpty() || minutes < m_menu.minutesOld(freshest)))
            freshest = product.sku;
    }
    return freshest;
}

void Suggestions::think()
{
    const auto has = [this](const QStringList &categories) {
        const std::vector<QString> skus = m_cart.skus();
        return std::any_of(skus.begin(), skus.end(), [&](const QString &sku) {
            const menu::PublishedProduct *product = m_menu.product(sku);
            return product && isOneOf(*product, categories);
        });
    };
    const auto before = [this](const QStringList &categories) {
        const auto shown = std::find_if(m_skus.begin(), m_skus.end(), [&](const QString &sku) {
            const menu::PublishedProduct *product = m_menu.product(sku);
            return product && isOneOf(*product, categories);
        });
        return shown == m_skus.end() ? QString() : *shown;
    };
    std::vector<QString> skus;
    if (m_menu.menu() && m_cart.pieces() > 0) {
        if (!has(drinks))
            skus.push_back(drink(before(drinks)));
        if (!has(sweets))
            skus.push_back(sweet(before(sweets)));
        std::erase(skus, QString());
    }
    if (skus == m_skus) {
        if (!skus.empty())
            Q_EMIT dataChanged(index(0), index(int(skus.size()) - 1));
        return;
    }
    beginResetModel();
    m_skus = std::move(skus);
    endResetModel();
}

int Suggestions::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_skus.size()); }

QVariant Suggestions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &sku = m_skus[size_t(index.row())];
    const menu::PublishedProduct *product = m_menu.product(sku);
    switch (role) {
    case SkuRole:
        return sku;
    case NameRole:
        return m_menu.nameOf(sku);
    case PictureRole:
        return m_menu.pictureOf(sku);
    case CategoryRole:
        return product && product->category ? product->category->value : QString();
    case PriceRole:
        return product ? m_form.money(unitPriceOf(*product, usualChoicesOf(*product))) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> Suggestions::roleNames() const
{
    return {{SkuRole, "sku"}, {NameRole, "name"}, {PictureRole, "picture"}, {CategoryRole, "category"},
        {PriceRole, "price"}};
}

}
