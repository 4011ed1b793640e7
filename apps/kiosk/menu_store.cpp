// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/menu_store.h"

#include "shared/contracts/menu_sale.h"
#include "shared/core/enum_text.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds ageEvery = 10s;

void toggle(QStringList &words, const QString &word)
{
    if (!words.removeOne(word))
        words << word;
}

}

MenuStore::MenuStore(ShopLine &line, const LocalForm &form) : m_line(line), m_form(form)
{
    m_line.watchState<menu::PublishedMenu>([this](const menu::PublishedMenu &menu) { learnMenu(menu); }, "+");
    m_line.watchState<inventory::StockOfProduct>(
        [this](const inventory::StockOfProduct &stock) { learnStock(stock); }, "+");
    connect(&m_line, &ShopLine::heard, this, &MenuStore::showNews);
    connect(&m_form, &LocalForm::changed, this, &MenuStore::show);
}

void MenuStore::learnMenu(const menu::PublishedMenu &menu) { m_newMenus.insert_or_assign(menu.language.value, menu); }

void MenuStore::learnStock(const inventory::StockOfProduct &stock)
{
    m_stock.insert_or_assign(stock.sku.value, stock);
    m_newStock.push_back(stock.sku.value);
}

// At the first connection menus in all languages and the stock of every product come at once.
void MenuStore::showNews()
{
    const std::vector<QString> skus = std::exchange(m_newStock, {});
    bool isOld = false; // what is shown
    for (auto &[language, menu] : std::exchange(m_newMenus, {})) {
        isOld |= language == m_form.language() || !m_menus.contains(m_form.language());
        m_menus.insert_or_assign(language, std::move(menu));
    }
    if (isOld) {
        show();
    } else if (!skus.empty()) {
        refresh(skus);
        Q_EMIT freshnessChanged();
    }
    for (const QString &sku : skus)
        Q_EMIT stockChanged(sku);
}

// The chosen language's menu, else the house's own.
void MenuStore::show()
{
    auto menu = m_menus.find(m_form.language());
    if (menu == m_menus.end())
        menu = m_menus.begin();
    m_menu = menu == m_menus.end() ? nullptr : &menu->second;
    std::vector<size_t> shown;
    std::vector<QString> skus;
    m_hidden = 0;
    for (size_t i = 0; m_menu && i < m_menu->products.size(); ++i) {
        if (!m_filter.finds(m_menu->products[i]))
            continue;
        if (!m_filter.suits(m_menu->products[i])) {
            ++m_hidden;
            continue;
        }
        shown.push_back(i);
        skus.push_back(m_menu->products[i].sku);
    }
    if (skus == m_shownSkus && !skus.empty()) {
        m_shown = std::move(shown);
        Q_EMIT dataChanged(index(0), index(int(skus.size()) - 1));
    } else {
        beginResetModel();
        m_shown = std::move(shown);
        m_shownSkus = std::move(skus);
        endResetModel();
    }
    Q_EMIT menuChanged();
    Q_EMIT freshnessChanged();
}

void MenuStore::filterBy(MenuFilter filter)
{
    m_filter = std::move(filter);
    show();
    Q_EMIT filterChanged();
}

void MenuStore::setCategory(const QString &category)
{
    MenuFilter filter = m_filter;
    filter.category = category;
    filterBy(std::move(filter));
}

void MenuStore::setSearch(const QString &search)
{
    MenuFilter filter = m_filter;
    filter.search = search.left(40);
    filterBy(std::move(filter));
}

void MenuStore::toggleAllergen(const QString &allergen)
{
    MenuFilter filter = m_filter;
    toggle(filter.without, allergen);
    filterBy(std::move(filter));
}

void MenuStore::toggleDiet(const QString &diet)
{
    MenuFilter filter = m_filter;
    toggle(filter.diets, diet);
    filterBy(std::move(filter));
}

void MenuStore::showEverything() { filterBy({}); }

void MenuStore::beat()
{
    if (m_line.clock().now() < m_agedAt + ageEvery)
        return;
    m_agedAt = m_line.clock().now();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1), {MinutesOldRole});
    Q_EMIT freshnessChanged();
}

void MenuStore::refresh(const std::vector<QString> &skus)
{
    for (int row = 0; row < int(m_shown.size()); ++row)
        if (std::find(skus.begin(), skus.end(), m_shownSkus[size_t(row)]) != skus.end())
            Q_EMIT dataChanged(index(row), index(row), {AvailableRole, MinutesOldRole, IsSoldOutRole});
}

QString MenuStore::pausedReason() const
{
    return m_menu && m_menu->kiosksPausedReason ? m_menu->kiosksPausedReason->value : QString();
}

QStringList MenuStore::categories() const
{
    QStringList names{QString()};
    if (m_menu)
        for (const menu::PublishedCategory &category : m_menu->categories)
            names << category.category.value;
    return names;
}

QStringList MenuStore::allergens() const
{
    QStringList words;
    for (const auto &[allergen, word] : enumWords<menu::Allergen>())
        if (m_menu
            && std::any_of(
                m_menu->products.begin(), m_menu->products.end(), [allergen = allergen](const auto &product) {
                    return product.allergens
                        && std::find(product.allergens->begin(), product.allergens->end(), allergen)
                        != product.allergens->end();
                }))
            words << word;
    return words;
}

