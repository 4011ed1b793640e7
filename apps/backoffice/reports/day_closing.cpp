// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/reports/day_closing.h"

#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds betweenGlances = 3s;

}

DayClosing::DayClosing(ShopLine &line, StaffSession &staff, const ShelfStore &shelf, const ProductNames &names,
    CashDrawers &drawers, ReportStore &report, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_shelf(shelf)
    , m_names(names)
    , m_drawers(drawers)
    , m_report(report)
    , m_form(form)
{
    m_line.watchState<merchant::Today>([this](const merchant::Today &day) { learn(day); });
    connect(&m_shelf, &ShelfStore::changed, this, &DayClosing::changed);
    connect(&m_form, &LocalForm::changed, this, [this] {
        showOrders();
        showWaste();
        Q_EMIT changed();
    });
}

// The day that was begun with is the one that is closed, whatever opens meanwhile.
void DayClosing::learn(const merchant::Today &day)
{
    using merchant::DayStatus;
    m_day = day;
    if (m_step != NotBegun && !m_date.isEmpty())
        m_isClosed =
            m_isClosed || (day.date.value == m_date && day.status == DayStatus::Closed) || day.date.value > m_date;
    m_askAgainAt = {};
    Q_EMIT changed();
}

DayClosing::State DayClosing::state() const
{
    using merchant::DayStatus;
    if (m_isClosed)
        return Closed;
    if (m_isSigning)
        return Signing;
    if (m_isRefused)
        return Refused;
    if (m_isUnanswered)
        return NoAnswer;
    if (!m_day || m_day->status == DayStatus::Scheduled || m_day->status == DayStatus::DayOff
        || m_day->status == DayStatus::Missed)
        return NotOpenYet;
    return m_day->status == DayStatus::Closing ? Settling : Open;
}

QString DayClosing::day() const
{
    const QString date = m_date.isEmpty() && m_day ? m_day->date.value : m_date;
    return date.isEmpty() ? QString() : ReportWords(m_form.language()).date(LocalDate(date));
}

QString DayClosing::closesAt() const
{
    return m_day && m_day->closesAt ? m_form.clockTime(*m_day->closesAt) : QString();
}

QString DayClosing::onShelfValue() const
{
    qint64 value = 0;
    for (int row = 0; row < m_shelf.rowCount(); ++row) {
        const QString sku = m_shelf.data(m_shelf.index(row), ShelfStore::SkuRole).toString();
        if (const auto *units = m_shelf.unitsOf(sku))
            value += qint64(units->size()) * m_names.priceOf(sku);
    }
    return m_form.money(value);
}

QString DayClosing::takings() const
{
    return m_form.money(m_told ? m_told->period.gross.amount - m_told->period.refunded.amount : 0);
}

void DayClosing::begin()
{
    leave();
    m_step = OpenOrders;
    m_date = m_day ? m_day->date.value : QString();
    m_isClosed = m_day && m_day->status == merchant::DayStatus::Closed;
    m_drawers.beginCounting();
    ask();
    Q_EMIT changed();
}

void DayClosing::leave()
{
    m_step = NotBegun;
    m_date.clear();
    m_told.reset();
    m_waiting.clear();
    m_signing.clear();
    m_isSigning = m_isRefused = m_isUnanswered = m_isClosed = false;
    m_openOrders.show({});
    m_waste.show({});
    Q_EMIT changed();
}

void DayClosing::goTo(Step step)
{
    if (m_step == NotBegun || m_step == Done || step == NotBegun || (step == Done && !m_isClosed))
        return;
    m_step = step;
    if (step == Done)
        m_report.showDays(m_date, m_date);
    m_askAgainAt = {};
    Q_EMIT changed();
}

void DayClosing::sign(const QString &reason)
{
    if (m_step != Sign || m_isSigning || m_isClosed || !m_day || reason.trimmed().isEmpty())
        return;
    if (m_signing.isEmpty() || !m_isUnanswered)
        m_signing = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_isSigning = true;
    m_isRefused = m_isUnanswered = false;
    Q_EMIT changed();
    const QString now = m_form.localTime(m_line.clock().shopNow()).toString(u"HH:mm"_s);
    merchant::CloseEarly request{LocalTime(now), Reason(reason.trimmed().left(200))};
    m_line.send(
        request, m_staff.token(),
        [this, date = m_date](const Reply &reply) {
            if (date != m_date)
                return;
            m_isSigning = false;
            m_isUnanswered = reply.status == 0 || reply.status == 503;
            m_isRefused = !m_isUnanswered && !reply.isGood() && !reply.is<merchant::DayIsOver>();
            m_askAgainAt = {};
            Q_EMIT changed();
        },
        m_signing);
}

void DayClosing::beat()
{
    if (m_step == NotBegun || !m_line.isConnected() || m_line.clock().now() < m_askAgainAt)
        return;
    ask();
    if (m_isClosed && m_step == Sign)
        goTo(Done);
}

void DayClosing::ask()
{
    m_askAgainAt = m_line.clock().now() + betweenGlances;
    for (const auto status : {orders::OrderStatus::Placed, orders::OrderStatus::Reserved, orders::OrderStatus::Paid})
        askOpen(status);
    const auto heard = [this](const Reply &reply) {
        if (auto report = reply.isGood() ? reply.as<reports::Report>() : std::nullopt)
            m_told = std::move(report);
        showWaste();
        Q_EMIT changed();
    };
    if (m_date.isEmpty())
        m_line.send(reports::AskToday{}, m_staff.token(), heard);
    else
        m_line.send(reports::AskReport{LocalDate(m_date), LocalDate(m_date)}, m_staff.token(), heard);
}

void DayClosing::askOpen(orders::OrderStatus status)
{
    orders::AskOrders question;
    question.limit = 100;
    question.status = status;
    m_line.send(question, m_staff.token(), [this, status](const Reply &reply) {
        const auto page = reply.isGood() ? reply.as<orders::OrderPage>() : std::nullopt;
        if (!page || m_step == NotBegun)
            return;
        m_waiting[int(status)] = page->orders;
        showOrders();
    });
}

void DayClosing::showOrders()
{
    std::vector<const orders::OrderView *> all;
    for (const auto &[status, waiting] : m_waiting)
        for (const orders::OrderView &order : waiting)
            all.push_back(&order);
    std::sort(
        all.begin(), all.end(), [](const auto *one, const auto *other) { return one->placedAt < other->placedAt; });
    std::vector<TableRows::Row> rows;
    for (const orders::OrderView *order : all)
        rows.push_back(
            {order->order.text(), order->number.value, m_form.dayAndTime(m_form.byShopClock(order->placedAt)),
                m_form.money(order->total.amount), int(order->status)});
    m_openOrders.show(rows);
    Q_EMIT changed();
}

void DayClosing::showWaste()
{
    if (!m_told)
        return m_waste.show({});
    const ReportWords words(m_form.language());
    std::vector<TableRows::Row> rows;
    for (const reports::WasteFigures &waste : m_told->period.waste)
        rows.push_back({waste.reason.value, words.word(waste.reason.value), m_form.number(waste.units),
            m_form.money(waste.value.amount)});
    m_waste.show(rows);
}

}
