// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/envelope.h"
#include "shared/service/outcome.h"
#include "shared/tokens/caller.h"

#include <functional>
#include <memory>

namespace bakery {

using Decoded = std::shared_ptr<const void>;

// A followed event and its handler, without their types.
struct EventRoute {
    QByteArray source;
    QByteArray type;
    std::function<Result<Decoded, Violation>(const EventView &)> decode;
    std::function<void(const void *)> handle;
    std::function<void(const std::vector<Decoded> &)> prepare; // may be empty
    bool fromSnapshot = false;
    bool mayWait = false; // for the next turn, a moment at most
};

// A request and its handler, without their types.
struct RequestRoute {
    Verb verb = Verb::Do;
    QByteArray name;
    Roles roles{};
    Admission admission = Admission::Always;
    Answers answers = Answers::Plain;
    std::function<Result<Decoded, Violation>(const JsonDocument &)> decode;
    std::function<RawOutcome(const void *, const Caller &)> handle;
    std::function<void(const std::vector<Decoded> &)> prepare; // may be empty
    std::function<RawOutcome(const QString &)> tooLate; // the deadline passed; about → provisional answer
    std::function<std::optional<RawOutcome>(const QString &)> soFar; // it is asked again while it waits; may be empty
    // The request, and its answer, as a monitor may see them: without personal fields and secrets.
    std::function<QByteArray(const void *)> hiddenRequest;
    std::function<Result<QByteArray, Violation>(const QByteArray &body, int status)> hiddenAnswer;
    std::function<RawOutcome(const QString &)> again; // the answer was forgotten; about → the answer anew
};

// What is done now and then: as a whole (`subjects` is empty), or for each subject that it is time for.
struct TimerRoute {
    QByteArray name;
    Milliseconds interval{0};
    Instant due;
    std::function<std::vector<QString>()> subjects;
    std::function<void(const QString &subject)> handle;
};

// A retained state: `value` answers for one part ("" where there are no parts), empty when it is no more.
struct StateRoute {
    QByteArray name;
    std::function<std::optional<QByteArray>(const QString &part)> value;
    std::function<QStringList()> parts;
    std::function<void(const QStringList &parts)> prepare; // may be empty
    bool isOnePartATurn = false; // so large that others have their turn between two
};

}
