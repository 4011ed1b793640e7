// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/story.h"

#include "shared/contracts/services.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// An id tells when it was made; another service's clock may have been a little behind.
constexpr Milliseconds clocksDiffer{60'000};

void collectBatches(const QJsonValue &value, std::set<QString> &batches)
{
    if (value.isArray()) {
        for (const QJsonValue one : value.toArray())
            collectBatches(one, batches);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        batches.insert(object["batch"_L1].toString());
        for (auto it = object.begin(); it != object.end(); ++it)
            collectBatches(it.value(), batches);
    }
}

void add(std::vector<Step> &steps, const QString &service, Store &store, const Id &subject)
{
    JournalReader reader(store);
    for (const JournalEntry &entry : reader.about(subject.text(), madeAt(subject) - clocksDiffer)) {
        const auto isKnown = [&](const Step &step) {
            return step.service == service && step.entry.position == entry.position;
        };
        if (std::none_of(steps.begin(), steps.end(), isKnown))
            steps.push_back({service, entry});
    }
}

}

std::vector<Step> storyOf(const Id &order, const OpenStore &open)
{
    std::vector<Step> steps;
    for (const QString &service : serviceNames())
        add(steps, service, *open(service), order);
    std::set<QString> batches;
    for (const Step &step : steps)
        collectBatches(step.entry.event["data"_L1], batches);
    const auto production = open(u"production"_s);
    for (const QString &name : batches) // some were put on the shelf under a name, by no oven of ours
        if (const auto batch = Id::parse(name))
            add(steps, u"production"_s, *production, *batch);
    const auto time = [](const Step &step) { return step.entry.event["time"_L1].toString(); };
    std::stable_sort(steps.begin(), steps.end(), [&](const Step &a, const Step &b) { return time(a) < time(b); });
    return steps;
}

}
