// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/json_document.h"

#include "shared/core/check.h"

#include <cstring>

namespace bakery {
namespace {

constexpr size_t deepest = 64;
constexpr size_t firstCapacity = 64 * 1024;

simdjson::dom::parser makeParser()
{
    simdjson::dom::parser parser;
    BAKERY_INVARIANT(parser.allocate(firstCapacity, deepest) == simdjson::SUCCESS);
    return parser;
}

bool isLowSurrogate(const char *digits) // the four after \u
{
    return (digits[0] == 'd' || digits[0] == 'D') && std::strchr("cdefCDEF", digits[1]);
}

bool isHighSurrogate(const char *digits)
{
    return (digits[0] == 'd' || digits[0] == 'D') && std::strchr("89abAB", digits[1]);
}

// The parser has accepted the text, so every backslash begins a whole escape.
const char *faultyEscape(QByteArrayView text)
{
    const char *const end = text.data() + text.size();
    const char *at = text.data();
    while ((at = static_cast<const char *>(std::memchr(at, '\\', size_t(end - at))))) {
        if (at[1] != 'u') {
            at += 2;
            continue;
        }
        const char *const digits = at + 2;
        if (std::memcmp(digits, "0000", 4) == 0)
            return "a NUL character in a string";
        if (isLowSurrogate(digits))
            return "half a surrogate pair in a string";
        at += 6;
        if (isHighSurrogate(digits)) {
            if (end - at < 6 || at[0] != '\\' || at[1] != 'u' || !isLowSurrogate(at + 2))
                return "half a surrogate pair in a string";
            at += 6;
        }
    }
    return nullptr;
}

}

Result<JsonDocument, QByteArray> JsonDocument::parse(QByteArrayView text)
{
    thread_local simdjson::dom::parser parser = makeParser();
    JsonDocument document;
    const auto root = parser.parse_into_document(
        *document.m_document, reinterpret_cast<const uint8_t *>(text.data()), size_t(text.size()));
    if (root.error() != simdjson::SUCCESS)
        return Failure{QByteArray(simdjson::error_message(root.error()))};
    if (!root.value_unsafe().is_object() && !root.value_unsafe().is_array())
        return Failure{QByteArray("an object or an array is expected")};
    if (const char *fault = faultyEscape(text))
        return Failure{QByteArray(fault)};
    return document;
}

}
