// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace bakery {

// "PaymentRefused" → "payment-refused", with '_' for columns: "bakedAt" → "baked_at".
inline QString separatedWords(const char *camelCase, char separator)
{
    QString text;
    for (const char *c = camelCase; *c; ++c) {
        const bool isUpper = *c >= 'A' && *c <= 'Z';
        if (isUpper && c != camelCase)
            text += QLatin1Char(separator);
        text += QLatin1Char(isUpper ? char(*c - 'A' + 'a') : *c);
    }
    return text;
}

// The words of a described enum as they stand on the wire, in stores and on screens. Made once; handing one out shares
// its text and allocates nothing.
template <typename E>
const std::vector<std::pair<E, QString>> &enumWords()
{
    static const auto words = [] {
        std::vector<std::pair<E, QString>> made;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
            [&](auto enumerator) { made.emplace_back(enumerator.value, separatedWords(enumerator.name, '-')); });
        return made;
    }();
    return words;
}

// Empty for a value that is not among the enumerators.
template <typename E>
QString enumText(E value)
{
    for (const auto &[known, word] : enumWords<E>())
        if (known == value)
            return word;
    return {};
}

template <typename E>
std::optional<E> enumFromText(QStringView text)
{
    for (const auto &[known, word] : enumWords<E>())
        if (text == word)
            return known;
    return std::nullopt;
}

}
