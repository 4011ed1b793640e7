// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/day.h"

#include "shared/contracts/services.h"
#include "shared/testing/scratch.h"
#include "shared/tokens/key_folder.h"
#include "tests/simulation/cards.h"
#include "tests/simulation/crowd.h"
#include "tests/simulation/day_verdict.h"
#include "tests/simulation/faults.h"
#include "tests/simulation/verdict.h"

#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

constexpr auto comesToRestWithin = 600s; // simulated
constexpr auto closesWithin = 75s; // once its clock has been steady for a minute
constexpr auto grace = 12s; // what a provider did not say is asked for again after 10

class Keys {
public:
    Keys()
    {
        const KeyFolder keys(folder() + u"/keys/auth"_s);
        if (const auto made = keys.prepare(); !made)
            qFatal("%s", qPrintable(made.error()));
        m_signing = std::make_unique<SigningKey>(std::move(*keys.current()));
    }
    QString folder() const { return m_folder.path(); }
    const SigningKey &signing() const { return *m_signing; }

private:
    QTemporaryDir m_folder{scratchTemplate()};
    std::unique_ptr<SigningKey> m_signing;
};

const Keys &keys()
{
    static const Keys keys;
    return keys;
}

DayPlan planOf(quint64 seed, Seed &chance)
{
    if (seed % 25 == 0)
        return {.orders = 3000, .open = 400s, .customers = 3000};
    return {.orders = int(chance.between(100, 400)), .open = chance.pause(60'000, 200'000), .customers = 40};
}

// Whatever was set aside is tried again, by hand.
void replayDeadLetters(Crowd &crowd, Machine &machine)
{
    for (const QString &name : serviceNames()) {
        const QByteArray service = name.toLatin1();
        const Service *leader = machine.leader(service);
        if (!leader || leader->presence().deadLetters == 0)
            continue;
        crowd.office().run({.who = &crowd.manager(),
            .request = service + "/ask/dead-letters",
            .id = crowd.nextId("letters"),
            .body = "{}",
            .settled = [&crowd, service](Errand &asked) {
                const auto document = JsonDocument::parse(asked.answer->body);
                const auto letters = decode<DeadLetters>(*document);
                for (const DeadLetter &letter : letters->letters)
                    if (!letter.waiting)
                        crowd.office().run({.who = &crowd.manager(),
                            .request = service + "/do/replay-dead-letter",
                            .id = crowd.nextId("replay"),
                            .body = R"({"letter":)" + QByteArray::number(qint64(letter.letter)) + '}'});
            }});
    }
}

// Where a promise was broken, what follows from it tells nothing new and may never come to rest.
void comeToRest(World &world, Machine &machine, Crowd &crowd)
{
    const Instant latest = world.scheduler.now() + comesToRestWithin;
    while (world.scheduler.now() < latest) {
        if (!world.troubles.isEmpty())
            return;
        machine.heal();
        machine.checkWriters();
        world.scheduler.runUntil(world.scheduler.now() + 1s);
        if (crowd.isDone() && machine.isQuiet()) {
            world.scheduler.runUntil(world.scheduler.now() + grace);
            if (crowd.isDone() && machine.isQuiet())
                return;
        }
        if (crowd.isDone() || world.scheduler.now() + comesToRestWithin / 2 > latest)
            replayDeadLetters(crowd, machine);
    }
    world.trouble(u"no rest: %1; %2"_s.arg(machine.unrest(), unanswered(crowd)));
}

void close(World &world, Machine &machine, Crowd &crowd)
{
    if (!crowd.opening().keepsDays() || !world.troubles.isEmpty())
        return;
    crowd.opening().closeForTheNight();
    const Instant latest = world.scheduler.now() + closesWithin;
    do
        world.scheduler.runUntil(world.scheduler.now() + 1s);
    while (world.scheduler.now() < latest && !crowd.opening().isClosed());
    comeToRest(world, machine, crowd);
}

void tellOfMessages(World &world)
{
    const auto &counts = world.broker.counts();
    world.tally.faults["message lost"] += qint64(counts.lost);
    world.tally.faults["message doubled"] += qint64(counts.doubled);
    world.tally.faults["message overtaken"] += qint64(counts.delayed);
}

}

DayResult runDay(quint64 seed, bool isPrinted)
{
    const QTemporaryDir folder(scratchTemplate());
    World world(seed, folder.path(), keys().folder(), isPrinted);
    const auto cards = std::make_shared<Cards>(world);
    Machine machine(world, cards, world.chance.happens(500));
    Seed planning = world.chance.branch();
    const DayPlan plan = planOf(seed, planning);
    Crowd crowd(world, plan, keys().signing());
    Faults faults(world, machine, crowd);

    machine.start();
    world.scheduler.runUntil(world.scheduler.now() + 2s);
    crowd.prepare();
    world.scheduler.runUntil(world.scheduler.now() + 5s);
    crowd.openShop();
    const Instant evening = world.scheduler.now() + plan.open;
    faults.begin(evening);
    while (world.scheduler.now() < evening && world.troubles.isEmpty()) {
        world.scheduler.runUntil(world.scheduler.now() + 500ms);
        machine.checkWriters();
    }
    faults.end();
    comeToRest(world, machine, crowd);
    close(world, machine, crowd);
    machine.leave();
    judge(world, crowd, *cards);
    judgeDays(world, crowd.opening());
    crowd.leavers().judge();
    crowd.bakehouse().judge();
    tellOfMessages(world);
    return {world.trace.hash(), world.scheduler.steps(), world.troubles, world.tally};
}

}
