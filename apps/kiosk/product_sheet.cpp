// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/product_sheet.h"

#include "apps/kiosk/prices.h"
#include "shared/core/enum_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

ProductSheet::ProductSheet(const MenuStore &menu, const LocalForm &form) : m_menu(menu), m_form(form)
{
    connect(&m_menu, &MenuStore::menuChanged, this, [this] {
        if (!m_sku.isEmpty() && !product())
            m_sku.clear(); // it is sold no more
        Q_EMIT changed();
    });
    connect(&m_menu, &MenuStore::freshnessChanged, this, &ProductSheet::changed);
    connect(&m_menu, &MenuStore::stockChanged, this, [this](const QString &sku) {
        if (sku == m_sku)
            askShelf();
    });
}

void ProductSheet::open(const QString &sku)
{
    m_sku = sku;
    m_quantity = 1;
    m_chosen.clear();
    m_bakes.clear();
    m_isFreshest = false;
    if (const menu::PublishedProduct *opened = product())
        for (const orders::ChosenOption &chosen : usualChoicesOf(*opened))
            m_chosen.push_back(chosen);
    askShelf();
    Q_EMIT changed();
}

void ProductSheet::askShelf()
{
    m_menu.askShelf(m_sku, [this, sku = m_sku](const inventory::ShelfPage &shelf) {
        if (sku != m_sku)
            return;
        m_bakes.clear();
        for (const inventory::ShelfOfProduct &of : shelf.products)
            if (of.sku.value == sku)
                m_bakes.assign(of.bakes.begin(), of.bakes.end());
        Q_EMIT changed();
    });
}

void ProductSheet::close()
{
    m_sku.clear();
    Q_EMIT changed();
}

QString ProductSheet::name() const { return product() ? product()->name.value : QString(); }
QString ProductSheet::description() const
{
    return product() && product()->description ? product()->description->value : QString();
}
QString ProductSheet::ingredients() const
{
    return product() && product()->ingredients ? product()->ingredients->value : QString();
}
QString ProductSheet::category() const
{
    return product() && product()->category ? product()->category->value : QString();
}

QStringList ProductSheet::allergens() const
{
    QStringList words;
    if (product() && product()->allergens)
        for (const menu::Allergen allergen : *product()->allergens)
            words << enumText(allergen);
    return words;
}

int ProductSheet::energyKilojoules() const
{
    return product() && product()->energyKilojoules ? int(product()->energyKilojoules->value) : 0;
}

void ProductSheet::setQuantity(int quantity)
{
    m_quantity = std::clamp(quantity, 1, 99);
    Q_EMIT changed();
}

QString ProductSheet::price() const
{
    return product() ? m_form.money(unitPriceOf(*product(), chosen()) * m_quantity) : QString();
}

const menu::PublishedOption *ProductSheet::option(int index) const
{
    const menu::PublishedProduct *known = product();
    if (!known || !known->options || index < 0 || index >= int(known->options->size()))
        return nullptr;
    return &(*known->options)[size_t(index)];
}

bool ProductSheet::isComplete() const
{
    for (int i = 0; i < optionCount(); ++i) {
        const auto count = std::count_if(m_chosen.begin(), m_chosen.end(),
            [&](const orders::ChosenOption &chosen) { return chosen.option == option(i)->option; });
        if (count < option(i)->least || count > option(i)->most)
            return false;
    }
    return product() != nullptr;
}

int ProductSheet::optionCount() const { return product() && product()->options ? int(product()->options->size()) : 0; }

QString ProductSheet::optionName(int index) const { return option(index) ? option(index)->name.value : QString(); }
int ProductSheet::choiceCount(int index) const { return option(index) ? int(option(index)->choices.size()) : 0; }
bool ProductSheet::isOneOf(int index) const { return option(index) && option(index)->most == 1; }

QString ProductSheet::choiceName(int index, int choice) const
{
    return choice < choiceCount(index) ? option(index)->choices[size_t(choice)].name.value : QString();
}

QString ProductSheet::choicePrice(int index, int choice) const
{
    const qint64 effect = choice < choiceCount(index) ? qint64(option(index)->choices[size_t(choice)].priceEffect) : 0;
    return effect == 0 ? QString() : QString((effect > 0 ? u"+"_s : QString()) + m_form.money(effect));
}

bool ProductSheet::isChosen(int index, int choice) const
{
    if (choice >= choiceCount(index))
        return false;
    const orders::ChosenOption wanted{option(index)->option, option(index)->choices[size_t(choice)].choice};
    return std::find(m_chosen.begin(), m_chosen.end(), wanted) != m_chosen.end();
}

// One of several takes the place of the one before; of up to n the oldest makes room.
void ProductSheet::choose(int index, int choice)
{
    if (choice >= choiceCount(index))
        return;
    const menu::PublishedOption &of = *option(index);
    const orders::ChosenOption wanted{of.option, of.choices[size_t(choice)].choice};
    const auto ofThis = [&](const orders::ChosenOption &chosen) { return chosen.option == of.option; };
    const auto count = std::count_if(m_chosen.begin(), m_chosen.end(), ofThis);
    if (const auto found = std::find(m_chosen.begin(), m_chosen.end(), wanted); found != m_chosen.end()) {
        if (count > of.least)
            m_chosen.erase(found);
    } else {
        if (count >= of.most)
            m_chosen.erase(std::find_if(m_chosen.begin(), m_chosen.end(), ofThis));
        m_chosen.push_back(wanted);
    }
    Q_EMIT changed();
}

orders::Chosen ProductSheet::chosen() const { return inOrder(m_chosen); }

bool ProductSheet::hasBakes() const { return m_bakes.size() > 1 && m_bakes.front().batch; }

void ProductSheet::setFreshest(bool isFreshest)
{
    m_isFreshest = isFreshest;
    Q_EMIT changed();
}

std::optional<BatchName> ProductSheet::batch() const
{
    return m_isFreshest && hasBakes() ? m_bakes.front().batch : std::nullopt;
}

int ProductSheet::freshestMinutes() const { return hasBakes() ? m_menu.minutesSince(m_bakes.front().bakedAt) : -1; }
int ProductSheet::freshestUnits() const { return hasBakes() ? int(m_bakes.front().available) : 0; }
int ProductSheet::earlierMinutes() const { return hasBakes() ? m_menu.minutesSince(m_bakes.back().bakedAt) : -1; }

int ProductSheet::earlierUnits() const
{
    int units = 0;
    for (size_t i = 1; i < m_bakes.size(); ++i)
        units += int(m_bakes[i].available);
    return units;
}

}
