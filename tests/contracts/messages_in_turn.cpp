// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/messages_in_turn.h"

#include "apps/contracts-document/schema.h"
#include "tests/contracts/every_message.h"

namespace bakery {
namespace {

// What is personal is sealed in events, and in nothing else.
template <typename T>
MaybeViolation readAndWrite(JsonElement json, QByteArray &out)
{
    T value;
    {
        std::optional<ReadingSealed> reading;
        if constexpr (requires { T::event; })
            reading.emplace();
        if (auto violation = read(json, value, JsonPath{}))
            return violation;
    }
    encode(out, value);
    return std::nullopt;
}

}

Result<QByteArray, Violation> MessageInTurn::rewrite(const QByteArray &json) const
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return Failure{Violation{"", document.error()}};
    QByteArray written;
    if (auto violation = readAndWrite(document->root(), written))
        return Failure{std::move(*violation)};
    return written;
}

const std::vector<MessageInTurn> &messagesInTurn()
{
    static const std::vector<MessageInTurn> messages = [] {
        std::vector<MessageInTurn> made;
        forEachMessage([&]<typename T>() { made.push_back({nameOf<T>(), bodyMaker<T>, readAndWrite<T>}); });
        return made;
    }();
    return messages;
}

}
