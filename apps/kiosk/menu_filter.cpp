// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/menu_filter.h"

#include "shared/core/enum_text.h"

#include <algorithm>

namespace bakery::kiosk {

QString folded(const QString &text)
{
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toUpper())
        if (!letter.isMark())
            letters += letter;
    return letters;
}

bool suitsDiet(const menu::PublishedProduct &product, menu::Diet diet)
{
    return product.diets && std::any_of(product.diets->begin(), product.diets->end(), [diet](menu::Diet declared) {
        return declared == diet || (diet == menu::Diet::Vegetarian && declared == menu::Diet::Vegan);
    });
}

bool MenuFilter::finds(const menu::PublishedProduct &product) const
{
    if (!search.isEmpty())
        return folded(product.name).contains(folded(search))
            || (product.description && folded(*product.description).contains(folded(search)));
    return category.isEmpty() || (product.category && product.category->value == category);
}

bool MenuFilter::suits(const menu::PublishedProduct &product) const
{
    if (product.allergens)
        for (const menu::Allergen allergen : *product.allergens)
            if (without.contains(enumText(allergen)))
                return false;
    const auto &words = enumWords<menu::Diet>();
    return std::all_of(words.begin(), words.end(),
        [&](const auto &word) { return !diets.contains(word.second) || suitsDiet(product, word.first); });
}

}
