// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <boost/describe.hpp>

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace bakery {

// "PaymentRefused" → "payment-refused", with '_' for columns: "bakedAt" → "baked_at".
QString separatedWords(const char *camelCase, char separator);

struct EnumName {
    int value;
    const char *name;
};

// The words of a described enum as they stand on the wire, in stores and on screens. Handing one out shares its text
// and allocates nothing.
class EnumTable {
public:
    explicit EnumTable(std::span<const EnumName> names);

    const QString &textOf(int value) const; // empty for a value that is not among the enumerators
    std::optional<int> valueOf(QStringView text) const;
    const std::vector<std::pair<int, QString>> &all() const { return m_words; }

private:
    std::vector<std::pair<int, QString>> m_words;
};

template <template <typename...> typename List, typename... Enumerator>
constexpr auto enumNames(List<Enumerator...>)
{
    return std::array<EnumName, sizeof...(Enumerator)>{EnumName{int(Enumerator::value), Enumerator::name}...};
}

template <typename E>
const EnumTable &enumTable()
{
    static constexpr auto names = enumNames(boost::describe::describe_enumerators<E>());
    static const EnumTable table(names);
    return table;
}

template <typename E>
std::vector<std::pair<E, QString>> enumWords()
{
    std::vector<std::pair<E, QString>> words;
    for (const auto &[value, text] : enumTable<E>().all())
        words.emplace_back(E(value), text);
    return words;
}

// Empty for a value that is not among the enumerators.
template <typename E>
QString enumText(E value)
{
    return enumTable<E>().textOf(int(value));
}

template <typename E>
std::optional<E> enumFromText(QStringView text)
{
    const auto value = enumTable<E>().valueOf(text);
    return value ? std::optional(E(*value)) : std::nullopt;
}

}
