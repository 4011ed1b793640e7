// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/orders/order_list.h"

#include "shared/contracts/bank.h"
#include "shared/contracts/inventory.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int pageSize = 100;
constexpr size_t mostReadAnew = 2'000; // of those that are shown; others are read again as somebody scrolls
constexpr qsizetype longestSearch = 36, longestNumber = 16; // an id, an order's number

template <typename Lines>
std::vector<std::pair<QString, qint64>> piecesOf(const Lines &lines)
{
    std::vector<std::pair<QString, qint64>> pieces;
    for (const orders::PricedLine &line : lines)
        pieces.emplace_back(line.sku, line.quantity);
    return pieces;
}

}

OrderList::OrderList(
    ShopLine &line, StaffSession &staff, Journals &journals, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_names(names)
    , m_form(form)
{
    using orders::OrderStatus;
    journals.on<orders::OrderPlaced>([this](const orders::OrderPlaced &placed) { take(placed); });
    journals.on<inventory::StockReserved>(
        [this](const inventory::StockReserved &event) { move(event.order, OrderStatus::Reserved); });
    journals.on<bank::PaymentTaken>([this](const bank::PaymentTaken &event) { move(event.order, OrderStatus::Paid); });
    journals.on<orders::OrderCompleted>(
        [this](const orders::OrderCompleted &event) { move(event.order, OrderStatus::Completed); });
    journals.on<orders::OrderRefused>(
        [this](const orders::OrderRefused &event) { move(event.order, OrderStatus::Refused); });
    journals.on<orders::OrderCancelled>(
        [this](const orders::OrderCancelled &event) { move(event.order, OrderStatus::Cancelled); });
    journals.on<orders::OrderRefunded>(
        [this](const orders::OrderRefunded &event) { move(event.order, OrderStatus::Refunded, event.amount.amount); });
    connect(&journals, &Journals::missed, this, [this](const QByteArray &service) {
        if (service == "orders" && m_state == Loaded)
            load();
    });
    connect(&m_names, &ProductNames::changed, this, [this] {
        if (!m_orders.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    });
}

void OrderList::setStatus(Status status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT filterChanged();
    m_isAnother = true;
    load();
}

void OrderList::setNumber(const QString &number)
{
    const QString wanted = number.trimmed().toUpper().left(longestSearch);
    if (wanted == m_number)
        return;
    m_number = wanted;
    m_search = searchFor(wanted);
    Q_EMIT filterChanged();
    m_isAnother = true;
    load();
}

OrderList::Search OrderList::searchFor(const QString &words)
{
    if (words.isEmpty())
        return {};
    if (LocalDateRule::admits(words))
        return {.date = LocalDate(words)};
    if (const auto customer = Id::parse(std::string_view(words.toLower().toStdString())))
        return {.customer = customer};
    return {.number = Text<1, 16>(words.left(longestNumber))};
}

bool OrderList::Search::fits(const orders::OrderPlaced &placed) const
{
    return (!number || number->value == placed.number.value) && (!date || date->value == placed.date.value)
        && (!customer || customer == placed.customer);
}

// What is on the screen stays until its answer is there. Another question, another list; the same one asked again, and
// only what has become different changes.
void OrderList::load()
{
    ++m_asked;
    m_fresh = 0;
    m_isAsking = false;
    m_next.reset();
    if (m_state != Loaded)
        m_state = Loading;
    Q_EMIT changed();
    ask();
}

orders::AskOrders OrderList::question() const
{
    orders::AskOrders question;
    question.limit = pageSize;
    question.number = m_search.number;
    question.date = m_search.date;
    question.customer = m_search.customer;
    if (m_status != Any)
        question.status = orders::OrderStatus(m_status);
    return question;
}

void OrderList::ask()
{
    if (m_isAsking || !m_staff.isSignedIn() || !m_line.isConnected())
        return;
    m_isAsking = true;
    orders::AskOrders question = this->question();
    question.after = m_next;
    m_line.send(question, m_staff.token(), [this, asked = m_asked](const Reply &reply) {
        if (asked != m_asked)
            return;
        m_isAsking = false;
        const auto page = reply.isGood() ? reply.as<orders::OrderPage>() : std::nullopt;
        if (!page) {
            m_askAgainAt = m_line.clock().now() + askedAgainAfter;
            m_state = reply.status == 403 ? NotAllowed : m_state;
            return Q_EMIT changed();
        }
        take(*page);
        Q_EMIT changed();
    });
}

void OrderList::take(const orders::OrderPage &page)
{
    m_next = page.next; // whoever is told of new rows may want more at once
    m_state = Loaded;
    if (std::exchange(m_isAnother, false)) {
        beginResetModel();
        m_orders.clear();
        endResetModel();
    }
    if (m_fresh == m_orders.size())
        return append(page.orders);
    std::deque<Row> wanted(m_orders.begin(), m_orders.begin() + qsizetype(m_fresh));
    std::set<Id> told;
    for (const Row &row : wanted)
        told.insert(row.order);
    for (const orders::OrderView &order : page.orders)
        if (told.insert(order.order).second)
            wanted.push_back(rowOf(order));
    m_fresh = wanted.size();
    const bool goesOn = page.next && m_fresh < mostReadAnew;
    if (goesOn) // those behind stay until they are read anew
        std::copy_if(m_orders.begin(), m_orders.end(), std::back_inserter(wanted),
            [&told](const Row &row) { return !told.contains(row.order); });
    turnInto(
        m_orders, wanted, [](const Row &row) { return row.order; },
        [](const Row &one, const Row &other) {
            return one.status == other.status && one.total == other.total && one.refunded == other.refunded;
        });
    if (goesOn && m_fresh < m_orders.size())
        ask();
    else
        m_fresh = m_orders.size();
}

OrderList::Row OrderList::rowOf(const orders::OrderView &order)
{
    return {order.order, order.number, order.placedAt, order.date, order.status, order.method, order.total.amount,
        order.refunded.amount, piecesOf(order.lines)};
}

void OrderList::append(const std::vector<orders::OrderView> &orders)
{
    if (orders.empty())
        return;
    beginInsertRows({}, count(), count() + int(orders.size()) - 1);
    for (const orders::OrderView &order : orders)
        m_orders.push_back(rowOf(order));
    m_fresh = m_orders.size();
    endInsertRows();
}

void OrderList::take(const orders::OrderPlaced &placed)
{
    const bool fits = (m_status == Any || m_status == Placed) && m_search.fits(placed);
    const bool isThere =
        std::any_of(m_orders.begin(), m_orders.end(), [&placed](const Row &row) { return row.order == placed.order; });
    if (m_state != Loaded || !fits || isThere)
        return;
    beginInsertRows({}, 0, 0);
    m_orders.push_front({placed.order, placed.number, placed.placedAt, placed.date, orders::OrderStatus::Placed,
        placed.pay.method, placed.total.amount, 0, piecesOf(placed.lines)});
    ++m_fresh;
    endInsertRows();
    Q_EMIT changed();
}

// The journals have no common order: what is decided is not undone by what is heard late.
void OrderList::move(const Id &order, orders::OrderStatus status, qint64 refunded)
{
    const auto found =
        std::find_if(m_orders.begin(), m_orders.end(), [&order](const Row &row) { return row.order == order; });
    if (found == m_orders.end())
        return;
    const auto rank = [](orders::OrderStatus each) {
        switch (each) {
        case orders::OrderStatus::Placed:
            return 0;
        case orders::OrderStatus::Reserved:
            return 1;
        case orders::OrderStatus::Paid:
            return 2;
        case orders::OrderStatus::Refunded:
            return 4;
        default:
            return 3;
        }
    };
    found->refunded += refunded;
    if (rank(status) > rank(found->status))
        found->status = status;
    const int row = int(found - m_orders.begin());
    Q_EMIT dataChanged(index(row), index(row), {StatusRole, RefundedRole});
}

void OrderList::clear()
{
    ++m_asked;
    m_isAsking = false;
    m_next.reset();
    beginResetModel();
    m_orders.clear();
    m_fresh = 0;
    endResetModel();
    m_state = Waiting;
    Q_EMIT changed();
}

void OrderList::beat()
{
    if ((m_state == Waiting || m_state == Loading) && m_line.clock().now() >= m_askAgainAt)
        ask();
}

bool OrderList::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_next && !m_isAsking; }

void OrderList::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

int OrderList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QString OrderList::whatOf(const Row &row) const
{
    QStringList words;
    for (const auto &[sku, pieces] : row.pieces)
        words << m_form.number(pieces) + u" × "_s + m_names.nameOf(sku);
    return words.join(u" · "_s);
}

QVariant OrderList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row &row = m_orders[size_t(index.row())];
    switch (role) {
    case OrderRole:
        return row.order.text();
    case NumberRole:
        return row.number;
    case TimeRole:
        return m_form.clockTime(m_form.byShopClock(row.placedAt));
    case DayRole:
        return row.date.value;
    case StatusRole:
        return int(row.status);
    case TotalRole:
        return m_form.money(row.total);
    case RefundedRole:
        return row.refunded > 0 ? m_form.money(row.refunded) : QString();
    case MethodRole:
        return int(row.method);
    case WhatRole:
        return whatOf(row);
    case PlacedAtRole:
        return double(row.placedAt.sinceEpochMs);
    case AmountRole:
        return double(row.total);
    case PaidBackRole:
        return double(row.refunded);
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderList::roleNames() const
{
    return {{OrderRole, "order"}, {NumberRole, "number"}, {TimeRole, "time"}, {DayRole, "day"}, {StatusRole, "status"},
        {TotalRole, "total"}, {RefundedRole, "refunded"}, {MethodRole, "method"}, {WhatRole, "what"},
        {PlacedAtRole, "placedAt"}, {AmountRole, "amount"}, {PaidBackRole, "paidBack"}};
}

}
