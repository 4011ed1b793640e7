// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/menu/product_card.h"

#include "shared/contracts/encode.h"

#include <QTime>

#include <algorithm>
#include <cmath>

namespace bakery::office {
namespace {

template <typename Field>
QByteArray textOf(const Field &field)
{
    if constexpr (isOptional<Field>)
        return field ? encode(*field) : QByteArray();
    else
        return encode(field);
}

// For each field of three cards: its name, and what it is in each.
template <typename See>
void forEachField(See see)
{
    boost::mp11::mp_for_each<MembersOf<menu::ProductCard>>([&](auto member) { see(member.name, member.pointer); });
}

constexpr double dearest = 10'000'000; // as ProductPrice has it

bool hasLabelIn(const std::optional<menu::Labels> &labels, const QString &language)
{
    return labels && std::any_of(labels->begin(), labels->end(), [&language](const menu::Label &label) {
        return label.language.value == language;
    });
}

bool isWordedIn(const menu::ProductCard &card, const QString &language)
{
    const menu::Wording *wording = nullptr;
    if (card.translations)
        for (const menu::Wording &each : *card.translations)
            if (each.language.value == language)
                wording = &each;
    if (!wording)
        return false;
    for (const menu::Wording &other : *card.translations)
        if ((other.description && !wording->description) || (other.ingredients && !wording->ingredients))
            return false;
    for (const menu::Option &option : card.options.value_or(menu::Options{})) {
        if (!hasLabelIn(option.translations, language))
            return false;
        for (const menu::Choice &choice : option.choices)
            if (!hasLabelIn(choice.translations, language))
                return false;
    }
    return true;
}

}

QStringList differences(const menu::ProductCard &one, const menu::ProductCard &other)
{
    QStringList names;
    forEachField([&](const char *name, auto pointer) {
        if (textOf(one.*pointer) != textOf(other.*pointer))
            names << QString::fromLatin1(name);
    });
    return names;
}

menu::ProductCard putOn(const menu::ProductCard &theirs, const menu::ProductCard &base, const menu::ProductCard &mine)
{
    menu::ProductCard card = theirs;
    forEachField([&](const char *, auto pointer) {
        if (textOf(base.*pointer) != textOf(mine.*pointer))
            card.*pointer = mine.*pointer;
    });
    return card;
}

QStringList contested(const menu::ProductCard &base, const menu::ProductCard &mine, const menu::ProductCard &theirs)
{
    QStringList names;
    forEachField([&](const char *name, auto pointer) {
        const QByteArray was = textOf(base.*pointer), wanted = textOf(mine.*pointer), is = textOf(theirs.*pointer);
        if (was != wanted && was != is && wanted != is)
            names << QString::fromLatin1(name);
    });
    return names;
}

std::optional<qint64> minorUnitsOf(const QString &typed, const QLocale &locale, qint64 wholeUnit)
{
    bool isNumber = false;
    double value = locale.toDouble(typed.trimmed(), &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(typed.trimmed(), &isNumber);
    const double units = std::round(value * double(wholeUnit));
    if (!isNumber || !(units >= 0 && units <= dearest) || std::abs(value * double(wholeUnit) - units) > 0.3)
        return std::nullopt;
    return qint64(units);
}

QString typedFrom(qint64 minorUnits, const QLocale &locale, qint64 wholeUnit)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(double(minorUnits) / double(wholeUnit), 'f', wholeUnit == 1 ? 0 : 2);
}

bool isClockTime(const QString &typed)
{
    return typed.size() == 5 && QTime::fromString(typed, QStringLiteral("HH:mm")).isValid();
}

QStringList missingLanguages(const menu::ProductCard &card, const QStringList &languages)
{
    QStringList missing;
    for (const QString &language : languages)
        if (!isWordedIn(card, language))
            missing << language;
    return missing;
}

}
