// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/decode.h"
#include "shared/judging/request_form.h"
#include "shared/messaging/message.h"

#include <memory>

// What goes over a bus, held against the contracts: which declaration a topic belongs to, and whether what is said
// there fits it. The terminal's monitor and the back office both see the bus through this.
namespace bakery {

enum class MessageKind {
    Journal, // the events of one turn
    Event,
    State,
    Reading,
    Presence,
    Request, // do/… or ask/…: delivered to its service alone, so seen on a foreign broker only
    RequestCopy,
    AnswerCopy,
    Watch,
    Log,
    Sealed,
    Reply, // for one client; what it answers is not seen from outside, so nothing is known of it
    Undeclared, // under bakery/ and in no contract
    Foreign // not a bakery's
};
BOOST_DESCRIBE_ENUM(MessageKind, Journal, Event, State, Reading, Presence, Request, RequestCopy, AnswerCopy, Watch, Log,
    Sealed, Reply, Undeclared, Foreign)

// What a topic says of itself.
struct Declaration {
    MessageKind kind = MessageKind::Foreign;
    QByteArray site;
    QByteArray service;
    QByteArray name; // OrderPlaced, menu, do/place; of a state with parts without the part
    QByteArray part; // the oven, the instance, the client
};

struct Judged {
    Declaration declaration;
    std::optional<Violation> violation; // where it does not fit, and why not; the first such place

    bool fits() const { return !violation; }
};

class Judge {
public:
    Judge();
    ~Judge();

    Judged judge(const Message &message) const;
    // The topic alone.
    Declaration declarationOf(const QByteArray &topic) const;

    // What the body of a request may say, a group; `name` as do/place. Nothing: there is no such request.
    std::optional<FormField> formOf(const QByteArray &service, const QByteArray &name) const;

    struct Declared;

private:
    MaybeViolation judgePayload(const Declaration &declaration, const Message &message) const;
    MaybeViolation judgeJournal(const Declaration &declaration, const Message &message, JsonElement json) const;
    MaybeViolation judgeAnswer(const Declaration &declaration, const Message &message) const;

    const std::unique_ptr<const Declared> m_declared;
};

}
