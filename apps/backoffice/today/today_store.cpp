// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/today/today_store.h"

#include "apps/backoffice/today/pace.h"

#include <QDate>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds betweenQuestions = 5s;
constexpr Milliseconds betweenShows = 1s;
constexpr Milliseconds soon = 2h; // of shop time: later than that nobody has to know
constexpr size_t bestSellers = 8;
constexpr int usualDaysBack = 7;

}

TodayStore::TodayStore(
    ShopLine &line, StaffSession &staff, const ShelfStore &shelf, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_shelf(shelf)
    , m_names(names)
    , m_form(form)
{
    m_line.watchState<merchant::Today>([this](const merchant::Today &day) {
        m_day = day;
        m_isOld = true;
    });
    m_line.watchState<production::OvenView>(
        [this](const production::OvenView &oven) {
            m_ovenViews[oven.oven] = oven;
            m_isOld = true;
        },
        "+");
    m_line.watchState<production::BakingPlan>([this](const production::BakingPlan &plan) {
        m_plan = plan;
        m_isOld = true;
    });
    m_line.watch(topics::presence(m_line.site(), "+", "+"), [this](const Message &message) {
        const auto document = JsonDocument::parse(message.payload);
        if (!document)
            return;
        if (const auto presence = decode<Presence>(*document)) // a kiosk's is another one
            m_presences[presence->instance] = *presence;
        m_isOld = true;
    });
    connect(&m_names, &ProductNames::changed, this, [this] { m_isOld = true; });
}

void TodayStore::ask()
{
    m_isAsking = true;
    m_line.send(reports::AskToday{}, m_staff.token(), [this](const Reply &reply) {
        m_isAsking = false;
        m_askAgainAt = m_line.clock().now() + betweenQuestions;
        auto report = reply.isGood() ? reply.as<reports::Report>() : std::nullopt;
        if (!report) {
            m_state = reply.status == 403 ? Refused : m_state;
            return Q_EMIT changed();
        }
        m_today = std::move(report);
        m_state = Loaded;
        if (m_usualOf != m_today->period.to.value)
            askUsual(m_today->period.to);
        show();
    });
}

void TodayStore::askUsual(const LocalDate &today)
{
    m_usualOf = today.value;
    const QDate date = QDate::fromString(today.value, Qt::ISODate);
    const reports::AskReport question{LocalDate(date.addDays(-usualDaysBack).toString(Qt::ISODate)),
        LocalDate(date.addDays(-1).toString(Qt::ISODate))};
    m_line.send(question, m_staff.token(), [this](const Reply &reply) {
        auto report = reply.isGood() ? reply.as<reports::Report>() : std::nullopt;
        if (!report) {
            m_usualOf.clear();
            return;
        }
        m_usual = std::move(report->period);
        show();
    });
}

void TodayStore::beat()
{
    const Instant now = m_line.clock().now();
    if (!m_isAsking && m_staff.isSignedIn() && m_line.isConnected() && now >= m_askAgainAt
        && management.has(m_staff.role()))
        ask();
    if (m_isOld || now >= m_shownAt + betweenShows)
        show();
}

void TodayStore::clear()
{
    m_today.reset();
    m_usual.reset();
    m_usualOf.clear();
    m_state = Loading;
    m_askAgainAt = {};
    for (TableRows *rows : {&m_hours, &m_selling, &m_runningOut})
        rows->show({});
    Q_EMIT changed();
}

void TodayStore::show()
{
    m_isOld = false;
    m_shownAt = m_line.clock().now();
    if (m_today) {
        showHours();
        showSelling();
        showRunningOut();
    }
    showOvens();
    showAlarms();
    Q_EMIT changed();
}

void TodayStore::showHours()
{
    const int now = m_form.localTime(m_shelf.now()).time().hour();
    std::map<int, std::pair<qint64, qint64>> today; // orders and gross
    std::map<int, qint64> usual;
    for (const reports::HourFigures &hour : m_today->period.hours)
        today[int(hour.hour)] = {hour.orders, hour.gross.amount};
    if (m_usual && m_usual->days > 0)
        for (const reports::HourFigures &hour : m_usual->hours)
            usual[int(hour.hour)] = hour.gross.amount / m_usual->days;
    int first = now, last = now;
    for (const auto &[hour, figures] : today)
        first = std::min(first, hour), last = std::max(last, hour);
    for (const auto &[hour, gross] : usual)
        first = std::min(first, hour), last = std::max(last, hour);
    std::vector<TableRows::Row> rows;
    for (int hour = first; hour <= last; ++hour)
        rows.push_back(
            {hour, today[hour].first, today[hour].second, usual[hour], m_form.money(today[hour].second), hour == now});
    m_hours.show(rows);
}

void TodayStore::showSelling()
{
    std::vector<TableRows::Row> rows;
    qint64 most = 1;
    for (const reports::ProductFigures &product : m_today->period.products) {
        if (rows.size() == bestSellers || product.sold == 0)
            break;
        most = std::max(most, qint64(product.gross.amount));
        const QString sku = product.sku;
        rows.push_back({sku, m_names.nameOf(sku), m_names.pictureOf(sku), m_names.categoryOf(sku), qint64(product.sold),
            double(product.gross.amount) / double(most), m_form.money(product.gross.amount)});
    }
    m_selling.show(rows);
}

std::optional<production::Batch> TodayStore::nextFromOven(const QString &sku) const
{
    std::optional<production::Batch> next;
    for (const production::Batch &batch : m_plan.batches)
        if (batch.sku.value == sku
            && (batch.state == production::BatchState::Planned || batch.state == production::BatchState::Baking)
            && batch.doneAt >= m_shelf.now() && (!next || batch.doneAt < next->doneAt))
            next = batch;
    return next;
}

void TodayStore::showRunningOut()
{
    struct Ending {
        QString sku;
        qint64 left;
        Instant at;
    };
    const Instant now = m_shelf.now();
    const Instant opened = m_day && m_day->opensAt ? *m_day->opensAt : now - 8h;
    std::vector<Ending> endings;
    for (const reports::ProductFigures &product : m_today->period.products) {
        if (product.added == 0) // made to order
            continue;
        const std::vector<ShelfUnit> *units = m_shelf.unitsOf(product.sku);
        const qint64 left =
            units ? std::count_if(units->begin(), units->end(), [](const ShelfUnit &unit) { return !unit.order; }) : 0;
        const auto at = runsOutAt(left, product.sold, opened, now);
        if (at && *at <= now + soon && (!m_day || !m_day->closesAt || *at < *m_day->closesAt))
            endings.push_back({product.sku, left, *at});
    }
    std::sort(endings.begin(), endings.end(), [](const Ending &one, const Ending &other) {
        return std::pair(one.at, one.sku) < std::pair(other.at, other.sku);
    });
    std::vector<TableRows::Row> rows;
    for (const Ending &ending : endings) {
        const auto next = nextFromOven(ending.sku);
        rows.push_back({ending.sku, m_names.nameOf(ending.sku), m_names.pictureOf(ending.sku),
            m_names.categoryOf(ending.sku), ending.left, int((ending.at - now) / 1min), m_form.clockTime(ending.at),
            next ? m_form.clockTime(next->doneAt) : QString()});
    }
    m_runningOut.show(rows);
}

void TodayStore::showOvens()
{
    const Instant now = m_shelf.now();
    std::vector<TableRows::Row> rows;
    for (const auto &[name, oven] : m_ovenViews) {
        QStringList what;
        Instant doneAt;
        for (const production::BakingBatch &batch : oven.batches) {
            what << m_form.number(batch.quantity) + u" × "_s + m_names.nameOf(batch.sku);
            doneAt = std::max(doneAt, batch.doneAt);
        }
        double progress = 0;
        for (const production::Batch &batch : m_plan.batches)
            if (!oven.batches.empty() && batch.batch == oven.batches.front().batch && batch.doneAt > batch.startsAt)
                progress = double((now - batch.startsAt).count()) / double((batch.doneAt - batch.startsAt).count());
        rows.push_back({name, oven.name.value, int(oven.condition),
            oven.condition == production::OvenState::OutOfService && oven.reason ? oven.reason->value
                                                                                 : what.join(u" · "_s),
            what.isEmpty() ? -1 : std::max(0, int((doneAt - now) / 1min)),
            what.isEmpty() ? QString() : m_form.clockTime(doneAt), oven.celsius ? int(*oven.celsius) : -1,
            std::clamp(progress, 0.0, 1.0)});
    }
    m_ovens.show(rows);
}

void TodayStore::showAlarms()
{
    const Instant since = m_day && m_day->opensAt ? *m_day->opensAt - 6h : m_shelf.now() - 24h;
    std::vector<TableRows::Row> rows;
    for (const Alarms::Alarm &alarm : Alarms::among(m_presences, m_ovenViews, m_plan, since)) {
        const QString what = alarm.kind == Alarms::BatchFailed ? m_names.nameOf(alarm.what) : alarm.what;
        const QString key = QString::number(alarm.kind) + alarm.what + alarm.detail + QString::number(rows.size());
        rows.push_back({key, int(alarm.kind), what, alarm.detail});
    }
    m_alarms.show(rows);
}

QString TodayStore::takings() const
{
    return m_today ? m_form.money(m_today->period.gross.amount - m_today->period.refunded.amount) : QString();
}

QString TodayStore::usual() const
{
    const QTime now = m_form.localTime(m_shelf.now()).time();
    return m_usual && m_usual->days > 0 ? m_form.money(usualBy(*m_usual, now.hour(), now.minute())) : QString();
}

int TodayStore::againstUsual() const
{
    const QTime now = m_form.localTime(m_shelf.now()).time();
    const qint64 usual = m_usual ? usualBy(*m_usual, now.hour(), now.minute()) : 0;
    return m_today && usual > 0 ? int((m_today->period.gross.amount - usual) * 100 / usual) : 0;
}

QString TodayStore::average() const
{
    const qint64 completed = m_today ? qint64(m_today->period.completed) : 0;
    return completed > 0 ? m_form.money(m_today->period.gross.amount / completed) : QString();
}

QString TodayStore::wasteValue() const { return m_today ? m_form.money(m_today->period.wasteValue.amount) : QString(); }

QString TodayStore::knownTo() const { return m_today ? m_form.clockTime(m_today->knownTo) : QString(); }
QString TodayStore::opensAt() const { return m_day && m_day->opensAt ? m_form.clockTime(*m_day->opensAt) : QString(); }

QString TodayStore::closesAt() const
{
    return m_day && m_day->closesAt ? m_form.clockTime(*m_day->closesAt) : QString();
}

TodayStore::Day TodayStore::day() const { return m_day ? Day(int(m_day->status)) : AlwaysOpen; }

}
