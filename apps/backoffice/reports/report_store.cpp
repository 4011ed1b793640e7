// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/reports/report_store.h"

#include "apps/backoffice/reports/sheet_order.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds whileItGoesOn = 15s; // a day that is not over is asked for again
constexpr int mostDayColumns = 31;

LocalDate dateOf(QDate day) { return LocalDate(day.toString(Qt::ISODate)); }

// What a topic shows of the printed report, by the titles of its tables.
QStringList sheetsOf(ReportTopics::Topic topic)
{
    switch (topic) {
    case ReportTopics::Sales:
        return {u"Overview"_s, u"Products"_s, u"Hours"_s};
    case ReportTopics::Waste:
        return {u"Waste"_s, u"Shelf"_s};
    case ReportTopics::Freshness:
        return {u"Shelf"_s, u"Ovens"_s, u"Batches"_s};
    case ReportTopics::Payments:
        return {u"Means of payment"_s};
    case ReportTopics::Taxes:
        return {u"Taxes"_s};
    case ReportTopics::Drawers:
        return {u"Drawers"_s};
    }
    return {};
}

QVariantMap shownSheet(const Sheet &sheet)
{
    QStringList titles;
    QVariantList numbers, rows;
    for (const Sheet::Column &column : sheet.columns) {
        titles << column.title;
        numbers << column.isNumber;
    }
    for (const QStringList &row : sheet.rows)
        rows << QVariant(row);
    return {{u"title"_s, sheet.title}, {u"titles"_s, titles}, {u"numbers"_s, numbers}, {u"rows"_s, rows},
        {u"total"_s, sheet.total}, {u"note"_s, sheet.note}};
}

}

ReportStore::ReportStore(ShopLine &line, StaffSession &staff, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_names(names)
    , m_form(form)
{
    connect(&m_names, &ProductNames::changed, this, &ReportStore::show);
    connect(&m_form, &LocalForm::changed, this, &ReportStore::show);
}

void ReportStore::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    if (kind == Range)
        return Q_EMIT changed(); // the days stay, until others are named
    goTo(periodAround(ReportPeriod::Kind(kind), m_period.to));
}

void ReportStore::setTopic(ReportTopics::Topic topic)
{
    if (topic == m_topic)
        return;
    m_topic = topic;
    show();
}

ReportStore::Column ReportStore::column() const
{
    return m_period.days() == 1 ? Hours : m_period.days() <= mostDayColumns ? Days : Months;
}

void ReportStore::step(int steps)
{
    if (!m_period.from.isValid())
        return;
    const ReportPeriod next = neighbourOf(ReportPeriod::Kind(m_kind), m_period, steps);
    if (next.from <= m_today)
        goTo(next);
}

void ReportStore::showDays(const QString &from, const QString &to)
{
    const QDate first = QDate::fromString(from, Qt::ISODate), last = QDate::fromString(to, Qt::ISODate);
    if (!first.isValid() || !last.isValid())
        return;
    m_kind = first == last ? Day : Range;
    m_today = std::max(m_today, last); // who names it knows of it
    goTo({first, last});
}

void ReportStore::openColumn(int column)
{
    const QString key = m_columns.data(m_columns.index(column), Qt::UserRole).toString();
    if (this->column() == Hours || key.isEmpty())
        return;
    m_kind = this->column() == Days ? Day : Month;
    goTo(periodAround(
        ReportPeriod::Kind(m_kind), QDate::fromString(key.size() == 7 ? key + u"-01"_s : key, Qt::ISODate)));
}

void ReportStore::goTo(const ReportPeriod &period)
{
    m_period = m_today.isValid() ? withinReach(period, m_today) : period;
    ++m_asked;
    m_isAsking = false;
    m_askAgainAt = {};
    m_days.clear();
    Q_EMIT periodChanged();
    Q_EMIT changed();
    beat();
}

