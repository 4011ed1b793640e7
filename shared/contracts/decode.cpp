// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/decode.h"

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

Violation notOneOf(const JsonPath &path, const QStringList &words)
{
    return path.violation("must be one of " + words.join(QStringLiteral(", ")).toUtf8());
}

}
