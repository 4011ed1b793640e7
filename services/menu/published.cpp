// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/published.h"

#include "shared/contracts/stored.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace bakery::menu;
using namespace Qt::StringLiterals;

namespace bakery {

bool isSoldOut(const ProductRow &row, const ProductCard &card)
{
    const bool isBaked = card.kind.value_or(ProductKind::Baked) == ProductKind::Baked;
    return row.availability == Availability::SoldOut || (isBaked && !row.onShelf);
}

namespace {

constexpr qint64 lastPosition = std::numeric_limits<qint64>::max();
constexpr qint64 bytesOfWhatChanges = 300; // prices, until when, whether there is any

const Wording *wordingIn(const QString &language, const ProductCard &card)
{
    if (card.translations)
        for (const Wording &wording : *card.translations)
            if (wording.language.value == language)
                return &wording;
    return nullptr;
}

// Of that language, or English, or any, or the word that the house uses among itself.
ProductName labelIn(const QString &language, const std::optional<Labels> &labels, const Sku &word)
{
    if (!labels || labels->empty())
        return word.value;
    for (const QString &wanted : {language, u"en"_s})
        for (const Label &label : *labels)
            if (label.language.value == wanted)
                return label.name;
    return labels->front().name;
}

PublishedOption published(const QString &language, const Option &option)
{
    PublishedOption shown{
        option.option, labelIn(language, option.translations, option.option), option.least, option.most, {}};
    for (const Choice &choice : option.choices)
        shown.choices.push_back(
            {choice.choice, labelIn(language, choice.translations, choice.choice), choice.priceEffect.value_or(0)});
    return shown;
}

PublishedProduct published(const QString &language, const ProductRow &row, const ProductCard &card)
{
    const Wording *wording = wordingIn(language, card);
    PublishedProduct shown;
    shown.sku = card.sku;
    shown.name = wording ? wording->name : card.name;
    if (wording) {
        shown.description = wording->description;
        shown.ingredients = wording->ingredients;
    }
    shown.category = card.category;
    shown.picture = card.picture;
    shown.kind = card.kind.value_or(ProductKind::Baked);
    shown.price = {row.priceNow, row.currency};
    if (row.priceNow != row.price)
        shown.regularPrice = ProductPrice{row.price, row.currency};
    shown.availability = row.availability;
    shown.until = row.until;
    shown.soldOut = isSoldOut(row, card);
    shown.availableFrom = card.availableFrom;
    shown.availableUntil = card.availableUntil;
    shown.allergens = card.allergens;
    shown.diets = card.diets;
    if (card.options) {
        shown.options.emplace();
        for (const Option &option : *card.options)
            shown.options->push_back(published(language, option));
    }
    shown.energyKilojoules = card.energyKilojoules;
    return shown;
}

}

const QStringList &menuLanguages()
{
    static const QStringList languages{u"en"_s, u"de"_s, u"fr"_s, u"ar"_s, u"uk"_s};
    return languages;
}

PublishedMenu publishedIn(const QString &language, const WholeMenu &menu)
{
    PublishedMenu shown{language, menu.shop.priceVersion, menu.shop.kiosksPaused, menu.shop.kiosksUntil,
        menu.shop.kiosksReason, {}, {}};
    std::map<QString, size_t> places;
    for (const CategoryRow &row : menu.categories) {
        places[row.category] = shown.categories.size();
        shown.categories.push_back(
            {row.category, labelIn(language, decodeStored<Labels>(row.translations), row.category)});
    }
    const auto placeOf = [&](const ProductCard &card) {
        return std::pair(card.category ? places.at(*card.category) : places.size(),
            card.position ? card.position->value : lastPosition);
    };
    std::vector<const WholeMenu::Entry *> inOrder;
    for (const auto &entry : menu.products)
        inOrder.push_back(&entry);
    std::stable_sort(inOrder.begin(), inOrder.end(),
        [&](const auto *a, const auto *b) { return placeOf(a->second) < placeOf(b->second); });
    for (const WholeMenu::Entry *entry : inOrder) {
        const auto &[row, card] = *entry;
        shown.products.push_back(published(language, row, card));
        if (const auto next = menu.nextFromOven.find(card.sku); next != menu.nextFromOven.end())
            shown.products.back().nextFromOvenAt = next->second;
    }
    return shown;
}

qint64 publishedBytes(const ProductCard &card)
{
    qsizetype most = 0;
    for (const QString &language : menuLanguages())
        most = std::max(most, encode(published(language, {}, card)).size());
    return most + bytesOfWhatChanges;
}

}