void ReportStore::ask()
{
    m_isAsking = true;
    const auto heard = [this, asked = m_asked](const Reply &reply) {
        if (asked != m_asked)
            return;
        m_isAsking = false;
        auto report = reply.isGood() ? reply.as<reports::Report>() : std::nullopt;
        if (!report) {
            m_state = reply.status == 403 ? Refused : m_told ? m_state : NotReached;
            m_askAgainAt = m_line.clock().now() + askedAgainAfter;
            return Q_EMIT changed();
        }
        const bool isFinal = report->period.isFinal;
        if (!m_period.from.isValid()) {
            m_today = QDate::fromString(report->period.to.value, Qt::ISODate);
            m_period = {m_today, m_today};
            if (m_kind == Week || m_kind == Month)
                return goTo(periodAround(ReportPeriod::Kind(m_kind), m_today));
            Q_EMIT periodChanged();
        }
        m_told = std::move(report);
        m_state = Loaded;
        // Drawers are counted when the day has been closed.
        m_askAgainAt = m_line.clock().now() + (isFinal && m_period.to < m_today ? 24h : whileItGoesOn);
        if (column() != Hours)
            askDays({});
        show();
    };
    if (m_period.from.isValid())
        m_line.send(reports::AskReport{dateOf(m_period.from), dateOf(m_period.to)}, m_staff.token(), heard);
    else
        m_line.send(reports::AskToday{}, m_staff.token(), heard);
}

// Newest first, until those before the period are there too.
void ReportStore::askDays(std::optional<Cursor> after)
{
    reports::AskDays question;
    question.limit = 100;
    question.after = std::move(after);
    m_line.send(question, m_staff.token(), [this, asked = m_asked](const Reply &reply) {
        const auto page = reply.isGood() ? reply.as<reports::DayPage>() : std::nullopt;
        if (asked != m_asked || !page || !m_told)
            return;
        for (const reports::DayLine &day : page->days)
            m_days[day.date.value] = day;
        if (page->next && !page->days.empty() && page->days.back().date.value > m_told->before.from.value)
            askDays(page->next);
        showColumns();
        Q_EMIT changed();
    });
}

void ReportStore::beat()
{
    if (!m_isAsking && m_staff.isSignedIn() && m_line.isConnected() && m_line.clock().now() >= m_askAgainAt
        && management.has(m_staff.role()))
        ask();
}

// Whoever comes next begins with today.
void ReportStore::clear()
{
    ++m_asked;
    m_isAsking = false;
    m_askAgainAt = {};
    m_told.reset();
    m_report.reset();
    m_days.clear();
    m_document = {};
    m_period = {};
    m_today = {};
    m_kind = Day;
    m_topic = ReportTopics::Sales;
    m_state = Loading;
    for (TableRows *rows : {&m_figures, &m_columns, &m_bars, &m_moreBars})
        rows->show({});
    m_tables.clear();
    Q_EMIT tablesChanged();
    Q_EMIT changed();
}

QString ReportStore::spelt(ReportTopics::Form form, std::optional<qint64> value) const
{
    if (!value)
        return u"–"_s;
    switch (form) {
    case ReportTopics::Form::Amount:
        return m_form.money(*value);
    case ReportTopics::Form::Number:
        return m_form.number(*value);
    case ReportTopics::Form::Rate:
        return m_words->percent(*value);
    case ReportTopics::Form::Minutes:
        return m_words->minutes(*value);
    }
    return {};
}

void ReportStore::show()
{
    m_words.emplace(m_form.language());
    if (!m_told)
        return Q_EMIT changed();
    m_report = m_told;
    for (reports::Figures *figures : {&m_report->period, &m_report->before})
        for (reports::ProductFigures &product : figures->products)
            if (const QString name = m_names.nameOf(product.sku); name != product.sku.value)
                product.name = menu::ProductName(name);
    m_document = documentOf(*m_report, *m_words);
    showFigures();
    showColumns();
    const auto bars = ReportTopics::barsOf(m_topic, m_report->period, m_report->before);
    m_bars.show(bars.empty() ? std::vector<TableRows::Row>() : rowsOf(bars[0]));
    m_moreBars.show(bars.size() < 2 ? std::vector<TableRows::Row>() : rowsOf(bars[1]));
    showTables();
    Q_EMIT changed();
}

void ReportStore::showFigures()
{
    const bool isWhole = column() != Hours
        || (m_report->state != reports::DayState::Open && m_report->state != reports::DayState::Closing);
    std::vector<TableRows::Row> rows;
    for (const ReportTopics::Told &told : ReportTopics::figuresOf(m_topic, m_report->period, m_report->before)) {
        // A day that goes on is not to be measured by a whole one.
        const auto change = isWhole ? ReportTopics::changeOf(told) : std::nullopt;
        const bool isGood = !change || told.better == ReportTopics::Better::Neither
            || (told.better == ReportTopics::Better::More) == (*change >= 0) || std::abs(*change) <= 5;
        rows.push_back({int(told.measure), spelt(told.form, told.now), change ? QVariant(*change) : QVariant(), isGood,
            told.before ? spelt(told.form, told.before) : QString(), int(told.behind)});
    }
    m_figures.show(rows);
}

