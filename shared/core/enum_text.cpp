// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/enum_text.h"

namespace bakery {

QString separatedWords(const char *camelCase, char separator)
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

EnumTable::EnumTable(std::span<const EnumName> names)
{
    for (const EnumName &enumerator : names)
        m_words.emplace_back(enumerator.value, separatedWords(enumerator.name, '-'));
}

const QString &EnumTable::textOf(int value) const
{
    static const QString none;
    for (const auto &[known, word] : m_words)
        if (known == value)
            return word;
    return none;
}

std::optional<int> EnumTable::valueOf(QStringView text) const
{
    for (const auto &[known, word] : m_words)
        if (text == word)
            return known;
    return std::nullopt;
}

}
