// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/decode.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bakery {

QByteArray JsonPath::text() const
{
    if (!parent)
        return {};
    const QByteArray before = parent->text();
    if (!field)
        return before + '[' + QByteArray::number(index) + ']';
    return before.isEmpty() ? QByteArray(field) : before + '.' + field;
}

MaybeViolation readInteger(JsonElement json, qint64 &value, qint64 least, qint64 most, const JsonPath &path)
{
    int64_t number = 0;
    if (json.get(number) != simdjson::SUCCESS) {
        double real = 0;
        if (json.get(real) != simdjson::SUCCESS)
            return path.violation("must be an integer");
        if (real != std::floor(real))
            return path.violation("must be an integer");
        // Beyond 2^53 a bound decides; within it the number is exact.
        constexpr double farthest = 9.0e15;
        number = int64_t(std::clamp(real, -farthest, farthest));
    }
    if (number < least)
        return path.violation("must be at least " + QByteArray::number(least));
    if (number > most)
        return path.violation("must be at most " + QByteArray::number(most));
    value = number;
    return std::nullopt;
}

MaybeViolation readText(JsonElement json, QString &value, int shortest, int longest, const JsonPath &path)
{
    std::string_view text;
    if (json.get(text) != simdjson::SUCCESS)
        return path.violation("must be a string");
    // Counted in characters of Unicode, as JSON Schema does.
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; });
    if (characters < shortest)
        return path.violation("must have at least " + QByteArray::number(shortest) + " characters");
    if (characters > longest)
        return path.violation("must have at most " + QByteArray::number(longest) + " characters");
    value = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return std::nullopt;
}

MaybeViolation read(JsonElement json, bool &value, const JsonPath &path)
{
    if (json.get(value) != simdjson::SUCCESS)
        return path.violation("must be true or false");
    return std::nullopt;
}

MaybeViolation read(JsonElement json, Id &value, const JsonPath &path)
{
    std::string_view text;
    if (json.get(text) != simdjson::SUCCESS)
        return path.violation("must be a string");
    const auto id = Id::parse(text);
    if (!id)
        return path.violation("must be a uuid");
    value = *id;
    return std::nullopt;
}

MaybeViolation read(JsonElement json, Instant &value, const JsonPath &path)
{
    std::string_view text;
    if (json.get(text) != simdjson::SUCCESS)
        return path.violation("must be a string");
    const auto at = Instant::parse(text);
    if (!at)
        return path.violation("must be a time in UTC as 2026-11-20T08:15:00.250Z");
    value = *at;
    return std::nullopt;
}

MaybeViolation readWord(JsonElement json, int &value, const EnumTable &words, const JsonPath &path)
{
    QString word;
    if (auto violation = readText(json, word, 0, 1000, path))
        return violation;
    if (const auto found = words.valueOf(word)) {
        value = *found;
        return std::nullopt;
    }
    QStringList known;
    for (const auto &[number, text] : words.all())
        known.append(text);
    return path.violation("must be one of " + known.join(QStringLiteral(", ")).toUtf8());
}

MaybeViolation readFields(JsonElement json, void *object, std::span<const FieldReader> fields, const JsonPath &path)
{
    simdjson::dom::object members;
    if (json.get(members) != simdjson::SUCCESS)
        return path.violation("must be an object");
    for (const FieldReader &field : fields) {
        const JsonPath here{&path, field.name.data(), -1};
        JsonElement member;
        if (members.at_key(field.name).get(member) == simdjson::SUCCESS) {
            if (auto violation = field.read(member, object, here))
                return violation;
        } else if (field.isRequired) {
            return here.violation("is required");
        }
    }
    return std::nullopt;
}

MaybeViolation readItems(JsonElement json, void *list, const ItemReader &items, const JsonPath &path)
{
    simdjson::dom::array array;
    if (json.get(array) != simdjson::SUCCESS)
        return path.violation("must be an array");
    const qsizetype size = qsizetype(array.size());
    if (size < items.fewest)
        return path.violation("must have at least " + QByteArray::number(items.fewest) + " items");
    if (size > items.most)
        return path.violation("must have at most " + QByteArray::number(items.most) + " items");
    items.reserve(list, size);
    qsizetype index = 0;
    for (const JsonElement item : array) {
        const JsonPath here{&path, nullptr, index++};
        if (auto violation = items.readNext(item, list, here))
            return violation;
    }
    return std::nullopt;
}

}
