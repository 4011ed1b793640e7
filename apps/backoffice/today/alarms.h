// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/shop_line.h"
#include "shared/contracts/common.h"
#include "shared/contracts/production.h"

#include <QtQml/qqmlregistration.h>

namespace bakery::office {

// What somebody has to look at.
class Alarms : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
public:
    enum Kind { NobodyLeads, Stopped, DeadLetters, DiskFull, OvenOut, BatchFailed };
    Q_ENUM(Kind)
    struct Alarm {
        Kind kind = NobodyLeads;
        QString what; // which service, oven or product
        QString detail; // how many, or why
    };

    using Presences = std::map<QString, Presence>; // by instance
    using Ovens = std::map<QString, production::OvenView>;
    // Of batches those count that failed since `since`.
    static std::vector<Alarm> among(
        const Presences &presences, const Ovens &ovens, const production::BakingPlan &plan, Instant since);
};

}