void ReportStore::showColumns()
{
    struct Shown {
        int label = 0;
        qint64 orders = 0, gross = 0, before = 0;
    };
    std::map<QString, Shown> all;
    if (!m_report || m_topic != ReportTopics::Sales)
        return m_columns.show({});
    const auto hourKey = [](const reports::HourFigures &hour) {
        return u"%1"_s.arg(qint64(hour.hour), 2, 10, QChar(u'0'));
    };
    if (column() == Hours) {
        for (const reports::HourFigures &hour : m_report->period.hours)
            all[hourKey(hour)] = {int(hour.hour), hour.orders, hour.gross.amount, 0};
        for (const reports::HourFigures &hour : m_report->before.hours) {
            all[hourKey(hour)].label = int(hour.hour);
            all[hourKey(hour)].before = hour.gross.amount;
        }
        const int first = all.empty() ? 0 : all.begin()->second.label,
                  last = all.empty() ? 0 : all.rbegin()->second.label;
        for (int hour = first; hour < last; ++hour)
            all.try_emplace(u"%1"_s.arg(hour, 2, 10, QChar(u'0'))).first->second.label = hour;
    } else {
        const int days = m_period.days();
        for (QDate day = m_period.from; day <= m_period.to; day = day.addDays(1)) {
            const bool isDay = column() == Days;
            Shown &each = all[isDay ? day.toString(Qt::ISODate) : day.toString(u"yyyy-MM"_s)];
            each.label = isDay ? day.day() : day.month();
            if (const auto found = m_days.find(day.toString(Qt::ISODate)); found != m_days.end()) {
                each.orders += found->second.completed;
                each.gross += found->second.gross.amount;
            }
            const auto earlier = m_days.find(day.addDays(-days).toString(Qt::ISODate));
            each.before += earlier == m_days.end() ? 0 : earlier->second.gross.amount.value;
        }
    }
    std::vector<TableRows::Row> rows;
    for (const auto &[key, each] : all)
        rows.push_back({key, each.label, each.orders, each.gross, each.before, m_form.money(each.gross), false});
    m_columns.show(rows);
}

std::vector<TableRows::Row> ReportStore::rowsOf(const ReportTopics::Bars &bars) const
{
    qint64 most = 1;
    for (const ReportTopics::Bar &bar : bars.bars)
        most = std::max({most, bar.value, bar.before});
    std::vector<TableRows::Row> rows;
    const bool isProduct = bars.narrow == ReportTopics::Narrow::Product;
    for (const ReportTopics::Bar &bar : bars.bars)
        rows.push_back({bar.word, isProduct ? m_names.nameOf(bar.word) : m_words->word(bar.word),
            isProduct ? m_names.pictureOf(bar.word) : QString(), isProduct ? m_names.categoryOf(bar.word) : QString(),
            isProduct, spelt(bars.form, bar.value), bar.count ? m_form.number(*bar.count) : QString(),
            double(bar.value) / double(most), double(bar.before) / double(most),
            bar.before > 0 ? spelt(bars.form, bar.before) : QString(), int(bars.behind)});
    return rows;
}

QVariantMap ReportStore::sortedSheet(QVariantMap sheet) const
{
    const auto found = m_sorted.find(sheet[u"title"_s].toString());
    const Sorted sorted = found == m_sorted.end() ? Sorted{} : found->second;
    sheet[u"sorted"_s] = sorted.column;
    sheet[u"isDescending"_s] = sorted.isDescending;
    if (sorted.column >= 0)
        sheet[u"rows"_s] = inOrder(sheet[u"rows"_s].toList(), sorted.column,
            sheet[u"numbers"_s].toList().value(sorted.column).toBool(), sorted.isDescending, m_form.locale());
    return sheet;
}

void ReportStore::sortTable(const QString &title, int column)
{
    Sorted &sorted = m_sorted[title];
    if (sorted.column != column)
        sorted = {column, false};
    else if (!sorted.isDescending)
        sorted.isDescending = true;
    else
        sorted = {};
    showTables();
}

void ReportStore::showTables()
{
    QVariantList tables;
    for (const QString &title : sheetsOf(m_topic))
        for (const Sheet &sheet : m_document.sheets)
            if (sheet.title == m_words->word(title))
                tables << sortedSheet(shownSheet(sheet));
    if (tables == m_tables)
        return; // what somebody looks at stays as it is
    m_tables = tables;
    Q_EMIT tablesChanged();
}

}
