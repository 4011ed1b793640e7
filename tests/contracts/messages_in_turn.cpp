// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/messages_in_turn.h"

#include "apps/contracts-document/schema.h"
#include "tests/contracts/every_message.h"

namespace bakery {
namespace {

template <typename T>
Result<QByteArray, Violation> rewrite(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return Failure{Violation{"", document.error()}};
    const Result<T, Violation> read = readAsReceived<T>(*document);
    if (!read)
        return Failure{read.error()};
    return encode(*read);
}

}

const std::vector<MessageInTurn> &messagesInTurn()
{
    static const std::vector<MessageInTurn> messages = [] {
        std::vector<MessageInTurn> made;
        forEachMessage([&]<typename T>() { made.push_back({nameOf<T>(), bodyMaker<T>, rewrite<T>}); });
        return made;
    }();
    return messages;
}

}
