// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/journal_reader.h"
#include "shared/core/id.h"

#include <memory>

namespace bakery {

struct Step {
    QString service;
    JournalEntry entry;
};

using OpenStore = std::function<std::unique_ptr<Store>(const QString &service)>;

// Everything that the journals tell of an order, and of the batches that its units were baked in, from each service's
// journal, in the order of time: journals have none in common, and that one people understand.
std::vector<Step> storyOf(const Id &order, const OpenStore &open);

}
