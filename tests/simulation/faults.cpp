// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/faults.h"

using namespace std::chrono_literals;

namespace bakery::simulation {

QByteArrayList neverStruck(const Tally &tally)
{
    QByteArrayList all{"poison at write", "killed", "suspended", "slowed down", "leader thrown out", "disk full",
        "bad line", "card charged", "card charged in silence", "line cut", "broker wiped", "clock stepped",
        "journal message altered", "restored", "business day closed", "cart sold", "customer forgotten", "switched off",
        "ovens left alone", "batch baked", "batch lost without power", "message lost", "message doubled",
        "message overtaken"};
    for (const char *step : {"begun", "handled", "appended", "committed", "journal-published", "published"})
        all.append(QByteArray("crash at ") + step);
    for (const char *step : {"read", "write", "before-commit", "after-commit"})
        for (const char *what : {"crash at ", "store lost at ", "store broken at "})
            all.append(QByteArray(what) + step);
    all.removeIf([&](const QByteArray &fault) {
        const auto struck = tally.faults.find(fault);
        return struck != tally.faults.end() && struck->second > 0;
    });
    return all;
}

Faults::Faults(World &world, Machine &machine, Crowd &crowd)
    : m_world(world)
    , m_machine(machine)
    , m_crowd(crowd)
    , m_chance(world.chance.branch())
{
}

void Faults::begin(Instant until)
{
    m_until = until;
    m_pauseMs = m_chance.happens(100) ? 60'000 : int(m_chance.between(600, 6000));
    m_world.broker.setFaults({.lost = 1000, .doubled = 3000, .delayed = 20'000}, m_world.links);
    m_world.scheduler.callAfter(m_chance.pause(0, m_pauseMs), [this] { strike(); });
    if (m_chance.happens(250))
        m_world.scheduler.callAt(until - m_chance.pause(25'000, 60'000), [this] { switchOff(); });
}

void Faults::end()
{
    m_world.isHealed = true;
    m_world.fullDisks.clear();
    m_world.broker.start();
    m_world.broker.setNoFaults();
}

void Faults::strike()
{
    if (m_world.scheduler.now() >= m_until || m_world.isHealed)
        return;
    using Fault = void (Faults::*)();
    static const std::vector<std::pair<int, Fault>> faults{{30, &Faults::crashAtStep}, {10, &Faults::badLine},
        {6, &Faults::killSomebody}, {6, &Faults::suspendSomebody}, {10, &Faults::breakStore}, {3, &Faults::fillDisk},
        {5, &Faults::poison}, {6, &Faults::cutLine}, {3, &Faults::wipeBroker}, {3, &Faults::stepClock},
        {4, &Faults::deceive}, {4, &Faults::slowDown}, {2, &Faults::backUpOrRestore}};
    int sum = 0;
    for (const auto &[weight, fault] : faults)
        sum += weight;
    qint64 drawn = m_chance.between(0, sum - 1);
    for (const auto &[weight, fault] : faults)
        if ((drawn -= weight) < 0) {
            (this->*fault)();
            break;
        }
    m_world.scheduler.callAfter(m_chance.pause(0, 2 * m_pauseMs), [this] { strike(); });
}

// Bank, inventory and orders, where money and bread are, suffer more than the others.
Process &Faults::somebody()
{
    for (int tries = 0;; ++tries) {
        Process &process = *m_chance.pick(m_machine.processes());
        const bool isQuietService = process.service() == "auth" || process.service() == "menu";
        if ((process.leading() && (!isQuietService || m_chance.happens(200))) || tries > 20)
            return process;
    }
}

static std::variant<TurnStep, StoreStep> someStep(Seed &chance)
{
    const qint64 step = chance.between(0, 9);
    if (step < 6)
        return TurnStep(step);
    return StoreStep(step - 6);
}

void Faults::crashAtStep() { somebody().arm({Mishap::Kind::Crash, someStep(m_chance), int(m_chance.between(0, 6))}); }

void Faults::breakStore()
{
    const auto kind = m_chance.happens(300) ? Mishap::Kind::Fatal : Mishap::Kind::Lost;
    somebody().arm(
        {kind, StoreStep(m_chance.between(0, 3)), int(m_chance.between(0, 10)), int(m_chance.between(1, 3))});
}

// Together, and three times alone.
void Faults::poison() { somebody().arm({Mishap::Kind::Constraint, StoreStep::Write, int(m_chance.between(0, 6)), 4}); }

void Faults::killSomebody()
{
    ++m_world.tally.faults["killed"];
    somebody().kill();
}

void Faults::suspendSomebody()
{
    ++m_world.tally.faults["suspended"];
    Process &process = somebody();
    process.suspend();
    m_world.scheduler.callAfter(
        m_chance.pause(50, m_chance.happens(500) ? 1500 : 20'000), [&process] { process.resume(); });
}

void Faults::fillDisk()
{
    ++m_world.tally.faults["disk full"];
    const QByteArray service = somebody().service();
    m_world.fullDisks.insert(service);
    m_world.scheduler.callAfter(m_chance.pause(100, 6000), [this, service] { m_world.fullDisks.erase(service); });
}

void Faults::badLine()
{
    ++m_world.tally.faults["bad line"];
    const bool isSlow = m_chance.happens(300);
    m_world.broker.setFaults({.lost = quint32(m_chance.between(0, isSlow ? 5000 : 200'000)),
                                 .doubled = quint32(m_chance.between(0, 200'000)),
                                 .delayed = isSlow ? 900'000 : quint32(m_chance.between(0, 400'000)),
                                 .longestDelay = m_chance.pause(10, isSlow ? 4000 : 800)},
        m_world.links);
    m_world.scheduler.callAfter(m_chance.pause(500, 8000), [this] {
        if (!m_world.isHealed)
            m_world.broker.setFaults({.lost = 1000, .doubled = 3000, .delayed = 20'000}, m_world.links);
    });
}

void Faults::cutLine()
{
    ++m_world.tally.faults["line cut"];
    m_world.broker.cut(QString::fromLatin1(somebody().instance()));
}

void Faults::wipeBroker()
{
    ++m_world.tally.faults["broker wiped"];
    m_world.broker.kill();
    m_world.scheduler.callAfter(m_chance.pause(20, 6000), [this] { m_world.broker.start(); });
}

void Faults::stepClock()
{
    ++m_world.tally.faults["clock stepped"];
    const Milliseconds step = m_chance.happens(500) ? m_chance.pause(-3000, 3000) : m_chance.pause(-120'000, 120'000);
    m_world.wall.step(step);
    m_world.trace.note("clock", QByteArray::number(qint64(step.count())));
}

void Faults::deceive()
{
    Process &process = somebody();
    process.alterNextTurn();
    m_world.scheduler.callAfter(m_chance.pause(500, 6000), [this, &process] {
        if (const Service *service = process.leading(); service && !m_world.isHealed)
            for (const FollowedPosition &followed : service->presence().follows)
                if (followed.alarm)
                    return process.kill();
    });
}

void Faults::slowDown()
{
    ++m_world.tally.faults["slowed down"];
    somebody().slowDown(m_world.scheduler.now() + m_chance.pause(1000, 15'000));
}

// A night: of everything, or of the bakehouse alone.
void Faults::switchOff()
{
    ++m_world.tally.faults["switched off"];
    const Instant until = m_world.scheduler.now() + m_chance.pause(5000, 40'000);
    const bool isEverything = m_chance.happens(500);
    for (const auto &process : m_machine.processes())
        if (isEverything || process->service() == "production")
            process->switchOff(until);
}

// A backup, and some time later the shop as it was then.
void Faults::backUpOrRestore()
{
    if (!m_backup) {
        m_backup = std::make_unique<Backup>(m_world, m_crowd);
        return;
    }
    ++m_world.tally.faults["restored"];
    m_backup->restore(m_machine, m_crowd);
}

}
