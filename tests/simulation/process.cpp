// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/process.h"

#include "tests/simulation/process_life.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

constexpr int mostBeatsAtOnce = 300;

const char *nameOf(TurnStep step)
{
    switch (step) {
    case TurnStep::Begun:
        return "begun";
    case TurnStep::Handled:
        return "handled";
    case TurnStep::Appended:
        return "appended";
    case TurnStep::Committed:
        return "committed";
    case TurnStep::JournalPublished:
        return "journal-published";
    case TurnStep::Published:
        return "published";
    }
    return "";
}

const char *nameOf(StoreStep step)
{
    switch (step) {
    case StoreStep::Read:
        return "read";
    case StoreStep::Write:
        return "write";
    case StoreStep::BeforeCommit:
        return "before-commit";
    case StoreStep::AfterCommit:
        return "after-commit";
    }
    return "";
}

const char *nameOf(Mishap::Kind kind)
{
    switch (kind) {
    case Mishap::Kind::Crash:
        return "crash";
    case Mishap::Kind::Lost:
        return "store lost";
    case Mishap::Kind::Fatal:
        return "store broken";
    case Mishap::Kind::Constraint:
        return "poison";
    }
    return "";
}

}

Process::Process(World &world, QByteArray service, QByteArray instance, Make make)
    : m_world(world)
    , m_service(std::move(service))
    , m_instance(std::move(instance))
    , m_make(std::move(make))
{
}

Process::~Process() = default;

Service *Process::leading() const { return m_life && !m_isDying ? m_life->instance.service() : nullptr; }

void Process::start()
{
    if (m_life || m_hasLeft || m_world.scheduler.now() < m_offUntil)
        return;
    m_world.trace.note(m_instance, "starts");
    ++m_generation;
    m_isDying = false;
    m_beatAt.reset();
    m_life = std::make_unique<Life>(m_world, *this);
    m_life->store.setFaults(this);
    guarded([this] { m_life->instance.start(); });
}

void Process::kill()
{
    if (!m_life)
        return;
    m_world.trace.note(m_instance, "is gone");
    ++m_generation;
    m_life->bus.crash();
    m_life.reset();
    m_deferred.clear();
    m_isSuspended = false;
    m_isToBeDeceived = false;
    const auto writer = m_world.writers.find(m_service);
    if (writer != m_world.writers.end() && writer->second == this)
        m_world.writers.erase(writer);
    m_world.scheduler.callAfter(
        m_world.processes.pause(20, m_world.isHealed || m_world.processes.happens(700) ? 500 : 8000),
        [this] { start(); });
}

void Process::leave()
{
    m_hasLeft = true;
    if (m_life)
        guarded([this] { m_life->instance.finish(); });
    kill();
}

void Process::switchOff(Instant until)
{
    m_offUntil = until;
    kill();
    m_world.scheduler.callAt(until, [this] { start(); });
}

void Process::suspend() { m_isSuspended = m_life != nullptr; }

void Process::resume()
{
    m_isSuspended = false;
    for (auto &call : std::exchange(m_deferred, {}))
        call();
}

// Everything that the world wants of the instance goes through here.
void Process::guarded(const std::function<void()> &call)
{
    if (!m_life || m_isDying)
        return;
    if (m_isSuspended) {
        m_deferred.push_back([this, call, generation = m_generation] {
            if (generation == m_generation)
                guarded(call);
        });
        return;
    }
    try {
        call();
    } catch (const Crash &) {
        die();
    } catch (const std::exception &error) {
        m_world.trouble(
            u"%1 let an exception out: %2"_s.arg(QString::fromLatin1(m_instance), QString::fromUtf8(error.what())));
        die();
    }
}

void Process::die()
{
    m_isDying = true;
    m_world.scheduler.callAfter(0ms, [this, generation = m_generation] {
        if (generation == m_generation)
            kill();
    });
}

// A turn takes its time, and what arrives meanwhile is the next one.
void Process::wake()
{
    const Instant now = m_world.scheduler.now();
    const int longestMs = now < m_slowUntil ? 1500 : m_world.processes.happens(20) ? 60 : 3;
    beatAt(now + m_world.processes.pause(0, longestMs));
}

void Process::wakeAt(Instant when) { beatAt(m_life ? m_life->clock.scheduled(when) : when); }

void Process::beatAt(Instant at)
{
    at = std::max(at, m_world.scheduler.now());
    if (m_beatAt && *m_beatAt <= at)
        return;
    m_beatAt = at;
    m_world.scheduler.callAt(at, [this, generation = m_generation, number = ++m_beat] {
        if (generation == m_generation && number == m_beat)
            beat();
    });
}

void Process::beat()
{
    m_beatAt.reset();
    const Instant now = m_world.scheduler.now();
    m_beatsAtOnce = now == m_lastBeat ? m_beatsAtOnce + 1 : 0;
    m_lastBeat = now;
    if (m_beatsAtOnce > mostBeatsAtOnce) {
        m_world.trouble(u"%1 goes round and round without time passing"_s.arg(QString::fromLatin1(m_instance)));
        return die();
    }
    guarded([this] {
        if (leading() && m_service == "production")
            m_world.ovenWatch.looked();
        m_life->instance.beat();
    });
}

void Process::reached(TurnStep step) { meet(step); }

void Process::at(StoreStep step)
{
    if (step == StoreStep::Write && m_world.fullDisks.contains(m_service))
        throw StoreError(StoreTrouble::Full, u"the disk is full"_s);
    meet(step);
}

void Process::meet(std::variant<TurnStep, StoreStep> step)
{
    if (!m_mishap || m_mishap->step != step || m_mishap->after-- > 0)
        return;
    m_mishap->after = 0;
    const Mishap mishap = *m_mishap;
    if (--m_mishap->times == 0)
        m_mishap.reset();
    count(mishap);
    switch (mishap.kind) {
    case Mishap::Kind::Crash:
        throw Crash();
    case Mishap::Kind::Lost:
        throw StoreError(StoreTrouble::Lost, u"the database went away"_s);
    case Mishap::Kind::Fatal:
        throw StoreError(StoreTrouble::Fatal, u"input/output error"_s);
    case Mishap::Kind::Constraint:
        throw StoreError(StoreTrouble::Constraint, u"the message breaks a rule"_s);
    }
}

void Process::count(const Mishap &mishap)
{
    const QByteArray what =
        nameOf(mishap.kind) + QByteArray(" at ") + std::visit([](auto step) { return nameOf(step); }, mishap.step);
    m_world.trace.note(m_instance, what);
    ++m_world.tally.faults[what];
}

}