QStringList MenuStore::knownDiets() const
{
    QStringList words;
    for (const auto &[diet, word] : enumWords<menu::Diet>())
        if (m_menu && std::any_of(m_menu->products.begin(), m_menu->products.end(), [diet = diet](const auto &product) {
                return suitsDiet(product, diet);
            }))
            words << word;
    return words;
}

int MenuStore::suiting() const
{
    return m_menu ? int(std::count_if(m_menu->products.begin(), m_menu->products.end(),
               [this](const auto &product) { return m_filter.suits(product); }))
                  : 0;
}

QString MenuStore::categoryName(const QString &category) const
{
    if (m_menu)
        for (const menu::PublishedCategory &known : m_menu->categories)
            if (known.category.value == category)
                return known.name;
    return category;
}

const menu::PublishedProduct *MenuStore::product(const QString &sku) const
{
    if (!m_menu)
        return nullptr;
    const auto found = std::find_if(m_menu->products.begin(), m_menu->products.end(),
        [&sku](const menu::PublishedProduct &product) { return product.sku.value == sku; });
    return found == m_menu->products.end() ? nullptr : &*found;
}

std::optional<menu::PriceVersion> MenuStore::priceVersion() const
{
    return m_menu ? std::optional(m_menu->priceVersion) : std::nullopt;
}

QString MenuStore::pictureOf(const QString &sku) const
{
    const menu::PublishedProduct *known = product(sku);
    return known && known->picture ? known->picture->value : u"unknown"_s;
}

QString MenuStore::nameOf(const QString &sku) const
{
    const menu::PublishedProduct *known = product(sku);
    return known ? known->name.value : sku;
}

int MenuStore::minutesSince(Instant at) const
{
    return int(std::max<qint64>(0, (m_line.clock().shopNow() - at).count() / 60'000));
}

int MenuStore::minutesOld(const QString &sku) const
{
    const auto stock = m_stock.find(sku);
    if (stock == m_stock.end() || stock->second.available == 0 || !stock->second.oldestBakedAt)
        return -1;
    return minutesSince(*stock->second.oldestBakedAt);
}

bool MenuStore::canBeHad(const menu::PublishedProduct &product)
{
    return !product.soldOut && product.availability == menu::Availability::OnSale;
}

void MenuStore::askShelf(const QString &sku, std::function<void(const inventory::ShelfPage &)> told) const
{
    inventory::AskShelf question;
    question.sku = Sku(sku);
    m_line.send(question, m_token, [told = std::move(told)](const Reply &reply) {
        if (const auto shelf = reply.isGood() ? reply.as<inventory::ShelfPage>() : std::nullopt)
            told(*shelf);
    });
}

QString MenuStore::freshestSku() const
{
    QString freshest;
    Instant bakedAt;
    for (const auto &[sku, stock] : m_stock)
        if (stock.available > 0 && stock.oldestBakedAt && *stock.oldestBakedAt > bakedAt && product(sku)) {
            bakedAt = *stock.oldestBakedAt;
            freshest = sku;
        }
    return freshest;
}

void MenuStore::tapSoldOut(const QString &sku)
{
    m_line.send(menu::TapSoldOut{sku}, m_token, [](const Reply &) {});
}

int MenuStore::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int MenuStore::available(const menu::PublishedProduct &product) const
{
    const auto stock = m_stock.find(product.sku);
    return product.kind == menu::ProductKind::MadeToOrder || stock == m_stock.end() ? -1 : int(stock->second.available);
}

int MenuStore::leftOf(const QString &sku) const
{
    const menu::PublishedProduct *known = product(sku);
    return known && canBeHad(*known) ? available(*known) : 0;
}

QVariant MenuStore::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const menu::PublishedProduct &product = m_menu->products[m_shown[size_t(index.row())]];
    switch (role) {
    case SkuRole:
        return product.sku.value;
    case NameRole:
        return product.name.value;
    case DescriptionRole:
        return product.description ? product.description->value : QString();
    case CategoryRole:
        return product.category ? product.category->value : QString();
    case PictureRole:
        return product.picture ? product.picture->value : u"unknown"_s;
    case PriceRole:
        return m_form.money(product.price.amount);
    case RegularPriceRole:
        return product.regularPrice ? m_form.money(product.regularPrice->amount) : QString();
    case IsSoldOutRole:
        return !canBeHad(product);
    case AvailableRole:
        return available(product);
    case MinutesOldRole:
        return minutesOld(product.sku);
    case NextAtRole:
        return product.nextFromOvenAt ? m_form.clockTime(*product.nextFromOvenAt) : QString();
    case IsVeganRole:
        return product.diets
            && std::find(product.diets->begin(), product.diets->end(), menu::Diet::Vegan) != product.diets->end();
    case MustChooseRole:
        return product.options && std::any_of(product.options->begin(), product.options->end(), [](const auto &option) {
            return option.least > 0;
        });
    default:
        return {};
    }
}

QHash<int, QByteArray> MenuStore::roleNames() const
{
    return {{SkuRole, "sku"}, {NameRole, "name"}, {DescriptionRole, "description"}, {CategoryRole, "category"},
        {PictureRole, "picture"}, {PriceRole, "price"}, {RegularPriceRole, "regularPrice"},
        {IsSoldOutRole, "isSoldOut"}, {AvailableRole, "available"}, {MinutesOldRole, "minutesOld"},
        {NextAtRole, "nextAt"}, {IsVeganRole, "isVegan"}, {MustChooseRole, "mustChoose"}};
}

}
