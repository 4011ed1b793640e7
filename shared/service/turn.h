// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/mutation.h"
#include "shared/service/routes.h"

#include <tuple>

namespace bakery {

using RequestKey = std::tuple<QString, QString, QString>; // id, command, subject
using PendingDeadline = std::pair<Instant, RequestKey>;

struct ByteArrayHash {
    size_t operator()(const QByteArray &bytes) const { return qHash(bytes); }
};

// Whose answer it is; with a bug planted, anybody's.
inline QString callerPart(const QString &subject)
{
    return isPlanted(Mutation::AnswerToAnotherCaller) ? QString() : subject;
}

// The message itself is at fault: its kind cannot be read, or its handler refuses to go on.
class MessageFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// One thing that a turn handles.
struct TurnItem {
    enum class Kind {
        Event,
        Position,
        Request,
        Question,
        Work,
        Errand,
        Deadline,
        Timer,
        Keys,
        ClockStep,
        Refusals,
        Opened
    };
    Kind kind = Kind::Event;

    // Event, Position
    const EventRoute *event = nullptr;
    QByteArray source;
    qint64 position = 0;
    QByteArray turnHash; // of the turn that this event completes; else empty
    QString subject;
    std::optional<EventView> view;

    // Request, Question, Work, Deadline
    const RequestRoute *request = nullptr;
    Caller caller;
    QString asker; // whose answer it is: the caller's subject, or a stranger's client
    QString id;
    QByteArray bodyHash;
    QByteArray responseTopic;
    QByteArray correlation;
    Instant deadline;
    QByteArray refusedWith; // the body of a 400 or 422 that the contract gave
    int refusedStatus = 0;
    std::shared_ptr<const Work> work; // of an Errand too

    Decoded decoded; // what the handler gets
    QByteArray cause; // the id of the event or request that this is
    QByteArray traceparent;
    TimerRoute *timer = nullptr;

    RequestKey key() const { return {id, QString::fromLatin1(request->name), callerPart(asker)}; }
};

}
