// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/orders/order_page.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {

OrderPage::OrderPage(
    ShopLine &line, StaffSession &staff, const OrderStories &stories, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_stories(stories)
    , m_names(names)
    , m_form(form)
{
    connect(&m_stories, &OrderStories::told, this, [this](const Id &order) {
        if (order != m_order)
            return;
        m_isOld = true;
        showSteps();
    });
    connect(&m_names, &ProductNames::changed, this, [this] { // also in another language
        if (m_view)
            showOrigins();
        Q_EMIT changed();
    });
}

void OrderPage::open(const QString &order)
{
    const auto id = Id::parse(order);
    if (!id)
        return close();
    if (id == m_order && m_state == Open)
        return;
    close();
    m_order = id;
    m_state = Loading;
    showSteps();
    ask();
}

void OrderPage::close()
{
    beginResetModel();
    m_steps.clear();
    endResetModel();
    m_origins.show({});
    m_order.reset();
    m_view.reset();
    m_chosen.clear();
    m_state = Closed;
    m_outcome = None;
    m_givenBack.clear();
    Q_EMIT changed();
}

void OrderPage::ask()
{
    m_isOld = false;
    m_line.send(orders::AskOrder{*m_order}, m_staff.token(), [this, order = m_order](const Reply &reply) {
        if (order != m_order)
            return;
        const auto view = reply.isGood() ? reply.as<orders::OrderView>() : std::nullopt;
        if (!view) {
            if (m_state == Loading)
                m_state = reply.status == 0 ? NotReached : Unknown;
            return Q_EMIT changed();
        }
        if (!m_view)
            m_chosen.assign(view->lines.size(), 0);
        m_view = view;
        m_state = Open;
        showOrigins();
        Q_EMIT changed();
    });
}

void OrderPage::showOrigins()
{
    std::map<QString, std::pair<const orders::HandedUnit *, int>> batches;
    for (const orders::HandedUnit &unit : m_view->units) {
        const QString batch = unit.batch ? unit.batch->value : QString::fromLatin1(unit.bakedAt.text());
        auto &[first, many] = batches[batch + u' ' + unit.sku.value];
        first = &unit;
        ++many;
    }
    std::vector<TableRows::Row> rows;
    for (const auto &[key, batch] : batches) {
        const orders::HandedUnit &unit = *batch.first;
        const QString name = unit.batch ? unit.batch->value : QString();
        rows.push_back({key, name, m_names.nameOf(unit.sku), batch.second, m_form.clockTime(unit.bakedAt),
            m_form.dayAndTime(unit.bestBefore), unit.oven.has_value() && Id::parse(name).has_value()});
    }
    m_origins.show(rows);
}

// Steps are only ever added; one that is heard late stands where it belongs.
void OrderPage::showSteps()
{
    const std::vector<OrderStep> *steps = m_order ? m_stories.stepsOf(*m_order) : nullptr;
    if (steps)
        for (size_t i = 0; i < steps->size(); ++i) {
            const OrderStep &step = (*steps)[i];
            if (i < m_steps.size() && m_steps[i].event == step.event && m_steps[i].time == step.time)
                continue;
            beginInsertRows({}, int(i), int(i));
            m_steps.insert(m_steps.begin() + qsizetype(i), step);
            endInsertRows();
        }
    if (!m_steps.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WaitedRole});
    Q_EMIT changed();
}

void OrderPage::beat()
{
    if (m_isOld && m_order && m_line.isConnected())
        ask();
}

OrderPage::Waiting OrderPage::waitsFor() const
{
    if (isWhole())
        return Waiting(office::waitsFor(m_steps));
    return m_view ? Waiting(office::waitsFor(m_view->status)) : Nothing;
}

QString OrderPage::refunded() const
{
    return m_view && m_view->refunded.amount > 0 ? m_form.money(m_view->refunded.amount) : QString();
}

QString OrderPage::lineWords(int line) const
{
    return line < lineCount() ? m_names.nameOf(m_view->lines[size_t(line)].sku) : QString();
}

QString OrderPage::linePicture(int line) const
{
    return line < lineCount() ? m_names.pictureOf(m_view->lines[size_t(line)].sku) : u"unknown"_s;
}

