// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/card.h"

#include "shared/contracts/codec.h"

#include <algorithm>
#include <map>
#include <set>

using namespace bakery::menu;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

using MaybeContradiction = std::optional<Contradiction>;

// Of a list whose items must all be different; `word` is what is compared.
template <typename Items, typename Word>
MaybeContradiction twiceIn(const Items &items, const QString &field, Word word)
{
    std::set<QString> seen;
    for (const auto &item : items)
        if (const QString said = word(item); !seen.insert(said).second)
            return Contradiction{field, u"%1 is said twice"_s.arg(said)};
    return std::nullopt;
}

QString languageOf(const Wording &wording) { return wording.language; }
QString labelLanguage(const Label &label) { return label.language; }

// What a product of that diet cannot contain. Milk is no obstacle to lactose-free: the lactose may have been taken out.
const std::map<Diet, std::set<Allergen>> &excluded()
{
    static const std::map<Diet, std::set<Allergen>> table{
        {Diet::Vegan, {Allergen::Crustaceans, Allergen::Eggs, Allergen::Fish, Allergen::Milk, Allergen::Molluscs}},
        {Diet::Vegetarian, {Allergen::Crustaceans, Allergen::Fish, Allergen::Molluscs}},
        {Diet::Kosher, {Allergen::Crustaceans, Allergen::Molluscs}},
        {Diet::GlutenFree, {Allergen::Gluten}},
    };
    return table;
}

MaybeContradiction inDiets(const ProductCard &card)
{
    if (!card.diets || !card.allergens)
        return std::nullopt;
    for (const Diet diet : *card.diets)
        if (const auto found = excluded().find(diet); found != excluded().end())
            for (const Allergen allergen : *card.allergens)
                if (found->second.contains(allergen))
                    return Contradiction{
                        u"diets"_s, u"nothing %1 contains %2"_s.arg(enumText(diet), enumText(allergen))};
    return std::nullopt;
}

MaybeContradiction inHours(const ProductCard &card)
{
    if (card.availableFrom.has_value() != card.availableUntil.has_value())
        return Contradiction{u"availableFrom"_s, u"needs availableUntil, and the other way round"_s};
    if (card.availableFrom && *card.availableFrom == *card.availableUntil)
        return Contradiction{u"availableUntil"_s, u"is the same as availableFrom"_s};
    return std::nullopt;
}

MaybeContradiction inOption(const Option &option)
{
    if (option.translations)
        if (auto twice = twiceIn(*option.translations, u"options"_s, labelLanguage))
            return twice;
    if (auto twice = twiceIn(option.choices, u"options"_s, [](const Choice &choice) { return choice.choice.value; }))
        return twice;
    for (const Choice &choice : option.choices)
        if (choice.translations)
            if (auto twice = twiceIn(*choice.translations, u"options"_s, labelLanguage))
                return twice;
    if (option.least > option.most)
        return Contradiction{u"options"_s, u"%1 takes at least more than at most"_s.arg(option.option.value)};
    if (option.most > qint64(option.choices.size()))
        return Contradiction{u"options"_s, u"%1 has fewer choices than may be chosen"_s.arg(option.option.value)};
    return std::nullopt;
}

MaybeContradiction inOptions(const ProductCard &card)
{
    if (!card.options)
        return std::nullopt;
    if (auto twice = twiceIn(*card.options, u"options"_s, [](const Option &option) { return option.option.value; }))
        return twice;
    for (const Option &option : *card.options)
        if (auto contradiction = inOption(option))
            return contradiction;
    return std::nullopt;
}

}

MaybeContradiction contradictionIn(const ProductCard &card)
{
    if (card.translations)
        if (auto twice = twiceIn(*card.translations, u"translations"_s, languageOf))
            return twice;
    if (card.allergens)
        if (auto twice = twiceIn(*card.allergens, u"allergens"_s, enumText<Allergen>))
            return twice;
    if (card.diets)
        if (auto twice = twiceIn(*card.diets, u"diets"_s, enumText<Diet>))
            return twice;
    if (auto contradiction = inDiets(card))
        return contradiction;
    if (auto contradiction = inHours(card))
        return contradiction;
    return inOptions(card);
}

MaybeContradiction contradictionIn(const Labels &labels) { return twiceIn(labels, u"translations"_s, labelLanguage); }

std::vector<Text<1, 40>> changedFields(const ProductCard &before, const ProductCard &after)
{
    std::vector<Text<1, 40>> changed;
    boost::mp11::mp_for_each<MembersOf<ProductCard>>([&](auto member) {
        const auto text = [&](const ProductCard &card) {
            const auto &field = card.*member.pointer;
            if constexpr (isOptional<std::remove_cvref_t<decltype(field)>>)
                return field ? encode(*field) : QByteArray();
            else
                return encode(field);
        };
        if (text(before) != text(after))
            changed.push_back(QString::fromLatin1(member.name));
    });
    return changed;
}

bool differInEffects(const ProductCard &before, const ProductCard &after)
{
    const auto effects = [](const ProductCard &card) {
        std::map<std::pair<QString, QString>, qint64> all;
        for (const Option &option : card.options.value_or(Options{}))
            for (const Choice &choice : option.choices)
                all[{option.option, choice.choice}] = choice.priceEffect.value_or(0);
        return all;
    };
    return effects(before) != effects(after);
}

qint64 discounted(qint64 price, qint64 percent) { return price - (price * percent + 50) / 100; }

bool holdsDiscount(const std::optional<Instant> &closesAt, Instant shopNow)
{
    return closesAt && shopNow >= *closesAt - 30min;
}

}
