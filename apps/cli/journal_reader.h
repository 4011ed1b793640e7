// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"
#include "shared/persistence/statement.h"

#include <QJsonObject>

#include <functional>

namespace bakery {

struct JournalEntry {
    qint64 position = 0;
    QJsonObject event; // a CloudEvent
};

// Reads a service's journal from its store, beside the service.
class JournalReader {
public:
    explicit JournalReader(Store &store);

    // Calls for each entry from `position` on, in order; returns the position after the last one.
    qint64 read(qint64 position, const std::function<void(const JournalEntry &)> &visit);
    // The entries about a subject, or that name it, in the turns that were committed from then on.
    std::vector<JournalEntry> about(const QString &subject, Instant since);

private:
    Statement m_from;
    Statement m_about;
};

}
