// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"
#include "shared/messaging/message.h"

#include <QString>

#include <functional>
#include <map>

namespace bakery {

struct RecordedMessage {
    Instant at;
    Message message;
};

struct RecordingHeader {
    QByteArray site;
    Instant startedAt;
    std::map<QByteArray, QByteArray> incarnations; // of the journals, by service
    bool hasEnd = false; // its last line was written
    qint64 missingEvents = 0;
};

// Calls for each message in order. Throws Trouble when it is no recording; a line that was cut off by a crash ends it.
RecordingHeader readRecording(const QString &path, const std::function<void(const RecordedMessage &)> &visit);

}
