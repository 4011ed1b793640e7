// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/today/alarms.h"

#include <algorithm>
#include <set>

namespace bakery::office {
namespace {

// Another one of it is planned, in an oven or done.
bool isMended(const production::Batch &failed, const production::BakingPlan &plan)
{
    using production::BatchState;
    return std::any_of(plan.batches.begin(), plan.batches.end(), [&failed](const production::Batch &other) {
        const bool counts = other.state != BatchState::Failed && other.state != BatchState::Skipped;
        return counts && other.sku.value == failed.sku.value && other.startsAt > failed.startsAt;
    });
}

}

std::vector<Alarms::Alarm> Alarms::among(
    const Presences &presences, const Ovens &ovens, const production::BakingPlan &plan, Instant since)
{
    std::vector<Alarm> alarms;
    std::set<QString> services, led;
    for (const auto &[instance, presence] : presences) {
        services.insert(presence.service);
        if (presence.role == Standing::Leader)
            led.insert(presence.service);
    }
    for (const QString &service : services)
        if (!led.contains(service))
            alarms.push_back({NobodyLeads, service, {}});
    for (const auto &[instance, presence] : presences) {
        if (presence.role != Standing::Leader)
            continue;
        for (const FollowedPosition &followed : presence.follows)
            if (followed.alarm)
                alarms.push_back({Stopped, presence.service, followed.service});
        if (presence.deadLetters > 0)
            alarms.push_back({DeadLetters, presence.service, QString::number(qint64(presence.deadLetters))});
        if (presence.diskFull)
            alarms.push_back({DiskFull, presence.service, {}});
    }
    for (const auto &[name, oven] : ovens)
        if (oven.condition == production::OvenState::OutOfService)
            alarms.push_back({OvenOut, oven.name, oven.reason ? oven.reason->value : QString()});
    for (const production::Batch &batch : plan.batches)
        if (batch.state == production::BatchState::Failed && batch.startsAt >= since && !isMended(batch, plan))
            alarms.push_back({BatchFailed, batch.sku, batch.reason ? batch.reason->value : QString()});
    return alarms;
}

}
