// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/order_desk.h"

#include "apps/kiosk/till/line_words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

OrderDesk::OrderDesk(
    ShopLine &line, StaffSession &staff, TillDrawer &drawer, const MenuStore &menu, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_drawer(drawer)
    , m_menu(menu)
    , m_form(form)
{
    connect(&m_form, &LocalForm::changed, this, [this] {
        if (!m_orders.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT changed();
    });
}

// A number comes again after some days; the latest order under it is the one in somebody's hand.
void OrderDesk::find(const QString &number)
{
    m_number = number.trimmed().toUpper();
    orders::AskOrders question;
    question.limit = 30;
    if (!m_number.isEmpty())
        question.number = Text<1, 16>(m_number.left(16));
    Q_EMIT changed();
    m_line.send(question, m_staff.token(), [this, asked = m_number](const Reply &reply) {
        auto page = reply.isGood() ? reply.as<orders::OrderPage>() : std::nullopt;
        if (!page || asked != m_number)
            return;
        beginResetModel();
        m_orders = std::move(page->orders);
        endResetModel();
        if (!m_number.isEmpty() && !m_orders.empty())
            open(m_orders.front().order.text());
        Q_EMIT changed();
    });
}

void OrderDesk::open(const QString &order)
{
    const auto found = std::find_if(
        m_orders.begin(), m_orders.end(), [&order](const auto &known) { return known.order.text() == order; });
    if (found == m_orders.end())
        return;
    m_open = *found;
    m_chosen.assign(m_open->lines.size(), 0);
    m_givenBack.clear();
    m_refusal.clear();
    Q_EMIT dataChanged(index(0), index(count() - 1), {IsPickedRole});
    Q_EMIT changed();
    Q_EMIT refundedNow();
}

void OrderDesk::close()
{
    m_open.reset();
    m_chosen.clear();
    if (!m_orders.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {IsPickedRole});
    Q_EMIT changed();
}

void OrderDesk::clear()
{
    beginResetModel();
    m_orders.clear();
    endResetModel();
    m_number.clear();
    close();
}

OrderDesk::Standing OrderDesk::standingOf(const orders::OrderView &order)
{
    using orders::OrderStatus;
    if (order.status == OrderStatus::Refunded)
        return order.refunded.amount < order.total.amount ? PartlyPaidBack : PaidBack;
    if (order.status == OrderStatus::Refused || order.status == OrderStatus::Cancelled)
        return NotSold;
    if (order.status != OrderStatus::Completed || !order.fulfilment)
        return OnItsWay;
    switch (*order.fulfilment) {
    case orders::Fulfilment::Preparing:
        return BeingPrepared;
    case orders::Fulfilment::Ready:
        return ToFetch;
    case orders::Fulfilment::Collected:
        return Fetched;
    case orders::Fulfilment::CalledOff:
        return PaidBack;
    }
    return OnItsWay;
}

QString OrderDesk::refunded() const
{
    return m_open && m_open->refunded.amount > 0 ? m_form.money(m_open->refunded.amount) : QString();
}

bool OrderDesk::mayRefund() const
{
    return m_open
        && (m_open->status == orders::OrderStatus::Completed || m_open->status == orders::OrderStatus::Refunded)
        && m_open->refunded.amount < m_open->total.amount;
}

QString OrderDesk::lineWords(int line) const
{
    return line < lineCount() ? wordsOf(m_menu, m_form, m_open->lines[size_t(line)]) : QString();
}

QString OrderDesk::linePrice(int line) const
{
    if (line >= lineCount())
        return {};
    const orders::PricedLine &priced = m_open->lines[size_t(line)];
    return m_form.money(priced.unitPrice.amount * priced.quantity);
}

int OrderDesk::mostPieces(int line) const
{
    if (line < 0 || line >= lineCount())
        return 0;
    const orders::PricedLine &priced = m_open->lines[size_t(line)];
    const qint64 left = m_open->total.amount - m_open->refunded.amount - chosenMoney();
    const qint64 price = priced.unitPrice.amount;
    const qint64 affordable = price > 0 ? chosen(line) + std::max<qint64>(0, left / price) : priced.quantity.value;
    return int(std::min<qint64>(priced.quantity, affordable));
}

int OrderDesk::chosen(int line) const { return line < int(m_chosen.size()) ? m_chosen[size_t(line)] : 0; }

void OrderDesk::choose(int line, int pieces)
{
    if (line < 0 || line >= lineCount())
        return;
    m_chosen[size_t(line)] = std::clamp(pieces, 0, mostPieces(line));
    Q_EMIT changed();
}

int OrderDesk::chosenPieces() const { return std::accumulate(m_chosen.begin(), m_chosen.end(), 0); }

// Nothing chosen: all that is left.
QString OrderDesk::chosenAmount() const
{
    if (!m_open)
        return {};
    if (chosenPieces() == 0)
        return m_form.money(m_open->total.amount - m_open->refunded.amount);
    return m_form.money(chosenMoney());
}

qint64 OrderDesk::chosenMoney() const
{
    qint64 amount = 0;
    for (size_t line = 0; line < m_chosen.size(); ++line)
        amount += m_open->lines[line].unitPrice.amount * m_chosen[line];
    return amount;
}

void OrderDesk::refund(const QByteArray &token, const QString &reason)
{
    if (!m_open)
        return;
    m_givenBack.clear();
    m_refusal.clear();
    Q_EMIT refundedNow();
    orders::RefundOrder request;
    request.order = m_open->order;
    request.drawer = m_drawer.drawer(); // where it was paid in cash
    const bool isCash = m_open->method == orders::PaymentMethod::Cash;
    if (!reason.trimmed().isEmpty())
        request.reason = Reason(reason.trimmed().left(200));
    List<orders::OrderLine, 1, 50> lines;
    for (size_t line = 0; line < m_chosen.size(); ++line)
        if (m_chosen[line] > 0)
            lines.push_back(
                {m_open->lines[line].sku, m_chosen[line], m_open->lines[line].options, m_open->lines[line].batch});
    if (!lines.empty())
        request.lines = lines;
    m_line.send(request, token, [this, order = request.order, isCash](const Reply &reply) {
        const auto refunded = reply.isGood() ? reply.as<orders::Refunded>() : std::nullopt;
        m_givenBack = refunded ? m_form.money(refunded->refunded.amount) : QString();
        if (refunded && isCash)
            m_drawer.open();
        m_refusal = refunded ? QString() : reply.status == 0 ? u"not-answered"_s : reply.refusal();
        reopen(order);
        Q_EMIT refundedNow();
    });
}

void OrderDesk::reopen(const Id &order)
{
    m_line.send(orders::AskOrder{order}, m_staff.token(), [this](const Reply &reply) {
        const auto view = reply.isGood() ? reply.as<orders::OrderView>() : std::nullopt;
        if (!view)
            return;
        for (orders::OrderView &known : m_orders)
            if (known.order == view->order)
                known = *view;
        if (m_open && m_open->order == view->order) {
            m_open = *view;
            m_chosen.assign(m_open->lines.size(), 0);
        }
        if (!m_orders.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT changed();
    });
}

int OrderDesk::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant OrderDesk::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const orders::OrderView &order = m_orders[size_t(index.row())];
    switch (role) {
    case OrderRole:
        return order.order.text();
    case NumberRole:
        return order.number.value;
    case TotalRole:
        return m_form.money(order.total.amount);
    case TimeRole:
        return m_form.clockTime(order.placedAt);
    case StandingRole:
        return standingOf(order);
    case IsPickedRole:
        return m_open && m_open->order == order.order;
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderDesk::roleNames() const
{
    return {{OrderRole, "order"}, {NumberRole, "number"}, {TotalRole, "total"}, {TimeRole, "time"},
        {StandingRole, "standing"}, {IsPickedRole, "isPicked"}};
}

}
