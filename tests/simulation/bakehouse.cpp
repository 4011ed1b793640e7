// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/bakehouse.h"

#include "shared/contracts/production_requests.h"
#include "shared/core/enum_text.h"
#include "shared/persistence/statement.h"

using namespace bakery::production;
using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

constexpr int plannedProducts = 4;
constexpr auto menuIsToldWithin = std::chrono::seconds(2);

}

Bakehouse::Bakehouse(World &world, Client &office, Person &manager, Person &baker, QByteArrayList skus)
    : m_world(world)
    , m_office(office)
    , m_manager(manager)
    , m_baker(baker)
    , m_chance(world.chance.branch())
    , m_skus(std::move(skus))
    , m_hasOvens(m_chance.happens(500))
{
}

// A steady programme, of which a batch may join another, and one with a curve.
void Bakehouse::prepare()
{
    if (!m_hasOvens)
        return;
    run(m_manager, "production/do/put-oven", R"({"oven":"deck","name":"Deck oven","trays":3})");
    run(m_manager, "production/do/put-oven", R"({"oven":"stone","name":"Stone oven","trays":2})");
    run(m_manager, "production/do/put-programme",
        R"({"programme":"steady","name":"Steady","minutes":12,"peakCelsius":180})");
    run(m_manager, "production/do/put-programme",
        R"({"programme":"falling","name":"Falling","minutes":25,"peakCelsius":250,)"
        R"("curve":[{"minute":0,"celsius":250},{"minute":25,"celsius":200}]})");
    m_world.scheduler.callAfter(menuIsToldWithin, [this] {
        for (int i = 0; i < plannedProducts; ++i)
            plan(m_skus[i]);
    });
}

void Bakehouse::plan(const QByteArray &sku)
{
    run(m_manager, "production/do/put-plan",
        R"({"sku":")" + sku + R"(","programme":")" + (m_chance.happens(600) ? "steady" : "falling")
            + R"(","intervalMinutes":)" + QByteArray::number(m_chance.between(10, 40)) + R"(,"batchSize":)"
            + QByteArray::number(m_chance.between(2, 8)) + R"(,"unitsPerTray":4})");
}

void Bakehouse::work()
{
    if (!m_hasOvens)
        return;
    const qint64 what = m_chance.between(0, 99);
    if (what < 30)
        addBatch();
    else if (what < 44)
        lookAtBatches();
    else if (what < 50)
        moveBatch();
    else if (what < 60)
        lookAtOvens();
    else if (what < 70)
        change("production/do/start-batch", "");
    else if (what < 78)
        change("production/do/skip-batch", R"(,"reason":"enough of it")");
    else if (what < 86)
        change("production/do/fail-batch", R"(,"reason":"burnt")");
    else if (what < 92)
        closeOven();
    else if (what < 97)
        plan(m_skus[m_chance.between(0, plannedProducts)]);
    else
        run(m_manager, "production/do/remove-plan", R"({"sku":")" + m_skus[0] + R"("})");
}

void Bakehouse::addBatch()
{
    run(m_baker, "production/do/add-batch",
        R"({"sku":")" + m_skus[m_chance.between(0, m_skus.size() - 1)] + R"(","quantity":)"
            + QByteArray::number(m_chance.between(1, 12)) + R"(,"programme":")"
            + (m_chance.happens(700) ? "steady" : "falling") + R"(","unitsPerTray":)"
            + QByteArray::number(m_chance.between(4, 6)) + '}',
        [this](Errand &added) {
            if (added.answer->status == 200)
                m_batches.append(mustReadAs<Batch>(added.answer->body).batch.bytes());
        });
}

void Bakehouse::lookAtBatches()
{
    run(m_baker, "production/ask/batches", R"({"limit":10})", [this](Errand &looked) {
        for (const Batch &batch : mustReadAs<BatchPage>(looked.answer->body).batches)
            m_batches.append(batch.batch.bytes());
    });
}

void Bakehouse::lookAtOvens()
{
    run(m_baker, "production/ask/ovens", "{}", [this](Errand &looked) {
        for (const OvenView &oven : mustReadAs<Ovens>(looked.answer->body).ovens) {
            std::set<Id> batches;
            for (const BakingBatch &batch : oven.batches)
                if (!batches.insert(batch.batch).second)
                    m_world.trouble(u"%1 is in %2 twice"_s.arg(batch.batch.text(), oven.oven.value));
            if (qint64(batches.size()) > oven.trays)
                m_world.trouble(u"%1 batches are in %2"_s.arg(batches.size()).arg(oven.oven.value));
        }
    });
}

void Bakehouse::moveBatch()
{
    const Instant at = m_world.wall.now() + m_chance.pause(0, 40 * 60'000);
    const QByteArray oven = m_chance.happens(500) ? "deck" : "stone";
    change("production/do/move-batch", R"(,"oven":")" + oven + R"(","at":")" + at.text() + '"');
}

void Bakehouse::closeOven()
{
    const QByteArray oven = m_chance.happens(500) ? "deck" : "stone";
    run(m_baker, "production/do/set-oven-service",
        R"({"oven":")" + oven + R"(","inService":false,"reason":"the door"})", [this, oven](Errand &) {
            m_world.scheduler.callAfter(m_chance.pause(1000, 15'000), [this, oven] {
                run(m_baker, "production/do/set-oven-service", R"({"oven":")" + oven + R"(","inService":true})");
            });
        });
}

void Bakehouse::change(const char *request, const QByteArray &more)
{
    if (m_batches.isEmpty())
        return lookAtBatches();
    const qint64 latest = m_batches.size() - 1;
    run(m_baker, request,
        R"({"batch":")" + m_batches[m_chance.between(std::max<qint64>(0, latest - 8), latest)] + '"' + more + '}');
}

Errand &Bakehouse::run(Person &who, const char *request, QByteArray body, std::function<void(Errand &)> settled)
{
    Errand &errand = m_office.run({.who = &who,
        .request = request,
        .id = "baking-" + QByteArray::number(++m_lastId),
        .body = std::move(body),
        .settled = std::move(settled)});
    m_errands.push_back(&errand);
    return errand;
}

void Bakehouse::judge() const
{
    Store production(m_world.stores().at(u"production"_s), Store::Access::ReadOnly);
    Statement row(production, u"select state, quantity from batches where batch = ?"_s);
    for (const Errand *errand : m_errands) {
        if (errand->isForgotten || !errand->answer || errand->answer->status != 200
            || !errand->request.endsWith("-batch"))
            continue;
        const Batch told = mustReadAs<Batch>(errand->answer->body);
        const auto truth = row.one<QString, qint64>(told.batch);
        const QString state = truth ? std::get<0>(*truth) : u"unknown"_s;
        const bool isOver = told.state == BatchState::Skipped || told.state == BatchState::Failed;
        const bool isSo = truth && std::get<1>(*truth) == told.quantity
            && (isOver ? state == enumText(told.state)
                       : told.state == BatchState::Planned || (state != u"planned"_s && state != u"skipped"_s));
        if (!isSo)
            m_world.trouble(
                u"batch %1 was told to be %2, and is %3"_s.arg(told.batch.text(), enumText(told.state), state));
    }
    Statement baked(production, u"select count(*) from batches where state = 'baked'"_s);
    Statement lost(production, u"select count(*) from batches where reason = 'power-cut'"_s);
    m_world.tally.faults["batch baked"] += std::get<0>(*baked.one<qint64>());
    m_world.tally.faults["batch lost without power"] += std::get<0>(*lost.one<qint64>());
}

}
