// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/ovens/oven_board.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds betweenPlans = 2s; // of questions, when something has changed
constexpr Milliseconds untilOldPlan = 20s; // what the planner decides no journal tells
constexpr Milliseconds betweenBoards = 1s;
constexpr Milliseconds readingsKept = 3h; // of shop time
constexpr size_t mostReadings = 1000;
constexpr Milliseconds beforeHeat = 4min, afterHeat = 3min, idleHeat = 45min;

}

OvenBoard::OvenBoard(
    ShopLine &line, StaffSession &staff, Journals &journals, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_names(names)
    , m_form(form)
{
    m_line.watchState<production::OvenView>(
        [this](const production::OvenView &oven) {
            m_ovenViews[oven.oven] = oven;
            if (oven.celsius && oven.measuredAt && m_readings[oven.oven].empty())
                m_readings[oven.oven].emplace_back(*oven.measuredAt, int(*oven.celsius));
            m_isOld = true;
        },
        "+");
    m_line.watchState<production::BakingPlan>([this](const production::BakingPlan &plan) {
        m_plan = plan;
        m_isOld = true;
    });
    m_line.watch(topics::telemetry(m_line.site(), "production", "oven/+"), [this](const Message &message) {
        const auto document = JsonDocument::parse(message.payload);
        if (!document)
            return;
        if (const auto reading = decode<production::OvenTemperature>(*document))
            measured(*reading);
    });
    journals.watch("production", [this](const EventView &) { m_wantsPlans = true; });
    connect(&journals, &Journals::missed, this, [this] { m_wantsPlans = true; });
    connect(&m_names, &ProductNames::changed, this, [this] {
        m_isOld = true;
        showProducts();
    });
}

void OvenBoard::measured(const production::OvenTemperature &reading)
{
    auto &readings = m_readings[reading.oven];
    if (!readings.empty() && readings.back().first >= reading.at)
        return;
    readings.emplace_back(reading.at, int(reading.celsius));
    while (readings.size() > mostReadings || readings.front().first < reading.at - readingsKept)
        readings.pop_front();
    ++m_revision;
}

void OvenBoard::ask()
{
    m_isAsking = true;
    m_wantsPlans = false;
    m_line.send(production::AskProgrammes{}, m_staff.token(), [this](const Reply &reply) {
        const auto told = reply.isGood() ? reply.as<production::Programmes>() : std::nullopt;
        if (!told)
            return;
        m_programmes.clear();
        for (const production::Programme &programme : told->programmes)
            m_programmes[programme.programme] = programme;
        m_isOld = true;
    });
    m_line.send(production::AskPlans{}, m_staff.token(), [this](const Reply &reply) {
        m_isAsking = false;
        m_askAgainAt = m_line.clock().now() + untilOldPlan;
        const auto told = reply.isGood() ? reply.as<production::Plans>() : std::nullopt;
        if (!told)
            return;
        m_productPlans.assign(told->plans.begin(), told->plans.end());
        m_isOld = true;
    });
}

void OvenBoard::beat()
{
    const Instant now = m_line.clock().now();
    const bool isDue = now >= m_askAgainAt || (m_wantsPlans && now >= m_askAgainAt - untilOldPlan + betweenPlans);
    if (!m_isAsking && isDue && m_line.isConnected() && staff.has(m_staff.role()))
        ask();
    if (m_isOld || now >= m_shownAt + betweenBoards)
        show();
}

// Programmes and plans are for staff.
void OvenBoard::clear()
{
    m_programmes.clear();
    m_productPlans.clear();
    m_askAgainAt = {};
    show();
}

void OvenBoard::show()
{
    m_isOld = false;
    m_shownAt = m_line.clock().now();
    showOvens();
    showPlan();
    showPlans();
    Q_EMIT changed();
}

void OvenBoard::showOvens()
{
    const Instant now = shopNow();
    std::vector<TableRows::Row> rows, inside;
    for (const auto &[name, oven] : m_ovenViews) {
        Instant doneAt, begun = now;
        for (const production::BakingBatch &batch : oven.batches) {
            doneAt = std::max(doneAt, batch.doneAt);
            inside.push_back({batch.batch.text(), name, m_names.nameOf(batch.sku), m_names.pictureOf(batch.sku),
                m_names.categoryOf(batch.sku), int(batch.quantity), minutesUntil(batch.doneAt)});
            if (const production::Batch *known = find(batch.batch.text()))
                begun = std::min(begun, known->startsAt);
        }
        const bool isBaking = !oven.batches.empty();
        const double whole = double((doneAt - begun).count());
        const auto &readings = m_readings[name];
        rows.push_back({name, oven.name.value, int(oven.condition), oven.reason ? oven.reason->value : QString(),
            readings.empty() ? -1 : readings.back().second, int(oven.trays), int(oven.trays) - int(oven.freeTrays),
            isBaking ? minutesUntil(doneAt) : -1, isBaking ? m_form.clockTime(doneAt) : QString(),
            isBaking && whole > 0 ? std::clamp(double((now - begun).count()) / whole, 0.0, 1.0) : 0.0, m_revision});
    }
    m_ovens.show(rows);
    m_inOvens.show(inside);
}

void OvenBoard::showPlan()
{
    std::vector<OvenTime> all;
    std::map<QString, std::vector<const production::Batch *>> byOven;
    for (const auto &[oven, view] : m_ovenViews)
        byOven[oven];
    if (m_plan)
        for (const production::Batch &batch : m_plan->batches) {
            all.push_back({batch.startsAt, batch.doneAt});
            byOven[batch.oven].push_back(&batch);
        }
    m_hours = hoursAround(all, shopNow());
    std::vector<TableRows::Row> lanes, bars;
    m_tracks = 0;
    for (auto &[oven, batches] : byOven) {
        std::erase_if(batches, [this](const production::Batch *batch) {
            return batch->doneAt <= m_hours.from || batch->startsAt >= m_hours.until;
        });
        std::sort(batches.begin(), batches.end(), [](const production::Batch *one, const production::Batch *other) {
            return std::pair(one->startsAt, one->batch) < std::pair(other->startsAt, other->batch);
        });
        std::vector<OvenTime> times;
        for (const production::Batch *batch : batches)
            times.push_back({batch->startsAt, batch->doneAt});
        const std::vector<int> tracks = tracksFor(times);
        for (size_t i = 0; i < batches.size(); ++i) {
            const production::Batch &batch = *batches[i];
            bars.push_back({batch.batch.text(), int(lanes.size()), m_tracks + tracks[i], m_names.nameOf(batch.sku),
                m_names.pictureOf(batch.sku), m_names.categoryOf(batch.sku), int(batch.quantity), int(batch.state),
                double((batch.startsAt - m_hours.from).count()) / 60'000,
                double((batch.doneAt - batch.startsAt).count()) / 60'000, m_form.clockTime(batch.startsAt),
                m_form.clockTime(batch.doneAt)});
        }
        const int many = tracks.empty() ? 1 : *std::max_element(tracks.begin(), tracks.end()) + 1;
        const auto view = m_ovenViews.find(oven);
        lanes.push_back({oven, ovenName(oven), view == m_ovenViews.end() ? int(Ready) : int(view->second.condition),
            many, m_tracks});
        m_tracks += many;
    }
    m_lanes.show(lanes);
    m_bars.show(bars);
}

void OvenBoard::showPlans()
{
    std::vector<const production::Plan *> plans;
    for (const production::Plan &plan : m_productPlans)
        plans.push_back(&plan);
    std::stable_sort(plans.begin(), plans.end(),
        [](const production::Plan *one, const production::Plan *other) { return one->dueAt < other->dueAt; });
    std::vector<TableRows::Row> rows;
    for (const production::Plan *plan : plans)
        rows.push_back({plan->sku.value, m_names.nameOf(plan->sku), m_names.pictureOf(plan->sku),
            m_names.categoryOf(plan->sku), int(plan->batchSize), int(plan->intervalMinutes),
            m_form.clockTime(plan->dueAt), minutesUntil(plan->dueAt), int(plan->decision)});
    m_plans.show(rows);
    std::vector<TableRows::Row> programmes;
    for (const auto &[name, programme] : m_programmes)
        programmes.push_back({name, programme.name.value, int(programme.minutes), int(programme.peakCelsius)});
    m_programmeRows.show(programmes);
}

void OvenBoard::showProducts()
{
    std::vector<TableRows::Row> rows;
    if (const menu::PublishedMenu *menu = m_names.menu())
        for (const menu::PublishedProduct &product : menu->products)
            if (product.kind == menu::ProductKind::Baked)
                rows.push_back({product.sku.value, product.name.value, m_names.pictureOf(product.sku),
                    m_names.categoryOf(product.sku)});
    m_products.show(rows);
}

int OvenBoard::count(production::BatchState state) const
{
    return m_plan ? int(std::count_if(m_plan->batches.begin(), m_plan->batches.end(),
               [&](const production::Batch &batch) { return batch.state == state && batch.doneAt > m_hours.from; }))
                  : 0;
}

int OvenBoard::minutesUntil(Instant at) const { return std::max(0, int((at - shopNow() + 59s) / 1min)); }
double OvenBoard::now() const { return double((shopNow() - m_hours.from).count()) / 60'000; }
int OvenBoard::hours() const { return int((m_hours.until - m_hours.from) / 1h); }

QString OvenBoard::hour(int index) const { return m_form.clockTime(m_hours.from + std::chrono::hours(index)); }

QString OvenBoard::clockAt(double minutes) const { return m_form.clockTime(momentAt(minutes)); }

QString OvenBoard::ovenAt(int track) const
{
    const QHash<int, QByteArray> roles = m_lanes.roleNames();
    for (int lane = 0; lane < m_lanes.count(); ++lane) {
        const QModelIndex index = m_lanes.index(lane);
        const int above = index.data(roles.key("above")).toInt(), many = index.data(roles.key("tracks")).toInt();
        if (track >= above && track < above + many)
            return index.data(roles.key("oven")).toString();
    }
    return {};
}

QString OvenBoard::ovenBeside(int lane, int by) const
{
    return m_lanes.index(std::clamp(lane + by, 0, m_lanes.count() - 1)).data(Qt::UserRole).toString();
}

int OvenBoard::trackOf(const QString &oven) const
{
    for (int lane = 0; lane < m_lanes.count(); ++lane)
        if (m_lanes.index(lane).data(Qt::UserRole).toString() == oven)
            return m_lanes.index(lane).data(m_lanes.roleNames().key("above")).toInt();
    return 0;
}

int OvenBoard::plannedFor(const QString &oven) const
{
    int planned = 0;
    if (m_plan)
        for (const production::Batch &batch : m_plan->batches)
            planned += batch.state == production::BatchState::Planned && batch.oven.value == oven ? 1 : 0;
    return planned;
}

const production::Batch *OvenBoard::find(const QString &batch) const
{
    if (m_plan)
        for (const production::Batch &each : m_plan->batches)
            if (each.batch.text() == batch)
                return &each;
    return nullptr;
}

QString OvenBoard::ovenName(const QString &oven) const
{
    const auto found = m_ovenViews.find(oven);
    return found == m_ovenViews.end() ? oven : found->second.name.value;
}

QString OvenBoard::programmeName(const QString &programme) const
{
    const auto found = m_programmes.find(programme);
    return found == m_programmes.end() ? programme : found->second.name.value;
}

const production::Plan *OvenBoard::planOf(const QString &sku) const
{
    for (const production::Plan &plan : m_productPlans)
        if (plan.sku.value == sku)
            return &plan;
    return nullptr;
}

OvenHeat OvenBoard::heatOf(const QString &oven) const
{
    OvenHeat heat{shopNow() - idleHeat, shopNow(), shopNow(), {}, {}};
    const auto view = m_ovenViews.find(oven);
    if (view != m_ovenViews.end() && !view->second.batches.empty()) {
        heat.from = heat.now;
        for (const production::BakingBatch &batch : view->second.batches) {
            heat.until = std::max(heat.until, batch.doneAt + afterHeat);
            if (const production::Batch *known = find(batch.batch.text()))
                heat.from = std::min(heat.from, known->startsAt);
        }
        const auto programme = view->second.programme ? m_programmes.find(*view->second.programme) : m_programmes.end();
        if (programme != m_programmes.end())
            heat.wanted = heatingOf(programme->second, heat.from);
        heat.from = heat.from - beforeHeat;
    }
    const auto readings = m_readings.find(oven);
    if (readings != m_readings.end())
        heat.measured.assign(readings->second.begin(), readings->second.end());
    return heat;
}

}
