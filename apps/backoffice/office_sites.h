// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"

#include <QString>

#include <vector>

namespace bakery::office {

// A site that this computer may look at, and what it needs to.
struct OfficeSite {
    QString name; // as it is chosen at sign in
    QString site; // in topics
    QString account; // files of broker accounts: its own, and one of a monitor (may be empty)
    QString monitor;
    QString folder; // where its standing is kept
    QString shop; // the data folder of a shop on this machine (may be empty)
};

// A JSON array of objects with these fields; `name`, `account` and `folder` are needed.
Result<std::vector<OfficeSite>, QString> sitesIn(const QString &file);

}
