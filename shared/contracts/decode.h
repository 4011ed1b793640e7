// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/encode.h"
#include "shared/contracts/json_document.h"

#include <array>
#include <span>

// Reading JSON against a contract, made at compile time from the Boost.Describe lists: a table for each described type,
// which one function reads by. Fields that the contract does not name are ignored.
namespace bakery {

// Where a document breaks its contract: "lines[2].quantity", "must be at least 1".
struct Violation {
    QByteArray path;
    QByteArray problem;
};

// The way to a value, kept on the stack; it becomes text only for a violation.
struct JsonPath {
    const JsonPath *parent = nullptr;
    const char *field = nullptr;
    qsizetype index = -1;

    QByteArray text() const;
    Violation violation(QByteArray problem) const { return {text(), std::move(problem)}; }
};

using JsonElement = simdjson::dom::element;
using MaybeViolation = std::optional<Violation>;

MaybeViolation readInteger(JsonElement json, qint64 &value, qint64 least, qint64 most, const JsonPath &path);
MaybeViolation readText(JsonElement json, QString &value, int shortest, int longest, const JsonPath &path);
MaybeViolation read(JsonElement json, bool &value, const JsonPath &path);
MaybeViolation read(JsonElement json, Id &value, const JsonPath &path);
MaybeViolation read(JsonElement json, Instant &value, const JsonPath &path);
MaybeViolation readWord(JsonElement json, int &value, const EnumTable &words, const JsonPath &path);

// A field of an object, and how it is read into one whose type only the function knows.
struct FieldReader {
    std::string_view name;
    bool isRequired;
    MaybeViolation (*read)(JsonElement json, void *object, const JsonPath &path);
};
MaybeViolation readFields(JsonElement json, void *object, std::span<const FieldReader> fields, const JsonPath &path);

// The same for the items of a list.
struct ItemReader {
    int fewest;
    int most;
    void (*reserve)(void *list, qsizetype size);
    MaybeViolation (*readNext)(JsonElement json, void *list, const JsonPath &path);
};
MaybeViolation readItems(JsonElement json, void *list, const ItemReader &items, const JsonPath &path);

template <qint64 Least, qint64 Most>
MaybeViolation read(JsonElement json, Integer<Least, Most> &value, const JsonPath &path)
{
    return readInteger(json, value.value, Least, Most, path);
}
template <int Shortest, int Longest>
MaybeViolation read(JsonElement json, Text<Shortest, Longest> &value, const JsonPath &path)
{
    return readText(json, value.value, Shortest, Longest, path);
}
template <int Shortest, int Longest>
MaybeViolation read(JsonElement json, SecretText<Shortest, Longest> &value, const JsonPath &path)
{
    if (ReadingSealed::isOn())
        return readText(json, value.value, 0, longestSealed, path);
    return readText(json, value.value, Shortest, Longest, path);
}
template <typename Rule>
MaybeViolation read(JsonElement json, Formatted<Rule> &value, const JsonPath &path);
template <DescribedEnum E>
MaybeViolation read(JsonElement json, E &value, const JsonPath &path);
template <typename T>
MaybeViolation read(JsonElement json, Personal<T> &value, const JsonPath &path);
template <typename T, int Fewest, int Most>
MaybeViolation read(JsonElement json, List<T, Fewest, Most> &items, const JsonPath &path);
template <Described T>
MaybeViolation read(JsonElement json, T &value, const JsonPath &path);

template <typename Rule>
MaybeViolation read(JsonElement json, Formatted<Rule> &value, const JsonPath &path)
{
    if (auto violation = readText(json, value.value, 0, 1000, path))
        return violation;
    if (!Rule::admits(value.value))
        return path.violation(QByteArray("must match ") + Rule::pattern);
    return std::nullopt;
}

template <DescribedEnum E>
MaybeViolation read(JsonElement json, E &value, const JsonPath &path)
{
    int number = 0;
    auto violation = readWord(json, number, enumTable<E>(), path);
    if (!violation)
        value = E(number);
    return violation;
}

template <typename T>
MaybeViolation read(JsonElement json, Personal<T> &value, const JsonPath &path)
{
    if (ReadingSealed::isOn())
        return readText(json, value.value.value, 0, longestSealed, path);
    return read(json, value.value, path);
}

template <typename T, int Fewest, int Most>
MaybeViolation read(JsonElement json, List<T, Fewest, Most> &items, const JsonPath &path)
{
    using Items = List<T, Fewest, Most>;
    static constexpr ItemReader reader{Fewest, Most,
        [](void *list, qsizetype size) { static_cast<Items *>(list)->reserve(size_t(size)); },
        [](JsonElement item, void *list, const JsonPath &here) {
            return read(item, static_cast<Items *>(list)->emplace_back(), here);
        }};
    return readItems(json, &items, reader, path);
}

template <typename T, typename Member>
MaybeViolation readMember(JsonElement json, void *object, const JsonPath &path)
{
    auto &field = static_cast<T *>(object)->*Member::pointer;
    if constexpr (isOptional<std::remove_reference_t<decltype(field)>>)
        return read(json, field.emplace(), path);
    else
        return read(json, field, path);
}

template <typename T, template <typename...> typename Members, typename... Member>
constexpr auto fieldReaders(Members<Member...>)
{
    return std::array<FieldReader, sizeof...(Member)>{
        FieldReader{Member::name, !isOptional<MemberOf<T, Member>>, readMember<T, Member>}...};
}

template <Described T>
MaybeViolation read(JsonElement json, T &value, const JsonPath &path)
{
    static constexpr auto fields = fieldReaders<T>(MembersOf<T>());
    return readFields(json, &value, fields, path);
}

template <typename T>
Result<T, Violation> decode(JsonElement json)
{
    T value;
    if (auto violation = read(json, value, JsonPath{}))
        return Failure{std::move(*violation)};
    return value;
}

template <typename T>
Result<T, Violation> decode(const JsonDocument &document)
{
    return decode<T>(document.root());
}

// For whom it is all the same whether a text is no JSON or against the contract.
template <typename T>
std::optional<T> readAs(QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return std::nullopt;
    auto value = decode<T>(*document);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

}
