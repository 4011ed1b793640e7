// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/batch_events.h"

using namespace bakery::production;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QString textOf(Instant at) { return QString::fromLatin1(at.text()); }

}

BatchEvents::BatchEvents(Judgement &judgement)
    : m_judgement(judgement)
    , m_isPruned(judgement.cut.stores().contains(u"production"_s) && judgement.cut.isPruned(u"production"_s))
    , m_turnTakes(qint64(double(turnTakesAtMost.count()) * judgement.request.clock.speed))
{
}

void BatchEvents::read(const EventView &event, qint64 position)
{
    const QByteArray type = event.type();
    if (type == OvenPut::event.name) {
        if (const auto put = event.decodeData<OvenPut>())
            m_trays[put->oven] = put->trays;
    } else if (type == BatchPlanned::event.name) {
        if (const auto planned = event.decodeData<BatchPlanned>())
            plan(*planned);
    } else if (type == BatchStarted::event.name) {
        if (const auto started = event.decodeData<BatchStarted>())
            start(*started, event.shopTime());
    } else if (type == BatchBaked::event.name) {
        if (const auto baked = event.decodeData<BatchBaked>())
            bake(*baked, event.shopTime(), position);
    } else if (type == BatchFailed::event.name) {
        if (const auto failed = event.decodeData<BatchFailed>())
            end(failed->batch, BatchState::Failed);
    } else if (type == BatchSkipped::event.name) {
        if (const auto skipped = event.decodeData<BatchSkipped>())
            end(skipped->batch, BatchState::Skipped);
    }
}

void BatchEvents::plan(const BatchPlanned &planned)
{
    const auto &[known, isNew] = m_open.try_emplace(Key::of(planned.batch),
        Batch{.quantity = planned.quantity,
            .trays = planned.trays,
            .oven = planned.oven,
            .programme = planned.programme,
            .takes = planned.doneAt - planned.startsAt,
            .doneAt = planned.doneAt});
    if (!isNew)
        found(Rule::BatchMovedIllegally, planned.batch, known->second, u"planned twice"_s);
}

// Whatever an oven is said to have baked was put into it before, at the moment at which that was told, and took as long
// as it was planned to: so nothing is made up for a time in which nobody was there.
void BatchEvents::start(const BatchStarted &started, Instant toldAt)
{
    Batch *batch = moved(started.batch, BatchState::Baking);
    if (!batch)
        return;
    const bool isPlanned = batch->takes > Milliseconds(0);
    if (started.startedAt > toldAt || started.startedAt < toldAt - m_turnTakes)
        found(Rule::BatchInvented, started.batch, *batch,
            u"put into the oven at %1, told at %2"_s.arg(textOf(started.startedAt), textOf(toldAt)));
    else if (isPlanned && started.doneAt - started.startedAt != batch->takes)
        found(Rule::BatchInvented, started.batch, *batch,
            u"planned for %1 ms, done after %2"_s.arg(batch->takes.count())
                .arg((started.doneAt - started.startedAt).count()));
    batch->oven = started.oven;
    batch->quantity = started.quantity;
    batch->doneAt = started.doneAt;
    putIn(started.batch, *batch, started.startedAt);
}

// Beside what is in the oven still: what is done may be there until somebody looks.
void BatchEvents::putIn(const Id &id, const Batch &batch, Instant startedAt)
{
    qint64 trays = batch.trays;
    bool isOfAnother = false;
    for (const auto &[key, other] : m_open) {
        if (key == Key::of(id) || other.state != BatchState::Baking || other.oven != batch.oven
            || other.doneAt <= startedAt)
            continue;
        trays += other.trays;
        isOfAnother |= !other.programme.isEmpty() && !batch.programme.isEmpty() && other.programme != batch.programme;
    }
    const auto oven = m_trays.find(batch.oven);
    if (oven != m_trays.end() && trays > oven->second)
        found(Rule::OvenOverfilled, id, m_open[Key::of(id)],
            u"then %1 trays are in %2, which holds %3"_s.arg(trays).arg(batch.oven).arg(oven->second));
    else if (isOfAnother)
        found(Rule::OvenOverfilled, id, m_open[Key::of(id)], u"something else bakes in %1"_s.arg(batch.oven));
}

void BatchEvents::bake(const BatchBaked &baked, Instant toldAt, qint64 position)
{
    Batch *batch = moved(baked.batch, BatchState::Baked);
    if (!batch)
        return;
    const bool isKnown = batch->doneAt != Instant{};
    if (toldAt < baked.bakedAt || (isKnown && (baked.bakedAt != batch->doneAt || baked.quantity != batch->quantity)))
        found(Rule::BatchInvented, baked.batch, *batch,
            u"%1 done at %2, told at %3; %4 were to be done at %5"_s.arg(baked.quantity)
                .arg(textOf(baked.bakedAt), textOf(toldAt))
                .arg(batch->quantity)
                .arg(textOf(batch->doneAt)));
    batch->quantity = baked.quantity;
    batch->doneAt = baked.bakedAt;
    keep(Key::of(baked.batch), *batch, position);
    m_open.erase(Key::of(baked.batch));
}

void BatchEvents::end(const Id &id, BatchState state)
{
    if (const Batch *batch = moved(id, state)) {
        keep(Key::of(id), *batch);
        m_open.erase(Key::of(id));
    }
}

// The batch after its move; nothing where there is none that could have made it.
BatchEvents::Batch *BatchEvents::moved(const Id &id, BatchState to)
{
    const BatchState from =
        to == BatchState::Baking || to == BatchState::Skipped ? BatchState::Planned : BatchState::Baking;
    auto known = m_open.find(Key::of(id));
    if (known == m_open.end() && m_isPruned)
        known = m_open.emplace(Key::of(id), Batch{.state = from}).first;
    if (known == m_open.end()) {
        Batch none;
        found(Rule::BatchMovedIllegally, id, none, u"%1, and was not %2"_s.arg(enumText(to), enumText(from)));
        return nullptr;
    }
    if (known->second.state != from)
        found(Rule::BatchMovedIllegally, id, known->second,
            u"%1 while %2"_s.arg(enumText(to), enumText(known->second.state)));
    known->second.state = to;
    return &known->second;
}

void BatchEvents::finish()
{
    for (const auto &[id, batch] : m_open)
        keep(id, batch);
    m_open.clear();
}

void BatchEvents::keep(const Key &id, const Batch &batch, qint64 position)
{
    m_judgement.batchFacts.put({id, position, batch.quantity, batch.doneAt, batch.state, batch.isReported});
}

// Of one batch only the first, which explains the others.
void BatchEvents::found(Rule rule, const Id &id, Batch &batch, const QString &detail)
{
    if (!std::exchange(batch.isReported, true))
        m_judgement.report.found(rule, id.text(), detail);
}

}
