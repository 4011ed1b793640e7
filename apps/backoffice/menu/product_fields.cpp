// SPDX-License-Identifier: GPL-3.0-or-later
// What can be typed and chosen of a product, one by one.
#include "apps/backoffice/menu/product_page.h"

#include "shared/core/enum_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr qint64 minutesAnHour = 60, mostShelfMinutes = 525'600;

template <typename E>
QStringList wordsOfAll()
{
    QStringList words;
    for (const auto &[value, word] : enumWords<E>())
        words << word;
    return words;
}

template <typename E, int Most>
QStringList chosenWords(const std::optional<List<E, 0, Most>> &chosen)
{
    QStringList words;
    for (const E value : chosen.value_or(List<E, 0, Most>()))
        words << enumText(value);
    return words;
}

// In the order in which they are declared; none at all is nothing said.
template <typename E, int Most>
void toggleWord(std::optional<List<E, 0, Most>> &chosen, const QString &word)
{
    List<E, 0, Most> values;
    for (const auto &[value, known] : enumWords<E>()) {
        const bool isThere = chosen && std::find(chosen->begin(), chosen->end(), value) != chosen->end();
        if (isThere != (known == word))
            values.push_back(value);
    }
    if (values.empty())
        chosen.reset();
    else
        chosen = values;
}

}

QStringList ProductPage::allAllergens() const { return wordsOfAll<menu::Allergen>(); }
QStringList ProductPage::allDiets() const { return wordsOfAll<menu::Diet>(); }
QStringList ProductPage::allergens() const { return chosenWords(m_draft.allergens); }
QStringList ProductPage::diets() const { return chosenWords(m_draft.diets); }

void ProductPage::toggleAllergen(const QString &allergen)
{
    toggleWord(m_draft.allergens, allergen);
    edited();
}

void ProductPage::toggleDiet(const QString &diet)
{
    toggleWord(m_draft.diets, diet);
    edited();
}

void ProductPage::fillIn()
{
    const qint64 whole = m_form.wholeUnit();
    const QLocale &locale = m_form.locale();
    ++m_edition;
    m_typed.name = m_draft.name;
    m_typed.price = typedFrom(m_draft.price.amount, locale, whole);
    m_typed.cost = m_draft.cost ? typedFrom(m_draft.cost->amount, locale, whole) : QString();
    m_typed.shelfHours = locale.toString(double(m_draft.shelfLifeMinutes) / minutesAnHour, 'g', 6);
    m_typed.from = m_draft.availableFrom ? m_draft.availableFrom->value : QString();
    m_typed.to = m_draft.availableUntil ? m_draft.availableUntil->value : QString();
    m_typed.words.clear();
    for (const menu::Wording &wording : m_draft.translations.value_or(List<menu::Wording, 0, 24>()))
        m_typed.words.push_back(
            {wording.language.value, wording.name.value, wording.description ? wording.description->value : QString(),
                wording.ingredients ? wording.ingredients->value : QString()});
    m_faulty.clear();
}

void ProductPage::type(QString &field, const QString &typed)
{
    if (field == typed)
        return;
    field = typed;
    read();
    edited();
}

// What means nothing leaves the draft as it was.
void ProductPage::read()
{
    m_faulty.clear();
    const auto fault = [this](const char *field) {
        if (m_faulty.isEmpty())
            m_faulty = QString::fromLatin1(field);
    };
    const qint64 whole = m_form.wholeUnit();
    if (const QString name = m_typed.name.trimmed(); !name.isEmpty())
        m_draft.name = name.left(80);
    else
        fault("name");
    if (const auto amount = minorUnitsOf(m_typed.price, m_form.locale(), whole))
        m_draft.price.amount = *amount;
    else
        fault("price");
    const auto cost = minorUnitsOf(m_typed.cost, m_form.locale(), whole);
    if (cost)
        m_draft.cost = menu::ProductPrice{*cost, m_draft.price.currency};
    else if (m_typed.cost.trimmed().isEmpty())
        m_draft.cost.reset();
    else
        fault("cost");
    const auto shelf = minorUnitsOf(m_typed.shelfHours, m_form.locale(), minutesAnHour);
    if (shelf && *shelf >= 1 && *shelf <= mostShelfMinutes)
        m_draft.shelfLifeMinutes = *shelf;
    else
        fault("shelfLifeMinutes");
    const bool isAllDay = m_typed.from.isEmpty() && m_typed.to.isEmpty();
    if (isAllDay) {
        m_draft.availableFrom.reset();
        m_draft.availableUntil.reset();
    } else if (isClockTime(m_typed.from) && isClockTime(m_typed.to)) {
        m_draft.availableFrom = LocalTime(m_typed.from);
        m_draft.availableUntil = LocalTime(m_typed.to);
    } else {
        fault("availableFrom");
    }
    List<menu::Wording, 0, 24> wordings;
    for (const Typed::Words &words : m_typed.words) {
        const QString name = words.name.trimmed(), description = words.description.trimmed(),
                      ingredients = words.ingredients.trimmed();
        if (name.isEmpty())
            continue; // without a name a language has no words
        menu::Wording wording{Language(words.language), name.left(80), {}, {}};
        if (!description.isEmpty())
            wording.description = Text<1, 400>(description.left(400));
        if (!ingredients.isEmpty())
            wording.ingredients = Text<1, 600>(ingredients.left(600));
        wordings.push_back(wording);
    }
    if (wordings.empty())
        m_draft.translations.reset();
    else
        m_draft.translations = wordings;
}

int ProductPage::discount() const
{
    return m_draft.discountBeforeClosingPercent ? int(*m_draft.discountBeforeClosingPercent) : 0;
}

void ProductPage::setCategory(const QString &category)
{
    if (category.isEmpty())
        m_draft.category.reset();
    else
        m_draft.category = Sku(category);
    edited();
}

void ProductPage::setDiscount(int percent)
{
    if (percent <= 0)
        m_draft.discountBeforeClosingPercent.reset();
    else
        m_draft.discountBeforeClosingPercent = std::min(percent, 90);
    edited();
}

void ProductPage::setWords(
    const QString &language, const QString &name, const QString &description, const QString &ingredients)
{
    const auto known = std::find_if(m_typed.words.begin(), m_typed.words.end(),
        [&language](const Typed::Words &words) { return words.language == language; });
    if (known == m_typed.words.end())
        m_typed.words.push_back({language, name, description, ingredients});
    else
        *known = {language, name, description, ingredients};
    read();
    showWords();
    edited();
}

void ProductPage::showWords()
{
    const QStringList missing = missingLanguages(m_draft, m_form.languages());
    std::vector<TableRows::Row> rows;
    for (const QString &language : m_form.languages()) {
        Typed::Words typed;
        for (const Typed::Words &words : m_typed.words)
            if (words.language == language)
                typed = words;
        rows.push_back({language, m_form.nativeName(language), typed.name, typed.description, typed.ingredients,
            missing.contains(language)});
    }
    m_words.show(rows);
}

QString ProductPage::nameIn(const QString &language) const
{
    for (const Typed::Words &words : m_typed.words)
        if (words.language == language && !words.name.isEmpty())
            return words.name;
    return m_typed.name;
}

QString ProductPage::descriptionIn(const QString &language) const
{
    for (const Typed::Words &words : m_typed.words)
        if (words.language == language)
            return words.description;
    return {};
}

void ProductPage::edited()
{
    ++m_edition;
    m_outcome = m_outcome == Saving ? Saving : None;
    Q_EMIT changed();
}

}