QString OrderPage::linePrice(int line) const
{
    if (line >= lineCount())
        return {};
    const orders::PricedLine &priced = m_view->lines[size_t(line)];
    return m_form.money(priced.unitPrice.amount * priced.quantity);
}

int OrderPage::lineQuantity(int line) const
{
    return line < lineCount() ? int(m_view->lines[size_t(line)].quantity) : 0;
}

int OrderPage::chosen(int line) const { return line < int(m_chosen.size()) ? m_chosen[size_t(line)] : 0; }

void OrderPage::choose(int line, int pieces)
{
    if (line < 0 || line >= lineCount())
        return;
    m_chosen[size_t(line)] = std::clamp(pieces, 0, lineQuantity(line));
    Q_EMIT changed();
}

int OrderPage::chosenPieces() const { return std::accumulate(m_chosen.begin(), m_chosen.end(), 0); }

QString OrderPage::chosenAmount() const
{
    if (!m_view)
        return {};
    if (chosenPieces() == 0)
        return m_form.money(m_view->total.amount - m_view->refunded.amount);
    qint64 amount = 0;
    for (size_t line = 0; line < m_chosen.size(); ++line)
        amount += m_view->lines[line].unitPrice.amount * m_chosen[line];
    return m_form.money(amount);
}

bool OrderPage::mayCancel() const
{
    using orders::OrderStatus;
    return m_view && m_outcome != Working
        && (m_view->status == OrderStatus::Placed || m_view->status == OrderStatus::Reserved
            || m_view->status == OrderStatus::Paid);
}

// As at the till: money goes back in a manager's name.
bool OrderPage::mayRefund() const
{
    using orders::OrderStatus;
    return m_view && m_outcome != Working && management.has(m_staff.role())
        && (m_view->status == OrderStatus::Completed || m_view->status == OrderStatus::Refunded)
        && m_view->refunded.amount < m_view->total.amount;
}

void OrderPage::cancel()
{
    if (!mayCancel())
        return;
    m_outcome = Working;
    Q_EMIT changed();
    m_line.send(orders::CancelOrder{*m_order}, m_staff.token(), [this, order = m_order](const Reply &reply) {
        if (order == m_order)
            conclude(reply.isGood() ? Cancelled : reply.is<orders::WrongState>() ? TooLate : NoAnswer);
    });
}

void OrderPage::refund(const QString &reason)
{
    if (!mayRefund())
        return;
    m_outcome = Working;
    Q_EMIT changed();
    orders::RefundOrder request;
    request.order = *m_order;
    if (!reason.trimmed().isEmpty())
        request.reason = Reason(reason.trimmed().left(200));
    List<orders::OrderLine, 1, 50> lines;
    for (size_t line = 0; line < m_chosen.size(); ++line)
        if (m_chosen[line] > 0)
            lines.push_back(
                {m_view->lines[line].sku, m_chosen[line], m_view->lines[line].options, m_view->lines[line].batch});
    if (!lines.empty())
        request.lines = lines;
    m_line.send(request, m_staff.token(), [this, order = m_order](const Reply &reply) {
        if (order != m_order)
            return;
        const auto refunded = reply.isGood() ? reply.as<orders::Refunded>() : std::nullopt;
        m_givenBack = refunded ? m_form.money(refunded->refunded.amount) : QString();
        std::fill(m_chosen.begin(), m_chosen.end(), 0);
        conclude(refunded ? PaidBack : reply.status == 409 ? TooLate : NoAnswer);
    });
}

void OrderPage::conclude(Outcome outcome)
{
    m_outcome = outcome;
    m_isOld = true;
    Q_EMIT changed();
}

int OrderPage::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_steps.size()); }

QVariant OrderPage::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const size_t row = size_t(index.row());
    const OrderStep &step = m_steps[row];
    switch (role) {
    case ServiceRole:
        return step.service;
    case EventRole:
        return step.event;
    case TimeRole:
        return m_form.clockTime(m_form.byShopClock(step.time));
    case WaitedRole: // since the step before, in ms
        return row == 0 ? 0 : int((step.time - m_steps[row - 1].time).count());
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderPage::roleNames() const
{
    return {{ServiceRole, "service"}, {EventRole, "event"}, {TimeRole, "time"}, {WaitedRole, "waited"}};
}

}
