// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/checks.h"
#include "shared/contracts/envelope.h"
#include "shared/contracts/production_events.h"

namespace bakery {

// What production's journal tells of batches and ovens, judged as it is read, in the order in which it happened. To do
// so it keeps the batches that are open, of which there are never many.
class BatchEvents {
public:
    explicit BatchEvents(Judgement &judgement);

    void read(const EventView &event, qint64 position);
    void finish(); // behind the last one: where each batch is left

private:
    struct Batch {
        production::BatchState state = production::BatchState::Planned;
        qint64 quantity = 0;
        qint64 trays = 0; // 0: planned before the journal was pruned
        QString oven;
        QString programme;
        Milliseconds takes{0};
        Instant doneAt;
        bool isReported = false;
    };

    void plan(const production::BatchPlanned &planned);
    void start(const production::BatchStarted &started, Instant toldAt);
    void bake(const production::BatchBaked &baked, Instant toldAt, qint64 position);
    void end(const Id &id, production::BatchState state);
    Batch *moved(const Id &id, production::BatchState to);
    void putIn(const Id &id, const Batch &batch, Instant startedAt);
    void keep(const Key &id, const Batch &batch, qint64 position = 0);
    void found(Rule rule, const Id &id, Batch &batch, const QString &detail);

    Judgement &m_judgement;
    const bool m_isPruned;
    const Milliseconds m_turnTakes; // of shop time
    std::map<Key, Batch> m_open;
    std::map<QString, qint64> m_trays; // by oven
};

}
