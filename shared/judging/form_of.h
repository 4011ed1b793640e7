// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/encode.h"
#include "shared/judging/request_form.h"

namespace bakery {

template <typename T>
FormField formOf();
FormField choiceOf(const EnumTable &words);
FormField groupOf(std::span<const std::pair<const char *, FormField (*)()>> fields);

template <typename T>
struct FormOfWord; // of the words in types.h

template <qint64 Least, qint64 Most>
struct FormOfWord<Integer<Least, Most>> {
    static FormField make() { return {.kind = FormField::Number, .least = Least, .most = Most}; }
};
template <int Shortest, int Longest>
struct FormOfWord<Text<Shortest, Longest>> {
    static FormField make() { return {.least = Shortest, .most = Longest}; }
};
template <int Shortest, int Longest>
struct FormOfWord<SecretText<Shortest, Longest>> {
    static FormField make() { return {.isSecret = true, .least = Shortest, .most = Longest}; }
};
template <typename Rule>
struct FormOfWord<Formatted<Rule>> {
    static FormField make() { return {.pattern = Rule::pattern}; }
};
template <>
struct FormOfWord<bool> {
    static FormField make() { return {.kind = FormField::Truth}; }
};
template <>
struct FormOfWord<Id> {
    static FormField make() { return {.pattern = "uuid"}; }
};
template <>
struct FormOfWord<Instant> {
    static FormField make() { return {.pattern = "time"}; }
};
template <typename T>
struct FormOfWord<Personal<T>> {
    static FormField make() { return formOf<T>(); }
};
template <typename T, int Fewest, int Most>
struct FormOfWord<List<T, Fewest, Most>> {
    static FormField make()
    {
        return {.kind = FormField::List, .least = Fewest, .most = Most, .inside = {formOf<T>()}};
    }
};
template <typename T>
struct FormOfWord<std::optional<T>> {
    static FormField make()
    {
        FormField field = formOf<T>();
        field.isOptional = true;
        return field;
    }
};

template <typename T, template <typename...> typename Members, typename... Member>
constexpr auto fieldForms(Members<Member...>)
{
    return std::array<std::pair<const char *, FormField (*)()>, sizeof...(Member)>{
        std::pair{Member::name, &formOf<MemberOf<T, Member>>}...};
}

template <typename T>
FormField formOf()
{
    if constexpr (DescribedEnum<T>) {
        return choiceOf(enumTable<T>());
    } else if constexpr (Described<T>) {
        static constexpr auto fields = fieldForms<T>(MembersOf<T>());
        return groupOf(fields);
    } else {
        return FormOfWord<T>::make();
    }
}

}
