// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/encode.h"
#include "shared/contracts/json_document.h"

#include <QStringList>

// Reading JSON against a contract, made at compile time from the Boost.Describe lists. Fields that the contract does
// not name are ignored.
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
Violation notOneOf(const JsonPath &path, const QStringList &words);

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
    QString word;
    if (auto violation = readText(json, word, 0, 1000, path))
        return violation;
    if (const auto found = enumFromText<E>(word)) {
        value = *found;
        return std::nullopt;
    }
    QStringList words;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto enumerator) { words.append(enumText(enumerator.value)); });
    return notOneOf(path, words);
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
    simdjson::dom::array array;
    if (json.get(array) != simdjson::SUCCESS)
        return path.violation("must be an array");
    const qsizetype size = qsizetype(array.size());
    if (size < Fewest)
        return path.violation("must have at least " + QByteArray::number(Fewest) + " items");
    if (size > Most)
        return path.violation("must have at most " + QByteArray::number(Most) + " items");
    items.reserve(size_t(size));
    for (const JsonElement item : array) {
        const JsonPath here{&path, nullptr, qsizetype(items.size())};
        if (auto violation = read(item, items.emplace_back(), here))
            return violation;
    }
    return std::nullopt;
}

template <typename T>
MaybeViolation readField(const simdjson::dom::object &object, const char *name, T &field, const JsonPath &path)
{
    const JsonPath here{&path, name, -1};
    JsonElement json;
    const bool isThere = object.at_key(name).get(json) == simdjson::SUCCESS;
    if constexpr (isOptional<T>) {
        return isThere ? read(json, field.emplace(), here) : std::nullopt;
    } else {
        return isThere ? read(json, field, here) : here.violation("is required");
    }
}

template <Described T>
MaybeViolation read(JsonElement json, T &value, const JsonPath &path)
{
    simdjson::dom::object object;
    if (json.get(object) != simdjson::SUCCESS)
        return path.violation("must be an object");
    MaybeViolation violation;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        if (!violation)
            violation = readField(object, member.name, value.*member.pointer, path);
    });
    return violation;
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

}
